/*
 * Everything the program writes goes through here, in blocks and without the
 * heap.  A write that is interrupted or cut short is carried on; one that
 * fails ends the program with a diagnostic and status EXIT_UNUSABLE.
 */
#ifndef OUTPUT_H
#define OUTPUT_H

#include <stddef.h>

enum {
	EXIT_INCOMPLETE = 1, /* something could not be read or scored */
	EXIT_UNUSABLE = 2    /* wrong command line, or output not written */
};

/*
 * From here on to this file, standard output or error; what was added before
 * is written to the one before.  At first it is standard output.
 */
void output_to(int fd);

/*
 * For who adds much: from here on it gathers in these bytes before it is
 * written; with a null pointer in the few again that do for a report.
 */
void output_gather(char *bytes, size_t size);

/* Adds size bytes, which may be more than fit at once; or a string. */
void output_bytes(const char *bytes, size_t size);
void output_string(const char *string);

/*
 * Adds a template with strings in the places of its %s, characters in those of
 * its %c and numbers up to HIGHEST in those of its %d; no other % may be in it.
 * A report is made with this and not with printf(), which would bring in so
 * much of the C library that a single call took 2 % longer.
 */
void output_words(const char *template, ...);

/* Adds what printf would print; less than 256 bytes, or the rest is lost. */
void output_format(const char *format, ...);

/*
 * Adds so many questions, counted from 0, by their numbers as "1, 2 and 4",
 * with this before the last, and ends the sentence and the line.
 */
void output_questions(const int *question, int many, const char *before_last);

/*
 * Adds a text of whole lines behind a label of 5 columns at most, the rest
 * under the first.
 */
void output_behind(const char *label, const char *text);

/*
 * For who adds in place: where the next bytes go, with room for so many of
 * those that gather; up to *full there is as much.  Then how far they came.
 */
char *output_place(size_t room, char **full);
void output_placed(const char *end);

/* Writes what has been added; the second closes standard output too. */
void output_flush(void);
void output_close(void);

/*
 * Prints one line on standard error, behind what was added before: the
 * program's name, then what printf would print.  Bytes that are not printable
 * ASCII are shown as "?", and beyond 8 KiB the line is cut.
 */
void diagnose(const char *format, ...);

/* The reason of an errno in the reader's words; good until the next call. */
const char *error_text(int number);

#endif
