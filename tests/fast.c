/*
 * fast: the fast path must take every line that ends in a plain tail, and
 * never write beyond its output.
 *
 * What it makes of the lines is no matter of this test.  To be compiled with
 * record.c, score.c, summary.c and output.c.
 */
#define _POSIX_C_SOURCE 200809L

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>

#include "../src/tail.c"

/* An answer is a, b, a dash or nothing; four of them, in so many ways. */
enum { WAYS = 4, SPELLED = WAYS * WAYS * WAYS * WAYS };

/* Whatever is written beyond begins in the first bytes that are looked at. */
enum {
	BEFORE = 4 * TAIL,
	LINE_MAX_SIZE = LONGEST + 2 * TAIL,
	GUARD = 2 * LONGEST,
	LOOKED_AT = 64
};

static struct {
	struct output out;
	char guard[GUARD];
} room;
static struct tally tally;
/* Before a line stand the ends of others. */
static char lines[BEFORE + LINE_MAX_SIZE + TAIL_MARGIN];
static char *const input = lines + BEFORE;
static enum form form;

/* Puts together a line of that length whose tail is the spelling of number. */
static const char *
line(size_t length, char separator, int number, int upper, int cr)
{
	static const char *const letters[] = { "\0ab-", "\0AB-" };
	static const char others[] = "xa,\0B-\r;\377b\t -A\001";
	char *p = input + length;
	size_t i;
	int q, letter;

	memset(lines, '\n', BEFORE);
	for (i = 0; i < sizeof(lines) - BEFORE; i++)
		input[i] =
		    others[(i + (size_t)number / 7) % (sizeof(others) - 1)];
	*p = '\n';
	if (cr)
		*--p = '\r';
	for (q = 0; q < QUESTIONS; q++) {
		letter = letters[upper][number % WAYS];
		number /= WAYS;
		if (letter != '\0')
			*--p = (char)letter;
		*--p = separator;
	}
	return input + length + 1;
}

/* Whether a line is taken, all of it, and goes out only when it must. */
static int
taken(const char *end, struct ending ending)
{
	size_t used = room.out.used;
	uint64_t taken_lines = 0;

	return take_tails(input, end, ending, form, &room.out, &tally,
		   &taken_lines) == end &&
	    taken_lines == 1 &&
	    (room.out.used >= used || used > OUTPUT_SIZE - ROOM);
}

/* Whether the number spells an empty field, which no space can stand behind. */
static int
with_empty(int number)
{
	int q;

	for (q = 0; q < QUESTIONS; q++, number /= WAYS)
		if (number % WAYS == 0)
			return 1;
	return 0;
}

static void
fail(const char *what, struct ending ending, int number, size_t length)
{
	printf("%s: form %d, separator '%c', cr %d, tail %d, %d bytes\n", what,
	    (int)form, ending.separator, ending.cr, number, (int)length);
	exit(1);
}

/* All tails in lines of several lengths, upper case and lower. */
static void
all_tails(struct ending ending)
{
	static const size_t lengths[] = { 10, 15, 16, 17, 18, 31, 32, 33, 47,
		48, 49, 63, 64, 65, 100, 1000 };
	const char *end;
	size_t i;
	int number, upper;

	for (i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++)
		for (number = 0; number < SPELLED; number++) {
			if (ending.separator == ' ' && with_empty(number))
				continue;
			for (upper = 0; upper < 2; upper++) {
				room.out.used = 0x100;
				end = line(lengths[i], ending.separator, number,
				    upper, ending.cr);
				if (!taken(end, ending))
					fail("not taken", ending, number,
					    lengths[i]);
			}
		}
}

/* Lines too short or too long are left to the plain path. */
static void
neither(struct ending ending)
{
	static const size_t lengths[] = { TAIL - 1, TAIL, LONGEST + 1,
		LONGEST + 5 };
	size_t i;
	int number = 0;

	for (i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++)
		if (taken(line(lengths[i], ending.separator, number, 0,
			      ending.cr),
			ending))
			fail("taken", ending, number, lengths[i]);
}

/* The longest lines, wherever the output stands. */
static void
full(struct ending ending)
{
	static const char spared = 0x5a;
	const char *end;
	size_t i, length, used;
	int number = SPELLED - 1;

	for (length = LONGEST; length > LONGEST - 2 * BLOCK; length -= 7) {
		end = line(length, ending.separator, number, 0, ending.cr);
		for (used = OUTPUT_SIZE - LONGEST - 3 * BLOCK;
		     used <= OUTPUT_SIZE; used++) {
			memset(room.guard, spared, LOOKED_AT);
			room.out.used = used;
			if (!taken(end, ending))
				fail("not taken", ending, number, length);
			for (i = 0; i < LOOKED_AT; i++)
				if (room.guard[i] != spared)
					fail("written beyond", ending, number,
					    length);
			if (room.out.used > OUTPUT_SIZE)
				fail("too much", ending, number, length);
		}
	}
}

int
main(void)
{
	static const char separators[] = "\t;, ";
	struct ending ending;
	const char *s;
	int i;

	room.out.fd = open("/dev/null", O_WRONLY);
	if (room.out.fd < 0) {
		perror("/dev/null");
		return 1;
	}
	for (i = AS_LINES; i <= AS_SUMMARY; i++) {
		form = (enum form)i;
		for (s = separators; *s != '\0'; s++)
			for (ending.cr = 0; ending.cr < 2; ending.cr++) {
				ending.separator = *s;
				all_tails(ending);
			}
		ending.separator = ',';
		for (ending.cr = 0; ending.cr < 2; ending.cr++) {
			full(ending);
			neither(ending);
		}
	}
	return 0;
}
