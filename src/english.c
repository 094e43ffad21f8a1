/*
 * The English words: no logic here, see words.h for what goes where.  Plain
 * ASCII.  Lines are broken here, not by the program: answers are at most 62
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
"You start from the tools, use them where most organisations do, and steer with\n"
"orders and bans. That is no reproach: a low phase costs less, risks less and\n"
"may give all you need. To do little or nothing with social media can be a\n"
"sound choice. It is a pity only if nobody ever weighed it; if so, do it now.\n",
	/* the middle band, while a question is open */
"Your answers so far lie on both the tool side and the social side. That makes\n"
"it phase 3; as long as a question is open, no more can be said. Take a step\n"
"only if it serves a goal. Higher is not better in itself, and staying where\n"
"you are is a choice too.\n",
	/* the highest band */
"People come before tools, social media are part of your HR strategy, you use\n"
"them where few would think of it, and you show the way instead of forbidding.\n"
"To stand as high as possible is not the aim. Check for each use that it serves\n"
"a goal you chose, and that it is worth its cost and its risk. Doing less may\n"
"serve you better.\n",
	/* the lowest and the middle */
"So far every answer is on the tool side. One answer on the social side makes\n"
"it phase 3; without one it is phase 1 or 2, which costs less, risks less and\n"
"may suit you well. The steps below hold either way.\n",
	/* the middle and the highest */
"So far every answer is on the social side. If the rest are too, you are in\n"
"phase 4 or 5; one answer on the tool side makes it phase 3. Either can be\n"
"right: higher is not better in itself.\n",
	/* all three */
"Any phase from 1 to 5 is still possible.\n"
"Answer the question you are surest of and leave the others open: one answer\n"
"already rules out a part of the ladder.\n",
};

static const struct mixture_words mixtures[] = {
	[POLICY_AHEAD] = {
		.meaning =
"Taken together, what you aim at and how you steer (questions 1 and 4) are\n"
"ahead of where you use social media (2 and 3). So a step in use seems nearest.\n"
"Take it only if it serves a goal. Higher is not better in itself, and staying\n"
"where you are is a choice too.\n",
		.nearest =
"Nearest, since your policy is ahead of your use:\n",
	},
	[USE_AHEAD] = {
		.meaning =
"Taken together, where you use social media (questions 2 and 3) is ahead of\n"
"what you aim at and how you steer (1 and 4). So a step in policy seems\n"
"nearest, to catch up with what people do. Take it only if it serves a goal.\n"
"Higher is not better in itself, and staying where you are is a choice too.\n",
		.nearest =
"Nearest, since your use is ahead of your policy:\n",
	},
	[AIM_AHEAD] = {
		.meaning =
"You aim at new ways of working together (question 1), but you steer with\n"
"orders and bans (4): the two get in each other's way. So a step on question 4\n"
"seems nearest. Take it only if it serves a goal. Higher is not better in\n"
"itself, and staying where you are is a choice too.\n",
		.nearest =
"Nearest, since bans get in the way of what you aim at:\n",
	},
	[STEERING_AHEAD] = {
		.meaning =
"You show people the way (question 4), but you start from the tools (1). Ask\n"
"first what people need: the answer tells where to lead them. So a step on\n"
"question 1 seems nearest. Take it only if it serves a goal. Higher is not\n"
"better in itself, and staying where you are is a choice too.\n",
		.nearest =
"Nearest, since what people need tells you where to lead them:\n",
	},
};

