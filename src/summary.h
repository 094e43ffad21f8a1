/* The summary of a survey, for people and for programs. */
#ifndef SUMMARY_H
#define SUMMARY_H

#include <stdint.h>

#include "output.h"
#include "score.h"

enum { STATES = ANSWERS * ANSWERS * ANSWERS * ANSWERS };

/* All that a summary is made of: how often each set of answers was given. */
struct tally {
	uint64_t state[STATES];
	uint64_t unreadable;
};

/* The number, 0 to 80, of a set of answers, OPEN, A or B each. */
int state_of(const enum answer answer[QUESTIONS]);

/* The answers that have this number. */
void answers_of(int state, enum answer answer[QUESTIONS]);

/* Adds the summary for people: 80 columns while counts have six digits. */
void summary(struct output *out, const struct tally *tally);

/* Adds the 25 lines for programs, each a name, a tab and a count. */
void summary_record(struct output *out, const struct tally *tally);

#endif
