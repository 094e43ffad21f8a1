/*
 * bounds: all rows of up to so many bytes of these kinds, read.
 *
 *	bounds MOST KINDS SEPARATOR [fields]
 *
 * SEPARATOR may be empty; with fields the first four are chosen.  Each row lies
 * in memory of its own, with a newline before it and two behind.  Prints how
 * many rows there were, or the one that is read when a sanitizer complains.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../src/row.h"

static const struct fields first_four = { NULL,
	{ { 1, 0 }, { 2, 1 }, { 3, 2 }, { 4, 3 }, { 0, 0 } } };
static struct layout layout;
static const char *kinds;
static int most, length;
static char *rows[32]; /* from the newline before them, by their length */
static unsigned long count;

void __asan_on_error(void);
void
__asan_on_error(void)
{
	int i;

	printf("row:");
	for (i = 0; i < length; i++)
		printf(" %02x", (unsigned)(unsigned char)rows[length][i + 1]);
	printf("\n");
	fflush(stdout);
}

/* Reads one row, then all that begin with it; the search for an end goes on. */
static void
read_rows(int size, struct progress progress)
{
	char *const start = rows[size] + 1, *const newline = start + size;
	struct progress whole = progress;
	struct row row = { .start = start };
	const char *kind;

	length = size;
	count++;
	read_row(newline, 0, &layout, &progress, &row);
	if (read_row(newline + 1, 1, &layout, &whole, &row))
		find_reason(&layout, &row);
	read_plain_row(start, newline, &layout);
	for (kind = kinds; size < most && *kind != '\0'; kind++) {
		memcpy(rows[size + 1] + 1, start, (size_t)size);
		rows[size + 1][size + 1] = *kind;
		read_rows(size + 1, progress);
	}
}

int
main(int argc, char **argv)
{
	size_t size;

	if (argc < 4 || (most = atoi(argv[1])) >= 32)
		return 2;
	kinds = argv[2];
	layout.separator = argv[3][0];
	layout.fields = argc > 4 ? &first_four : NULL;
	for (length = most; length >= 0; length--) {
		size = (size_t)length + 3;
		rows[length] = malloc(size);
		if (rows[length] == NULL)
			return 2;
		memset(rows[length], '\n', size);
	}
	read_rows(0, (struct progress){ 0, 0 });
	printf("%lu\n", count);
	return 0;
}
