/* A survey: one assessment a line, from files or standard input. */
#ifndef SURVEY_H
#define SURVEY_H

#include "output.h"
#include "tail.h"

/*
 * Reads so many files in order, "-" or none at all being standard input, and
 * adds to out what form asks for; AS_SUMMARY: nothing, but the answers to
 * tally, which must be all zero and always counts the unreadable lines.  With
 * header not 0 the first line of each file is a header.  Returns 0, or
 * EXIT_INCOMPLETE after a diagnostic when a line or a file could not be read.
 */
int survey(struct output *out, enum form form, int header, struct tally *tally,
    char *const files[], int number);

#endif
