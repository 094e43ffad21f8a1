/*
 * Rows are found in a buffer of fixed size.  Nearly all of them end alike and
 * are taken by take_alike(); take_row() takes any.  Of a row that does not fit,
 * the front goes out and a few bytes stand in for it.
 */
#include <sys/stat.h>

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include "line.h"
#include "output.h"
#include "summary.h"
#include "survey.h"
#include "words.h"

enum {
	INPUT_SIZE = 131072,
	/* Of a long row: the answers, the separator before them, a CR. */
	KEPT = ANSWERS_LIMIT + 2,
	STAND_IN = 1 + QUESTIONS,
	/* Copies are made of whole blocks, up to as much behind the end. */
	BLOCK = 64,
	/* What is added to a line: two separators, points, phase, CR, LF. */
	ADDED_SIZE = 16,
	NAMED_LINES = 10, /* a number that more_unreadable has in words */
	SHOWN = 20	  /* bytes of what stands in the place of an answer */
};

_Static_assert(RECORD_SIZE + 3 <= ADDED_SIZE, "a record fits");

struct form {
	int lines; /* whether something comes out for each line: */
	int text;  /* its own text too, or points and phase alone */
	void (*close)(const struct tally *tally); /* at the end, if any */
};

const struct form as_lines = { .lines = 1, .text = 1 };
const struct form as_records = { .lines = 1 };
const struct form as_summary = { .close = summary };
const struct form as_counts = { .close = counts };

/* What is added to a line with these answers and this ending. */
struct added {
	char bytes[ADDED_SIZE];
	size_t size; /* 0 while no such line was met */
};

struct survey {
	const struct form *form;
	char *buffer;	       /* INPUT_SIZE and a BLOCK */
	int header;	       /* whether files have one */
	int header_met;	       /* whether one was taken */
	struct ending waiting; /* of a header, for the row under it */
	struct ending ending;  /* of the last readable row */
	struct added added[STATES];
	const char *file;
	uint64_t line;	 /* number in the file of the last one taken */
	uint64_t row;	 /* number of the line where the row begins */
	size_t stand_in; /* how many bytes of the row are none of it */
	struct tally tally;
	int status;
};

/*
 * What there is while survey() runs, of which it and the buffers are variables:
 * so much static memory, mapped for nothing, would take a single call 1 % more.
 */
static struct survey *s;

/* Behind the byte order mark that the first row may begin with. */
static const char *
skip_mark(const char *start)
{
	return s->row == 1 && strncmp(start, "\xef\xbb\xbf", 3) == 0 ?
	    start + 3 :
	    start;
}

/* Writes what a line with this record and ending gets; returns its end. */
static char *
write_fields(char *to, const char *record, struct ending ending)
{
	if (s->form->text)
		*to++ = ending.separator;
	for (; *record != '\0'; record++)
		*to++ = *record == '\t' && s->form->text ? ending.separator :
							   *record;
	if (s->form->text && ending.cr)
		*to++ = '\r';
	*to++ = '\n';
	return to;
}

static void
add_fields(const char *record, struct ending ending)
{
	char bytes[sizeof(",points,phase\r\n")];
	const char *end = write_fields(bytes, record, ending);

	if (s->form->lines)
		output_bytes(bytes, (size_t)(end - bytes));
}

/* Adds the line's own text, or what is left of it. */
static void
add_text(const char *start, const char *end)
{
	start += s->stand_in;
	if (s->form->text)
		output_bytes(start, (size_t)(end - start));
}

/* Ends the header that waits for a separator, if there is one. */
static void
end_header(char separator)
{
	if (s->waiting.separator == '\0')
		return;
	s->waiting.separator = separator;
	add_fields("points\tphase", s->waiting);
	s->waiting.separator = '\0';
}

/* Takes the header; only the first is shown. */
static void
take_header(const char *start, const char *end, int cr)
{
	if (!s->header_met) {
		add_text(start, end);
		s->waiting.separator = last_separator(start, end);
		s->waiting.cr = cr;
		/* A record's separator is known. */
		if (!s->form->text)
			end_header('\t');
	}
	s->header_met = 1;
}

/* Makes what is added for these answers to a line that ends like the last. */
static void
make_added(struct added *added, unsigned int answers)
{
	char record[RECORD_SIZE];

	write_record(record, score(answers));
	added->size = (size_t)(write_fields(added->bytes, record, s->ending) -
	    added->bytes);
}

static void
complain(const struct reading *r)
{
	const char *reason = words->reason[r->reason];
	const char *which =
	    *chosen_list == '\0' ? words->last_fields : words->fields;
	int size = (int)(r->field.end - r->field.start);

	s->status = EXIT_INCOMPLETE;
	if (s->tally.unreadable++ >= NAMED_LINES)
		return;
	if (r->reason == NOT_AN_ANSWER)
		diagnose(reason, s->file, s->row, r->question + 1,
		    size < SHOWN ? size : SHOWN, r->field.start,
		    size > SHOWN ? "..." : "", which, chosen_list);
	else /* not every reason has a use for the last two */
		diagnose(reason, s->file, s->row, which, chosen_list);
}

