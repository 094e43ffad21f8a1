/*
 * Everything the program writes goes through here, in blocks and without the
 * heap.  A write that is cut short is carried on; one that fails ends the
 * program with status EXIT_UNUSABLE, and a diagnostic if it was to standard
 * output.
 */
#ifndef OUTPUT_H
#define OUTPUT_H

#include <stddef.h>

/* With more bytes than this a write is due; tests set less. */
#ifndef OUTPUT_SIZE
#define OUTPUT_SIZE 131072
#endif

enum {
	OUTPUT_ROOM = 3 * OUTPUT_SIZE, /* bytes that can be added at once */
	FORMAT_SIZE = 512,     /* bytes of what one output_format() adds */
	DIAGNOSTIC_SIZE = 8192 /* bytes of a diagnostic */
};

/* The exit statuses besides 0. */
enum {
	EXIT_INCOMPLETE = 1, /* something was diagnosed; the rest was scored */
	EXIT_UNUSABLE = 2    /* wrong command line, or output not written */
};

/* Has gcc and clang check a literal format against its arguments. */
#ifdef __GNUC__
#define LIKE_PRINTF __attribute__((format(printf, 1, 2)))
#else
#define LIKE_PRINTF
#endif

/*
 * Writes what has been added, then sends what is added from here on to fd:
 * standard output, as at first, or standard error.
 */
void output_to(int fd);

/* Adds size bytes, OUTPUT_ROOM at most; or a string, likewise. */
void output_bytes(const char *bytes, size_t size);
void output_string(const char *string);

/* Adds what printf would print; from FORMAT_SIZE on, the rest is lost. */
LIKE_PRINTF void output_format(const char *format, ...);

/* Adds so many questions, counted from 0: " questions 1, 2 and 4". */
void output_questions(const int *question, int many);

/*
 * To add without copying: the first returns where the next byte goes, with
 * OUTPUT_ROOM bytes free; the second adds what was put there, up to end.
 */
char *output_place(void);
void output_placed(const char *end);

/*
 * Writes what has been added; the second closes standard output too, and
 * returns the exit status: 0, or EXIT_INCOMPLETE after any diagnostic.
 */
void output_flush(void);
int output_close(void);

/*
 * Prints one line on standard error, behind what was added before: the
 * program's name, then what printf would print.  Bytes that are not printable
 * ASCII are shown as "?"; what is over DIAGNOSTIC_SIZE is lost.
 */
LIKE_PRINTF void diagnose(const char *format, ...);

/* The reason of an errno in the reader's words; good until the next call. */
const char *error_text(int number);

#endif
