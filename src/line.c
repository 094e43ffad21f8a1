/*
 * A line is read backward, from its end to the field before the answers.  Most
 * branches hang on quotes and spaces, which are alike in every line, and none
 * on what was answered: so a processor foresees them.  Chosen fields are read
 * forward, a byte at a time.  No bound is tested on the way: there is a newline
 * behind the bytes, and one or another byte that no answer has in it before.
 */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "line.h"

enum {
	/* What a byte can be: an answer, in its lower bits, or else 0. */
	LETTER = 1 << ANSWER_BITS,
	AROUND = 2 * LETTER, /* a space or a quote */

	/* What a field can be besides. */
	HALF_QUOTED = AROUND
};

static const unsigned char kinds[256] = {
	['-'] = LETTER + OPEN,
	['A'] = LETTER + A,
	['a'] = LETTER + A,
	['B'] = LETTER + B,
	['b'] = LETTER + B,
	[' '] = AROUND,
	['"'] = AROUND,
};

/* In the order in which chosen fields are tried. */
static const char separators[] = { '\t', ';', ',', ' ' };

/* The fields that were chosen, from the lowest up; a number of 0 ends them. */
static struct chosen {
	int number;
	int question;
} chosen[QUESTIONS + 1];

const char *chosen_list = "";

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

/* The end of the text of a line or row: its newline, or the CR before it. */
static const char *
text_end_of(const char *newline)
{
	return newline - (newline[-1] == '\r');
}

/* --- from the end */

static inline const char *
skip_spaces(const char *p)
{
	while (p[-1] == ' ')
		p--;
	return p;
}

/*
 * Reads the field that ends before p and returns where it begins; the spaces
 * before it are not passed.  Sets *kind: LETTER with its answer, 0 for nothing,
 * or HALF_QUOTED.
 */
static inline const char *
read_field(const char *p, unsigned int *kind)
{
	int quoted;

	p = skip_spaces(p);
	quoted = p[-1] == '"';
	if (quoted)
		p = skip_spaces(p - 1);
	*kind = kinds[(unsigned char)p[-1]] & (AROUND - 1);
	p -= *kind / LETTER;
	if (quoted) {
		p = skip_spaces(p);
		if (p[-1] == '"')
			p--;
		else
			*kind = HALF_QUOTED;
	}
	return p;
}

/*
 * Reads all answers and returns where the first begins; or, where it can't be
 * read, the place that it came to, and *question is 0 or more.
 */
static inline const char *
read_backward(const char *start, const char *end, char separator,
    unsigned int *answers, int *question)
{
	const char *p = end, *field = end;
	unsigned int kind;

	*answers = 0;
	for (*question = QUESTIONS - 1; *question >= 0; --*question) {
		/* The plainest field, with nothing around, goes first. */
		kind = kinds[(unsigned char)p[-1]];
		if ((kind & AROUND) == 0)
			p -= kind / LETTER;
		else {
			p = read_field(p, &kind);
			if (kind == HALF_QUOTED)
				break;
		}
		*answers = *answers << ANSWER_BITS | (kind & (LETTER - 1));
		field = p;
		if (separator == ' ') {
			if (kind == 0)
				break;
		} else
			p = field = skip_spaces(p);
		if (p[-1] == separator)
			p--;
		else if (*question > 0 || p > start)
			break;
	}
	return *question < 0 ? field : p;
}

int
empty_fields(const char *start, const char *end)
{
	int found = 0;

	for (; start < end; start++) {
		if (is_separator(*start))
			found++;
		else if (*start == '"' && start + 1 < end && start[1] == '"')
			start++;
		else if (*start != ' ')
			return -1;
	}
	return found;
}

/* Whether a row has nothing in it, or more empty fields than questions. */
static int
is_blank(const char *start, const char *end)
{
	return empty_fields(start, end) >= QUESTIONS ||
	    skip_spaces(end) == start;
}

/* Whether the last answer is empty and one more stands before the first. */
static int
are_five(const char *start, const char *end, const char *first, char separator)
{
	const char *field;
	unsigned int kind;

	read_field(end, &kind);
	if (kind != 0 || first == start)
		return 0;
	field = skip_spaces(read_field(first - 1, &kind));
	return (kind & LETTER) != 0 &&
	    (field == start || field[-1] == separator);
}

