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
last_separator(const char *start, const char *end)
{
	while (end > start)
		if (is_separator(*--end))
			return *end;
	return ' ';
}

/* Notes where a row ends. */
static inline void
end_row(struct row *row, const char *newline)
{
	row->newline = newline;
	row->text_end = text_end_of(newline);
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
	int more;

	for (more = 1;; more = 0) {
		while (f.start < f.end && *f.start == ' ')
			f.start++;
		while (f.start < f.end && f.end[-1] == ' ')
			f.end--;
		if (!more || f.end - f.start < 2 || *f.start != '"' ||
		    f.end[-1] != '"')
			return f;
		f.start++;
		f.end--;
	}
}

/*
 * Whether a text is nothing but separators, spaces and quotes with only spaces
 * in them; or the hint by which some tools tell the separator, as in "sep=;".
 */
static int
is_blank(const char *start, const char *end)
{
	const int quoted = *start == '"' && end[-1] == '"';
	const char *p = start;
	int open = 0;

	if (end - start == (quoted ? 7 : 5) &&
	    memcmp(start + quoted, "sep=", 4) == 0)
		return start[quoted + 4] != '\n';
	while (*p == ' ' || *p == '"' || (!open && is_separator(*p)))
		open ^= *p++ == '"';
	return p == end && !open;
}

/* --- from the end */

/*
 * Reads the field that ends before *end backward, and moves *end to where it
 * begins; spaces before it are not passed.  Returns 0 if a quote is missing.
 */
static inline int
read_field_back(const char **end, struct letter *letter)
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

/* The answers at the end of a text. */
struct tail {
	unsigned int answers; /* those that were read, as a set */
	int missing;	      /* how many could not be */
	const char *place;    /* where the first begins, or reading stopped */
	char separator;
};

/*
 * Reads answers from the last to the first.  Most branches hang on quotes and
 * spaces, which are alike in every row, and none on what was answered: so a
 * processor foresees them.
 */
static inline struct tail
read_tail(const char *start, const char *end, char separator)
{
	struct tail tail = { 0, QUESTIONS, end, separator };
	struct letter letter;
	const char *p = end;

	for (;;) {
		if (!read_field_back(&p, &letter))
			break;
		if (separator == ' ' && letter.length == 0)
			break;
		if (separator != ' ' && p[-1] != separator)
			p = skip_spaces_back(p);
		/* The first of four may begin the row. */
		if (p[-1] != separator && (tail.missing > 1 || p > start))
			break;
		tail.answers = tail.answers << ANSWER_BITS | letter.answer;
		if (--tail.missing == 0)
			break;
		p--;
	}
	tail.place = p;
	return tail;
}

/* Whether the field before four answers could be one of four as well. */
static inline int
are_five(const char *start, const char *end, struct tail tail)
{
	const char *p = tail.place - 1;
	struct letter fifth, last;

	if (tail.place == start || !read_field_back(&p, &fifth))
		return 0;
	if (tail.separator != ' ')
		p = skip_spaces_back(p);
	if (p > start && p[-1] != tail.separator)
		return 0;
	/* An empty one could be only if the last is empty too. */
	read_field_back(&end, &last);
	return fifth.length > 0 || last.length == 0;
}

/*
 * Reads it by the separator of the file; where none is known, by what stands
 * before the last field, spaces aside, or else by spaces.
 */
static struct tail
read_tail_by_any(
    const char *start, const char *end, const struct layout *layout)
{
	struct letter last;
	const char *p = end;

	if (layout->separator != '\0')
		return read_tail(start, end, layout->separator);
	read_field_back(&p, &last);
	p = skip_spaces_back(p) - 1;
	return read_tail(start, end, is_separator(*p) ? *p : ' ');
}

/* Whether a line ends in four answers. */
static int
ends_in_answers(
    const char *line, const char *newline, const struct layout *layout)
{
	return read_tail_by_any(line, text_end_of(newline), layout).missing ==
	    0;
}

