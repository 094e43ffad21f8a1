/* The fast path of the survey: lines that end in the plainest of tails. */
#ifndef TAIL_H
#define TAIL_H

#include "output.h"
#include "summary.h"

enum {
	/* So many bytes behind the lines may be read, whatever they are. */
	TAIL_MARGIN = 48
};

/* What one line of a survey mostly has in common with the next. */
struct ending {
	char separator; /* one of the four, or 0 for none yet */
	int cr;		/* 1 for CR LF, 0 for LF alone */
};

enum form { AS_LINES, AS_RECORDS, AS_SUMMARY };

/*
 * Takes the lines from start on, where one begins that is neither a header nor
 * the first of a file, and stops before the first that it can't read, that
 * ends otherwise, or that has no newline before end; returns that place.  The
 * separator of ending must be known.  Adds to out what form asks for, writing
 * what is there when out is full; AS_SUMMARY: nothing, but the answers to
 * tally.  Adds to *lines how many lines it took.
 */
const char *take_tails(const char *start, const char *end, struct ending ending,
    enum form form, struct output *out, struct tally *tally, uint64_t *lines);

#endif
