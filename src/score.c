/* The rule stands in the tables; the functions only walk them. */
#include <stddef.h>

#include "score.h"

/* Question 2 is keyed the other way round: there a earns two points. */
static const struct interval points_of[QUESTIONS][ANSWERS] = {
	{ { 1, 2 }, { 1, 1 }, { 2, 2 } },
	{ { 1, 2 }, { 2, 2 }, { 1, 1 } },
	{ { 1, 2 }, { 1, 1 }, { 2, 2 } },
	{ { 1, 2 }, { 1, 1 }, { 2, 2 } },
};

static const struct band bands[] = {
	{ 4, 4, { 1, 2 } },
	{ 5, 7, { 3, 3 } },
	{ 8, 8, { 4, 5 } },
};

const struct interval phase_interval[PHASES] = {
	[PHASE_12] = { 1, 2 },
	[PHASE_3] = { 3, 3 },
	[PHASE_45] = { 4, 5 },
	[PHASE_13] = { 1, 3 },
	[PHASE_35] = { 3, 5 },
	[PHASE_15] = { 1, 5 },
};

struct interval
answer_points(int question, enum answer answer)
{
	return points_of[question][answer];
}

const struct band *
band_of(int points)
{
	size_t i;

	for (i = 0; i < sizeof(bands) / sizeof(bands[0]); i++)
		if (points <= bands[i].last)
			return &bands[i];
	return NULL;
}

enum phase
phase_of(struct interval interval)
{
	int p = PHASE_12;

	while (phase_interval[p].low != interval.low ||
	    phase_interval[p].high != interval.high)
		p++;
	return (enum phase)p;
}

struct score
score(const enum answer answer[QUESTIONS])
{
	struct score total = { { 0, 0 }, { 0, 0 } };
	struct interval points;
	int q;

	for (q = 0; q < QUESTIONS; q++) {
		points = answer_points(q, answer[q]);
		total.points.low += points.low;
		total.points.high += points.high;
	}
	total.phase.low = band_of(total.points.low)->phase.low;
	total.phase.high = band_of(total.points.high)->phase.high;
	return total;
}
