/*
 * The grammar of a survey: where a row ends, and which answers are in it, read
 * from its end or, where fields were chosen, from its front.
 */
#ifndef LINE_H
#define LINE_H

#include "score.h"

enum {
	/* The bytes that the answers and what surrounds them may take. */
	ANSWERS_LIMIT = 4096,
	/* A quoted field ends in so many first bytes of its row. */
	QUOTES_LIMIT = 65536
};

/* Why a row cannot be read. */
enum reason {
	READABLE,
	BLANK, /* it is no assessment and needs no reason */
	TOO_FEW_ANSWERS,
	NOT_AN_ANSWER,
	FIVE_ANSWERS, /* of which the last is empty */
	TOO_LONG,     /* the answers and what surrounds them */
	LONG_ROW,     /* with chosen fields, for the buffer */
	CUT_OFF,      /* by an error of the file; read_row() can't know */
	REASONS
};

struct field {
	const char *start;
	const char *end;
};

/* What a row mostly has in common with the next. */
struct ending {
	char separator; /* tab, semicolon, comma, space; 0 for none yet */
	int cr;		/* 1 for CR LF, 0 for LF alone */
};

struct reading {
	enum reason reason;
	struct ending ending; /* the separator of a READABLE row only */
	unsigned int answers; /* READABLE: a set, as score.h has it */
	int question;	      /* NOT_AN_ANSWER: 0 and up, which it is */
	struct field field;   /* and what stands in its place */
};

/* The last tab, semicolon or comma in the bytes, or a space. */
char last_separator(const char *start, const char *end);

/*
 * How many separators stand in the bytes, if there is nothing else but spaces
 * and quotes with nothing in them; otherwise -1.
 */
int empty_fields(const char *start, const char *end);

/*
 * Chooses the fields of the answers by a list such as 3-6 or 3,5,4,7, counted
 * from 1; from then on rows are read from the front.  Returns 0 unless it names
 * QUESTIONS different fields; then no row may be read.
 */
int choose_fields(const char *list);

/* The list by which fields were chosen; "" where none were. */
extern const char *chosen_list;

/*
 * Finds the row that begins at start and reads it.  Returns the newline that
 * ends it, or a null pointer if that is not among the bytes up to end, or not
 * certain; with last not 0 nothing comes behind them.  With cut not 0 the front
 * of the row is gone.  The byte before start must be no part of an answer and
 * not a CR, and that at end a newline.
 */
const char *read_row(
    const char *start, const char *end, int last, int cut, struct reading *r);

/*
 * The same, fast, for rows of ANSWERS_LIMIT bytes at most with the separator of
 * one that was read: returns the answers, or -1 where read_row() has to look.
 * The first reads the line from start to end, its CR and LF left out, from its
 * end; the second with chosen fields, and sets *newline to what ends the row.
 */
int read_answers(const char *start, const char *end, char separator);
int read_chosen(
    const char *start, const char *end, char separator, const char **newline);

#endif
