/* The notation that scripts read; the same in every language. */
#ifndef RECORD_H
#define RECORD_H

#include "score.h"

/* How an answer is written: a letter for OPEN, A and B each. */
extern const char answer_letters[];

enum { INTERVAL_SIZE = sizeof("0-0"), RECORD_SIZE = sizeof("0-0\t0-0") };

/* The answer that a, b (in either case) or - is; ANSWERS for any other. */
enum answer answer_of(char letter);

/*
 * Writes "3", or "3-5" where the ends, of one digit each, differ; returns the
 * string.
 */
char *interval_string(char string[INTERVAL_SIZE], struct interval interval);

/* Writes points, a tab and phase; returns the string. */
char *record(char string[RECORD_SIZE], struct score score);

#endif
