/*
 * The English words: no logic here, see words.h for what goes where.  Plain
 * ASCII.  Lines are broken and indented here, not by the program: answers are
 * at most 62 columns wide, the first line of advice 75, every other line 80.
 */
#include <inttypes.h>
#include <stddef.h>

#include "words.h"

static const struct error_words errors[] = { { 0, NULL } };

/* The last is that of no answers, while any answer rules out a phase. */
static const char *const phases[] = {
	"phase 1 or 2",
	"phase 3",
	"phase 4 or 5",
	"phase 1, 2 or 3",
	"phase 3, 4 or 5",
	"nothing answered",
};

/*
 * True while the bands are 4, 5 to 7 and 8 points, as are open_settled, lowest
 * and highest.
 */
static const char *const meanings[] = {
	/* the lowest band */
"  You start from the tools, use them where most organisations do, and steer with\n"
"  orders and bans. That is no reproach: a low phase costs less, risks less and\n"
"  may give all you need. To do little or nothing with social media can be a\n"
"  sound choice, as long as somebody weighed it up; if nobody has, do so now.\n",
	/* the middle band, while a question is open */
"  Some of your answers are on the tool side (1 point), some on the social side\n"
"  (2 points). That makes it phase 3. Take a step only if it serves a goal.\n"
"  Higher is not better in itself, and staying where you are is a choice too.\n",
	/* the highest band */
"  People come before tools, social media are part of your HR strategy, you use\n"
"  them where few would think of it, and you show the way instead of forbidding.\n"
"  Climbing as high as you can is not the aim. Check that each use serves a goal\n"
"  you chose and is worth its cost and its risk. Doing less may serve you better.\n",
	/* the lowest and the middle */
"  So far you have answered on the tool side only (1 point each). One answer on\n"
"  the social side (2 points) makes it phase 3; without one it is phase 1 or 2,\n"
"  which costs less, risks less and may suit you well. The steps below hold\n"
"  either way.\n",
	/* the middle and the highest */
"  So far you have answered on the social side only (2 points each). If you go on\n"
"  like that, you are in phase 4 or 5; one answer on the tool side (1 point)\n"
"  makes it phase 3. Either can be right: higher is not better in itself.\n",
	/* all three, when asking ends without an answer: not indented */
"Any phase from 1 to 5 is still possible.\n"
"Answer the question you are surest of and leave the others open: one answer\n"
"already rules out part of the ladder.\n",
};

