/* The rule stands in tables; the functions only walk them. */
#include <string.h>

#include "score.h"

/* In question 2 it is a that earns two. */
const int answer_points[][ANSWERS] = {
	{ 0, 1, 2 },
	{ 0, 2, 1 },
	{ 0, 1, 2 },
	{ 0, 1, 2 },
};

const struct interval band_totals[] = { { 4, 4 }, { 5, 7 }, { 8, 8 } };

const struct interval all_phases[] = {
	{ 1, 2 },
	{ 3, 3 },
	{ 4, 5 },
	{ 1, 3 },
	{ 3, 5 },
	{ 1, 5 },
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
_Static_assert(sizeof(band_totals) / sizeof(band_totals[0]) == BANDS,
    "each band has its totals");
_Static_assert(sizeof(all_phases) / sizeof(all_phases[0]) == PHASES,
    "each phase has its ends");

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
	strcat(to, notation(all_phases[score.phase]).text);
}

int
band_of(int total)
{
	int band = 0;

	while (band_totals[band].high < total)
		band++;
	return band;
}

struct score
score(unsigned int answers)
{
	struct score total = { { 0, 0 }, 0 };
	int question, points, low, high;

	for (question = 0; question < QUESTIONS; question++) {
		points = points_of(answers, question);
		total.points.low += points > 0 ? points : ANSWER_MIN;
		total.points.high += points > 0 ? points : ANSWER_MAX;
	}
	low = all_phases[band_of(total.points.low)].low;
	high = all_phases[band_of(total.points.high)].high;
	while (all_phases[total.phase].low != low ||
	    all_phases[total.phase].high != high)
		total.phase++;
	return total;
}
