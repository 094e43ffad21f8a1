/*
 * Lines are found in a buffer of fixed size.  A line that is longer goes out
 * in pieces, and only its last bytes are kept until its end is seen; what it
 * takes from the pieces is in struct long_line.
 */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "line.h"
#include "record.h"
#include "survey.h"

enum {
	INPUT_SIZE = 131072,
	/* The end of a long line, and a CR that may belong to it. */
	KEPT = LINE_TAIL + 1,
	/* Fewer new bytes than this aren't worth the tables of tail.c. */
	WORTH_TABLES = 8192,
	NAMED_LINES = 10 /* a number that more_unreadable has in words */
};

struct long_line {
	int pieces;	/* whether any have gone */
	int blank;	/* whether they were spaces only */
	char separator; /* the last one in them, or a space */
};

static const struct long_line no_long_line = { 0, 1, ' ' };

struct survey {
	struct output *out;
	enum form form;
	int header;	 /* whether files have one */
	int header_met;	 /* only the first is shown */
	int header_open; /* its end waits for the line under it */
	int header_cr;
	char header_separator;
	struct ending ending; /* of the last readable line */
	const char *file;
	uint64_t line; /* number in the file of the last line taken */
	struct long_line long_line;
	struct tally *tally;
	int status;
};

/* The last separator in the bytes, or otherwise. */
static char
last_separator(const char *start, const char *end, char otherwise)
{
	while (end > start)
		if (is_separator(*--end))
			return *end;
	return otherwise;
}

static int
all_spaces(const char *start, const char *end)
{
	while (start < end && *start == ' ')
		start++;
	return start == end;
}

/* Behind a byte order mark, if the bytes begin with one. */
static const char *
skip_mark(const char *start, const char *end)
{
	return end - start >= 3 && memcmp(start, "\xef\xbb\xbf", 3) == 0 ?
	    start + 3 :
	    start;
}

/* Adds the two fields of a record and the end of the line. */
static void
add_fields(struct survey *s, char separator, const char *fields, int cr)
{
	const char *tab = strchr(fields, '\t');

	output_bytes(s->out, &separator, 1);
	output_bytes(s->out, fields, (size_t)(tab - fields));
	output_bytes(s->out, &separator, 1);
	output_string(s->out, tab + 1);
	output_string(s->out, cr ? "\r\n" : "\n");
}

/* Ends the header that waits for a separator, if there is one. */
static void
end_header(struct survey *s, char separator)
{
	if (s->header_open)
		add_fields(s, separator, "points\tphase", s->header_cr);
	s->header_open = 0;
}

/* Whether the header is one whose text comes out. */
static int
header_shown(const struct survey *s)
{
	return s->form == AS_LINES && !s->header_met;
}

static void
take_header(struct survey *s, const char *start, const char *end, int cr)
{
	if (header_shown(s)) {
		output_bytes(s->out, start, (size_t)(end - start));
		s->header_open = 1;
		s->header_cr = cr;
		s->header_separator =
		    last_separator(start, end, s->long_line.separator);
	} else if (s->form == AS_RECORDS && !s->header_met)
		output_string(s->out, "points\tphase\n");
	s->header_met = 1;
}

static void
take_blank(struct survey *s, const char *start, const char *end)
{
	end_header(s, s->header_separator);
	if (s->form == AS_LINES)
		output_bytes(s->out, start, (size_t)(end - start));
	if (s->form != AS_SUMMARY)
		output_string(s->out, "\n");
}

static void
complain(struct survey *s, const struct reading *r)
{
	const struct text *text = s->out->text;

	s->status = EXIT_INCOMPLETE;
	if (s->tally->unreadable++ >= NAMED_LINES)
		return;
	/* Not every fault has a use for the last one, the question. */
	diagnose(text->fault[r->fault], s->file, s->line, r->question + 1);
}

/* Takes what was read from a line; start to end is its text. */
static void
take_reading(struct survey *s, const struct reading *r, const char *start,
    const char *end, int cr)
{
	char string[RECORD_SIZE] = "?\t?", separator = s->ending.separator;

	if (r->fault == READABLE) {
		separator = s->ending.separator = r->separator;
		s->ending.cr = cr;
		s->tally->state[state_of(r->answer)]++;
		record(string, score(r->answer));
	} else {
		if (separator == '\0')
			separator =
			    last_separator(start, end, s->long_line.separator);
		complain(s, r);
	}
	end_header(s, separator);
	if (s->form == AS_LINES) {
		output_bytes(s->out, start, (size_t)(end - start));
		add_fields(s, separator, string, cr);
	} else if (s->form == AS_RECORDS)
		output_words(s->out, "%s\n", string);
}

