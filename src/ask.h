/* The four questions, asked on a terminal or printed for others to answer. */
#ifndef ASK_H
#define ASK_H

/*
 * Asks where output goes and reads standard input until every question is
 * answered or left open; where the input ends, the rest stays open.  Adds to
 * *answers, a set of answers as score.h has it and 0 before.  Returns 0, or
 * EXIT_INCOMPLETE with a diagnostic if standard input failed.
 */
int ask(unsigned int *answers);

/* Adds the questionnaire; -f reads what a form made of it exports. */
void questionnaire(void);

#endif