int
read_answers(const char *start, const char *end, char separator)
{
	const char *first;
	unsigned int answers;
	int question;

	first = read_backward(start, end, separator, &answers, &question);
	if (question >= 0)
		return -1;
	/* With no answer the row may be blank, with an empty last have five. */
	if (answers == 0)
		return -1;
	if (answers >> ANSWER_BITS * (QUESTIONS - 1) == OPEN &&
	    are_five(start, end, first, separator))
		return -1;
	return (int)answers;
}

static void
trim(struct field *f)
{
	while (f->start < f->end && *f->start == ' ')
		f->start++;
	while (f->start < f->end && f->end[-1] == ' ')
		f->end--;
}

/* Trims a field, of its quotes too. */
static void
unquote(struct field *f)
{
	trim(f);
	if (f->end - f->start >= 2 && *f->start == '"' && f->end[-1] == '"') {
		f->start++;
		f->end--;
		trim(f);
	}
}

/* What stands in the place of an answer, of which p is some byte or the end. */
static struct field
field_at(const char *p, const char *start, const char *end, char separator)
{
	struct field f = { p, p };

	while (f.start > start && f.start[-1] != separator)
		f.start--;
	while (f.end < end && *f.end != separator)
		f.end++;
	unquote(&f);
	return f;
}

/* Reads the line up to a newline from its end. */
static struct reading
read_line(const char *start, const char *newline)
{
	const char *end = text_end_of(newline), *field, *p;
	struct reading r = { .reason = NOT_AN_ANSWER,
		.ending.cr = end < newline,
		.question = QUESTIONS - 1 };
	unsigned int kind;
	char separator = '\0';

	/* What stands before the last field tells the separator. */
	field = read_field(end, &kind);
	p = skip_spaces(field);
	if (is_separator(p[-1]))
		separator = p[-1];
	else if (p < field)
		separator = ' ';
	r.ending.separator = separator;
	if (separator != '\0')
		p = read_backward(
		    start, end, separator, &r.answers, &r.question);
	if (is_blank(start, end))
		r.reason = BLANK;
	else if (end - p > ANSWERS_LIMIT)
		r.reason = TOO_LONG;
	else if (r.question < 0)
		r.reason = are_five(start, end, p, separator) ? FIVE_ANSWERS :
								READABLE;
	else if (p == start) /* it ended before there were enough */
		r.reason = TOO_FEW_ANSWERS;
	else
		r.field = field_at(p, start, end,
		    separator != '\0' ? separator : last_separator(start, end));
	return r;
}

/* --- quotes, which rows go on in */

/*
 * The place behind the quoted field that a quote opens, if it is closed before
 * limit; a null pointer if the quote opens nothing.  Where either may be, the
 * row goes on to end: there stands a newline, as if it were closed.
 */
static const char *
quoted_end(const char *quote, const char *limit, const char *end)
{
	const char *p = quote + 1, *behind;

	while (p < limit && (p = memchr(p, '"', (size_t)(limit - p))) != NULL) {
		if (*++p == '"') {
			p++;
			continue;
		}
		for (behind = p; *behind == ' ';)
			behind++;
		if (behind == end)
			return end;
		return is_separator(*behind) || *behind == '\n' ||
			(*behind == '\r' && behind[1] == '\n') ?
		    p :
		    NULL;
	}
	return limit == end ? end : NULL;
}

/* Whether a line that ends from here up to there ends in four answers. */
static int
has_assessment(const char *line, const char *from, const char *to)
{
	const char *newline;
	enum reason reason;

	while ((newline = memchr(from, '\n', (size_t)(to - from))) != NULL) {
		reason = read_line(line, newline).reason;
		if (reason == READABLE || reason == FIVE_ANSWERS)
			return 1;
		line = from = newline + 1;
	}
	return 0;
}

/*
 * Passes over a quoted field that begins with this quote, or over the quote
 * alone.  Returns end where that can't be told before more bytes are there.
 */
static const char *
skip_quotes(const char *row, const char *quote, const char *end, int last)
{
	const char *line = quote, *before = quote, *limit, *p;

	while (before > row && before[-1] == ' ')
		before--;
	if (before > row && !is_separator(before[-1]))
		return quote + 1;
	limit = end - row > QUOTES_LIMIT ? row + QUOTES_LIMIT : end;
	p = quoted_end(quote, limit, end);
	if (p == NULL || (p == end && last))
		return quote + 1;
	while (line > row && line[-1] != '\n')
		line--;
	if (*chosen_list == '\0' && has_assessment(line, quote, p))
		return quote + 1;
	return p;
}