/* How many fields a text has; more than QUESTIONS are not counted. */
static int
count_fields(const char *start, const char *end, char separator)
{
	const char *p;
	int fields = 1;

	for (p = skip_spaces(start); p < end && fields < QUESTIONS; p++)
		fields += *p == separator &&
		    (separator != ' ' || (p + 1 < end && p[1] != ' '));
	return fields;
}

/* The field of which p is some byte or the end. */
static struct field
field_at(const char *p, const char *start, const char *end, char separator)
{
	struct field f = { p, p };

	while (f.start > start && f.start[-1] != separator)
		f.start--;
	while (f.end < end && *f.end != separator)
		f.end++;
	return f;
}

/* Reads a row, whose end is known, from there. */
static void
read_from_end(const char *start, const struct layout *layout, struct row *row)
{
	const char *end = row->text_end;
	struct tail tail = read_tail_by_any(start, end, layout);

	if (tail.missing > 0 && layout->separator == '\0')
		tail = read_tail(start, end, last_separator(start, end));
	row->separator = tail.separator;
	row->answers = tail.answers;
	if (tail.missing == 0) {
		row->reason =
		    are_five(start, end, tail) ? FIVE_ANSWERS : READABLE;
		return;
	}
	row->fields = count_fields(start, end, tail.separator);
	row->reason = row->fields < QUESTIONS ? TOO_FEW_FIELDS : NOT_AN_ANSWER;
	row->question = tail.missing - 1;
	row->answer[row->question] =
	    field_at(tail.place, start, end, tail.separator);
}

/* --- from the front */

/*
 * The bytes that can end a field, outside quotes, whichever the separator is:
 * find_row_end() may not know it, and walk() must take the same quotes.
 */
static const unsigned char stops_at_any[256] = {
	['\t'] = 1, [';'] = 1, [','] = 1, ['\r'] = 1, ['\n'] = 1
};

/* Where spaces separate chosen fields nothing else does. */
static const unsigned char stops_at_spaces[256] = {
	[' '] = 1, ['\r'] = 1, ['\n'] = 1
};

static int
is_by_spaces(const struct layout *layout)
{
	return layout->fields != NULL && layout->separator == ' ';
}

/*
 * The next quote from p on that is not doubled, which closes what is quoted;
 * end if there is none.
 */
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
    const unsigned char *stops)
{
	const char *behind = closing + 1;

	if (closing == end)
		return whole ? quote + 1 : NULL;
	/* Most often what ends the field stands right there. */
	if (stops[(unsigned char)*behind] && *behind != '\r' && behind < end)
		return behind;
	if (!stops[' '])
		behind = skip_spaces(behind);
	while (*behind == '\r')
		behind++;
	if (behind == end)
		return whole ? quote + 1 : NULL;
	if (!stops[(unsigned char)*behind] ||
	    (behind[-1] == '\r' && *behind != '\n'))
		return quote + 1;
	return closing + 1;
}

/*
 * Walks through the text of a row and notes the chosen fields.  Unless that is
 * the whole a quoted field may go on behind it; it can't be read then.
 */
static inline enum reason
walk(const char *start, int whole, const struct layout *layout, struct row *row)
{
	const struct chosen *next = layout->fields->chosen;
	const int by_spaces = is_by_spaces(layout);
	const unsigned char *stops = by_spaces ? stops_at_spaces : stops_at_any;
	const char *const text_end = row->text_end, *end = row->newline + 1;
	const char *p = skip_spaces(start), *field = p;
	int fields = 0;

	for (;; p = skip_spaces(p + 1)) {
		if (*p == '"') {
			p = pass_quotes(
			    p, closing_quote(p + 1, end), end, whole, stops);
			if (p == NULL)
				return TOO_FEW_FIELDS;
		}
		/* Whether an answer is open no processor foresees. */
		if (fields + 1 == next->number)
			p += letters[(unsigned char)*p].length;
		while (!stops[(unsigned char)*p])
			p++;
		if (*p == '\r' && p != text_end)
			return INNER_CR;
		if (*p != layout->separator && p != text_end)
			continue;
		/* Spaces at the end of a row separate nothing. */
		fields += !by_spaces || p > field;
		if (fields == next->number)
			row->answer[next++->question] =
			    (struct field){ field, p };
		/* Behind the last nothing counts but CRs. */
		if (p == text_end ||
		    (next->number == 0 && whole &&
			!memchr(p, '\r', (size_t)(text_end - p))))
			break;
		field = skip_spaces(p + 1);
	}
	row->fields = fields;
	row->separator = layout->separator;
	return next->number == 0 ? READABLE : TOO_FEW_FIELDS;
}

