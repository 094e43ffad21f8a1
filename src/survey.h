/* A survey: one assessment a row, from files or standard input. */
#ifndef SURVEY_H
#define SURVEY_H

#include "row.h"

/*
 * Adds each row of the files with points and phase; with quiet only these; with
 * summarize one summary instead, with quiet too that for programs.  A null
 * pointer ends the files; "-", or no file at all, is standard input.  With
 * header the first row of each that is not blank is one.  The answers stand in
 * these fields; in the last four if that is a null pointer.
 */
void survey(int header, int quiet, int summarize, const struct fields *fields,
    char *const *files);

#endif
