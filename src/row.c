/*
 * Where no bound is tested a loop ends at the newline behind a row, or at the
 * byte before the row, which is no space, quote, separator, answer or CR.
 */
#include <ctype.h>
#include <string.h>

#include "row.h"

static int
is_separator(char c)
{
	return c == '\t' || c == ';' || c == ',';
}

char
separator_of(char known, const char *start, const char *end)
{
	if (known != '\0')
		return known;
	while (end > start)
		if (is_separator(*--end))
			return *end;
	return ' ';
}

static inline const char *
skip_spaces(const char *p)
{
	while (*p == ' ')
		p++;
	return p;
}

static inline const char *
skip_spaces_back(const char *p)
{
	while (p[-1] == ' ')
		p--;
	return p;
}

struct field
unquoted(struct field f)
{
	int outside; /* of the quotes, then inside */

	for (outside = 1;; outside = 0) {
		while (f.start < f.end && *f.start == ' ')
			f.start++;
		while (f.start < f.end && f.end[-1] == ' ')
			f.end--;
		if (!outside || f.end - f.start < 2 || *f.start != '"' ||
		    f.end[-1] != '"')
			return f;
		f.start++;
		f.end--;
	}
}

/*
 * Whether a line is nothing but separators, spaces and quotes with only spaces
 * in them; or the hint by which some tools tell the separator, as in "sep=;".
 */
static int
is_blank(const char *start, const char *end)
{
	const int quoted = *start == '"' && end[-1] == '"';
	const char *p = end;
	int inside = 0;

	if (end - start == (quoted ? 7 : 5) &&
	    memcmp(start + quoted, "sep=", 4) == 0)
		return !quoted || start[5] != '"';
	/* From the end, where most rows hold something else. */
	while (p[-1] == ' ' || p[-1] == '"' || (!inside && is_separator(p[-1])))
		inside ^= *--p == '"';
	return p == start && !inside;
}

/* --- from the end */

/*
 * Reads the answer that ends before *end, perhaps in quotes, or none, of length
 * 0; moves *end to where it begins.  Returns 0 if a quote is missing.
 */
static inline int
read_answer_back(const char **end, struct letter *letter)
{
	const char *p = skip_spaces_back(*end);
	const int quoted = p[-1] == '"';

	if (quoted)
		p = skip_spaces_back(p - 1);
	*letter = letters[(unsigned char)p[-1]];
	p -= letter->length;
	if (quoted) {
		p = skip_spaces_back(p);
		if (p[-1] != '"')
			return 0;
		p--;
	}
	*end = p;
	return 1;
}

/*
 * Reads a row, or a line within it, from the last answer to the first, and then
 * the field before, which could be one of four as well; where no separator is
 * known, by what stands before the last field, spaces aside, or else by spaces.
 * Most branches hang on quotes and spaces, which are alike in every row, and
 * none on what was answered: so a processor foresees them.
 */
static inline void
read_back(char separator, struct row *row)
{
	const char *end = text_end_of(row->newline);
	const char *p = end;
	struct letter letter, last;
	unsigned int answers = 0;
	int missing = QUESTIONS;
	char before;

	for (; read_answer_back(&p, &letter); p--) {
		if (separator == '\0') {
			before = skip_spaces_back(p)[-1];
			separator = is_separator(before) ? before : ' ';
		}
		if (separator != ' ' && p[-1] != separator)
			p = skip_spaces_back(p);
		else if (separator == ' ' && letter.length == 0)
			break; /* between spaces no field is empty */
		/* Only answer 1, or a field before it, may begin the line. */
		if (p[-1] != separator &&
		    (missing > 1 || (p > row->start && p[-1] != '\n')))
			break;
		answers = answers << ANSWER_BITS | letter.answer;
		missing--;
		if (p[-1] != separator || missing < 0)
			break;
	}
	row->separator = separator;
	row->reason = READABLE;
	if (missing > 0) {
		row->reason = NOT_AN_ANSWER;
		row->question = missing - 1;
		row->answer[row->question] = (struct field){ p, p };
	} else if (missing < 0) {
		answers >>= ANSWER_BITS;
		/* An empty fifth is in doubt only if the last is empty too. */
		read_answer_back(&end, &last);
		if (letter.length > 0 || last.length == 0)
			row->reason = FIVE_ANSWERS;
	}
	row->answers = row->reason == READABLE ? answers : 0;
}

