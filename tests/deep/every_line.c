/*
 * every_line: the readers of a line on every line of up to LONGEST bytes, made
 * of one byte of each kind that they tell apart.  Built with AddressSanitizer,
 * it ends where they touch a byte outside the line, but for the newlines around
 * it; and they must be of one mind.
 */
#include <stdio.h>
#include <stdlib.h>

#include "../../src/line.c"
#include "../../src/score.c"

enum { LONGEST = 8 };

static const char kinds_of_bytes[] = { 'a', '-', ' ', '"', ',', ';', '\t',
	'x' };

/* The readers of many lines alike may leave a line to read_row(). */
static int
same(int answers, const struct reading *r, char separator)
{
	if (answers < 0)
		return r->reason != READABLE ||
		    r->ending.separator != separator || r->answers == 0;
	return r->reason == READABLE && r->ending.separator == separator &&
	    answers == (int)r->answers;
}

static void
check(const char *start, const char *end)
{
	const struct reading from_end = read_line(start, end);
	struct reading from_front;
	const char *newline;
	size_t i;
	int answers;

	if (read_row(start, end + 1, 1, 0, &from_front) != end)
		abort();
	for (i = 0; i < sizeof(separators); i++) {
		if (!same(read_answers(start, end, separators[i]), &from_end,
			separators[i]))
			abort();
		/* From the front, more is left. */
		answers = read_chosen(start, end + 1, separators[i], &newline);
		if (separators[i] != ' ' && answers >= 0 &&
		    !same(answers, &from_front, separators[i]))
			abort();
	}
}

int
main(void)
{
	const unsigned int all = sizeof(kinds_of_bytes);
	unsigned long lines = 1, n, rest;
	char *bytes, *line;
	int length, i;

	if (!choose_fields("1-4"))
		return EXIT_FAILURE;
	for (length = 0; length <= LONGEST; length++, lines *= all) {
		/* Newlines around, and no byte more: all else is watched. */
		if ((bytes = malloc(3 + (size_t)length)) == NULL)
			return EXIT_FAILURE;
		bytes[0] = bytes[1 + length] = bytes[2 + length] = '\n';
		line = bytes + 1;
		for (n = 0; n < lines; n++) {
			for (rest = n, i = 0; i < length; i++, rest /= all)
				line[i] = kinds_of_bytes[rest % all];
			check(line, line + length);
		}
		free(bytes);
	}
	printf("all %lu lines of %d bytes, and the shorter ones\n", n, LONGEST);
	return EXIT_SUCCESS;
}