/* Takes what was read from a line that isn't blank, whose text this is. */
static void
take_reading(const struct reading *r, const char *start, const char *end)
{
	struct ending ending = r->ending;
	char record[RECORD_SIZE];

	if (r->reason == READABLE) {
		if (ending.separator != s->ending.separator ||
		    ending.cr != s->ending.cr)
			memset(s->added, 0, sizeof(s->added));
		s->ending = ending;
		s->tally.answers[r->answers]++;
		write_record(record, score(r->answers));
	} else {
		ending.separator = s->ending.separator;
		if (ending.separator == '\0')
			ending.separator = last_separator(start, end);
		strcpy(record, "?\t?");
	}
	end_header(ending.separator);
	if (r->reason != READABLE)
		complain(r);
	add_text(start, end);
	add_fields(record, ending);
}

/* How many lines end in these bytes. */
static uint64_t
lines_in(const char *start, const char *end)
{
	uint64_t lines = 0;

	while ((start = memchr(start, '\n', (size_t)(end - start))) != NULL) {
		start++;
		lines++;
	}
	return lines;
}

/*
 * Takes the row that begins at start, or the end of a long one, and returns the
 * newline that ends it; a null pointer if that is not there.  With last not 0
 * no more comes, and with cut_off not 0 the row is not whole.
 */