/* Why a row that was read from its end doesn't end in four answers. */
static void
find_reason_back(const struct layout *layout, struct row *row)
{
	const char *start = row->start, *end = text_end_of(row->newline), *p;
	const char separator = separator_of(layout->separator, start, end);
	struct field *f;

	read_back(separator, row);
	row->count = 1;
	for (p = skip_spaces(start); p < end && row->count < QUESTIONS; p++)
		row->count += *p == separator &&
		    (separator != ' ' || (p + 1 < end && p[1] != ' '));
	if (row->count < QUESTIONS)
		row->reason = TOO_FEW_FIELDS;
	/* Reading stopped within the field or at its end. */
	f = &row->answer[row->question];
	while (f->start > start && f->start[-1] != separator)
		f->start--;
	while (f->end < end && *f->end != separator)
		f->end++;
}

/* Whether a line of a row that ends within these bytes ends in four answers. */
static int
has_assessment(const char *start, const char *from, const char *to,
    const struct layout *layout)
{
	struct row line = { .start = start };
	const char *above = NULL; /* the newline of the line before */

	for (; from < to; from++) {
		if (*from != '\n')
			continue;
		line.newline = from;
		/* It is read in vain where there is no room for separators. */
		if (above == NULL || from - above >= QUESTIONS) {
			read_back(layout->separator, &line);
			if (line.reason != NOT_AN_ANSWER)
				return 1;
		}
		above = from;
	}
	return 0;
}

/* --- from the front */

/* What a byte is outside quotes; those from LF on may end a field. */
enum kind { OTHER, CR, LF, SPACE, TAB, SEMICOLON, COMMA };
static const char separators[] = "\t;,"; /* from TAB on, in its order */
enum { SEPARATORS = sizeof(separators) - 1 };

/* A quoted field begins behind any of them, whichever is the separator. */
static const unsigned char kinds_by_any[256] = {
	['\r'] = CR, ['\n'] = LF, ['\t'] = TAB, [';'] = SEMICOLON, [','] = COMMA
};

/* Where spaces separate chosen fields nothing else does. */
static const unsigned char kinds_by_spaces[256] = {
	['\r'] = CR, ['\n'] = LF, [' '] = SPACE
};

static int
is_by_spaces(const struct layout *layout)
{
	return layout->fields != NULL && layout->separator == ' ';
}

/* The next quote that is not doubled; end if there is none. */
static inline const char *
closing_quote(const char *p, const char *end)
{
	while (p < end && (*p != '"' || p[1] == '"'))
		p += *p == '"' ? 2 : 1;
	return p;
}

/*
 * The place behind a quoted field, or behind its first quote alone if that
 * opens nothing.  Where the bytes up to end don't tell: the latter if they are
 * the whole, else a null pointer.
 */
static inline const char *
pass_quotes(const char *quote, const char *closing, const char *end, int whole,
    const unsigned char *kinds)
{
	const char *behind = closing < end ? closing + 1 : end;

	/* Most often what ends the field, perhaps a space, is right there. */
	if (behind < end && kinds[(unsigned char)*behind] > CR)
		return behind;
	behind = skip_spaces(behind);
	while (*behind == '\r')
		behind++;
	if (behind >= end)
		return whole ? quote + 1 : NULL;
	if (kinds[(unsigned char)*behind] == OTHER ||
	    (behind[-1] == '\r' && *behind != '\n'))
		return quote + 1;
	return closing + 1;
}

/* Whether the text behind an answer and its mark has one more of the kind. */
static int
has_another(const char *mark, const char *end)
{
	const char *p = memchr(mark + 1, *mark, (size_t)(end - mark - 1));

	/* Behind a field, where p[1] may be, stands no letter. */
	for (; p != NULL && p < end; p++)
		if (*p == *mark &&
		    letters[(unsigned char)p[-1]].answer != OPEN &&
		    !isalnum((unsigned char)p[-2]) &&
		    !isalnum((unsigned char)p[1]))
			return 1;
	return 0;
}

/* The answer in a chosen field: perhaps a letter with text behind it. */
static inline enum answer
answer_in(struct field f)
{
	const char *mark;
	struct letter letter;
	int bracket, is_marked;

	if (f.end - f.start > 1)
		f = unquoted(f);
	if (f.end - f.start < 2) {
		/* The byte at an empty field is no answer: length 0, OPEN. */
		letter = letters[(unsigned char)*f.start];
		return letter.length == f.end - f.start ?
		    (enum answer)letter.answer :
		    NO_ANSWER;
	}
	bracket = *f.start == '(';
	mark = f.start + bracket + 1;
	is_marked = *mark == ')';
	if (!bracket) /* one form tool writes "b;" and nothing behind it */
		is_marked |= *mark == '.' || *mark == ':' ||
		    (*mark == ';' && mark + 1 == f.end);
	letter = letters[(unsigned char)mark[-1]];
	if (!is_marked || letter.answer == OPEN || has_another(mark, f.end))
		return NO_ANSWER;
	return (enum answer)letter.answer;
}

