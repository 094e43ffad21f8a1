#include <errno.h>
#include <unistd.h>

#include "ask.h"
#include "line.h"
#include "output.h"
#include "words.h"

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
show_question(int q)
{
	const struct question_words *question = &words->question[q];

	output_words("\n%c. %s\n   a  %s\n   b  %s\n", '1' + q,
	    question->question, question->answer[A], question->answer[B]);
}

/*
 * Asks one question until it is answered or left open.  Returns what
 * read_reply() did last.
 */
static int
ask_one(int q, unsigned int *answers)
{
	int more, reply = OPEN;

	do {
		/* Its background has moved a question out of sight. */
		if (reply != REPLY_OTHER)
			show_question(q);
		output_string(words->prompt);
		output_flush();
		more = read_reply(&reply);
		if (more <= 0)
			output_string("\n");
		if (reply == REPLY_HELP)
			output_behind("   ", words->question[q].background);
		else if (reply == REPLY_OTHER)
			output_string(words->ask_again);
	} while (more > 0 && reply >= ANSWERS);
	if (reply < ANSWERS)
		*answers = with_answer(*answers, q, (enum answer)reply);
	return more;
}

int
ask(unsigned int *answers)
{
	int q, more = 1, error;

	output_string(words->welcome);
	for (q = 0; q < QUESTIONS && more > 0; q++)
		more = ask_one(q, answers);
	error = errno;
	output_string("\n");
	if (more < 0) {
		diagnose(words->cannot_read, "-", error_text(error));
		return EXIT_INCOMPLETE;
	}
	return 0;
}
