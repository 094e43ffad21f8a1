/* The summary of a survey, for people and for programs. */
#ifndef SUMMARY_H
#define SUMMARY_H

#include <stdint.h>

#include "score.h"

/* All that a summary is made of: how often each set of answers was given. */
struct tally {
	uint64_t answers[STATES];
	uint64_t unreadable;
};

/* Adds the summary for people: 80 columns while counts have six digits. */
void summary(const struct tally *tally);

/* Adds the lines for programs, each a name, a tab and a count. */
void counts(const struct tally *tally);

#endif
