/* A survey: one assessment a line, from files or standard input. */
#ifndef SURVEY_H
#define SURVEY_H

/* What comes out: a form says all that its lines have of their own. */
struct form;
extern const struct form as_lines;
extern const struct form as_records;
extern const struct form as_summary;
extern const struct form as_counts;

/*
 * Reads so many files in order, "-" or none at all being standard input, and
 * adds to the output what the form says.  With header not 0 the first row of
 * each file is a header.  Returns 0, or EXIT_INCOMPLETE after a diagnostic when
 * a row or a file could not be read.
 */
int
survey(const struct form *form, int header, char *const files[], int number);

#endif
