#include <errno.h>
#include <unistd.h>

#include "ask.h"
#include "output.h"
#include "score.h"
#include "words.h"

/*
 * Reads one line.  *reply is all that is in it, blanks aside: one character, or
 * the letter of an answer with a bracket behind it; '-' for none, or '*' for
 * anything else.  Returns 1, 0 when the input ended with this line, or -1 and
 * errno.
 */
static int
read_reply(char *reply)
{
	int bracket = 0;
	ssize_t n;
	char c;

	*reply = '-';
	while ((n = read(STDIN_FILENO, &c, 1)) > 0 && c != '\n') {
		if (c == ' ' || c == '\t')
			continue;
		if (*reply == '-' && c != '-')
			*reply = c;
		else if (c == ')' && answer_of(*reply) != NO_ANSWER && !bracket)
			bracket = 1;
		else
			*reply = '*';
	}
	return (int)n;
}

/* A question and its answers, the lines of these behind an indent. */
static void
show_question(int q, const char *indent)
{
	const struct question_words *question = &words->question[q];
	int a;

	output_format("\n%d. %s\n", q + 1, question->question);
	for (a = A; a < ANSWERS; a++)
		output_format("%s%c) %s\n", indent, answer_letters[a],
		    question->answer[a]);
}

void
questionnaire(void)
{
	int q;

	output_string(words->questionnaire);
	for (q = 0; q < QUESTIONS; q++)
		show_question(q, "");
}

unsigned int
ask(void)
{
	unsigned int answers = 0;
	enum answer answer;
	char reply = '?';
	int q = 0, more = 1;

	output_string(words->welcome);
	while (q < QUESTIONS && more > 0) {
		/* A question is shown at first, and after its background. */
		if (reply == '?')
			show_question(q, "   ");
		output_string(words->prompt);
		output_flush();
		more = read_reply(&reply);
		if (more <= 0)
			output_string("\n");
		answer = answer_of(reply);
		if (reply == '?')
			output_string(words->question[q].background);
		else if (answer == NO_ANSWER)
			output_string(words->ask_again);
		else {
			answers = with_answer(answers, q++, answer);
			reply = '?'; /* as if asked for: show the next */
		}
	}
	output_string("\n");
	if (more < 0)
		diagnose(words->cannot_read, "-", error_text(errno));
	return answers;
}