static const char *
take_row(const char *start, const char *end, int last, int cut_off)
{
	const char *newline, *text_end;
	struct reading r;

	if (s->stand_in == 0)
		s->row = s->line + 1;
	newline = read_row(skip_mark(start), end, last, s->stand_in > 0, &r);
	if (newline == NULL)
		return NULL;
	s->line += 1 + lines_in(start, newline);
	if (cut_off && newline + 1 == end)
		r.reason = CUT_OFF;
	text_end = newline - r.ending.cr;
	if (s->header && s->row == 1)
		take_header(start, text_end, r.ending.cr);
	else if (r.reason != BLANK)
		take_reading(&r, start, text_end);
	else {
		end_header(s->waiting.separator);
		add_text(start, newline);
		if (s->form->lines)
			output_bytes("\n", 1);
	}
	s->stand_in = 0;
	return newline;
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
 * Reads the answers of a row that ends like the last readable one and sets
 * *newline to its end; -1 if it isn't one.
 */
static inline int
read_alike(const char *start, const char *end, struct ending ending,
    int forward, const char **newline)
{
	int answers;

	if (forward) {
		answers = read_chosen(start, end, ending.separator, newline);
		return answers >= 0 && ((*newline)[-1] == '\r') == ending.cr ?
		    answers :
		    -1;
	}
	*newline = memchr(start, '\n', (size_t)(end - start));
	if (*newline == NULL || ((*newline)[-1] == '\r') != ending.cr)
		return -1;
	return read_answers(start, *newline - ending.cr, ending.separator);
}

/*
 * Takes the lines from start on that end like the last readable one, up to the
 * first that can't be read so or that has no newline before end; returns that
 * place.  Up to BLOCK bytes behind the lines are read, whatever they are.
 */
static const char *
take_alike(const char *start, const char *end)
{
	const struct form form = *s->form;
	const struct ending ending = s->ending;
	const int forward = *chosen_list != '\0';
	uint64_t *const tally = s->tally.answers, taken = 0;
	struct added *const added = s->added, *one;
	const char *newline;
	size_t size;
	char *to, *full;
	int answers;

	to = output_place(ANSWERS_LIMIT + 2 * BLOCK, &full);
	while ((answers = read_alike(start, end, ending, forward, &newline)) >=
		0 &&
	    newline - start <= ANSWERS_LIMIT) {
		tally[answers]++;
		taken++;
		if (to > full) {
			output_placed(to);
			to = output_place(ANSWERS_LIMIT + 2 * BLOCK, &full);
		}
		if (form.text) {
			size = (size_t)(newline - ending.cr - start);
			copy_blocks(to, start, size);
			to += size;
		}
		if (form.lines) {
			one = &added[answers];
			if (one->size == 0)
				make_added(one, (unsigned int)answers);
			memcpy(to, one->bytes, ADDED_SIZE);
			to += one->size;
		}
		start = newline + 1;
	}
	output_placed(to);
	s->line += taken;
	return start;
}

/* Writes the front of a row that is too long to keep; returns the rest. */
static char *
take_front(const char *start, char *end)
{
	char *rest = end - KEPT, separator = last_separator(start, rest);
	int i, empty = empty_fields(skip_mark(start), rest);

	/* A header is shown once; a later one isn't under the first. */
	if (s->row > 1 || !s->header || !s->header_met) {
		end_header(s->waiting.separator);
		add_text(start, rest);
	}
	s->line += lines_in(start, rest);
	/*
	 * A letter, or a space where nothing was met; then separators, as many
	 * as were met, up to those that a blank row may lack: "x   ," or " ,,,,".
	 */
	rest -= STAND_IN;
	rest[0] = empty < 0 ? 'x' : ' ';
	for (i = 1; i < STAND_IN; i++)
		rest[i] =
		    i < STAND_IN - 1 && STAND_IN - i > empty ? ' ' : separator;
	s->stand_in = STAND_IN;
	return rest;
}

/*
 * Takes the rows from start to end and moves what is left to the front.
 * Returns how much that is, which is less than INPUT_SIZE; 0 when last is not
 * 0, for then no more comes, and with cut_off not 0 the last is not whole.
 */
static size_t
take_rows(size_t used, int last, int cut_off)
{
	const char *row = s->buffer, *newline;
	char *end = s->buffer + used;

	/* Where the last line has no end, it gets one. */
	if (last && used > 0 && end[-1] != '\n')
		*end++ = '\n';
	else
		cut_off = 0;
	/* No scan goes on behind this. */
	*end = '\n';
	for (;;) {
		if (s->ending.separator != '\0' && s->line > 0 &&
		    s->stand_in == 0 && !cut_off)
			row = take_alike(row, end);
		if (row == end ||
		    (newline = take_row(row, end, last, cut_off)) == NULL)
			break;
		row = newline + 1;
	}
	if (end - row == INPUT_SIZE)
		row = take_front(row, end);
	memmove(s->buffer, row, (size_t)(end - row));
	return (size_t)(end - row);
}

/* Not each of these words has a use for the reason of errno. */
static void
refuse(const char *why)
{
	diagnose(why, s->file, error_text(errno));
	s->status = EXIT_INCOMPLETE;
}

/* Why what a file begins with can be no survey; a null pointer if it can. */
static const char *
refusal_of(const char *start, const char *end)
{
	const char *cr = memchr(start, '\r', (size_t)(end - start));

	if (end - start >= 2 &&
	    (memcmp(start, "\xff\xfe", 2) == 0 ||
		memcmp(start, "\xfe\xff", 2) == 0))
		return words->utf_16;
	if (end - start >= 4 && memcmp(start, "PK\003\004", 4) == 0)
		return words->archive;
	/* Something stands behind the first CR, and no newline up to there. */
	if (cr != NULL && cr + 1 < end &&
	    memchr(start, '\n', (size_t)(cr + 2 - start)) == NULL)
		return words->cr_alone;
	return NULL;
}

/* Whether this is the very file that standard output goes to. */
static int
is_output(int fd)
{
	struct stat in, out;

	/* Where standard output is closed, the file may have its number. */
	return fd != STDOUT_FILENO && fstat(fd, &in) == 0 &&
	    fstat(STDOUT_FILENO, &out) == 0 && S_ISREG(in.st_mode) &&
	    in.st_dev == out.st_dev && in.st_ino == out.st_ino;
}

static void
take_file(int fd)
{
	char *const buffer = s->buffer;
	const char *why = is_output(fd) ? words->output_itself : NULL;
	size_t used = 0;
	ssize_t n = 1;

	s->line = 0;
	while (why == NULL && n > 0) {
		/* A finished row must not wait for a read that may block. */
		output_flush();
		do
			n = read(fd, buffer + used, INPUT_SIZE - used);
		while (n < 0 && errno == EINTR);
		if (n < 0)
			refuse(words->cannot_read);
		else
			used += (size_t)n;
		if (s->line == 0 && s->stand_in == 0) {
			/* Nothing is taken before the first line is there. */
			if (n > 0 && used < INPUT_SIZE &&
			    memchr(buffer, '\n', used) == NULL)
				continue;
			why = refusal_of(buffer, buffer + used);
		}
		if (why == NULL)
			used = take_rows(used, n <= 0, n < 0);
	}
	if (why != NULL)
		refuse(why);
}

static void
take_operand(const char *file)
{
	int fd;

	s->file = file;
	if (strcmp(file, "-") == 0) {
		take_file(STDIN_FILENO);
		return;
	}
	do
		fd = open(file, O_RDONLY);
	while (fd < 0 && errno == EINTR);
	if (fd < 0) {
		refuse(words->cannot_read);
		return;
	}
	take_file(fd);
	if (close(fd) != 0 && errno != EINTR)
		refuse(words->cannot_read);
}

int
survey(const struct form *form, int header, char *const files[], int number)
{
	static char input[1 + INPUT_SIZE + BLOCK];
	struct survey this = {
		.form = form, .buffer = input + 1, .header = header
	};
	int i;

	s = &this;
	/* Before the first line stands a newline too, as behind the last. */
	s->buffer[-1] = '\n';
	if (number == 0)
		take_operand("-");
	for (i = 0; i < number; i++)
		take_operand(files[i]);
	end_header(s->waiting.separator);
	if (s->tally.unreadable > NAMED_LINES)
		diagnose(words->more_unreadable, s->tally.unreadable);
	if (form->close != NULL)
		form->close(&s->tally);
	s = NULL;
	return this.status;
}
