/* The four questions, asked on a terminal or printed for others to answer. */
#ifndef ASK_H
#define ASK_H

/*
 * Writes questions to where output goes, and reads standard input until each is
 * answered or left open; where the input ends or fails, the rest stays open.
 * Returns the set of answers, as score.h has it.
 */
unsigned int ask(void);

/* Adds the questionnaire; -f reads what a form made of it exports. */
void questionnaire(void);

#endif
