/* A survey: one assessment a line, from files or standard input. */
#ifndef SURVEY_H
#define SURVEY_H

#include "output.h"
#include "tail.h"

/*
 * Reads the files in order, "-" or none at all being standard input, and adds
 * the answers to tally, and to out what form asks for (AS_SUMMARY: nothing
 * yet).  With header not 0 each file's first line is a header.  Returns 0, or EXIT_INCOMPLETE after a diagnostic when a line or a
 * file could not be read.
 */
int survey(struct output *out, enum form form, int header, struct tally *tally,
    char *const files[], int number);

#endif