/* Notes that a field ends, perhaps a chosen one, and where the next begins. */
static inline void
end_field(struct row *row, const char *end, const char *next)
{
	if (++row->count == row->next->number)
		row->answer[row->next++->question] =
		    (struct field){ row->field, end };
	row->field = next;
}

/* Reads what a walk has noted; crs are all outside quotes, at the end too. */
static inline void
read_answers(const char *newline, ptrdiff_t crs, struct row *row)
{
	const char *end = text_end_of(newline);
	enum reason reason = READABLE;
	enum answer answer;
	unsigned int answers = 0;
	int q;

	row->newline = newline;
	/* Spaces at the end of a row separate nothing. */
	if (row->separator != ' ' || row->field < end)
		end_field(row, end, end);
	if (crs > newline - end)
		reason = INNER_CR;
	else if (row->next->number != 0)
		reason = TOO_FEW_FIELDS;
	for (q = 0; q < QUESTIONS && reason == READABLE; q++) {
		answer = answer_in(row->answer[q]);
		if (answer == NO_ANSWER) {
			reason = NOT_AN_ANSWER;
			row->question = q;
		} else
			answers = with_answer(answers, q, answer);
	}
	row->reason = reason;
	row->answers = reason == READABLE ? answers : 0;
}

/*
 * Walks through a row, from where *progress says; returns 0 if its newline is
 * not there.  On the way it is read: where readings is 1 by the separator of
 * the file, where it is SEPARATORS by each; where 0 not.
 */
static inline int
walk(const char *end, int whole, const struct layout *layout,
    struct progress *progress, struct row *rows, int readings)
{
	const char *const start = rows->start;
	const unsigned char *const kinds =
	    is_by_spaces(layout) ? kinds_by_spaces : kinds_by_any;
	const char *p = skip_spaces(start + progress->passed);
	const char *field, *from, *closing, *stop;
	struct row *row;
	unsigned char kind;
	ptrdiff_t crs = 0;

	for (row = rows; row < rows + readings; row++) {
		row->separator =
		    readings == 1 ? layout->separator : separators[row - rows];
		row->start = start;
		row->count = 0;
		row->field = p;
		row->next = layout->fields->chosen;
	}
	for (;;) {
		field = p;
		if (*p == '"') {
			from = field + 1 + progress->searched;
			closing = closing_quote(from, end);
			p = pass_quotes(field, closing, end, whole, kinds);
			if (layout->fields == NULL && p != field + 1 &&
			    has_assessment(start, from, closing, layout))
				p = field + 1;
			progress->searched = (size_t)(closing - field - 1);
			if (p == NULL)
				break;
			progress->searched = 0;
		}
		/* Passes a letter, if one is there, without a branch on it. */
		if (readings == 1 && rows->count + 1 == rows->next->number)
			p += letters[(unsigned char)*p].length;
		for (;; p++, crs++) {
			while ((kind = kinds[(unsigned char)*p]) == OTHER)
				p++;
			if (kind != CR)
				break;
		}
		if (kind == LF)
			break;
		stop = p;
		p = skip_spaces(p + 1);
		if (readings == 1 && *stop == layout->separator)
			end_field(rows, stop, p);
		else if (readings == SEPARATORS)
			end_field(rows + kind - TAB, stop, p);
	}
	if (p == NULL || p == end) {
		/* With no more to come nothing is taken up again. */
		progress->passed = whole ? 0 : (size_t)(field - start);
		return 0;
	}
	progress->passed = 0;
	rows->newline = p;
	for (row = rows; row < rows + readings; row++)
		read_answers(p, crs, row);
	return 1;
}

/* How good a reading of a row is: with enough fields above all with fewer. */
static int
rank(const struct row *row)
{
	return (row->reason == TOO_FEW_FIELDS ? row->count : ROW_LIMIT) +
	    (row->reason == READABLE) + (row->answers != 0);
}

/*
 * Reads a row by the separator of the file; where none is known, by the first
 * that will do.  Returns 0 if the row's newline isn't there.
 */
