/*
 * The English words: no logic here, see words.h for what goes where.  Plain
 * ASCII.  Lines are broken here, not by the program: answers are at most 60
 * columns wide, advice 75, backgrounds 77, the rest 78.
 */
#include <inttypes.h>
#include <stddef.h>

#include "words.h"

static const struct error_words errors[] = { { 0, NULL } };

static const char *const phases[] = {
	"phase 1 or 2",
	"phase 3",
	"phase 4 or 5",
	"phase 1, 2 or 3",
	"phase 3, 4 or 5",
	"phase 1 to 5",
};

static const char *const meanings[] = {
	/* the lowest band */
"You start from the tools, use them where most organisations do and steer with\n"
"orders and bans. That is no reproach. A low phase costs less, risks less and\n"
"may give all you need; to do little or nothing with social media can be a\n"
"sound choice. It is a pity only if nobody ever weighed it. If so, do it now.\n",
	/* the middle band */
"Sometimes you do what is usual in your sector, sometimes you go your own way.\n"
"Higher is not better in itself, and not every process has something to gain.\n"
"Ask of each step which goal of your organisation it would serve. If there is\n"
"none, staying where you are is a choice too.\n",
	/* the highest band */
"People come before tools, social media are part of your HR strategy, you dare\n"
"to do the unusual, and you show the way instead of forbidding. To stand as\n"
"high as possible is not the aim. Check for each use that it serves a goal you\n"
"chose, and that it is worth its cost and its risk. Doing less is allowed.\n",
	/* the lowest and the middle */
"A low phase is still possible: the open questions decide, and further down you\n"
"see what each answer would bring. A high phase is not better in itself: a low\n"
"one costs less, risks less and may suit you well. Answer the rest before you\n"
"choose a step.\n",
	/* the middle and the highest */
"A high phase is still possible: the open questions decide, and further down\n"
"you see what each answer would bring. When you answer the rest, look at what\n"
"really happens and not at the phase you would like: the more honest the\n"
"answer, the better the estimate.\n",
	/* all three */
"Any phase from 1 to 5 is still possible. When you start again, begin with the\n"
"question that you are surest of: one answer already rules out a part of the\n"
"ladder.\n",
};

static const struct question_words questions[] = {
	{
		.question =
		    "What is your social media policy most concerned with?",
		.answer = {
			"Not answered: what your policy is most concerned with",
			"The \"media\": the tools themselves",
			"The \"social\": new ways to connect, organise and earn",
		},
		.background =
"Starting from the tools means asking how Facebook could bring in more\n"
"engagement. For many that is the natural place to start. But it tends to turn\n"
"the company inward: tools are handed out, nobody asks what people need, and\n"
"thinking stays small.\n"
"Larger questions lie behind. In their own time, people grow ever more mobile\n"
"and flexible. An employer who wants that at work too, with new ways of\n"
"working together and sharing knowledge, should begin with what people need.\n"
"The outcome may be channels and platforms that nobody in the company had in\n"
"mind, and that get employees or suppliers moving.\n",
		.advice[ANSWER_MIN] =
"Before you pick another tool, ask ten employees or suppliers what would\n"
"help them to work and share knowledge where and when it suits them. Then\n"
"choose the channel, even if it is one you would never have thought of.\n"
"Discuss: when did we last ask our people what they need?\n",
		.advice[ANSWER_MAX] =
"Keep asking what people need before you choose a channel. That is how you\n"
"find the platforms that get them moving.\n",
	},
	{
		.question = "What place do social media have in your HR policy?",
		.answer = {
			"Not answered: the place of social media in your HR policy",
			"An integral part of the HR strategy",
			"Ad hoc: on Facebook or Twitter, to be visible as an employer",
		},
		.background =
"HR departments mostly turn to Twitter, LinkedIn and Facebook to help along\n"
"their ordinary recruitment. Nothing wrong with that, but employees can be\n"
"reached and helped in many more ways.\n"
"It pays to distinguish business social media (BSM), which face outward, from\n"
"enterprise social media (ESM), which face inward. With ESM people can\n"
"develop, find colleagues across departments and enter new networks.\n"
"An example is TeamKPN, the internal platform of KPN: engineers and\n"
"consultants use it to share knowledge, stay informed and help each other\n"
"out while they are on the road.\n",
		.advice[ANSWER_MIN] =
"Write social media into the HR strategy and begin with your own people: a\n"
"place where colleagues from all departments help each other, as engineers\n"
"and consultants of KPN do on TeamKPN. Recruiting can go on as it is.\n"
"Discuss: what do our own employees get out of our social media?\n",
		.advice[ANSWER_MAX] =
"Keep social media in the HR strategy, and tell apart what you do outside\n"
"(recruiting) and inside (development, new networks).\n",
	},
	{
		.question = "What do you use social media for?",
		.answer = {
			"Not answered: what you use social media for",
			"The usual things, such as HR and marketing",
			"Less obvious things, such as innovation and production",
		},
		.background =
"Operations seldom come to mind, yet some organisations do well there. It\n"
"takes looking from the outside in, an unusual idea and some nerve.\n"
"- In Israel, blood donors are grouped on Facebook by blood type, so that the\n"
"  right ones are reached sooner when blood is needed.\n"
"- Housing corporation Woonbedrijf in Eindhoven and the architects Inbo let\n"
"  future residents help to develop apartments in Strijp, at meetings and on\n"
"  Facebook, Twitter and Pinterest. Taking part earned points, and with them\n"
"  a better chance of a home.\n"
"- At Nike, customers designed their own sneakers; at Lego, models of their\n"
"  own in the Digital Designer. That saves development cost, and becomes\n"
"  social when customers judge each other's designs.\n"
"- In social shops, customers sell a company's products to family and friends,\n"
"  for a fee.\n"
"- Business to business: Goldcorp, of Canada, put 50 years of exploration data\n"
"  online and held a contest for new ways to find gold. An Australian company\n"
"  found one. The contest cost half a million dollars and yielded 6 billion.\n"
"An organisation that uses social media this way becomes a social business.\n",
		.advice[ANSWER_MIN] =
"Take one process outside HR and marketing, such as production, and ask a\n"
"few customers what they could add to it. Nike let customers design their\n"
"sneakers; at Woonbedrijf future residents helped to develop apartments.\n"
"Discuss: where could outsiders do something that we cannot?\n",
		.advice[ANSWER_MAX] =
"Stay bold, and set cost against yield: a contest for new ways to find gold\n"
"cost Goldcorp half a million dollars and yielded 6 billion.\n",
	},
	{
		.question = "How does your policy steer the use of social media?",
		.answer = {
			"Not answered: how your policy steers the use",
			"By orders and bans",
			"By seizing opportunities and showing the way",
		},
		.background =
"Organisations that are used to ruling from the top steer behaviour with\n"
"orders and bans. Far more is gained by showing employees and customers the\n"
"way, helping them along and giving them something to aim for.\n"
"Write guidelines that are practical and positive. Then make good examples\n"
"known, and keep a team of coaches and ambassadors at hand. People will learn\n"
"from one another, from the bottom up, and get far more out of what is\n"
"possible.\n",
		.advice[ANSWER_MIN] =
"Replace your bans with one page of practical, positive guidelines. Show\n"
"good examples after that, and appoint a few coaches or ambassadors anybody\n"
"can ask: that is how people learn from each other.\n"
"Discuss: which ban could be a piece of advice instead?\n",
		.advice[ANSWER_MAX] =
"Keep the guidelines practical and positive, good examples in view, and a\n"
"few coaches and ambassadors at hand, so that people learn from each other.\n",
	},
};

