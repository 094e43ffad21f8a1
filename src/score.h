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

/* The three that there are; ANSWERS is how many, and stands for none. */
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

/* Totals of first to last points, both included, mean these phases. */
struct band {
	int first;
	int last;
	struct interval phase;
};

/*
 * The points of an answer, OPEN, A or B, to question 0 to 3: 1 or 2 at both
 * ends, or 1 to 2 while it is open.
 */
struct interval answer_points(int question, enum answer answer);

/* The points and the phase of a whole set of answers, OPEN, A or B each. */
struct score score(const enum answer answer[QUESTIONS]);

/* Which of the six intervals this is; it must be one of them. */
enum phase phase_of(struct interval interval);

/* The band of so many points, 4 at least; beyond 8 a null pointer. */
const struct band *band_of(int points);

#endif
