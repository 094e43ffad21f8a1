/*
 * Rows are found in a buffer that holds the longest.  Nearly all of them are
 * plain and taken by take_plain_rows(); take_row() takes any that fits, and
 * pass_long_row() lets the others out as they come in.
 */
#include <sys/stat.h>

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "output.h"
#include "row.h"
#include "summary.h"
#include "survey.h"
#include "words.h"

enum {
	/* Rows are copied in such blocks, the last of them past their end. */
	BLOCK = 64,
	ADDED_SIZE = 16, /* what is added to a row is copied as so many */
	NAMED_ROWS = 10, /* a number that more_in_doubt has in words */
	SHOWN = 20	 /* bytes of what stands in the place of an answer */
};

/* A plain row has five bytes at least, and gets eight at most. */
_Static_assert(ROW_LIMIT * 13 / 5 + BLOCK <= OUTPUT_ROOM, "rows fit");

/* How a row comes out: scored, as a set of answers, or as one of these. */
enum { UNREADABLE = STATES, HEADER, BLANK_ROW, OUTCOMES, LEFT_OUT = OUTCOMES };

/* What was last made for an outcome: separator, points, separator, phase. */
struct added {
	char bytes[ADDED_SIZE];
	size_t size;
	char separator; /* '\0' until first needed */
};

static struct {
	int rows;	/* whether something comes out for each row: */
	int text;	/* its own text too, or points and phase alone */
	int header;	/* whether files have one */
	int header_met; /* whether one was, in this file or before */
	uint64_t named;
	struct tally tally;
	struct added added[OUTCOMES];
} all;

/* What is known of the file that is read. */
static struct file {
	const char *name;
	uint64_t line; /* number of the last one passed */
	struct layout layout;
	int begun;  /* whether a row was met that is not blank, a header too */
	int scored; /* whether a row was */
	struct progress progress; /* of a row that has not come in whole */
	size_t header_size;	  /* of a header that waits for a row, or 0 */
	char *end;   /* of the bytes in the buffer; a newline is there */
	int ended;   /* whether no more come */
	int cut_off; /* by an error, within the last row */
} file;

/* Scans back end before these: at a newline before buffer, or at a NUL. */
static char input[1 + ROW_LIMIT + 1 + BLOCK], above[1 + ROW_LIMIT + BLOCK];
static char *const buffer = input + 1, *const header_row = above + 1;

/* Whether the buffer begins with these bytes, none of which is a newline. */
static int
begins_with(const char *bytes)
{
	return strncmp(buffer, bytes, strlen(bytes)) == 0;
}

/* --- diagnostics */

/* Copies what stands in the place of an answer, as far as it is shown. */
static void
show(char shown[SHOWN + sizeof("...")], const struct row *row)
{
	const struct field f = unquoted(row->answer[row->question]);
	int i;

	for (i = 0; f.start + i < f.end && i < SHOWN; i++)
		shown[i] = f.start[i] == '\0' ? '?' : f.start[i];
	strcpy(shown + i, f.start + i < f.end ? "..." : "");
}

/* Names the row that is being passed, and what can be done. */
static void
name_row(struct row *row)
{
	const struct fields *fields = file.layout.fields;
	const char *hint = "";
	char text[FORMAT_SIZE], shown[SHOWN + sizeof("...")];

	if (all.named++ >= NAMED_ROWS)
		return;
	find_reason(&file.layout, row);
	if (row->reason == NOT_AN_ANSWER)
		show(shown, row);
	if (row->reason == NOT_AN_ANSWER && fields == NULL)
		snprintf(text, FORMAT_SIZE, words->not_an_answer,
		    row->question + 1, shown);
	else if (row->reason == NOT_AN_ANSWER)
		snprintf(text, FORMAT_SIZE, words->not_in_fields,
		    row->question + 1, shown, fields->list);
	else if (row->reason == TOO_FEW_FIELDS && fields == NULL)
		snprintf(text, FORMAT_SIZE, words->too_few_fields, row->count);
	else if (row->reason == TOO_FEW_FIELDS)
		snprintf(text, FORMAT_SIZE, words->too_few_for_list, row->count,
		    fields->list);
	else
		snprintf(text, FORMAT_SIZE, "%s", words->in_doubt[row->reason]);
	if (row->reason <= NOT_AN_ANSWER && !all.header && !file.begun)
		hint = words->if_header;
	diagnose(
	    "%.4096s:%" PRIu64 ": %s%s", file.name, file.line + 1, text, hint);
}

/* --- rows */

/* What is added to a row, with this separator. */
static inline const struct added *
added_for(unsigned int outcome, char separator)
{
	struct added *added = &all.added[outcome];
	char record[1 + ADDED_SIZE] = "\t?\t?";
	const char *p;

	if (added->separator != separator && outcome != BLANK_ROW) {
		if (outcome == HEADER)
			strcpy(record + 1, "points\tphase");
		else if (outcome != UNREADABLE)
			write_record(record + 1, score(outcome));
		added->separator = separator;
		added->size = 0;
		for (p = all.text ? record : record + 1; *p != '\0'; p++)
			added->bytes[added->size++] =
			    *p == '\t' && all.text ? separator : *p;
	}
	return added;
}