static const struct question_words questions[] = {
	{
		.question =
		    "What comes first in our social media policy?",
		.answer = {
			"what comes first in your social media policy",
			"Our policy is mostly about the \"media\": the tools themselves",
			"Our policy is \"social\": new ways to connect, organise and earn",
		},
		.background =
"Starting from the tools means asking how Facebook could bring in more\n"
"engagement. For many that is the natural place to start. But it tends to turn\n"
"the company inward: tools are handed out, nobody asks what people need, and\n"
"thinking stays small.\n"
"Larger questions lie behind this. In their own time, people grow ever more\n"
"mobile and flexible. An employer who wants that at work too, with new ways of\n"
"working together and sharing knowledge, should begin with what people need.\n"
"The outcome may be channels and platforms that nobody in the company had in\n"
"mind, and that get employees or suppliers moving.\n",
		.step =
"Before you pick another tool, ask ten employees what would help them to\n"
"work and share knowledge where and when it suits them: whoever only hands\n"
"out tools never hears that. Then choose the channel. Who: their manager.\n",
		.discuss =
		    "When did we last ask our people what they need?",
		.keep =
"Check that you still ask what people need before you choose a channel. That\n"
"is how you find the platforms that get them moving.\n",
	},
	{
		.question =
		    "What place do social media have in our HR?",
		.answer = {
			"the place of social media in your HR",
			"Social media are an integral part of our HR strategy",
			"We use Facebook or Twitter ad hoc to be visible as an employer",
		},
		.background =
"HR departments mostly turn to Twitter, LinkedIn and Facebook to help along\n"
"their ordinary recruitment. Nothing wrong with that, but employees can be\n"
"reached and helped in many more ways.\n"
"It pays to distinguish business social media (BSM), which face outward, from\n"
"enterprise social media (ESM), which face inward. With ESM people can\n"
"develop, find colleagues across departments and enter new networks.\n"
"An example is TeamKPN, the internal platform of KPN: service engineers and\n"
"consultants use it to share knowledge, stay informed and help each other out\n"
"while they are on the road.\n",
		.step =
"Write social media into the HR strategy and begin inside: a place where\n"
"colleagues from all departments help each other, as service engineers and\n"
"consultants of KPN do on TeamKPN. Recruiting goes on as it is. Who: HR.\n",
		.discuss =
		    "What do our own employees get out of our social media?",
		.keep =
"Check that the HR strategy says what social media are for inside\n"
"(development, new networks) and outside (recruiting).\n",
	},
	{
		.question =
		    "What do we use social media for?",
		.answer = {
			"what you use social media for",
			"Social media serve the usual areas, such as HR and marketing",
			"Social media serve less obvious areas: innovation, production",
		},
		.background =
"Operations seldom come to mind, yet there social media can improve products\n"
"and bring innovations that a company's own research and development never\n"
"thought of: what customers, suppliers and employees could add lies mostly\n"
"unused. Between a company and the world outside, as here, social media are\n"
"called business social media (BSM). Some organisations do well with them. It\n"
"takes looking from the outside in, an unusual idea and some nerve.\n"
"- In Israel, blood donors are grouped on Facebook by blood type, so that the\n"
"  right ones are reached sooner when blood is needed.\n"
"- Housing corporation Woonbedrijf in Eindhoven and the architects Inbo let\n"
"  future residents help to develop apartments in Strijp, at meetings and on\n"
"  Facebook, Twitter and Pinterest. Taking part earned points, and with them a\n"
"  better chance of a home.\n"
"- At Nike, customers designed their own sneakers; at Lego, models of their\n"
"  own in the Digital Designer. That saves development cost, and becomes\n"
"  social when customers judge each other's designs.\n"
"- In social shops, customers sell a company's products to family and friends,\n"
"  for a fee.\n"
"- Business to business: Goldcorp, of Canada, put 50 years of exploration data\n"
"  online and held a contest for new ways to find gold. An Australian company\n"
"  found one. The contest cost half a million dollars and yielded 6 billion.\n"
"An organisation that uses social media this way becomes a social business.\n",
		.step =
"Take one process outside HR and marketing, and ask a few customers or\n"
"suppliers what they would change: they see what you no longer see. At Nike,\n"
"customers designed their own sneakers. Who: whoever runs that process.\n",
		.discuss =
		    "Where could outsiders do something that we cannot?",
		.keep =
"Keep looking from the outside in, and set cost against yield each time.\n"
"Tell the rest of the organisation what it brought in.\n",
	},
	{
		.question =
		    "How does our policy steer the use of social media?",
		.answer = {
			"how your policy steers the use of social media",
			"Our policy steers with orders and bans",
			"Our policy shows the way and helps to seize opportunities",
		},
		.background =
"Organisations that are used to ruling from the top are inclined to steer\n"
"behaviour with orders and bans. Far more is gained by showing employees and\n"
"customers the way, helping them along and giving them something to aim for.\n"
"Write guidelines that are practical and positive. Then make good examples\n"
"known, and keep a team of coaches and ambassadors at hand. People will learn\n"
"from one another, from the bottom up, and get far more out of what is\n"
"possible.\n",
		.step =
"For each ban, ask why it is there, and write down what people can do\n"
"instead: one page, practical and positive. Then show good examples and name\n"
"a few coaches anybody can ask. Who: whoever wrote the rules.\n",
		.discuss =
		    "Which ban could be a piece of advice instead?",
		.keep =
"Check that there are guidelines on paper, positive ones, that good examples\n"
"are known, and that people know which coach they can ask.\n",
	},
};

