#include <errno.h>
#include <unistd.h>

#include "questionnaire.h"
#include "record.h"

/* A reply is an answer, an open question being an empty line, or: */
enum { REPLY_HELP = ANSWERS, REPLY_OTHER };

static int
reply_of(char c)
{
	enum answer answer = answer_of(c);

	if (c == '?')
		return REPLY_HELP;
	return answer == A || answer == B ? (int)answer : REPLY_OTHER;
}

/*
 * Reads one line into *reply; blanks don't count.  Returns 1, 0 when the
 * input ended with this line, or -1 and errno.
 */
static int
read_reply(int *reply)
{
	ssize_t n;
	char c;

	*reply = OPEN;
	for (;;) {
		n = read(STDIN_FILENO, &c, 1);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return (int)n;
		if (c == '\n')
			return 1;
		if (c == ' ' || c == '\t')
			continue;
		*reply = *reply == OPEN ? reply_of(c) : REPLY_OTHER;
	}
}

static void
show_question(struct output *out, int q)
{
	const struct question_text *text = &out->text->question[q];
	const char number[] = { (char)('1' + q), '\0' };

	output_words(out, "\n%s. %s\n   a  %s\n   b  %s\n", number,
	    text->question, text->answer[A], text->answer[B]);
}

int
ask(struct output *out, enum answer answer[QUESTIONS])
{
	const struct text *text = out->text;
	int q, reply, error = 0, more = 1;

	output_string(out, text->welcome);
	for (q = 0; q < QUESTIONS && more > 0; q++) {
		reply = OPEN;
		do {
			/* Its background has moved a question out of sight. */
			if (reply != REPLY_OTHER)
				show_question(out, q);
			output_string(out, text->prompt);
			output_flush(out);
			more = read_reply(&reply);
			if (more < 0)
				error = errno;
			if (more <= 0)
				output_string(out, "\n");
			if (reply == REPLY_HELP)
				output_indented(
				    out, 3, text->question[q].background);
			else if (reply == REPLY_OTHER)
				output_string(out, text->ask_again);
		} while (more > 0 && reply >= ANSWERS);
		if (reply < ANSWERS)
			answer[q] = (enum answer)reply;
	}
	output_string(out, "\n");
	output_flush(out);
	if (more < 0) {
		diagnose(text->cannot_read, "-", error_text(text, error));
		return EXIT_INCOMPLETE;
	}
	return 0;
}
