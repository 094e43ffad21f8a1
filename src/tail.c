/*
 * The one clever place.  Nearly every line of a survey ends in four answers
 * of one byte or none, each behind the same separator:
 *
 *	r17,2024-05-09,Sales,b,a,,b
 *	                    ^^^^^^^  at most eight bytes
 *
 * So the last eight bytes of the line, taken as one word, tell all.  They
 * make a number of sixteen bits, two for each byte, without a branch.  The
 * number says which tail this must be if it is one, and comparing the word
 * with that tail says whether it is.  With the tail stands what to add to
 * the line, so nothing here depends on what was answered.
 *
 * What doesn't fit (quotes, spaces, other separators, an unreadable line) is
 * left to read_line(), which would read all these lines alike, only slower.
 */
#include <string.h>

#include "record.h"
#include "tail.h"

enum {
	TAIL = 8,
	BLOCK = TAIL_MARGIN,
	/* Longer lines are worth no shortcut, and might not fit in out. */
	LONGEST = 4096,
	/* The last block may end behind the line; what is added takes less. */
	ROOM = LONGEST + BLOCK,

	/* An answer is written as a, b, a dash or nothing. */
	SPELLINGS = 4,
	TAILS = SPELLINGS * SPELLINGS * SPELLINGS * SPELLINGS
};

#define EACH_BYTE UINT64_C(0x0101010101010101)

/*
 * All words are in the order of memory.  A separator's place is zero in them
 * and has a mask of its own.
 */
struct tail {
	uint64_t word;	     /* the last eight bytes */
	uint64_t compared;   /* the bits of word that count */
	uint64_t separators; /* 0xff where a separator stands */
	uint64_t added;	     /* the record */
	uint64_t added_separators;
	uint32_t added_size;
	uint16_t size;
	uint16_t state;
};

struct tails {
	struct tail tail[TAILS];
	/* Which tail a word must be; 0, nothing but separators, if any. */
	unsigned char of_number[1 << 2 * TAIL];
	int made;
};

static uint64_t
load(const void *bytes)
{
	uint64_t word;

	memcpy(&word, bytes, sizeof(word));
	return word;
}

/*
 * Bit 6 of a byte, and the sum of its bits 0, 2 and 3, tell apart a, b, the
 * dash and the separators (which are all alike), in either case.  Eight such
 * pairs are moved together: by shifting into four groups of four bits, by
 * multiplying into the word's upper end.
 */
static unsigned int
number_of(uint64_t word)
{
	uint64_t sum = word ^ word >> 2 ^ word >> 3;
	uint64_t pairs = (word >> 6 & EACH_BYTE) | (sum & EACH_BYTE) << 1;

	pairs = (pairs | pairs >> 6) & UINT64_C(0x000f000f000f000f);
	return (unsigned int)(pairs * UINT64_C(0x0001001001001000) >> 48);
}

/* Fills in word, compared, separators, size and state of a tail. */
static void
spell(struct tail *tail, int number)
{
	static const char spelling[SPELLINGS] = { '\0', 'a', 'b', '-' };
	static const enum answer meaning[SPELLINGS] = { OPEN, A, B, OPEN };
	char word[TAIL] = { 0 }, compared[TAIL] = { 0 },
	     separators[TAIL] = { 0 };
	enum answer answer[QUESTIONS];
	int q, s, at = TAIL;

	for (q = QUESTIONS - 1; q >= 0; q--) {
		s = number % SPELLINGS;
		number /= SPELLINGS;
		answer[q] = meaning[s];
		if (spelling[s] != '\0') {
			/* Upper and lower case differ in one bit. */
			compared[--at] =
			    (char)(answer[q] == OPEN ? 0xff : 0xdf);
			word[at] = (char)(spelling[s] & compared[at]);
		}
		compared[--at] = (char)0xff;
		separators[at] = (char)0xff;
	}
	tail->word = load(word);
	tail->compared = load(compared);
	tail->separators = load(separators);
	tail->size = (uint16_t)(TAIL - at);
	tail->state = (uint16_t)state_of(answer);
}

/* Fills in what is added to a line with this tail, or written in its place. */
static void
prepare(struct tail *tail, enum form form)
{
	char string[1 + RECORD_SIZE] = "\t", mask[TAIL] = { 0 };
	enum answer answer[QUESTIONS];
	size_t i;

	answers_of(tail->state, answer);
	if (form == AS_LINES)
		record(string + 1, score(answer));
	else
		strcat(record(string, score(answer)), "\n");
	tail->added_size = (uint32_t)strlen(string);
	for (i = 0; i < TAIL; i++) {
		if (form == AS_LINES && string[i] == '\t') {
			string[i] = '\0';
			mask[i] = (char)0xff;
		}
	}
	tail->added = load(string);
	tail->added_separators = load(mask);
}

