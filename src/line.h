/* The grammar of a survey's line: the four answers at its end. */
#ifndef LINE_H
#define LINE_H

#include "score.h"

enum {
	/* The bytes that four answers and what surrounds them may take. */
	ANSWERS_LIMIT = 4096,
	/* So many last bytes of a line are enough for read_line(). */
	LINE_TAIL = ANSWERS_LIMIT + 1
};

enum fault {
	READABLE,
	TOO_FEW_ANSWERS,
	NOT_AN_ANSWER,
	TOO_LONG,
	CUT_OFF, /* by an error of the file; read_line() can't know */
	FAULTS
};

struct reading {
	enum fault fault; /* READABLE: what follows question is right */
	int question;	  /* 0 to 3: the one read last, or in vain */
	enum answer answer[QUESTIONS];
	char separator; /* tab, semicolon, comma or space */
};

/* Whether the byte separates fields, whatever stands around it. */
int is_separator(char c);

/*
 * Reads the answers that end just before end, which points behind the line
 * without its CR and LF.  From start on it is the whole line, which may be
 * empty, if whole is not 0, else its last bytes, at least LINE_TAIL of them.
 * Only what is READABLE has answers and a separator.
 */
struct reading read_line(const char *start, const char *end, int whole);

#endif
