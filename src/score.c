/* The rule stands in tables; the functions only walk them. */
#include <string.h>

#include "score.h"

/* Points of OPEN, A and B.  In question 2 it is a that earns two. */
const int answer_points[][ANSWERS] = {
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
	{ TOTAL_MAX, { 4, 5 } },
};

/* The first and the last band of each phase, as phase_interval() has them. */
static const struct {
	int first;
	int last;
} runs[] = {
	{ 0, 0 },
	{ 1, 1 },
	{ 2, 2 },
	{ 0, 1 },
	{ 1, 2 },
	{ 0, 2 },
};

const char answer_letters[] = "-ab";

const struct letter letters[256] = {
	['-'] = { 1, OPEN },
	['A'] = { 1, A },
	['a'] = { 1, A },
	['B'] = { 1, B },
	['b'] = { 1, B },
};

_Static_assert(sizeof(answer_points) / sizeof(answer_points[0]) == QUESTIONS,
    "each question has its points");
_Static_assert(QUESTIONS == 4, "mixture() has each question by its number");
_Static_assert(
    sizeof(bands) / sizeof(bands[0]) == BANDS, "BANDS is how many there are");
_Static_assert(
    sizeof(runs) / sizeof(runs[0]) == PHASES, "runs has a row for each phase");

struct notation
notation(struct interval interval)
{
	struct notation whole = { { (char)('0' + interval.low), '-',
	    (char)('0' + interval.high), '\0' } };

	if (interval.low == interval.high)
		whole.text[1] = '\0';
	return whole;
}

void
write_record(char *to, struct score score)
{
	strcpy(to, notation(score.points).text);
	strcat(to, "\t");
	strcat(to, notation(score.phase).text);
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
	int question, points, first, last, number = 0;

	for (question = 0; question < QUESTIONS; question++) {
		points = points_of(answers, question);
		score.points.low += points > 0 ? points : ANSWER_MIN;
		score.points.high += points > 0 ? points : ANSWER_MAX;
	}
	first = band_of(score.points.low);
	last = band_of(score.points.high);
	while (runs[number].first != first || runs[number].last != last)
		number++;
	score.number = number;
	score.phase = phase_interval(number);
	return score;
}

struct interval
phase_interval(int number)
{
	struct interval phase = { bands[runs[number].first].phase.low,
		bands[runs[number].last].phase.high };

	return phase;
}

struct interval
band_totals(int band)
{
	struct interval totals = { TOTAL_MIN, bands[band].last };

	if (band > 0)
		totals.low = bands[band - 1].last + 1;
	return totals;
}

enum mixture
mixture(unsigned int answers)
{
	const int aim = points_of(answers, 0), steering = points_of(answers, 3);
	const int use = points_of(answers, 1) + points_of(answers, 2);
	const struct interval total = score(answers).points;

	if (total.low != total.high)
		return NO_MIXTURE;
	if (aim + steering != use)
		return aim + steering > use ? POLICY_AHEAD : USE_AHEAD;
	if (aim == steering)
		return NO_MIXTURE;
	return aim > steering ? AIM_AHEAD : STEERING_AHEAD;
}

int
nearest_question(unsigned int answers)
{
	switch (mixture(answers)) {
	case NO_MIXTURE:
		return -1;
	case POLICY_AHEAD:
		return points_of(answers, 1) == ANSWER_MIN ? 1 : 2;
	default:
		return points_of(answers, 0) == ANSWER_MIN ? 0 : 3;
	}
}