/* The newline that ends a row; a null pointer where that is not told yet. */
static const char *
row_end(const char *row, const char *end, int last)
{
	const char *p = row;

	while (*p != '\n')
		p = *p == '"' ? skip_quotes(row, p, end, last) : p + 1;
	return p == end ? NULL : p;
}

/* --- chosen fields, from the front */

/* Where a forward scan of a row stops, as far as it can be told by a byte. */
enum { SEPARATOR = 1, QUOTE, NEWLINE };

static const unsigned char stops[256] = {
	['\t'] = SEPARATOR,
	[';'] = SEPARATOR,
	[','] = SEPARATOR,
	['"'] = QUOTE,
	['\n'] = NEWLINE,
};

static int
number_of(const char **list)
{
	char *end;
	long number;

	if (**list < '0' || **list > '9')
		return 0;
	number = strtol(*list, &end, 10);
	*list = end;
	return number < INT_MAX ? (int)number : 0;
}

/* Adds a field to those that were chosen; 0 if there is no place for it. */
static int
choose(int number, int question)
{
	int i = question;

	if (question == QUESTIONS)
		return 0;
	for (; i > 0 && chosen[i - 1].number >= number; i--) {
		if (chosen[i - 1].number == number)
			return 0;
		chosen[i] = chosen[i - 1];
	}
	chosen[i].number = number;
	chosen[i].question = question;
	return 1;
}

int
choose_fields(const char *list)
{
	int question = 0, from, to;

	chosen_list = list;
	for (;; list++) {
		from = to = number_of(&list);
		if (*list == '-') {
			list++;
			to = number_of(&list);
		}
		if (from < 1 || to < from)
			return 0;
		for (; from <= to; from++)
			if (!choose(from, question++))
				return 0;
		if (*list != ',')
			return *list == '\0' && question == QUESTIONS;
	}
}

/* The answer in a chosen field: perhaps a letter with text behind it. */
static inline enum answer
answer_in(struct field f, char separator)
{
	enum answer answer = ANSWERS;

	unquote(&f);
	if (f.start == f.end) /* as none is between spaces */
		return separator == ' ' ? ANSWERS : OPEN;
	if (f.end - f.start == 1)
		return answer_of(*f.start);
	if (*f.start == '(' && f.end - f.start > 2 && f.start[2] == ')')
		answer = answer_of(f.start[1]);
	else if (memchr(").:", f.start[1], 3) != NULL)
		answer = answer_of(*f.start);
	return answer == OPEN ? ANSWERS : answer;
}

/*
 * Finds the chosen fields by one kind of separator, in the order of the
 * questions; 0 if the row has not so many.
 */
static int
find_fields(const char *row, const char *newline, char separator,
    struct field field[QUESTIONS])
{
	const char *end = text_end_of(newline), *p = row, *start;
	const struct chosen *next = chosen;
	int number;

	for (number = 1;; number++, p++) {
		while (separator == ' ' && *p == ' ')
			p++;
		for (start = p; p < end && *p != separator;)
			if (*p == '"')
				p = skip_quotes(row, p, newline + 1, 1);
			else
				p++;
		if (number == next->number) {
			field[next->question].start = start;
			field[next->question].end = p;
			if ((++next)->number == 0)
				return separator != ' ' || start < p;
		}
		if (p == end)
			return 0;
	}
}

/* Reads the fields in the order of the questions. */
static struct reading
read_fields(const struct field field[QUESTIONS], char separator)
{
	struct reading r = { .ending.separator = separator };
	enum answer answer;
	int q;

	for (q = 0; q < QUESTIONS; q++) {
		answer = answer_in(field[q], separator);
		if (answer == ANSWERS) {
			r.reason = NOT_AN_ANSWER;
			r.question = q;
			r.field = field[q];
			unquote(&r.field);
			return r;
		}
		r.answers = with_answer(r.answers, q, answer);
	}
	return r;
}