static int
is_a_or_b(char c)
{
	return answer_of(c) == A || answer_of(c) == B;
}

/* Whether the text behind an answer and its mark has one more of the kind. */
static int
has_another(const char *mark, const char *end)
{
	const char *p = mark;

	/* The byte behind a field is no letter either. */
	while ((p = memchr(p + 1, *mark, (size_t)(end - p - 1))) != NULL)
		if (is_a_or_b(p[-1]) && !isalnum((unsigned char)p[-2]) &&
		    !isalnum((unsigned char)p[1]))
			return 1;
	return 0;
}

/* The answer in a chosen field: perhaps a letter with text behind it. */
static inline enum answer
answer_in(struct field f)
{
	const char *letter, *mark;
	struct letter only;
	int bracket;

	if (f.end - f.start > 1)
		f = unquoted(f);
	if (f.end - f.start < 2) {
		/* If empty the byte behind it is none; no branch on that. */
		only = letters[(unsigned char)*f.start];
		return only.length == f.end - f.start ?
		    (enum answer)only.answer :
		    NO_ANSWER;
	}
	bracket = *f.start == '(';
	letter = f.start + bracket;
	mark = letter + 1;
	if (!is_a_or_b(*letter))
		return NO_ANSWER;
	if (*mark == ')' || (!bracket && (*mark == '.' || *mark == ':')))
		return has_another(mark, f.end) ? NO_ANSWER :
						  answer_of(*letter);
	/* One form tool writes "b;" and nothing behind it. */
	return !bracket && *mark == ';' && mark + 1 == f.end ?
	    answer_of(*letter) :
	    NO_ANSWER;
}

/* Reads a row by a separator; whole is for walk(). */
static inline void
read_by(
    const char *start, int whole, const struct layout *layout, struct row *row)
{
	enum reason reason = walk(start, whole, layout, row);
	enum answer answer;
	unsigned int answers = 0;
	int q;

	for (q = 0; q < QUESTIONS && reason == READABLE; q++) {
		answer = answer_in(row->answer[q]);
		if (answer == NO_ANSWER) {
			reason = NOT_AN_ANSWER;
			row->question = q;
		} else
			answers = with_answer(answers, q, answer);
	}
	row->reason = reason;
	row->answers = answers;
}

/*
 * How good a reading of a row is.  The more fields the better; none has more
 * than ROW_LIMIT, so one that has enough is above all that have too few.
 */
static int
rank(const struct row *row)
{
	return row->reason == TOO_FEW_FIELDS ? row->fields :
	    row->reason != READABLE	     ? ROW_LIMIT + 1 :
	    row->answers == 0		     ? ROW_LIMIT + 2 :
					       ROW_LIMIT + 3;
}

/*
 * Reads a row by the separator of the file; where none is known, by the first
 * that will do.
 */
static void
read_fields(const char *start, const struct layout *layout, struct row *row)
{
	const size_t size = (size_t)(row->newline - start);
	struct layout by = *layout;
	struct row other = *row;
	const char *s = "\t;,";

	if (layout->separator != '\0') {
		read_by(start, 1, layout, row);
		return;
	}
	/* The space will do only where there is no other at all. */
	if (last_separator(start, row->newline) == ' ' &&
	    memchr(start, '\n', size) == NULL)
		s = " ";
	row->reason = TOO_FEW_FIELDS;
	row->fields = 1;
	for (; *s != '\0'; s++) {
		if (*s != ' ' && memchr(start, *s, size) == NULL)
			continue;
		by.separator = *s;
		read_by(start, 1, &by, &other);
		if (rank(&other) > rank(row))
			*row = other;
	}
}

