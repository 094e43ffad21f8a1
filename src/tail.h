/* The fast path of the survey: lines that end in the plainest of tails. */
#ifndef TAIL_H
#define TAIL_H

#include "output.h"
#include "summary.h"

enum {
	/* So many bytes behind the lines must be readable, whatever they are. */
	TAIL_MARGIN = 48
};

/* What one line of a survey mostly has in common with the next. */
struct ending {
	char separator; /* one of the four, or 0 for none yet */
	int cr;		/* 1 for CR LF, 0 for LF alone */
};

enum form { AS_LINES, AS_RECORDS, AS_SUMMARY };

/*
 * Takes the lines from start on that it can read, and stops before the first
 * that it can't, that ends otherwise, or that has no newline before end;
 * returns that place.  Adds to out what form asks for (AS_SUMMARY: nothing,
 * but then the answers to tally), and to *lines how many lines it took.
 */
const char *take_tails(const char *start, const char *end, struct ending ending,
    enum form form, struct output *out, struct tally *tally, uint64_t *lines);

#endif
