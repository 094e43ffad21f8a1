/*
 * The words: all that people read, one struct a language.  What stands behind
 * a % keeps its place and order in every language; a comment here says what
 * that is.  How wide a text may be stands at the head of each file of words.
 */
#ifndef WORDS_H
#define WORDS_H

#include <stddef.h>

#include "row.h"
#include "score.h"

struct error_words {
	int number;	  /* of errno */
	const char *text; /* a null pointer ends the list */
};

struct question_words {
	const char *question;
	const char *answer[ANSWERS]; /* OPEN: what it is about; A; B */
	const char *background;
	const char *step;    /* after an answer of one point */
	const char *discuss; /* likewise, a question */
	const char *keep;    /* after an answer of two points */
};

/*
 * What a mixture of answers says besides its phase: 1 and 4 ask what the policy
 * aims at and how it steers, 2 and 3 where social media are used.
 */
enum mixture {
	POLICY_AHEAD,	/* 1 and 4 earn more than 2 and 3 */
	USE_AHEAD,	/* they earn less */
	AIM_AHEAD,	/* they earn as much, and 1 more than 4 */
	STEERING_AHEAD, /* they earn as much, and 4 more than 1 */
	MIXTURES,
	NO_MIXTURE = MIXTURES /* all earn alike, or a question is open */
};

struct mixture_words {
	const char *meaning;
	const char *nearest; /* before the first step: why that one */
};

struct words {
	const char *language; /* its name in -l and the environment */

	const char *first_line; /* phase, points */
	const char *here;	/* phase in words */
	const char *answers_head;
	const char *points[ANSWER_MAX + 1]; /* open, 1, 2: equally wide */
	/* PHASES, in words: 16 columns; the last: nothing is answered */
	const char *const *phase;
	const char *meaning_head;   /* phase in words */
	const char *const *meaning; /* PHASES, as all_phases has them */
	const struct mixture_words *mixture; /* MIXTURES */
	const char *steps_head;
	const char *each_step[2]; /* one; several */
	const char *discuss;	  /* what */
	const char *keep_head;
	const char *open_head;
	const char *open_decides;  /* question, letter, phase, answer */
	const char *open_settled;  /* phase in words */
	const char *next_band;	   /* phase in words, its first total */
	const char *short_on[2];   /* points: so many; at least so many */
	const char *at_most_short; /* points */
	const char *lowest;	   /* of all totals */
	const char *highest;
	const char *closing;
	const char *source; /* of the questions */

	const struct question_words *question; /* QUESTIONS */

	const char *questionnaire; /* questions follow */
	const char *welcome;
	const char *prompt;
	const char *ask_again;
	const char *command_line;
	const char *nothing_answered;

	const char *usage;
	const char *questions_head;

	/* What can be wrong with a command line. */
	const char *bad_answer;
	const char *answered_twice;
	const char *bad_language;
	const char *unknown_option; /* or short for several */
	const char *answers_alone;
	const char *print_alone;
	const char *bad_fields;
	const char *answers_as_files;

	/* Why a row of a survey is in doubt, and what can be done. */
	const char *not_an_answer;     /* question, what stands there */
	const char *not_in_fields;     /* the same, and the list of fields */
	const char *too_few_fields;    /* how many there are */
	const char *too_few_for_list;  /* the same, and the list of fields */
	const char *if_header;	       /* behind these, of a first row */
	const char *in_doubt[REASONS]; /* the other reasons */
	const char *more_in_doubt;     /* how many in all, a PRIu64 */

	/* The summary; counts are PRIu64. */
	const char *assessments[2]; /* how many: 1; any other number */
	const char *complete;	    /* how many of them */
	const char *unreadable[2];  /* how many: 1; any other number */
	const char *total;	    /* points: 16 columns, as the next */
	const char *uncertain;
	const char *summary_open;  /* how many */
	const char *social_side;   /* letter; their share follows */
	const char *discuss_first; /* questions follow */
	const char *most_divided;  /* behind them */
	const char *counts;	   /* a, b: behind that */
	const char *all_divided;   /* alike on all of them */
	const char *all_agree;
	const char *shares;	  /* questions with percentages follow */
	const char *shares_alike; /* percentage */
	const char *left_out;	  /* questions follow */
	const char *views;
	const char *question_word[2]; /* before one number; before more */
	const char *and;

	/* What is wrong with a file: its name. */
	const char *utf_16;
	const char *workbook; /* or another zip archive */
	const char *cr_alone;
	const char *output_itself;
	const char *nothing_in_file; /* no row answers a question */
	const char *cannot_read;     /* a reason behind it */

	const char *cannot_write;	  /* reason */
	const struct error_words *errors; /* strerror() has the rest */
};

extern const struct words english;
extern const struct words dutch;

/* Those in use, at first English. */
extern const struct words *words;

/* Uses a language by its name of so many bytes; returns 0 if there is none. */
int use_language(const char *name, size_t size);

/* Uses the language that the environment asks for, if there is one. */
void use_environment(void);

#endif
