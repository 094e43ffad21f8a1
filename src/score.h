/*
 * The rule of the growth ladder: from answers to points, and from points to
 * phases.  It does no input and no output and knows no language.
 *
 * Source of the rule: Michiel Croon and Sake Smit, "Haalt u alles uit
 * Social Media?", KPN Consulting.
 */
#ifndef SCORE_H
#define SCORE_H

/* The answers to a question; their number, which also stands for no answer. */
enum answer { OPEN, A, B, ANSWERS, NO_ANSWER = ANSWERS };

enum {
	QUESTIONS = 4, /* numbered from 0 in the code, from 1 for people */

	/* The points of one answer, and of all. */
	ANSWER_MIN = 1,
	ANSWER_MAX = 2,
	TOTAL_MIN = ANSWER_MIN * QUESTIONS,
	TOTAL_MAX = ANSWER_MAX * QUESTIONS,

	/* A phase as a result: one band, or a run while answers are open. */
	BANDS = 3,
	PHASES = BANDS * (BANDS + 1) / 2,

	/* A set of answers is one number, two bits for each question. */
	ANSWER_BITS = 2,
	STATES = 1 << ANSWER_BITS * QUESTIONS,

	RECORD_SIZE = sizeof("0-0\t0-0")
};

_Static_assert(TOTAL_MAX < 10, "an interval is written with one digit each");

/* Both ends are included; the two are equal where nothing is uncertain. */
struct interval {
	int low;
	int high;
};

struct score {
	struct interval points; /* within TOTAL_MIN to TOTAL_MAX */
	int phase;		/* its number in all_phases */
};

/* How an answer is written: a letter for OPEN, A and B each. */
extern const char answer_letters[];

/*
 * The reverse, for any byte: of length 1 if it is an answer; else of length 0
 * and OPEN, as an empty field.
 */
struct letter {
	unsigned char length;
	unsigned char answer;
};
extern const struct letter letters[256];

/* The answer that a, b (in either case) or - is; NO_ANSWER for any other. */
static inline enum answer
answer_of(char letter)
{
	const struct letter found = letters[(unsigned char)letter];

	return found.length > 0 ? (enum answer)found.answer : NO_ANSWER;
}

/*
 * The same in every language: an interval as "3", or "3-5" where the ends
 * differ; a record as points, a tab and phase, at most RECORD_SIZE with NUL.
 */
struct notation {
	char text[sizeof("0-0")];
};
struct notation notation(struct interval interval);
void write_record(char *to, struct score score);

/*
 * A set of answers, below STATES, is 0 while all are OPEN.  with_answer()
 * gives the set in which this question, OPEN before, is answered.
 */
static inline enum answer
answer_to(unsigned int answers, int question)
{
	return (enum answer)((answers >> ANSWER_BITS * question) & 3);
}

static inline unsigned int
with_answer(unsigned int answers, int question, enum answer answer)
{
	return answers | (unsigned int)answer << ANSWER_BITS * question;
}

/* The points of OPEN, which are 0, A and B: ANSWER_MIN or ANSWER_MAX. */
extern const int answer_points[][ANSWERS];

/* The points that a question earns in a set of answers; 0 while OPEN. */
static inline int
points_of(unsigned int answers, int question)
{
	return answer_points[question][answer_to(answers, question)];
}

/* The points and the phase of a whole set of answers. */
struct score score(unsigned int answers);

/*
 * The PHASES.  Those of the bands come first, from the lowest up: a phase is
 * settled where its number is below BANDS.  Then come those of two bands, and
 * of all.
 */
extern const struct interval all_phases[];

/* The totals of each band, from the lowest up; and the band of a total. */
extern const struct interval band_totals[];
int band_of(int total);

#endif
