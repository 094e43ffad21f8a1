#include <string.h>

#include "record.h"

const char answer_letters[] = "-ab";

enum answer
answer_of(char letter)
{
	switch (letter) {
	case 'a':
	case 'A':
		return A;
	case 'b':
	case 'B':
		return B;
	case '-':
		return OPEN;
	default:
		return ANSWERS;
	}
}

char *
interval_string(char string[INTERVAL_SIZE], struct interval interval)
{
	char *p = string;

	*p++ = (char)('0' + interval.low);
	if (interval.high != interval.low) {
		*p++ = '-';
		*p++ = (char)('0' + interval.high);
	}
	*p = '\0';
	return string;
}

char *
record(char string[RECORD_SIZE], struct score score)
{
	char *p;

	p = strchr(interval_string(string, score.points), '\0');
	*p++ = '\t';
	interval_string(p, score.phase);
	return string;
}
