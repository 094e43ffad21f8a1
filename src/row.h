/*
 * The grammar of a survey: where a row ends, and which answers are in it.
 * Chosen fields are read from the front of a row, else the last four from its
 * end.  Without chosen fields a first line that ends in four answers is a whole
 * row; the end of any other row is looked for from the front.
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
 * Whether a row can be read, and if not, why.  A header is named for a reason
 * from HIDDEN_ROW on.
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
	int fields;			/* TOO_FEW_FIELDS: how many it has */
	int question;			/* NOT_AN_ANSWER: to which, from 0 */
	struct field answer[QUESTIONS]; /* to that; if chosen, all found */

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

/* A field without spaces around it, a pair of quotes, and spaces in them. */
struct field unquoted(struct field f);

/*
 * What separates the fields of a row that wasn't read: what does in its file,
 * if that is known; else, where it is '\0', the row's last tab, semicolon or
 * comma, or a space.
 */
char separator_of(char known, const char *start, const char *end);

/* How far a row was searched for its end in vain; all 0 for a new one. */
struct progress {
	size_t passed;	 /* bytes before the field that has not ended */
	size_t searched; /* bytes of it behind the quote that it begins with */
};

/*
 * Reads the row whose start is set.  Returns 0 if its newline is not among the
 * bytes up to end or can't be told yet; then *progress is set for the next
 * call.  With whole not 0 the bytes up to end are all there are.  The byte at
 * end is a newline; that before start is too, or ends a byte order mark.
 */
int read_row(const char *end, int whole, const struct layout *layout,
    struct progress *progress, struct row *row);

/*
 * Completes the reason of a row that is named.  Since it takes time read_row()
 * doesn't say whether a row that can't be read is a HIDDEN_ROW, too; nor,
 * without chosen fields, whether it has TOO_FEW_FIELDS or what is no answer.
 */
void find_reason(const struct layout *layout, struct row *row);

/*
 * For many rows, fast: the answers of a line that is a whole row, or 0 where
 * read_row() must look, as where all are open or no separator is known yet.
 */
unsigned int read_plain_row(
    const char *start, const char *newline, const struct layout *layout);

#endif