_Static_assert(sizeof(phases) / sizeof(phases[0]) == PHASES,
    "each phase is told in words");
_Static_assert(sizeof(meanings) / sizeof(meanings[0]) == PHASES,
    "each phase has its meaning");
_Static_assert(sizeof(questions) / sizeof(questions[0]) == QUESTIONS,
    "each question has its words");

const struct words english = {
	.first_line = "Phase %s (%s points)\n",
	.here = "  <- you are in %s",
	.answers_head = "Your answers",
	.points = { "1-2 points", "1 point   ", "2 points  " },
	.meaning_head = "What %s means\n",
	.phase = phases,
	.meaning = meanings,
	.advice_head[ANSWER_MIN] = "What to do next",
	.choose =
	    "Choose a goal first, then the step that serves it; agree who begins.",
	.advice_head[ANSWER_MAX] = "What to keep",
	.open_head = "What the open questions can still decide",
	.open_decides = "  %c%c  phase %s%s  %s\n",
	.open_settled =
"It stays %s, whatever else you answer. Answering the open questions\n"
"still shows where you can grow.\n",
	.next_band = "For %s you need %d points; you ",
	.short_on = { "are %d short, on", "lack at least %d, on" },
	.at_most_short = "are at most %d short.\n",
	.no_next_band =
"There are no more points. Is it %s? These questions cannot tell.\n",
	.closing =
"This is a first estimate, not a verdict, and the ladder is not a contest.\n"
"There is no recipe: the right phase is the one in which social media serve\n"
"your goals. Want more? Then let this report be the start of a growth plan.\n"
"Based on four questions by Michiel Croon and Sake Smit (KPN Consulting).\n",

	.question = questions,

	.questionnaire =
"Four questions on social media in our organisation\n"
"\n"
"For each question, choose what fits best as things are now, not as they should\n"
"be. If you do not know, skip the question. No answer is right or wrong.\n",
	.welcome =
"Four questions on how your organisation uses social media. Answer with a or b.\n"
"Press only Enter to leave a question open; type ? to read the background.\n",
	.prompt = "a, b, ? or Enter: ",
	.ask_again =
"Type a or b, or ? for the background; just Enter leaves the question open.\n",
	.command_line = "This command gives the same result:",
	.nothing_answered = "no question was answered, so there is no report; "
	    "answer at least one",

	.usage =
"Usage:\n"
"  groeiladder [-q] [-l language] -1 answer [-2 answer] [-3 answer] [-4 answer]\n"
"  groeiladder [-Hqs] [-f list] [-l language] [file ...]\n"
"  groeiladder -h | -p | -V [-l language]\n"
"\n"
"Four answers about social media place your organisation in a phase of the\n"
"growth ladder. If you give none, groeiladder asks the questions itself. With\n"
"files, -H, -s, -f or input from another program it takes the answers of a\n"
"group: each line has four answers (a, b or -).\n"
"\n"
"Options:\n"
"  -1, -2, -3, -4 a|b      answer question 1, 2, 3 or 4; the rest stay open\n"
"  -q, --quiet             print only points and phase, separated by a tab\n"
"  -l, --language en|nl    use English or Dutch\n"
"                          (otherwise LC_ALL, LC_MESSAGES or LANG decides)\n"
"  -f, --fields list       the fields of the answers, such as 3-6 or 3,5,4,7\n"
"                          (otherwise the last four)\n"
"  -H, --header            the first row of each file is a header\n"
"  -s, --summary           print one summary of all rows\n"
"                          (with -q: 25 counts, for programs)\n"
"  -p, --print             print the questionnaire, for others to fill in\n"
"  -h, --help              print this help\n"
"  -V, --version           print the version\n",
	.questions_head = "Questions:",
	.bad_answer = "the answer must be a or b; leave the option out "
	    "to keep the question open",
	.answered_twice = "the question is answered twice; answer it "
	    "once",
	.missing_answer = "an answer is missing; give a or b",
	.bad_language = "unknown language; choose en or nl",
	.missing_language = "a language is missing; choose en or nl",
	.unknown_option = "unknown option; groeiladder -h lists the options",
	.no_value_taken = "this option takes no value; leave it out",
	.answers_alone = "answers (-1 to -4) and a survey (-H, -s, -f or "
	    "files) do not go together; choose one",
	.print_alone = "the questionnaire (-p) goes with -l only; leave out "
	    "the rest",
	.ambiguous_option = "more than one option begins with this; "
	    "write it out in full",
	.bad_fields = "these are not four different fields, counted "
	    "from 1; give a list such as 3-6 or 3,5,4,7",
	.missing_fields = "the fields are missing; give a list such as "
	    "3-6 or 3,5,4,7",
	.answers_as_files = "there is no such file; answers go with -1 "
	    "to -4, as in groeiladder -1 b -2 a",
	.not_an_answer = "answer %d is \"%s\"; the last four fields must be "
	    "a, b or -, or name others with -f",
	.not_in_fields = "answer %d is \"%s\"; fields %s must be a, b or -, "
	    "with text only behind ), . or :",
	.too_few_fields = "too few fields (%d); the last four must be a, b "
	    "or -, or name others with -f",
	.too_few_for_list = "too few fields (%d) for -f %s; correct the list "
	    "or the row",
	.if_header = "; if this is a header, use -H",
	.five_answers = "five fields at the end could be the answers; name "
	    "the four with -f",
	.hidden_row = "a line within the row could be an assessment by "
	    "itself; most likely a quote is missing",
	.inner_cr = "there is a CR outside quotes; if lines end in CR alone, "
	    "convert them first, with tr '\\r' '\\n'",
	.too_long = "the row does not fit in 128 KiB; shorten it, or close "
	    "its quotes",
	.cut_off = "only a part of the row could be read",
	.scored_header = "the header could be an assessment; if the file has "
	    "none, leave out -H",
	.more_in_doubt = "%" PRIu64 " rows could not be read or were in "
	    "doubt; the first ten are named above",
	.assessments = { "%" PRIu64 " assessment", "%" PRIu64 " assessments" },
	.complete = ", %" PRIu64 " complete",
	.unreadable = { "%" PRIu64 " line could not be read\n",
	    "%" PRIu64 " lines could not be read\n" },
	.total = { "   %d points %" PRIu64, ", %d points %" PRIu64 },
	.uncertain = "; total still open %" PRIu64,
	.none_answered = "Nothing answered",
	.summary_open = "   open %6" PRIu64 "\n",
	.summary_most = "   answers that earn 2 points",
	.most_room = "Most room to grow (lowest share of 2-point answers):",
	.no_room = "Every answer that was given already earns 2 points.\n",
	.most_divided = "Opinions most divided:",
	.not_divided = "On every question, all who answered it agree.\n",
	.question_word = { " question ", " questions " },
	.and = " and ",
	.or = " or ",
	.utf_16 = "%.4096s: this is UTF-16; convert it first, with "
	    "iconv -f UTF-16 -t UTF-8",
	.workbook = "%.4096s: this is a workbook or another zip archive; "
	    "save it as CSV first",
	.cr_alone = "%.4096s: its lines end in CR alone; convert them "
	    "first, with tr '\\r' '\\n'",
	.output_itself = "%.4096s: this is the file that the output goes "
	    "to; give the output another name",
	.nothing_in_file = "%.4096s: no row in it answers a question; name "
	    "the fields of the answers with -f",
	.cannot_read = "%.4096s: cannot be read: %s",
	.cannot_write = "%s: cannot be written: %s",
	.standard_output = "standard output",
	.standard_error = "standard error",
	.errors = errors,
};