_Static_assert(sizeof(phases) / sizeof(phases[0]) == PHASES,
    "each phase is told in words");
_Static_assert(sizeof(meanings) / sizeof(meanings[0]) == PHASES,
    "each phase has its meaning");
_Static_assert(sizeof(mixtures) / sizeof(mixtures[0]) == MIXTURES,
    "each mixture has its meaning");
_Static_assert(sizeof(questions) / sizeof(questions[0]) == QUESTIONS,
    "each question has its words");

const struct words english = {
	.first_line = "Phase %s (%s points)\n",
	.here = "  <- you are in %s",
	.answers_head = "Your answers on social media",
	.points = { "open      ", "1 point   ", "2 points  " },
	.meaning_head = "What %s means\n",
	.phase = phases,
	.meaning = meanings,
	.mixture = mixtures,
	.steps_head = "What to do next",
	.each_step = { "For this step: which goal, who, by when?",
	    "For each step: which goal, who, by when?" },
	.discuss = "     To discuss: \"%s\"\n",
	.keep_head = "What to keep, and to check",
	.open_head = "What an open question can still decide, if you answer only that one",
	.open_decides = "  %d%c  phase %-3s  %s\n",
	.open_settled =
"Whatever you answer to the open questions, it stays %s; with all of them\n"
"answered, this report tells which step lies nearest.\n",
	.next_band = "For %s you need %d points; you ",
	.short_on = { "are %d short, on", "lack at least %d, on" },
	.at_most_short = "are at most %d short.\n",
	.lowest =
"One point more, on any question, is phase 3; nothing here tells 1 from 2.\n",
	.highest =
"8 is the most there is; these questions cannot tell phase 4 from phase 5.\n",
	.closing =
"This is a first estimate, not a verdict, and the ladder is no contest. There\n"
"is no recipe, and not every organisation or process has something to gain: the\n"
"right phase is the one in which social media serve your goals. Want more? Give\n"
"each step a goal, a name and a date: that is your growth plan.\n",
	.source =
"Four questions and a growth ladder from \"Haalt u alles uit Social Media?\", an\n"
"article by Michiel Croon and Sake Smit (KPN Consulting).\n",

	.question = questions,

	.questionnaire =
"Four questions on social media in our organisation\n"
"\n"
"For each question, choose what fits best as things are now, not as they should\n"
"be. If you do not know, skip the question. No answer is right or wrong.\n",
	.welcome =
"Four questions on how your organisation uses social media. Answer for today,\n"
"not for the plan; if both fit, choose what fits best. Type a or b; Enter alone\n"
"leaves a question open, ? shows the background. No answer is right or wrong.\n",
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
	.bad_language = "the language must be en or nl",
	.unknown_option = "this is no option, or fits more than one; "
	    "groeiladder -h lists them",
	.answers_alone = "answers (-1 to -4) and a survey (-H, -s, -f or "
	    "files) do not go together; choose one",
	.print_alone = "the questionnaire (-p) goes with -l only; leave out "
	    "the rest",
	.bad_fields = "these must be four different fields, counted from 1, "
	    "such as 3-6 or 3,5,4,7",
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
	.assessments = {
	    "Growth ladder for social media: %" PRIu64 " assessment",
	    "Growth ladder for social media: %" PRIu64 " assessments" },
	.complete = ", %" PRIu64 " complete",
	.unreadable = { "%" PRIu64 " line could not be read\n",
	    "%" PRIu64 " lines could not be read\n" },
	.total = "  %d points",
	.uncertain = "  total open",
	.none_answered = "Nothing answered",
	.summary_open = "   open %6" PRIu64 "\n",
	.social_side = "   on the social side, of those who answered",
	.discuss_first = "To discuss first:",
	.most_divided = ", opinions most divided",
	.counts = " (%" PRIu64 " a, %" PRIu64 " b)",
	.all_divided = " any question, opinions are equally divided on all",
	.all_agree = "On every question, all who answered it agree.\n",
	.shares = "Share on the social side, lowest first: ",
	.shares_alike = "Share on the social side: %s on every question\n",
	.views =
"These are views of people; they do not give the organisation's phase.\n",
	.question_word = { " question ", " questions " },
	.and = " and ",
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
