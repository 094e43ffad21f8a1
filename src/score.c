/* The rule stands in tables; the functions only walk them. */
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

/* Which questions are compared with which; see score.h for whose idea it is. */
enum pair { POLICY, USE, PAIRS };
static const enum pair pair_of[] = { POLICY, USE, USE, POLICY };
enum { AIM = 0 }; /* the question that asks what the policy aims at */

const char answer_letters[] = "-ab";

const struct letter letters[256] = {
	['-'] = { 1, OPEN },
	['A'] = { 1, A },
	['a'] = { 1, A },
	['B'] = { 1, B },
	['b'] = { 1, B },
};

_Static_assert(sizeof(points_of) / sizeof(points_of[0]) == QUESTIONS,
    "points_of has a row for each question");
_Static_assert(sizeof(pair_of) / sizeof(pair_of[0]) == QUESTIONS,
    "each question is in a pair");
_Static_assert(
    sizeof(bands) / sizeof(bands[0]) == BANDS, "BANDS is how many there are");
_Static_assert(
    sizeof(runs) / sizeof(runs[0]) == PHASES, "runs has a row for each phase");

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
	int question, points, first, last, number = 0;

	for (question = 0; question < QUESTIONS; question++) {
		points = answer_points(question, answer_to(answers, question));
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
	const struct interval total = score(answers).points;
	int question, points[PAIRS] = { 0, 0 };

	if (total.low != total.high || total.low == TOTAL_MIN ||
	    total.low == TOTAL_MAX)
		return NO_MIXTURE;
	for (question = 0; question < QUESTIONS; question++)
		points[pair_of[question]] +=
		    answer_points(question, answer_to(answers, question));
	if (points[POLICY] != points[USE])
		return points[POLICY] > points[USE] ? POLICY_AHEAD : USE_AHEAD;
	/* Level and mixed, so one of the two of the policy earns more. */
	return answer_points(AIM, answer_to(answers, AIM)) == ANSWER_MAX ?
	    AIM_AHEAD :
	    STEERING_AHEAD;
}

int
nearest_question(unsigned int answers)
{
	const enum mixture kind = mixture(answers);
	const enum pair behind = kind == POLICY_AHEAD ? USE : POLICY;
	int question;

	if (kind == NO_MIXTURE)
		return -1;
	question = 0;
	while (pair_of[question] != behind ||
	    answer_points(question, answer_to(answers, question)) != ANSWER_MIN)
		question++;
	return question;
}