/* read_row() with chosen fields. */
static const char *
read_forward(const char *row, const char *end, int last, struct reading *r)
{
	const char *newline = row_end(row, end, last), *text_end;
	struct field field[QUESTIONS];
	struct reading next;
	size_t i;

	if (newline == NULL)
		return NULL;
	text_end = text_end_of(newline);
	*r = (struct reading){ .reason = TOO_FEW_ANSWERS };
	for (i = 0; r->reason != READABLE && i < sizeof(separators); i++) {
		if (!find_fields(row, newline, separators[i], field))
			continue;
		next = read_fields(field, separators[i]);
		if (next.reason == READABLE || r->reason == TOO_FEW_ANSWERS)
			*r = next;
	}
	r->ending.cr = text_end < newline;
	if ((r->reason != READABLE || r->answers == 0) &&
	    is_blank(row, text_end))
		r->reason = BLANK;
	return newline;
}

/*
 * Passes over a field, which may be in double quotes with none within; a null
 * pointer if it has others, or another separator behind it.
 */
static inline const char *
skip_field(const char *p, char separator)
{
	int stop = stops[(unsigned char)*p];

	if (stop == QUOTE) {
		do
			p++;
		while (stops[(unsigned char)*p] < QUOTE);
		if (*p++ != '"')
			return NULL;
		stop = stops[(unsigned char)*p];
		if (stop == 0 && (*p != '\r' || p[1] != '\n'))
			return NULL;
	}
	/* Two bytes a round, which takes a tenth less. */
	while (stop == 0 && (stop = stops[(unsigned char)*++p]) == 0)
		stop = stops[(unsigned char)*++p];
	return *p == separator || *p == '\n' ? p : NULL;
}

/*
 * The answer at *p where the field is that or nothing, in quotes or not; *p is
 * moved to what ends it.  ANSWERS where it may be another field.
 */
static inline enum answer
plain_answer(const char **p, char separator)
{
	const char *end = *p;
	int quoted = *end == '"';
	unsigned int kind;

	end += quoted;
	kind = kinds[(unsigned char)*end] & (AROUND - 1);
	end += kind / LETTER;
	if (quoted && *end++ != '"')
		return ANSWERS;
	if (*end == '\r' && end[1] == '\n')
		end++;
	if (*end != separator && *end != '\n')
		return ANSWERS;
	*p = end;
	return (enum answer)(kind & (LETTER - 1));
}

/* The answer in a chosen field, likewise; plain or with text behind it. */
static inline enum answer
chosen_answer(const char **p, char separator)
{
	enum answer answer = plain_answer(p, separator);
	struct field f = { *p, NULL };

	if (answer != ANSWERS)
		return answer;
	*p = skip_field(*p, separator);
	if (*p == NULL)
		return ANSWERS;
	f.end = **p == '\n' ? text_end_of(*p) : *p;
	return answer_in(f, separator);
}

int
read_chosen(
    const char *start, const char *end, char separator, const char **newline)
{
	const struct chosen *next = chosen;
	const char *p = start;
	unsigned int answers = 0;
	enum answer answer;
	int number;

	/* Runs of spaces are not for a reader of single separators. */
	if (separator == ' ')
		return -1;
	for (number = 1;; number++, p++) {
		if (number == next->number) {
			answer = chosen_answer(&p, separator);
			if (answer == ANSWERS)
				return -1;
			answers = with_answer(answers, next->question, answer);
			next++;
		} else if ((p = skip_field(p, separator)) == NULL)
			return -1;
		if (*p == '\n')
			break;
	}
	*newline = p;
	/* Nothing is answered where nothing may stand at all. */
	if (p == end || next->number != 0 || answers == 0)
		return -1;
	return (int)answers;
}

/* --- both */

const char *
read_row(
    const char *start, const char *end, int last, int cut, struct reading *r)
{
	const char *newline;

	if (*chosen_list != '\0' && !cut)
		return read_forward(start, end, last, r);
	newline = memchr(start, '\n', (size_t)(end - start));
	if (newline == NULL)
		return NULL;
	*r = read_line(start, newline);
	if (*chosen_list != '\0' && r->reason != BLANK)
		r->reason = LONG_ROW;
	else if (!cut &&
	    (r->reason == TOO_FEW_ANSWERS || r->reason == NOT_AN_ANSWER ||
		r->reason == TOO_LONG)) {
		newline = row_end(start, end, last);
		if (newline != NULL)
			*r = read_line(start, newline);
	}
	return newline;
}
