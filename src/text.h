/*
 * The words, one struct a language.  Everything is plain ASCII.  Lines are
 * broken here, not by the program: at most 75 columns for advice, 78 for the
 * rest.  What stands behind a % keeps its place and order in every language.
 */
#ifndef TEXT_H
#define TEXT_H

#include "line.h"
#include "score.h"

/* What a diagnostic says of its subject; no formats in these. */
enum complaint {
	NO_COMPLAINT,
	BAD_ANSWER,
	ANSWERED_TWICE,
	MISSING_ANSWER,
	BAD_LANGUAGE,
	MISSING_LANGUAGE,
	UNKNOWN_OPTION,
	NO_VALUE_TAKEN,
	ANSWERS_ALONE,
	NOTHING_ANSWERED,
	COMPLAINTS
};

struct error_text {
	int number;	  /* of errno */
	const char *text; /* a null pointer ends the list */
};

struct question_text {
	const char *question;
	const char *answer[ANSWERS]; /* OPEN, A, B: 60 columns at most */
	const char *background;
	const char *advice[2]; /* after one point: next step; two: keep */
};

struct text {
	const char *first_line; /* phase, points */
	const char *here[2];	/* the place is certain; it is not */
	const char *answers_head;
	const char *points[3];	  /* open, 1, 2: 10 columns */
	const char *meaning_head; /* phase */
	const char *meaning[PHASES];
	const char *steps_head;
	const char *open_decides; /* phase after a, phase after b */
	const char *open_settled;
	const char *next_band; /* phase, first total, points to go */
	const char *no_next_band;
	const char *closing;

	struct question_text question[QUESTIONS];

	const char *welcome;
	const char *prompt;
	const char *ask_again;
	const char *command_line;

	const char *usage;
	const char *questions_head;
	const char *complaint[COMPLAINTS];

	/* Of the survey: file, line and question; counts are PRIu64. */
	const char *fault[FAULTS];
	const char *more_unreadable;  /* how many in all */
	const char *assessments[2];   /* how many: 1; any other number */
	const char *unreadable[2];    /* likewise */
	const char *summary_phase;    /* phase, how many */
	const char *summary_question; /* how many a, b, open */
	const char *nothing_answered;
	const char *most_room; /* questions follow */
	const char *no_room;
	const char *most_divided; /* questions follow */
	const char *not_divided;
	const char *question_word[2]; /* before one number; before more */

	const char *cannot_read;  /* file, reason */
	const char *cannot_write; /* file, reason */
	const char *standard_output;
	const char *standard_error;
	const struct error_text *errors; /* strerror() has the rest */
};

extern const struct text english;
extern const struct text dutch;

#endif
