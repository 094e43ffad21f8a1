/* groeiladder - where does an organisation stand with its social media? */
#ifdef __OpenBSD__
#define _BSD_SOURCE /* pledge(), beside POSIX */
#endif

#include <errno.h>
#include <getopt.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ask.h"
#include "output.h"
#include "report.h"
#include "row.h"
#include "score.h"
#include "survey.h"
#include "words.h"

static const struct option long_options[] = {
	{ "quiet", no_argument, NULL, 'q' },
	{ "language", required_argument, NULL, 'l' },
	{ "fields", required_argument, NULL, 'f' },
	{ "header", no_argument, NULL, 'H' },
	{ "summary", no_argument, NULL, 's' },
	{ "help", no_argument, NULL, 'h' },
	{ "print", no_argument, NULL, 'p' },
	{ "version", no_argument, NULL, 'V' },
	{ NULL, 0, NULL, 0 },
};

static const char short_options[] = ":1:2:3:4:f:Hqsl:hpV";

_Static_assert(QUESTIONS == 4, "short_options and usage have each question");

/* What the command line asks for. */
static struct {
	unsigned int answers;
	int given['s' + 1];   /* by letter: whether -H, -q or -s was */
	struct fields fields; /* of -f; its list is a null pointer without */
	int inform;	      /* 'h', 'p', 'V', or 0 */
	const char *language; /* as given with -l */
} asked;

/* The answer that a word is, a or b; NO_ANSWER for any other. */
static enum answer
answer_word(const char *word)
{
	return strlen(word) == 1 && *word != '-' ? answer_of(*word) : NO_ANSWER;
}

/*
 * Tells what is wrong with an option or operand, and with its value, either of
 * which may be a null pointer, and ends the program.
 */
static _Noreturn void
wrong(const char *option, const char *value, const char *complaint)
{
	diagnose("%.4096s%s%.4096s%s%s", option == NULL ? "" : option,
	    value == NULL ? "" : " ", value == NULL ? "" : value,
	    option == NULL ? "" : ": ", complaint);
	exit(EXIT_UNUSABLE);
}

/*
 * Likewise with the option read last, a long one as typed, in the language that
 * may be chosen behind it.  The letter of an unknown long one is '\0', which
 * strchr() finds too.  Behind an unknown letter there may be others: then
 * argv[optind - 1] is still the argument before.
 */
static _Noreturn void
wrong_option(int argc, char *const argv[], int letter)
{
	const char option[] = { '-', (char)letter, '\0' };
	const char *value = optarg;
	int c, apart = value == argv[optind - 1];
	const char *typed = argv[optind - 1 - apart], *complaint;

	while ((c = getopt_long(
		    argc, argv, short_options, long_options, NULL)) != -1)
		if (c == 'l')
			use_language(optarg, strlen(optarg));
	complaint = letter == 'f'	 ? words->bad_fields :
	    letter == 'l'		 ? words->bad_language :
	    letter < '1' || letter > '4' ? words->unknown_option :
	    value != NULL && answer_word(value) != NO_ANSWER ?
					   words->answered_twice :
					   words->bad_answer;
	if (strncmp(typed, "--", 2) == 0 && letter != ':' &&
	    strchr(short_options, letter) != NULL)
		wrong(typed, apart ? value : NULL, complaint);
	wrong(option, value, complaint);
}

/* Sorts in the field of a question, after those before it; 0 if it is there. */
static int
add_field(struct chosen *chosen, int number, int question)
{
	int i = question;

	for (; i > 0 && chosen[i - 1].number > number; i--)
		chosen[i] = chosen[i - 1];
	chosen[i] = (struct chosen){ number, question };
	return i == 0 || chosen[i - 1].number < number;
}

/* Reads the list of -f; 0 unless it names a field for each question. */
static int
choose_fields(struct fields *fields, const char *list)
{
	int question = 0;
	long from, to;
	char *end;

	*fields = (struct fields){ .list = list };
	if (list[strspn(list, "0123456789,-")] != '\0')
		return 0;
	for (;; list = end + 1) {
		from = to = strtol(list, &end, 10);
		if (*end == '-')
			to = strtol(end + 1, &end, 10);
		if (from < 1 || to < from || to >= INT_MAX)
			return 0;
		for (; from <= to; from++)
			if (question == QUESTIONS ||
			    !add_field(fields->chosen, (int)from, question++))
				return 0;
		if (*end != ',')
			return *end == '\0' && question == QUESTIONS;
	}
}