static int
read_chosen(const char *end, int whole, const struct layout *layout,
    struct progress *progress, struct row *row)
{
	const struct layout by_spaces = { layout->fields, ' ' };
	const int readings = layout->separator != '\0' ? 1 : SEPARATORS;
	struct row by[SEPARATORS], *other;

	by[0].start = row->start;
	if (!walk(end, whole, layout, progress, by, readings))
		return 0;
	*row = by[0];
	for (other = by + 1; other < by + readings; other++)
		if (rank(other) > rank(row))
			*row = *other;
	/* Spaces will do only without any of the others, even in quotes. */
	if (readings > 1 && row->count == 1 &&
	    separator_of('\0', row->start, row->newline) == ' ')
		read_chosen(row->newline + 1, 1, &by_spaces,
		    &(struct progress){ 0, 0 }, row);
	return 1;
}

/* Whether an answer of two readings begins in the same place. */
static int
share_answer(const struct row *one, const struct row *other)
{
	int i, j;

	for (i = 0; i < QUESTIONS; i++)
		for (j = 0; j < QUESTIONS; j++)
			if (one->answer[i].start == other->answer[j].start)
				return 1;
	return 0;
}

/*
 * Whether a line of a row, taken alone, is an assessment with an a or b; of a
 * READABLE row, one that shares no answer with it.
 */
static int
has_hidden_row(const struct layout *layout, const struct row *row)
{
	const int last = layout->fields->chosen[QUESTIONS - 1].number;
	const char known =
	    row->answers != 0 ? row->separator : layout->separator;
	struct layout by = *layout;
	const char *line, *newline;
	struct row alone;

	for (line = row->start; line <= row->newline; line = newline + 1) {
		newline = line;
		while (*newline != '\n')
			newline++;
		/* It may be too short for the separators and an answer. */
		if (newline - line < last)
			continue;
		alone.start = line;
		by.separator = known;
		if (separator_of(known, line, newline) == ' ')
			by.separator = ' '; /* without a walk by the others */
		read_chosen(
		    newline + 1, 1, &by, &(struct progress){ 0, 0 }, &alone);
		if (alone.answers != 0 &&
		    (row->reason != READABLE || !share_answer(&alone, row)))
			return 1;
	}
	return 0;
}

/* --- both */

int
read_row(const char *end, int whole, const struct layout *layout,
    struct progress *progress, struct row *row)
{
	const char *const start = row->start;
	const int resumed = progress->passed + progress->searched > 0;
	const char *newline = memchr(start, '\n', (size_t)(end - start));

	if (newline == NULL)
		return 0;
	row->newline = newline;
	row->reason = BLANK;
	/* No quote is open in a blank line: so it is a row. */
	if (!resumed && is_blank(start, text_end_of(newline)))
		return 1;
	if (layout->fields == NULL && !resumed) {
		read_back(layout->separator, row);
		if (row->reason != NOT_AN_ANSWER ||
		    memchr(start, '"', (size_t)(newline - start)) == NULL)
			return 1;
	}
	/* Where spaces separate, a row is one line. */
	if (is_by_spaces(layout)) {
		end = newline + 1;
		whole = 1;
	}
	/* A resumed walk only finds the end; read_chosen() starts afresh. */
	if ((layout->fields == NULL || resumed) &&
	    !walk(end, whole, layout, progress, row, 0))
		return 0;
	if (layout->fields == NULL)
		read_back(layout->separator, row);
	else if (!read_chosen(end, whole, layout, progress, row))
		return 0;
	else if (row->reason == READABLE && newline < row->newline &&
	    has_hidden_row(layout, row))
		row->reason = HIDDEN_ROW;
	return 1;
}

void
find_reason(const struct layout *layout, struct row *row)
{
	if (row->reason != TOO_FEW_FIELDS && row->reason != NOT_AN_ANSWER)
		return;
	if (layout->fields == NULL)
		find_reason_back(layout, row);
	else if (has_hidden_row(layout, row))
		row->reason = HIDDEN_ROW;
}

unsigned int
read_plain_row(
    const char *start, const char *newline, const struct layout *layout)
{
	struct row row;

	row.start = start;
	row.newline = newline;
	if (layout->fields == NULL)
		read_back(layout->separator, &row);
	else if (!walk(newline + 1, 0, layout, &(struct progress){ 0, 0 }, &row,
		     1))
		return 0;
	return row.answers;
}
