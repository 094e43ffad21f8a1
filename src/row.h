/*
 * The grammar of a survey: where a row ends, and which answers are in it.
 * Chosen fields are read from the front of a row, else the last four from its
 * end.  Without chosen fields a row whose first line ends in four answers is
 * that line alone; the end of any other is looked for from the front.
 */
#ifndef ROW_H
#define ROW_H

#include <stddef.h>

#include "score.h"

/* The bytes that a row may take, its CRs and newline too; tests set less. */
#ifndef ROW_LIMIT
#define ROW_LIMIT 131072
#endif

/* The fields that hold the answers, from the lowest number up. */
struct fields {
	const char *list; /* as they were given, such as 3-6 or 3,5,4,7 */
	struct chosen {
		int number; /* counted from 1; 0 ends them */
		int question;
	} chosen[QUESTIONS + 1];
};

/* Where the answers of a file's rows stand. */
struct layout {
	const struct fields *fields; /* a null pointer: the last four */
	char separator; /* tab, semicolon, comma, space; '\0': not known yet */
};

/*
 * Whether a row can be read, and if not, why.  if_header is told up to
 * NOT_AN_ANSWER, and a header is named from HIDDEN_ROW on.
 */
enum reason {
	READABLE,
	BLANK, /* it is no assessment and needs no reason */
	TOO_FEW_FIELDS,
	NOT_AN_ANSWER,
	FIVE_ANSWERS,
	HIDDEN_ROW, /* with chosen fields: a line of it is another assessment */
	INNER_CR,   /* with chosen fields: a CR outside quotes */
	/* Not from read_row(): */
	TOO_LONG,
	CUT_OFF,       /* by an error of the file */
	SCORED_HEADER, /* a header that can be read as an assessment */
	REASONS
};

struct field {
	const char *start;
	const char *end;
};

struct row {
	const char *start;
	const char *newline;
	enum reason reason;
	char separator;			/* READABLE: by which it was read */
	unsigned int answers;		/* READABLE: a set, see score.h */
	int count;			/* TOO_FEW_FIELDS: of its fields */
	int question;			/* NOT_AN_ANSWER: the one, from 0 */
	struct field answer[QUESTIONS]; /* of that one; if chosen, all met */

	/* While it is read: where a field begins, and the next chosen. */
	const char *field;
	const struct chosen *next;
};

/* Where the CRs begin that may stand before the newline of a line or row. */
static inline const char *
text_end_of(const char *newline)
{
	while (newline[-1] == '\r')
		newline--;
	return newline;
}

/* Strips a field of spaces, of one pair of quotes, and of spaces in them. */
struct field unquoted(struct field f);

/*
 * The separator of a row, from start to end, that wasn't read: known, if that
 * is not '\0'; else the row's last tab, semicolon or comma; else a space.
 */
char separator_of(char known, const char *start, const char *end);

/* How far a row was searched for its end in vain; all 0 for a new one. */
struct progress {
	size_t passed;	 /* bytes before the field that has not ended */
	size_t searched; /* bytes of it behind the quote that it begins with */
};

/*
 * Reads the row whose start is set into *row and returns 1; returns 0 if the
 * bytes before end don't show where it ends, with *progress set for the next
 * call.  Where whole is not 0 no bytes follow them.  The byte at end is a
 * newline; that before start is too, or ends a byte order mark.
 */
int read_row(const char *end, int whole, const struct layout *layout,
    struct progress *progress, struct row *row);

/*
 * Completes reason, count, question and answer of a row that is named.  To
 * save time read_row() doesn't tell HIDDEN_ROW from other rows that can't be
 * read, nor, without chosen fields, TOO_FEW_FIELDS from NOT_AN_ANSWER.
 */
void find_reason(const struct layout *layout, struct row *row);

/*
 * For many rows, fast, where the separator is known: the answers of a line that
 * is a whole row, or 0 where read_row() must look, as where all are open.
 */
unsigned int read_plain_row(
    const char *start, const char *newline, const struct layout *layout);

#endif
