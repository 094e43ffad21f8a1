/* The rule stands in the two tables; the functions only walk them. */
#include "score.h"

/* Points of answers a and b. In question 2 it is a that earns two. */
static const int points_of[][2] = {
	{ 1, 2 },
	{ 2, 1 },
	{ 1, 2 },
	{ 1, 2 },
};

/* From the lowest up: the last total of each band, and its phases. */
static const struct {
	int last;
	struct interval phase;
} bands[] = {
	{ 4, { 1, 2 } },
	{ 7, { 3, 3 } },
	{ HIGHEST, { 4, 5 } },
};

_Static_assert(sizeof(points_of) / sizeof(points_of[0]) == QUESTIONS,
    "points_of has a row for each question");
_Static_assert(
    sizeof(bands) / sizeof(bands[0]) == BANDS, "BANDS is how many there are");

char *
write_interval(char *to, struct interval interval)
{
	*to++ = (char)('0' + interval.low);
	if (interval.high != interval.low) {
		*to++ = '-';
		*to++ = (char)('0' + interval.high);
	}
	*to = '\0';
	return to;
}

void
write_record(char *to, struct score score)
{
	to = write_interval(to, score.points);
	*to++ = '\t';
	write_interval(to, score.phase);
}

enum answer
answer_to(unsigned int answers, int question)
{
	return (enum answer)(answers >> ANSWER_BITS * question & 3);
}

unsigned int
with_answer(unsigned int answers, int question, enum answer answer)
{
	return answers | (unsigned int)answer << ANSWER_BITS * question;
}

struct interval
answer_points(int question, enum answer answer)
{
	struct interval points = { LEAST, MOST };

	if (answer != OPEN)
		points.low = points.high = points_of[question][answer - A];
	return points;
}

enum answer
answer_worth(int question, int points)
{
	return points_of[question][0] == points ? A : B;
}

/* The band of a total, counted from 0. */
static int
band_of(int total)
{
	int band = 0;

	while (bands[band].last < total)
		band++;
	return band;
}

struct score
score(unsigned int answers)
{
	struct score score = { { 0, 0 }, { 0, 0 }, 0, 0 };
	struct interval points;
	int question, low, spread;

	for (question = 0; question < QUESTIONS; question++) {
		points = answer_points(question, answer_to(answers, question));
		score.points.low += points.low;
		score.points.high += points.high;
	}
	low = band_of(score.points.low);
	spread = band_of(score.points.high) - low;
	score.settled = spread == 0;
	/* Before the runs of this length come BANDS, BANDS - 1, ... others. */
	score.number = spread * BANDS - spread * (spread - 1) / 2 + low;
	score.phase = phase_interval(score.number);
	return score;
}

struct interval
phase_interval(int number)
{
	struct interval phase;
	int spread = 0;

	while (number >= BANDS - spread)
		number -= BANDS - spread++;
	phase.low = bands[number].phase.low;
	phase.high = bands[number + spread].phase.high;
	return phase;
}

struct interval
band_totals(int band)
{
	struct interval totals = { LOWEST, bands[band].last };

	if (band > 0)
		totals.low = bands[band - 1].last + 1;
	return totals;
}

int
next_band(const struct score *score, struct next_band *next)
{
	int band = band_of(score->points.low);

	if (band == BANDS - 1)
		return 0;
	next->number = band + 1; /* the bands come first */
	next->first = band_totals(band + 1).low;
	next->lacking.high = next->first - score->points.low;
	next->lacking.low = next->first - score->points.high;
	if (next->lacking.low < 0)
		next->lacking.low = 0;
	return 1;
}