static void
take_options(int argc, char *const argv[])
{
	enum answer answer;
	int c;

	while ((c = getopt_long(
		    argc, argv, short_options, long_options, NULL)) != -1)
		switch (c) {
		case 'f':
			if (!choose_fields(&asked.fields, optarg))
				wrong_option(argc, argv, c);
			break;
		case 'H':
		case 'q':
		case 's':
			asked.given[c] = 1;
			break;
		case 'l':
			if (!use_language(optarg, strlen(optarg)))
				wrong_option(argc, argv, c);
			asked.language = optarg;
			break;
		case 'h':
		case 'p':
		case 'V':
			if (asked.inform == 0)
				asked.inform = c;
			break;
		case '?':
		case ':':
			/* C libraries differ in which of these they return. */
			wrong_option(argc, argv, optopt);
			break;
		default:
			answer = answer_word(optarg);
			if (answer == NO_ANSWER ||
			    answer_to(asked.answers, c - '1') != OPEN)
				wrong_option(argc, argv, c);
			asked.answers =
			    with_answer(asked.answers, c - '1', answer);
		}
}

static void
help(void)
{
	const struct question_words *question = words->question;
	int q, c;

	output_string(words->usage);
	output_format("\n%s\n", words->questions_head);
	for (q = 0; q < QUESTIONS; q++, question++) {
		output_format("  %d. %s\n", q + 1, question->question);
		for (c = A; c < ANSWERS; c++)
			output_format("   %c  %s  %s\n", answer_letters[c],
			    words->points[answer_points[q][c]],
			    question->answer[c]);
	}
}

/* What the answers come to. */
static void
assessment(void)
{
	char record[RECORD_SIZE];

	if (asked.given['q']) {
		write_record(record, score(asked.answers));
		output_format("%s\n", record);
	} else
		report(asked.answers);
}

/* Shows the command of this name that gives the same answers. */
static void
show_command_line(const char *name)
{
	static const char special[] = " \t!\"#$&'()*;<=>?[\\]^`{|}~";
	enum answer answer;
	int q;

	output_format("\n%s\n  ", words->command_line);
	for (; *name != '\0'; name++) {
		/* Behind a backslash a shell takes it as it is. */
		if (strchr(special, *name) != NULL)
			output_string("\\");
		output_bytes(name, 1);
	}
	if (asked.given['q'])
		output_string(" -q");
	for (q = 0; q < QUESTIONS; q++) {
		answer = answer_to(asked.answers, q);
		if (answer != OPEN)
			output_format(" -%d %c", q + 1, answer_letters[answer]);
	}
	if (asked.language != NULL)
		output_format(" -l %s", asked.language);
	output_string("\n");
}

/* Asks on the terminal, then reports, and shows a command of this name. */
static void
ask_and_report(const char *name)
{
	output_to(STDERR_FILENO);
	asked.answers = ask();
	if (asked.answers == 0) {
		/* In place of a report: what it means to know nothing. */
		output_string(words->meaning[score(0).phase]);
		diagnose("%s", words->nothing_answered);
		return;
	}
	output_to(STDOUT_FILENO);
	assessment();
	output_to(STDERR_FILENO);
	show_command_line(name);
}

/* Whether the operands are answers to all questions, and no files. */
static int
are_answers(char *const operands[])
{
	int i;

	for (i = 0; operands[i] != NULL; i++)
		if (answer_word(operands[i]) == NO_ANSWER ||
		    access(operands[i], F_OK) == 0)
			return 0;
	return i == QUESTIONS;
}

int
main(int argc, char *argv[])
{
	char *const *operands;
	int for_survey; /* whether something given is for a survey alone */

	opterr = 0;
	use_environment();
	take_options(argc, argv);
	operands = argv + optind;
	for_survey = asked.given['H'] || asked.given['s'] ||
	    asked.fields.list != NULL || *operands != NULL;
	if (asked.inform == 'p' &&
	    (asked.answers != 0 || asked.given['q'] || for_survey))
		wrong(*operands, NULL, words->print_alone);
	if (asked.answers != 0 && for_survey)
		wrong(*operands, NULL, words->answers_alone);
	if (are_answers(operands))
		wrong(*operands, NULL, words->answers_as_files);
#ifdef __OpenBSD__
	if (pledge("stdio rpath", NULL) != 0)
		wrong("pledge", NULL, error_text(errno));
#endif

	if (asked.inform == 'h')
		help();
	else if (asked.inform == 'p')
		questionnaire();
	else if (asked.inform == 'V')
		output_string("groeiladder " VERSION "\n");
	else if (asked.answers != 0)
		assessment();
	else if (!for_survey && isatty(STDIN_FILENO))
		ask_and_report(argv[0]);
	else
		survey(asked.given['H'], asked.given['q'], asked.given['s'],
		    asked.fields.list != NULL ? &asked.fields : NULL, operands);
	return output_close();
}
