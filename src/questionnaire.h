/* The four questions, asked on a terminal. */
#ifndef QUESTIONNAIRE_H
#define QUESTIONNAIRE_H

#include "output.h"
#include "score.h"

/*
 * Asks on out and reads standard input until every question is answered or
 * left open; where the input ends, the rest of answer stays as it was.
 * Returns 0, or EXIT_INCOMPLETE with a diagnostic if standard input failed.
 */
int ask(struct output *out, enum answer answer[QUESTIONS]);

#endif