/*
 * Puts there what comes out for a row, and returns the place behind it.  Up to
 * BLOCK bytes behind the row are read, whatever they are.
 */
static inline char *
put_row(char *to, const char *start, const char *newline, unsigned int outcome,
    char separator)
{
	const struct added *added = added_for(outcome, separator);
	const char *end = newline;
	ptrdiff_t i;

	if (all.text) {
		end = text_end_of(newline);
		/* Some libraries copy slowly where the size varies. */
		for (i = 0; i < end - start; i += BLOCK)
			memcpy(to + i, start + i, BLOCK);
		to += end - start;
	}
	memcpy(to, added->bytes, ADDED_SIZE);
	to += added->size;
	while (end <= newline)
		*to++ = *end++;
	return to;
}

/* Counts a row, names it where it is in doubt, and returns the outcome. */
static unsigned int
score_row(struct row *row)
{
	unsigned int outcome = UNREADABLE;

	if (row->reason == BLANK)
		return all.rows ? BLANK_ROW : LEFT_OUT;
	if (all.header && !file.begun) {
		find_reason(&file.layout, row);
		if (row->reason == READABLE && row->answers != 0)
			row->reason = SCORED_HEADER;
		if (row->reason >= HIDDEN_ROW) /* most likely of a respondent */
			name_row(row);
		outcome = all.header_met ? LEFT_OUT : HEADER;
		all.header_met = 1;
	} else if (row->reason == READABLE) {
		if (row->answers != 0)
			file.layout.separator = row->separator;
		file.scored = 1;
		all.tally.answers[row->answers]++;
		outcome = row->answers;
	} else {
		name_row(row);
		all.tally.unreadable++;
	}
	file.begun = 1;
	return all.rows ? outcome : LEFT_OUT;
}

/* Adds the header that waits, by this separator; '\0': by its own. */
static void
add_header(char separator)
{
	const char *newline = header_row + file.header_size - 1;

	output_placed(put_row(output_place(), header_row, newline, HEADER,
	    separator_of(separator, header_row, newline)));
	file.header_size = 0;
}

/* How many lines end in these bytes. */
static uint64_t
lines_in(const char *start, const char *end)
{
	const char *p = memchr(start, '\n', (size_t)(end - start));
	uint64_t lines = 0;

	for (; p != NULL && p < end; p++)
		lines += *p == '\n';
	return lines;
}

/* Takes a row and returns where the next begins; NULL if its end isn't here. */
static const char *
take_row(const char *start)
{
	const int whole = file.ended || file.end - start == ROW_LIMIT;
	const int mark = file.line == 0 && begins_with("\xef\xbb\xbf") ? 3 : 0;
	struct row row;
	unsigned int outcome;
	size_t size;

	row.start = start + mark;
	if (!read_row(file.end, whole, &file.layout, &file.progress, &row))
		return NULL;
	size = (size_t)(row.newline + 1 - start);
	if (file.cut_off && start + size == file.end)
		row.reason = CUT_OFF;
	/* Its own separator, if both would not fit the buffer. */
	if (file.header_size > 0)
		add_header(row.reason == READABLE &&
			    file.header_size + size <= ROW_LIMIT ?
			row.separator :
			'\0');
	outcome = score_row(&row);
	if (row.reason != READABLE)
		row.separator =
		    separator_of(file.layout.separator, start, row.newline);
	if (outcome == HEADER && all.text) {
		memcpy(header_row, start, size);
		file.header_size = size;
	} else if (outcome != LEFT_OUT)
		output_placed(put_row(output_place(), start, row.newline,
		    outcome, row.separator));
	file.line += lines_in(start, start + size);
	return start + size;
}

/* Takes the plain rows from start on; returns where the first other begins. */
static const char *
take_plain_rows(const char *start)
{
	const struct layout *const layout = &file.layout;
	const char separator = layout->separator;
	const char *newline;
	unsigned int answers;
	char *to;

	if (separator == '\0' || file.cut_off)
		return start;
	to = output_place();
	while ((newline = memchr(start, '\n', (size_t)(file.end - start))) !=
	    NULL) {
		answers = read_plain_row(start, newline, layout);
		if (answers == 0)
			break;
		all.tally.answers[answers]++;
		file.line++;
		if (all.rows)
			to = put_row(to, start, newline, answers, separator);
		start = newline + 1;
	}
	output_placed(to);
	return start;
}

/* --- input */

/*
 * Moves what is left, from there on, to the front of the buffer, and reads on
 * until a row may have ended.
 */
