/* The report on one assessment, for people. */
#ifndef REPORT_H
#define REPORT_H

#include "output.h"
#include "score.h"

/*
 * Adds the report on the answers, not all of them OPEN, to out: 25 to 45 lines
 * of at most 80 columns.
 */
void report(struct output *out, const enum answer answer[QUESTIONS]);

#endif
