/*
 * groeiladder - where does an organisation stand with its social media?
 *
 *	groeiladder [-q] [-l language] -1 answer [-2 answer] [-3 answer]
 *	            [-4 answer]
 *	groeiladder [-Hqs] [-l language] [file ...]
 *	groeiladder -h | -V
 */
#ifdef __OpenBSD__
#define _BSD_SOURCE /* pledge(), beside POSIX */
#endif

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "output.h"
#include "questionnaire.h"
#include "record.h"
#include "report.h"
#include "score.h"
#include "survey.h"

struct options {
	enum answer answer[QUESTIONS];
	int answered; /* by how many options */
	int header;
	int quiet;
	int summary;
	int inform;	      /* 'h', 'V', or 0 */
	const char *language; /* as given with -l */
	const struct text *text;
};

/* The first thing wrong with the command line, told in the right language. */
struct mistake {
	enum complaint complaint;
	char letter;	      /* of the option, or 0 */
	const char *argument; /* or a null pointer */
};

static const struct option long_options[] = {
	{ "quiet", no_argument, NULL, 'q' },
	{ "language", required_argument, NULL, 'l' },
	{ "header", no_argument, NULL, 'H' },
	{ "summary", no_argument, NULL, 's' },
	{ "help", no_argument, NULL, 'h' },
	{ "version", no_argument, NULL, 'V' },
	{ NULL, 0, NULL, 0 },
};

static const struct text *
language_of_environment(void)
{
	static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
	const char *value;
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		value = getenv(names[i]);
		if (value == NULL || *value == '\0')
			continue;
		if (strncmp(value, "nl", 2) == 0 &&
		    strchr("_.@", value[2]) != NULL)
			return &dutch;
		break;
	}
	return &english;
}

static enum complaint
set_language(struct options *options, const char *name)
{
	if (strcmp(name, "en") == 0)
		options->text = &english;
	else if (strcmp(name, "nl") == 0)
		options->text = &dutch;
	else
		return BAD_LANGUAGE;
	options->language = name;
	return NO_COMPLAINT;
}

static enum complaint
set_answer(struct options *options, int question, const char *name)
{
	enum answer answer = answer_of(name[0]);

	if ((answer != A && answer != B) || name[1] != '\0')
		return BAD_ANSWER;
	if (options->answer[question] != OPEN)
		return ANSWERED_TWICE;
	options->answer[question] = answer;
	options->answered++;
	return NO_COMPLAINT;
}

/*
 * What getopt_long() can have to say against an option.  Its letter tells more
 * than the value returned, which is not the same in every C library.
 */
static enum complaint
complaint_of(int letter)
{
	switch (letter) {
	case '1':
	case '2':
	case '3':
	case '4':
		return MISSING_ANSWER;
	case 'l':
		return MISSING_LANGUAGE;
	case 'q':
	case 'H':
	case 's':
	case 'h':
	case 'V':
		return NO_VALUE_TAKEN;
	default:
		return UNKNOWN_OPTION;
	}
}

/*
 * Takes one option as getopt_long() returned it; a long one that it complains
 * of is the argument.
 */
static struct mistake
take_option(struct options *options, int c, const char *argument)
{
	struct mistake mistake = { NO_COMPLAINT, (char)c, optarg };

	switch (c) {
	case '1':
	case '2':
	case '3':
	case '4':
		mistake.complaint = set_answer(options, c - '1', optarg);
		break;
	case 'H':
		options->header = 1;
		break;
	case 'q':
		options->quiet = 1;
		break;
	case 's':
		options->summary = 1;
		break;
	case 'l':
		mistake.complaint = set_language(options, optarg);
		break;
	case 'h':
	case 'V':
		if (options->inform == 0)
			options->inform = c;
		break;
	default:
		mistake.complaint = complaint_of(optopt);
		mistake.letter = (char)optopt;
		mistake.argument = NULL;
		/* What has no letter, or got a value, is named as given. */
		if (optopt == 0 || mistake.complaint == NO_VALUE_TAKEN) {
			mistake.letter = 0;
			mistake.argument = argument;
		}
	}
	return mistake;
}

static struct mistake
take_command_line(struct options *options, int argc, char *const argv[])
{
	struct mistake first = { NO_COMPLAINT, 0, NULL }, mistake;
	int c;

	opterr = 0;
	while ((c = getopt_long(argc, argv, ":1:2:3:4:Hqsl:hV", long_options,
		    NULL)) != -1) {
		mistake = take_option(options, c, argv[optind - 1]);
		if (first.complaint == NO_COMPLAINT)
			first = mistake;
	}
	return first;
}