static void
make(struct tails *tails, enum form form)
{
	struct tail *tail;
	unsigned int number, others, other;
	int i;

	for (i = 0; i < TAILS; i++) {
		tail = &tails->tail[i];
		spell(tail, i);
		prepare(tail, form);
		/* Whatever stands before a short tail must not matter. */
		number = number_of(tail->word);
		others = number_of(~tail->compared & EACH_BYTE * 0x40) |
		    number_of(~tail->compared & EACH_BYTE);
		other = others;
		do {
			other = (other - 1) & others;
			tails->of_number[number | other] = (unsigned char)i;
		} while (other != others);
	}
	tails->made = 1;
}

/* Copies in whole blocks, up to BLOCK - 1 bytes more than asked. */
static void
copy_blocks(char *to, const char *from, size_t size)
{
	size_t i = 0;

	do
		memcpy(to + i, from + i, BLOCK);
	while ((i += BLOCK) < size);
}

/*
 * memchr() is quickest when it finds the newline in the first 32 bytes or so
 * that it looks at, and most lines are some 20 to 40 bytes long.  So it starts
 * 16 bytes on if there is no newline before.
 */
static const char *
find_newline(const char *start, const char *end)
{
	const uint64_t newlines = EACH_BYTE * '\n';
	uint64_t x = load(start) ^ newlines, y = load(start + TAIL) ^ newlines;

	x = ((x - EACH_BYTE) & ~x) | ((y - EACH_BYTE) & ~y);
	if ((x & EACH_BYTE * 0x80) == 0 && end - start > 2 * TAIL)
		start += 2 * TAIL;
	return memchr(start, '\n', (size_t)(end - start));
}

/*
 * The loop of take_tails().  It is made once for each form, which is a
 * constant in it, and holds all that changes in local variables.
 */
static inline const char *
take(const struct tails *tails, const char *start, const char *end,
    struct ending ending, enum form form, struct output *out,
    struct tally *tally, uint64_t *lines)
{
	const uint64_t separators = EACH_BYTE * (unsigned char)ending.separator;
	/* Between spaces there is no empty field. */
	const int shortest = ending.separator == ' ' ? TAIL : 0;
	const char *newline, *text_end;
	const struct tail *tail;
	uint64_t word, taken = 0;
	char *to = out->bytes + out->used;
	char *const full = out->bytes + OUTPUT_SIZE - ROOM;

	while ((newline = find_newline(start, end)) != NULL) {
		/* Room for the tail, and a CR that may stand behind it. */
		if (newline - start <= TAIL || newline - start > LONGEST)
			break;
		text_end = newline - ending.cr;
		if (ending.cr && *text_end != '\r')
			break;
		word = load(text_end - TAIL);
		tail = &tails->tail[tails->of_number[number_of(word)]];
		word ^= tail->word ^ (tail->separators & separators);
		if ((word & tail->compared) != 0 || tail->size < shortest)
			break;
		taken++;
		if (form == AS_SUMMARY)
			tally->state[tail->state]++;
		else if (to > full) {
			out->used = (size_t)(to - out->bytes);
			output_flush(out);
			to = out->bytes;
		}
		if (form == AS_LINES) {
			copy_blocks(to, start, (size_t)(text_end - start));
			to += text_end - start;
		}
		if (form != AS_SUMMARY) {
			word =
			    tail->added | (tail->added_separators & separators);
			memcpy(to, &word, TAIL);
			to += tail->added_size;
		}
		if (form == AS_LINES) {
			memcpy(to, text_end, 2);
			to += 1 + ending.cr;
		}
		start = newline + 1;
	}
	out->used = (size_t)(to - out->bytes);
	*lines += taken;
	return start;
}

const char *
take_tails(const char *start, const char *end, struct ending ending,
    enum form form, struct output *out, struct tally *tally, uint64_t *lines)
{
	static struct tails all[AS_SUMMARY + 1];
	struct tails *tails = &all[form];

	if (!tails->made)
		make(tails, form);
	switch (form) {
	case AS_LINES:
		return take(
		    tails, start, end, ending, AS_LINES, out, tally, lines);
	case AS_RECORDS:
		return take(
		    tails, start, end, ending, AS_RECORDS, out, tally, lines);
	default:
		return take(
		    tails, start, end, ending, AS_SUMMARY, out, tally, lines);
	}
}
