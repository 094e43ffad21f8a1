/*
 * Everything the program writes goes through here, in blocks and without the
 * heap.  A write that is interrupted or cut short is carried on; one that
 * fails ends the program with a diagnostic and status EXIT_UNUSABLE.
 */
#ifndef OUTPUT_H
#define OUTPUT_H

#include <stddef.h>

#include "text.h"

enum {
	OUTPUT_SIZE = 131072,

	EXIT_INCOMPLETE = 1, /* something could not be read or scored */
	EXIT_UNUSABLE = 2    /* wrong command line, or output not written */
};

/* Whoever makes one sets the first three; nothing is used yet. */
struct output {
	int fd;
	const char *name; /* of the file, in the reader's language */
	const struct text *text;
	size_t used;
	char bytes[OUTPUT_SIZE];
};

/* Adds size bytes, which may be more than fit at once. */
void output_bytes(struct output *out, const char *bytes, size_t size);

/* Adds a string. */
void output_string(struct output *out, const char *string);

/*
 * Adds a template with as many strings in the places of its %s; no other %
 * may be in it.  A report is made with this and not with printf(), which would
 * bring in so much of the C library that a single call took 2 % longer.
 */
void output_words(struct output *out, const char *template, ...);

/* Adds what printf would print; less than 256 bytes, or the rest is lost. */
void output_format(struct output *out, const char *format, ...);

/* Adds a text of whole lines, each behind so many spaces, 5 at most. */
void output_indented(struct output *out, int spaces, const char *text);

/* Writes what has been added. */
void output_flush(struct output *out);

/* Writes what has been added and closes the file. */
void output_close(struct output *out);

/*
 * Prints one line on standard error: the program's name, then what printf
 * would print.  Bytes that are not printable ASCII are shown as "?", and
 * beyond 8 KiB the line is cut.
 */
void diagnose(const char *format, ...);

/*
 * The reason that goes with an errno, in the reader's language; good until the
 * next call.
 */
const char *error_text(const struct text *text, int number);

#endif