/* Takes a line, or the end of a long one; its newline stands at end. */
static void
take_line(struct survey *s, const char *start, const char *end, int cut_off)
{
	struct long_line *l = &s->long_line;
	int cr = end > start && end[-1] == '\r';
	const char *text = start, *text_end = end - cr;
	struct reading r = { .fault = CUT_OFF };

	if (++s->line == 1 && !l->pieces)
		text = skip_mark(start, text_end);
	if (s->header && s->line == 1)
		take_header(s, start, text_end, cr);
	else if (!cut_off && l->blank && all_spaces(text, text_end))
		take_blank(s, start, end);
	else {
		if (!cut_off)
			r = read_line(text, text_end, !l->pieces);
		take_reading(s, &r, start, text_end, cr);
	}
	*l = no_long_line;
}

/* Takes the first or a further part of a line that is too long to keep. */
static void
take_piece(struct survey *s, const char *start, const char *end)
{
	struct long_line *l = &s->long_line;
	const char *text = start;

	if (!l->pieces) {
		/* A later file's header is not the line under the first. */
		if (s->line > 0 || !s->header)
			end_header(s, s->header_separator);
		if (s->line == 0)
			text = skip_mark(start, end);
		l->pieces = 1;
	}
	l->blank = l->blank && all_spaces(text, end);
	if (s->ending.separator == '\0')
		l->separator = last_separator(text, end, l->separator);
	if (s->header && s->line == 0 ? header_shown(s) : s->form == AS_LINES)
		output_bytes(s->out, start, (size_t)(end - start));
}

/*
 * Takes the lines in the buffer, of which the last fresh bytes have not been
 * searched yet, and moves what is left to its front.  Returns how much that
 * is, which is less than INPUT_SIZE.
 */
static size_t
take_lines(struct survey *s, char *buffer, size_t used, size_t fresh)
{
	const char *line = buffer, *end = buffer + used, *newline;
	const char *unsearched = end - fresh;

	for (;;) {
		if (fresh >= WORTH_TABLES && s->ending.separator != '\0' &&
		    s->line > 0 && !s->long_line.pieces) {
			line = take_tails(line, end, s->ending, s->form, s->out,
			    s->tally, &s->line);
			if (unsearched < line)
				unsearched = line;
		}
		newline = memchr(unsearched, '\n', (size_t)(end - unsearched));
		if (newline == NULL)
			break;
		take_line(s, line, newline, 0);
		line = unsearched = newline + 1;
	}
	if (end - line == INPUT_SIZE) {
		take_piece(s, line, end - KEPT);
		line = end - KEPT;
	}
	memmove(buffer, line, (size_t)(end - line));
	return (size_t)(end - line);
}

static void
cannot_read(struct survey *s)
{
	const struct text *text = s->out->text;

	diagnose(text->cannot_read, s->file, error_text(text, errno));
	s->status = EXIT_INCOMPLETE;
}

static void
take_file(struct survey *s, int fd)
{
	static char buffer[INPUT_SIZE + TAIL_MARGIN];
	size_t used = 0;
	ssize_t n;

	s->line = 0;
	for (;;) {
		/* A finished line must not wait for a read that may block. */
		output_flush(s->out);
		n = read(fd, buffer + used, INPUT_SIZE - used);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			break;
		used = take_lines(s, buffer, used + (size_t)n, (size_t)n);
	}
	if (n < 0)
		cannot_read(s);
	if (used > 0)
		take_line(s, buffer, buffer + used, n < 0);
}

static void
take_operand(struct survey *s, const char *file)
{
	int fd;

	s->file = file;
	if (strcmp(file, "-") == 0) {
		take_file(s, STDIN_FILENO);
		return;
	}
	do
		fd = open(file, O_RDONLY);
	while (fd < 0 && errno == EINTR);
	if (fd < 0) {
		cannot_read(s);
		return;
	}
	take_file(s, fd);
	if (close(fd) != 0 && errno != EINTR)
		cannot_read(s);
}

int
survey(struct output *out, enum form form, int header, struct tally *tally,
    char *const files[], int number)
{
	struct survey s = { .out = out,
		.form = form,
		.header = header,
		.tally = tally,
		.long_line = no_long_line };
	int i;

	if (number == 0)
		take_operand(&s, "-");
	for (i = 0; i < number; i++)
		take_operand(&s, files[i]);
	end_header(&s, s.header_separator);
	if (tally->unreadable > NAMED_LINES)
		diagnose(out->text->more_unreadable, tally->unreadable);
	return s.status;
}
