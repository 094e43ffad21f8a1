/*
 * The rule of the growth ladder: from four answers to points, and from
 * points to phases.  It does no input and no output and knows no language.
 *
 * Source of the rule: Michiel Croon and Sake Smit, "Haalt u alles uit
 * Social Media?", KPN Consulting.
 */
#ifndef SCORE_H
#define SCORE_H

enum { QUESTIONS = 4 };

enum answer { OPEN, A, B, ANSWERS };

/* Both ends are included; the two are equal where nothing is uncertain. */
struct interval {
	int low;
	int high;
};

/*
 * The six intervals that a phase can be: settled on one band, then those
 * that still have two or three bands in them.
 */
enum phase {
	PHASE_12,
	PHASE_3,
	PHASE_45,
	PHASE_13,
	PHASE_35,
	PHASE_15,
	PHASES
};

extern const struct interval phase_interval[PHASES];

struct score {
	struct interval points; /* within 4 to 8 */
	struct interval phase;	/* one of 1-2, 3, 4-5, 1-3, 3-5, 1-5 */
};

/* The totals from first to last place an organisation in these phases. */
struct band {
	int first;
	int last;
	struct interval phase;
};

/*
 * The points of one answer: 1 or 2 at both ends, or 1 to 2 while it is open.
 * The question is 0 to 3.
 */
struct interval answer_points(int question, enum answer answer);

/* The points and the phase of a whole set of answers, open ones included. */
struct score score(const enum answer answer[QUESTIONS]);

/* Which of the six intervals this is. */
enum phase phase_of(struct interval interval);

/* The band of a total of at least 4, or a null pointer beyond 8. */
const struct band *band_of(int points);

#endif