static void
read_more(int fd, const char *left)
{
	const size_t size = (size_t)(file.end - left);
	char *piece;
	ssize_t n;

	memmove(buffer, left, size);
	file.end = buffer + size;
	/* A finished row must not wait for a read that may block. */
	output_flush();
	/*
	 * A row ends at a newline; the wait within a quoted field may end with
	 * any byte, except one that is the same as the byte before it.
	 */
	do {
		piece = file.end;
		n = read(fd, piece, (size_t)(buffer + ROW_LIMIT - piece));
		file.end += n > 0 ? n : 0;
		/* Every scan stops here at the latest. */
		*file.end = '\n';
		if (file.progress.searched == 0)
			piece =
			    memchr(piece, '\n', (size_t)(file.end - piece) + 1);
		else
			while (piece < file.end && *piece == piece[-1])
				piece++;
	} while (n > 0 && file.end < buffer + ROW_LIMIT && piece == file.end);
	if (n < 0)
		diagnose(words->cannot_read, file.name, error_text(errno));
	file.ended = n <= 0;
	/* Where the last row has no newline, it gets that one. */
	if (file.ended && file.end[-1] != '\n') {
		file.cut_off = n < 0;
		*++file.end = '\n';
	}
}

/* --- a row that does not fit */

static void
add_crs(uint64_t crs)
{
	/* There may be millions. */
	for (; crs > 8; crs -= 8)
		output_bytes("\r\r\r\r\r\r\r\r", 8);
	output_bytes("\r\r\r\r\r\r\r\r", (size_t)crs);
}

/*
 * Passes a row that fills the buffer, the rest of it as that comes in; returns
 * where the next begins.  CRs that may be its end are held back as a number.
 */
static const char *
pass_long_row(int fd)
{
	struct row row = { .reason = TOO_LONG };
	const char *end = file.end, *text_end;
	char separator = ' ', last;
	const struct added *added;
	unsigned int outcome;
	uint64_t crs = 0;

	if (file.header_size > 0)
		add_header('\0');
	outcome = score_row(&row);
	file.line += lines_in(buffer, end) + 1;
	for (;;) {
		text_end = text_end_of(end);
		last = separator_of(file.layout.separator, buffer, text_end);
		if (last != ' ')
			separator = last;
		if (outcome != LEFT_OUT && all.text && text_end > buffer) {
			add_crs(crs);
			output_bytes(buffer, (size_t)(text_end - buffer));
			crs = 0;
		}
		crs += (uint64_t)(end - text_end);
		if (end < file.end)
			break;
		read_more(fd, file.end);
		if (file.end == buffer) /* the file ended without one */
			file.end++;
		end = memchr(buffer, '\n', (size_t)(file.end - buffer) + 1);
	}
	if (outcome != LEFT_OUT) {
		added = added_for(outcome, separator);
		output_bytes(added->bytes, added->size);
		if (all.text)
			add_crs(crs);
		output_bytes("\n", 1);
	}
	return end + 1;
}

/* --- files */

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

/* Takes all rows of a file; returns what is wrong with it, if anything is. */
static const char *
take_rows(int fd)
{
	const char *row = buffer, *next, *newline;

	if (is_output(fd))
		return words->output_itself;
	read_more(fd, buffer);
	if (begins_with("\xff\xfe") || begins_with("\xfe\xff"))
		return words->utf_16;
	if (begins_with("PK\003\004") || begins_with("\xd0\xcf\x11\xe0"))
		return words->workbook;
	newline = memchr(buffer, '\n', (size_t)(file.end - buffer) + 1);
	/* With a CR within the first line, lines may end in CR alone. */
	if (file.layout.fields == NULL &&
	    memchr(buffer, '\r', (size_t)(text_end_of(newline) - buffer)) !=
		NULL)
		return words->cr_alone;
	for (;;) {
		/* Before take_plain_rows(): file.progress is of this row. */
		next = take_row(row);
		if (next != NULL)
			row = take_plain_rows(next);
		else if (file.end - row == ROW_LIMIT)
			row = pass_long_row(fd);
		else if (!file.ended) {
			read_more(fd, row);
			row = buffer;
		} else
			break;
	}
	if (file.header_size > 0)
		add_header('\0');
	if (file.scored && file.layout.separator == '\0')
		return words->nothing_in_file;
	return NULL;
}

static void
take_file(const char *name, const struct fields *fields)
{
	const int is_named = strcmp(name, "-") != 0;
	const int fd = is_named ? open(name, O_RDONLY) : STDIN_FILENO;
	const char *wrong;

	file = (struct file){
		.name = name, .layout = { .fields = fields }, .end = buffer
	};
	if (fd < 0) {
		diagnose(words->cannot_read, file.name, error_text(errno));
		return;
	}
	wrong = take_rows(fd);
	if (wrong != NULL)
		diagnose(wrong, name);
	if (is_named && close(fd) != 0)
		diagnose(words->cannot_read, file.name, error_text(errno));
}

void
survey(int header, int quiet, int summarize, const struct fields *fields,
    char *const *files)
{
	buffer[-1] = '\n';
	all.rows = !summarize;
	all.text = !summarize && !quiet;
	all.header = header;
	if (*files == NULL)
		take_file("-", fields);
	for (; *files != NULL; files++)
		take_file(*files, fields);
	if (all.named > NAMED_ROWS)
		diagnose(words->more_in_doubt, all.named);
	if (summarize && quiet)
		counts(&all.tally);
	else if (summarize)
		summary(&all.tally);
}
