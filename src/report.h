/* The report on one assessment, for people. */
#ifndef REPORT_H
#define REPORT_H

/*
 * Adds the report on a set of answers as score.h has it, not 0: at most 50
 * lines of at most 80 columns.
 */
void report(unsigned int answers);

#endif