static void
wrong_command_line(const struct text *text, struct mistake mistake)
{
	const char *complaint = text->complaint[mistake.complaint];
	char option[] = { '-', mistake.letter, ' ', '\0' };

	if (mistake.argument == NULL)
		option[2] = '\0';
	if (mistake.complaint == ANSWERS_ALONE)
		diagnose("%s", complaint);
	else
		diagnose("%s%.4096s: %s", mistake.letter == 0 ? "" : option,
		    mistake.argument == NULL ? "" : mistake.argument,
		    complaint);
	exit(EXIT_UNUSABLE);
}

static void
help(struct output *out)
{
	const struct text *text = out->text;
	const struct question_text *question;
	char letter[] = "?";
	int q, c, points;

	output_string(out, text->usage);
	output_words(out, "\n%s\n", text->questions_head);
	for (q = 0; q < QUESTIONS; q++) {
		question = &text->question[q];
		letter[0] = (char)('1' + q);
		output_words(out, "  %s. %s\n", letter, question->question);
		for (c = A; c <= B; c++) {
			points = answer_points(q, (enum answer)c).low;
			letter[0] = answer_letters[c];
			output_words(out, "     %s  %s  %s\n", letter,
			    text->points[points], question->answer[c]);
		}
	}
}

static void
assessment(struct output *out, const struct options *options)
{
	char string[RECORD_SIZE];

	if (options->quiet)
		output_words(
		    out, "%s\n", record(string, score(options->answer)));
	else
		report(out, options->answer);
}

/* The questionnaire as the command that would give the same answers. */
static void
show_command_line(struct output *out, const struct options *options)
{
	char option[] = " -? ?";
	int q;

	output_words(out, "\n%s\n  groeiladder%s", out->text->command_line,
	    options->quiet ? " -q" : "");
	for (q = 0; q < QUESTIONS; q++) {
		if (options->answer[q] == OPEN)
			continue;
		option[2] = (char)('1' + q);
		option[4] = answer_letters[options->answer[q]];
		output_string(out, option);
	}
	if (options->language != NULL)
		output_words(out, " -l %s", options->language);
	output_string(out, "\n");
}

/* Job 2: asks, then reports like job 1.  Returns the exit status. */
static int
interview(struct output *out, struct options *options)
{
	static struct output conversation;
	const struct text *text = options->text;
	int status;

	conversation.fd = STDERR_FILENO;
	conversation.name = text->standard_error;
	conversation.text = text;
	status = ask(&conversation, options->answer);
	/* One answer would already rule out a part of the ladder. */
	if (phase_of(score(options->answer).phase) == PHASE_15) {
		output_string(&conversation, text->meaning[PHASE_15]);
		output_flush(&conversation);
		diagnose("%s", text->complaint[NOTHING_ANSWERED]);
		return EXIT_INCOMPLETE;
	}
	assessment(out, options);
	output_flush(out);
	show_command_line(&conversation, options);
	output_flush(&conversation);
	return status;
}

/* Job 3.  Returns the exit status. */
static int
take_survey(struct output *out, const struct options *options,
    char *const files[], int number)
{
	static struct tally tally;
	enum form form = options->quiet ? AS_RECORDS : AS_LINES;
	int status;

	if (options->summary)
		form = AS_SUMMARY;
	status = survey(out, form, options->header, &tally, files, number);
	if (options->summary && options->quiet)
		summary_record(out, &tally);
	else if (options->summary)
		summary(out, &tally);
	return status;
}

int
main(int argc, char *argv[])
{
	static struct output out;
	struct options options = { .text = language_of_environment() };
	struct mistake mistake;
	int operands, survey_asked, status = 0;

	mistake = take_command_line(&options, argc, argv);
	operands = argc - optind;
	survey_asked = options.header || options.summary || operands > 0;
	if (mistake.complaint == NO_COMPLAINT && options.answered > 0 &&
	    survey_asked)
		mistake.complaint = ANSWERS_ALONE;
	if (mistake.complaint != NO_COMPLAINT)
		wrong_command_line(options.text, mistake);
#ifdef __OpenBSD__
	if (pledge("stdio rpath", NULL) != 0) {
		diagnose("pledge: %s", error_text(options.text, errno));
		return EXIT_UNUSABLE;
	}
#endif

	out.fd = STDOUT_FILENO;
	out.name = options.text->standard_output;
	out.text = options.text;
	if (options.inform == 'h')
		help(&out);
	else if (options.inform == 'V')
		output_string(&out, "groeiladder " VERSION "\n");
	else if (options.answered > 0)
		assessment(&out, &options);
	else if (!survey_asked && isatty(STDIN_FILENO))
		status = interview(&out, &options);
	else
		status = take_survey(&out, &options, argv + optind, operands);
	output_close(&out);
	return status;
}
