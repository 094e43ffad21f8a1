/* A survey: one assessment a row, from files or standard input. */
#ifndef SURVEY_H
#define SURVEY_H

#include "row.h"

/*
 * Reads files in order up to a null pointer, "-" or none at all being standard
 * input, and adds their rows with points and phase, or with quiet these alone;
 * where it is to summarize, a summary instead, with quiet that for programs.
 * With header the first row of each file is one.  The answers are in the last
 * four fields, or in those chosen if that is no null pointer.
 */
void survey(int header, int quiet, int summarize, const struct fields *fields,
    char *const *files);

#endif