/* Whether two readings take a field for an answer that is the same. */
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
 * Whether a line of a row over newlines, taken alone, is an assessment that
 * shares no answer with the row.
 */
static int
has_hidden_row(
    const char *line, const struct layout *layout, const struct row *row)
{
	const int last = layout->fields->chosen[QUESTIONS - 1].number;
	struct layout by = *layout;
	const char *newline;
	struct row alone;

	if (row->reason == READABLE && row->answers != 0)
		by.separator = row->separator;
	for (; line <= row->newline; line = newline + 1) {
		newline = memchr(line, '\n', (size_t)(row->newline + 1 - line));
		/* It may be too short for so many separators. */
		if (newline - line < last - 1)
			continue;
		end_row(&alone, newline);
		read_fields(line, &by, &alone);
		if (alone.reason == READABLE && alone.answers != 0 &&
		    (row->reason != READABLE || !share_answer(&alone, row)))
			return 1;
	}
	return 0;
}

/* --- both */

/*
 * Whether a line of a row that ends within these bytes ends in four answers;
 * that the first does not is known.
 */
static int
has_assessment(const char *start, const char *from, const char *to,
    const struct layout *layout)
{
	const char *line;

	for (; from < to; from++) {
		if (*from != '\n')
			continue;
		for (line = from; line > start && line[-1] != '\n'; line--)
			;
		if (line > start && ends_in_answers(line, from, layout))
			return 1;
	}
	return 0;
}

const char *
find_row_end(const char *start, const char *end, int whole,
    const struct layout *layout, struct progress *progress)
{
	const char *newline = memchr(start, '\n', (size_t)(end - start));
	const char *p = start + progress->passed, *field, *from, *closing;

	if (newline == NULL || is_by_spaces(layout) ||
	    (progress->passed + progress->searched == 0 &&
		layout->fields == NULL &&
		ends_in_answers(start, newline, layout)))
		return newline;
	for (;; p++) {
		field = p = skip_spaces(p);
		progress->passed = (size_t)(field - start);
		if (*p == '"') {
			from = ++p + progress->searched;
			closing = closing_quote(from, end);
			progress->searched = (size_t)(closing - p);
			p = pass_quotes(
			    field, closing, end, whole, stops_at_any);
			if (layout->fields == NULL && p != field + 1 &&
			    has_assessment(start, from, closing, layout))
				p = field + 1;
			if (p == NULL)
				return NULL;
		}
		progress->searched = 0;
		/* No field begins behind a CR. */
		while (!stops_at_any[(unsigned char)*p] || *p == '\r')
			p++;
		if (*p == '\n')
			return p < end ? p : NULL;
	}
}

void
read_row(const char *start, const char *newline, const struct layout *layout,
    struct row *row)
{
	end_row(row, newline);
	if (is_blank(start, row->text_end))
		row->reason = BLANK;
	else if (layout->fields == NULL)
		read_from_end(start, layout, row);
	else {
		read_fields(start, layout, row);
		if (memchr(start, '\n', (size_t)(newline - start)) != NULL &&
		    has_hidden_row(start, layout, row))
			row->reason = HIDDEN_ROW;
	}
}

int
read_plain_tail(const char *start, const char *end, const struct layout *layout,
    struct row *row)
{
	const char *newline = memchr(start, '\n', (size_t)(end - start));
	struct tail tail;

	if (newline == NULL)
		return -1;
	end_row(row, newline);
	tail = read_tail(start, row->text_end, layout->separator);
	return tail.missing > 0 || tail.answers == 0 ||
		are_five(start, row->text_end, tail) ?
	    -1 :
	    (int)tail.answers;
}

int
read_plain_fields(const char *start, const char *end,
    const struct layout *layout, struct row *row)
{
	const char *newline = memchr(start, '\n', (size_t)(end - start));

	if (newline == NULL)
		return -1;
	end_row(row, newline);
	read_by(start, 0, layout, row);
	return row->reason == READABLE && row->answers != 0 ?
	    (int)row->answers :
	    -1;
}
