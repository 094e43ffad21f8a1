#include <errno.h>
#include <unistd.h>

#include "ask.h"
#include "output.h"
#include "score.h"
#include "words.h"

/*
 * Reads one line.  *reply is all that is in it, blanks aside: one character, a
 * space for none, or '*' for several.  Returns 1, 0 when the input ended with
 * this line, or -1 and errno.
 */
static int
read_reply(char *reply)
{
	ssize_t n;
	char c;

	*reply = ' ';
	for (;;) {
		n = read(STDIN_FILENO, &c, 1);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return (int)n;
		if (c == '\n')
			return 1;
		if (c != ' ' && c != '\t')
			*reply = *reply == ' ' ? c : '*';
	}
}

static void
show_question(int q)
{
	const struct question_words *question = &words->question[q];

	output_format("\n%d. %s\n   a  %s\n   b  %s\n", q + 1,
	    question->question, question->answer[A], question->answer[B]);
}

/*
 * Asks one question until it is answered or left open.  Returns what
 * read_reply() did last.
 */
static int
ask_one(int q, unsigned int *answers)
{
	enum answer answer;
	char reply = '?';
	int more;

	do {
		/* Its background moves a question out of sight. */
		if (reply == '?')
			show_question(q);
		output_string(words->prompt);
		output_flush();
		more = read_reply(&reply);
		if (more <= 0)
			output_string("\n");
		answer = reply == ' ' ? OPEN : answer_of(reply);
		if (reply == '?')
			output_behind("   ", words->question[q].background);
		else if (answer == NO_ANSWER || reply == '-')
			output_string(words->ask_again);
		else {
			*answers = with_answer(*answers, q, answer);
			break;
		}
	} while (more > 0);
	return more;
}

int
ask(unsigned int *answers)
{
	int q, more = 1;

	output_string(words->welcome);
	for (q = 0; q < QUESTIONS && more > 0; q++)
		more = ask_one(q, answers);
	output_string("\n");
	if (more < 0) {
		diagnose(words->cannot_read, "-", error_text(errno));
		return EXIT_INCOMPLETE;
	}
	return 0;
}
