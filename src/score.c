/* The rule stands in the two tables; the functions only walk them. */
#include "score.h"

/* Points of OPEN, A and B.  In question 2 it is a that earns two. */
static const int points_of[][ANSWERS] = {
	{ 0, 1, 2 },
	{ 0, 2, 1 },
	{ 0, 1, 2 },
	{ 0, 1, 2 },
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

static char *
write_number(char *to, int number)
{
	if (HIGHEST >= 10 && number >= 10)
		*to++ = (char)('0' + number / 10);
	*to++ = (char)('0' + number % 10);
	return to;
}

char *
write_interval(char *to, struct interval interval)
{
	to = write_number(to, interval.low);
	if (interval.high != interval.low) {
		*to++ = '-';
		to = write_number(to, interval.high);
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

int
answer_points(int question, enum answer answer)
{
	return points_of[question][answer];
}

int
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
	struct score score = { .points = { 0, 0 } };
	int question, points, low, spread;

	for (question = 0; question < QUESTIONS; question++) {
		points = answer_points(question, answer_to(answers, question));
		score.points.low += points > 0 ? points : LEAST;
		score.points.high += points > 0 ? points : MOST;
	}
	low = band_of(score.points.low);
	spread = band_of(score.points.high) - low;
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
