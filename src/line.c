/*
 * Reads a line backward, from its end to the field before the answers.  This
 * is the definition of what a line means; tail.c is a shortcut to it.
 */
#include "line.h"
#include "record.h"

/* The bytes from start to p are still unread. */
struct cursor {
	const char *start;
	const char *p;
};

/* The unread byte nearest to the end, or a newline, which no line has. */
static char
last(const struct cursor *c)
{
	return c->p > c->start ? c->p[-1] : '\n';
}

/* Passes over spaces; returns whether there were any. */
static int
skip_spaces(struct cursor *c)
{
	const char *from = c->p;

	while (last(c) == ' ')
		c->p--;
	return c->p < from;
}

int
is_separator(char c)
{
	return c == '\t' || c == ';' || c == ',';
}

/*
 * Reads a field without the spaces before it.  Returns 1 for an answer, 0
 * for nothing (which leaves the question open), -1 for a quote without its
 * twin.
 */
static int
read_field(struct cursor *c, enum answer *answer)
{
	enum answer found;
	int quoted;

	skip_spaces(c);
	quoted = last(c) == '"';
	if (quoted) {
		c->p--;
		skip_spaces(c);
	}
	*answer = OPEN;
	found = answer_of(last(c));
	if (found != ANSWERS) {
		*answer = found;
		c->p--;
	}
	if (quoted) {
		skip_spaces(c);
		if (last(c) != '"')
			return -1;
		c->p--;
	}
	return found != ANSWERS;
}

/* Reads the four answers; what doesn't fit is found to be NOT_AN_ANSWER. */
static void
read_answers(struct cursor *c, int whole, struct reading *r)
{
	int q, found, spaces;
	char before;

	for (q = QUESTIONS - 1; q >= 0; q--) {
		r->question = q;
		found = read_field(c, &r->answer[q]);
		spaces = skip_spaces(c);
		before = last(c);
		if (q == QUESTIONS - 1) {
			if (is_separator(before))
				r->separator = before;
			else if (spaces)
				r->separator = ' ';
			else
				return;
		}
		if (found < 0 || (found == 0 && r->separator == ' '))
			return;
		if (q == 0 && c->p == c->start && whole)
			break;
		if (r->separator == ' ') {
			if (!spaces)
				return;
		} else if (before == r->separator)
			c->p--;
		else
			return;
	}
	r->fault = READABLE;
}

struct reading
read_line(const char *start, const char *end, int whole)
{
	struct reading r = { .fault = NOT_AN_ANSWER };
	struct cursor c = { start, end };

	/* One byte more than the limit, for the separator before it. */
	if (end - start > ANSWERS_LIMIT) {
		c.start = end - LINE_TAIL;
		whole = 0;
	}
	read_answers(&c, whole, &r);
	/* Where nothing is left to read, the answer isn't wrong but missing. */
	if (r.fault != READABLE && c.p == c.start)
		r.fault = whole ? TOO_FEW_ANSWERS : TOO_LONG;
	return r;
}