static const struct mixture_words mixtures[] = {
	[POLICY_AHEAD] = {
		.meaning =
"  Your policy (questions 1 and 4 together) is ahead of your use of social media\n"
"  (2 and 3). So the nearest step seems to lie in how you use them. Take it only\n"
"  if it serves a goal. Higher is not better in itself, and staying where you are\n"
"  is a choice too.\n",
		.nearest =
"The nearest step, as your policy is ahead of your use:\n     ",
	},
	[USE_AHEAD] = {
		.meaning =
"  Your use of social media (questions 2 and 3 together) is ahead of your policy\n"
"  (1 and 4). So the nearest step seems to lie in the policy: let it catch up\n"
"  with practice. Take it only if it serves a goal. Higher is not better in\n"
"  itself, and staying where you are is a choice too.\n",
		.nearest =
"The nearest step, as your use is ahead of your policy:\n     ",
	},
	[AIM_AHEAD] = {
		.meaning =
"  You aim at new ways of working together (question 1), but you steer with\n"
"  orders and bans (4): the two get in each other's way. So a step on question 4\n"
"  seems nearest. Take it only if it serves a goal. Higher is not better in\n"
"  itself, and staying where you are is a choice too.\n",
		.nearest =
"The nearest step, as bans get in the way of what you aim at:\n     ",
	},
	[STEERING_AHEAD] = {
		.meaning =
"  You show people the way (question 4), but you start from the tools (1). Ask\n"
"  first what people need: the answer tells where to lead them. So a step on\n"
"  question 1 seems nearest. Take it only if it serves a goal. Higher is not\n"
"  better in itself, and staying where you are is a choice too.\n",
		.nearest =
"The nearest step, as what people need tells you where to lead them:\n     ",
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
"   Starting from the tools means asking how Facebook could bring in more\n"
"   engagement. For many that is the natural place to start. But it tends to turn\n"
"   the company inward: tools are handed out, nobody asks what people need, and\n"
"   thinking stays small.\n"
"   Larger questions lie behind this. In their own time, people grow ever more\n"
"   mobile and flexible. An employer who wants that at work too, with new ways of\n"
"   working together and sharing knowledge, should begin with what people need.\n"
"   The outcome may be channels and platforms that nobody in the company had in\n"
"   mind, and that get employees or suppliers moving.\n",
		.step =
"Before you pick another tool, ask ten employees what would help them to\n"
"     work and share knowledge where and when it suits them: if you only hand out\n"
"     tools, you never hear that. Then choose the channel. Who: their manager.\n",
		.discuss =
		    "When did we last ask our people what they need?",
		.keep =
"Check that you still ask what people need before you choose a channel. That\n"
"     is how you find the platforms that get them moving.\n",
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
"   HR departments mostly turn to Twitter, LinkedIn and Facebook to help along\n"
"   their ordinary recruitment. Nothing wrong with that, but employees can be\n"
"   reached and helped in many more ways.\n"
"   It pays to distinguish business social media (BSM), which face outward, from\n"
"   enterprise social media (ESM), which face inward. With ESM, people can\n"
"   develop, find colleagues across departments and enter new networks.\n"
"   An example is TeamKPN, the internal platform of KPN: service engineers and\n"
"   consultants use it to share knowledge, stay informed and help each other out\n"
"   while they are on the road.\n",
		.step =
"Write social media into the HR strategy and begin in-house, with a place\n"
"     where colleagues from all departments help each other, as KPN's service\n"
"     engineers and consultants do on TeamKPN. Recruiting goes on. Who: HR.\n",
		.discuss =
		    "What do our own employees get out of our social media?",
		.keep =
"Check that the HR strategy says what social media are for inside\n"
"     (development, new networks) and outside (recruiting).\n",
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
"   Operations are seldom thought of. Yet social media can improve products\n"
"   there, and bring innovations that a company's own research and development\n"
"   never thought of: customers, suppliers and employees have much to add, and\n"
"   most of it goes unused. Social media between a company and the world outside,\n"
"   as here, are called business social media (BSM). Some organisations do well\n"
"   with them. It takes a look from the outside in, an unusual idea and some\n"
"   nerve.\n"
"   - In Israel, blood donors are grouped on Facebook by blood type, so that the\n"
"     right ones are reached sooner when blood is needed.\n"
"   - Housing association Woonbedrijf in Eindhoven and the architects Inbo let\n"
"     future residents help to develop apartments in Strijp, at meetings and on\n"
"     Facebook, Twitter and Pinterest. Taking part earned points, and with them a\n"
"     better chance of a home.\n"
"   - At Nike, customers designed their own sneakers; at Lego, their own models,\n"
"     with the Digital Designer. That saves development costs, and becomes social\n"
"     when customers judge each other's designs.\n"
"   - In social shops, customers sell a company's products to family and friends,\n"
"     for a fee.\n"
"   - Business to business: Goldcorp, of Canada, put 50 years of exploration data\n"
"     online and held a contest for new ways to find gold. An Australian company\n"
"     found one. The contest cost half a million dollars and yielded 6 billion.\n"
"   An organisation that uses social media this way becomes a social business.\n",
		.step =
"Take one process outside HR and marketing, and ask a few customers or\n"
"     suppliers online what they would change: they see what you no longer see.\n"
"     At Nike, customers designed their own sneakers. Who: its process owner.\n",
		.discuss =
		    "Where could outsiders do something that we cannot?",
		.keep =
"Keep looking from the outside in, and weigh cost against yield each time.\n"
"     Tell the rest of the organisation what it has brought.\n",
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
"   Organisations that are used to ruling from the top tend to steer people's\n"
"   behaviour with orders and bans. Far more is gained by showing employees and\n"
"   customers the way, helping them along and giving them something to aim for.\n"
"   Write guidelines that are practical and positive. Then make good examples\n"
"   known, and keep a team of coaches and ambassadors at hand. People will learn\n"
"   from one another, from the bottom up, and get far more out of what is\n"
"   possible.\n",
		.step =
"For each ban, ask why it is there, and write down what people can do\n"
"     instead: one page, practical and positive. Then show good examples and name\n"
"     a few coaches anybody can ask. Who: those who wrote the rules.\n",
		.discuss =
		    "Which ban could be a piece of advice instead?",
		.keep =
"Check that there are guidelines, on paper and positive, that good examples\n"
"     are known, and that people know which coach to ask.\n",
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
	.language = "en",
	.first_line = "Phase %s (%s points)\n",
	.here = "  <- you are in %s",
	.answers_head = "Your answers on social media",
	.points = { "open      ", "1 point   ", "2 points  " },
	.meaning_head = "What %s means\n",
	.phase = phases,
	.meaning = meanings,
	.mixture = mixtures,
	.steps_head = "What to do next",
	.each_step = { "Agree for this step on a goal, a name and a date.",
	    "Agree for each step on a goal, a name and a date." },
	.discuss = "     To discuss: \"%s\"\n",
	.keep_head = "What to keep, and to check",
	.open_head = "Your phase if you answer just one more question",
	.open_decides = "  %d%c  phase %-3s  %s\n",
	.open_settled =
"Whatever you answer to the open questions, you stay in %s; once all are\n"
"answered, a new report names the step that seems nearest.\n",
	.next_band = "For %s you need %d points; you lack ",
	.short_on = { "%d, on", "at least %d, on" },
	.at_most_short = "at most %d.\n",
	.lowest =
"One more point makes it phase 3; these questions cannot tell phase 1 from 2.\n",
	.highest =
"8 points is the most there is; these questions cannot tell phase 4 from 5.\n",
	.closing =
"This is a first estimate, not a verdict, and the ladder is no contest. There\n"
"is no recipe, and not every organisation or process has something to gain: the\n"
"right phase is the one in which social media serve your goals. Want more? Steps\n"
"with a goal, a name and a date make a growth plan.\n",
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
"Four questions on how your organisation uses social media. Answer for how\n"
"things are now, not for how they should be; if both fit, choose what fits best.\n"
"Type a or b; Enter alone leaves a question open, ? shows the background. No\n"
"answer is right or wrong.\n",
	.prompt = "a, b, ? or Enter: ",
	.ask_again =
"Type a or b, or ? for the background; Enter alone leaves it open.\n",
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
"group: each row has four answers (a, b or -).\n"
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
	    "with text only after ), . or :",
	.too_few_fields = "too few fields (%d); the last four must be a, b "
	    "or -, or name others with -f",
	.too_few_for_list = "too few fields (%d) for -f %s; correct the list "
	    "or the row",
	.if_header = "; if this is a header, use -H",
	.in_doubt = {
		[FIVE_ANSWERS] = "five fields at the end could be the "
		    "answers; name the four with -f",
		[HIDDEN_ROW] = "a line within the row could be an assessment "
		    "on its own; most likely a quote is missing",
		[INNER_CR] = "there is a CR outside quotes; if lines end in "
		    "CR alone, convert them first, with tr '\\r' '\\n'",
		[TOO_LONG] = "the row does not fit in 128 KiB; shorten it, or "
		    "close its quotes",
		[CUT_OFF] = "only part of the row could be read",
		[SCORED_HEADER] = "the header could be an assessment; if the "
		    "file has none, leave out -H",
	},
	.more_in_doubt = "%" PRIu64 " rows could not be read or were in "
	    "doubt; the first ten are named above",
	.assessments = {
	    "Growth ladder for social media: %" PRIu64 " assessment",
	    "Growth ladder for social media: %" PRIu64 " assessments" },
	.complete = ", %" PRIu64 " complete",
	.unreadable = { "%" PRIu64 " row could not be read\n",
	    "%" PRIu64 " rows could not be read\n" },
	.total = "  %d points",
	.uncertain = "  total open",
	.summary_open = "   open %6" PRIu64 "\n",
	.social_side = "   on the social side (%c), of those who answered",
	.discuss_first = "To discuss first:",
	.most_divided = ", opinions most divided",
	.counts = " (%" PRIu64 " a, %" PRIu64 " b)",
	.all_divided = " any question; opinions are as divided on one as on another",
	.all_agree = "On every question, all who answered it agree.\n",
	.shares = "Share on the social side, lowest first: ",
	.shares_alike = "Share on the social side: %s on every question\n",
	.left_out = "Too few answers to compare:",
	.views =
"These are people's views; they do not give the organisation's phase.\n",
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
	.cannot_write = "standard output: cannot be written: %s",
	.errors = errors,
};
