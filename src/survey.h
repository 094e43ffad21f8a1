/* A survey: one assessment a row, from files or standard input. */
#ifndef SURVEY_H
#define SURVEY_H

#include "row.h"

/* What comes out: a form says all that its rows have of their own. */
struct form;
extern const struct form as_rows;
extern const struct form as_records;
extern const struct form as_summary;
extern const struct form as_counts;

/*
 * Reads so many files in order, "-" or none at all being standard input, and
 * adds to the output what the form says.  The answers are in the last four
 * fields, or in those chosen if that is no null pointer; with header not 0 the
 * first row of each file is a header.  Returns 0, or EXIT_INCOMPLETE after a
 * diagnostic when a row or a file could not be read or was in doubt.
 */
int survey(const struct form *form, const struct fields *fields, int header,
    char *const files[], int number);

#endif
