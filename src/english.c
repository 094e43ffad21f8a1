/* The English words: no logic here, see text.h for what goes where. */
#include <inttypes.h>
#include <stddef.h>

#include "text.h"

static const struct error_text errors[] = { { 0, NULL } };

const struct text english = {
	.first_line = "Phase %s (%s points)\n",
	.here = { "you are here", "you are on one of these rungs" },
	.answers_head = "Your answers",
	.points = { "1-2 points", "1 point   ", "2 points  " },
	.meaning_head = "What phase %s means\n",
	.meaning = {
[PHASE_12] =
"Each of your four answers earns one point: you use social media as a set of\n"
"tools, where most organisations use them, and keep them on a short rein.\n"
"There is nothing wrong with that. A low rung costs less, risks less and may\n"
"give all you need; to do little with social media, or nothing, may be quite\n"
"right. It is a pity only if nobody ever weighed it. If so, weigh it now.\n",
[PHASE_3] =
"Some of your answers earn one point and some two: in places you go along\n"
"with your sector, in others you go your own way. Most organisations pass\n"
"every rung on their way up, so the middle is a good place to look around.\n"
"Ask of each next step which of your goals it would serve. If none, staying\n"
"where you are is a decision too.\n",
[PHASE_45] =
"Each of your four answers earns two points: people matter more to you than\n"
"tools, social media belong to your HR strategy, you go where few have gone,\n"
"and you guide rather than forbid. There is no right use to copy from here:\n"
"each organisation finds its own. What remains is to check, for each use, that\n"
"it still serves a goal you chose and is worth what it costs.\n",
[PHASE_13] =
"So far every answer earns one point. If the open ones do too, you are in\n"
"phase 1 or 2; a single two-point answer makes it phase 3. Neither is a\n"
"better mark than the other: a low rung costs less, risks less and may suit\n"
"you well. Answer the open questions first, then decide what you want.\n",
[PHASE_35] =
"So far every answer earns two points. If the open ones do too, you are in\n"
"phase 4 or 5; a single one-point answer makes it phase 3. Do not answer\n"
"with the higher rung in mind. Ask what is really done, and by whom: the\n"
"estimate is only as good as the answers are honest.\n",
[PHASE_15] =
"Nothing is answered, so anything from phase 1 to phase 5 is possible, and\n"
"nothing is guessed. Begin with the question you are surest of: one answer\n"
"already rules out a part of the ladder.\n",
	},
	.steps_head = "What to do next",
	.open_decides = "With answer a it is phase %s, with answer b phase %s.\n",
	.open_settled = "No answer can change the phase any more.\n",
	.next_band = "Phase %s begins at %s points; that is %s away.\n",
	.no_next_band = "The ladder goes no higher.\n",
	.closing =
"The ladder is a choice, not a contest: the best rung is the one that serves\n"
"your goals. Want more? Then this first estimate can start a growth plan.\n",

	.question = { {
		.question =
		    "What lies at the heart of your social media policy?",
		.answer = {
			"Not answered: what lies at the heart of your policy",
			"The \"media\": the tools themselves",
			"The \"social\": new ways to relate, organise and earn",
		},
		.background =
"Starting from the tools means asking how Facebook could bring in more\n"
"engagement. For many that is the natural place to start. But it turns the\n"
"eye inward: the company hands out tools, never asks its people what they\n"
"need, and ends up with small ideas.\n"
"Larger questions lie behind. Off duty, people grow ever more mobile and\n"
"flexible. An employer who wants them so at work, trying new ways of working\n"
"together and sharing knowledge, begins with what people need. The outcome\n"
"may be channels and platforms that nobody in the company had in mind, and\n"
"that get employees or suppliers moving.\n",
		.advice = {
"Before you pick another tool, ask ten employees or suppliers what they\n"
"need to work and share knowledge where and when it suits them. Let the\n"
"channel follow from that, even if it is one you never thought of.\n",
"Keep starting from what people need and let the channel come last: that\n"
"is how you find the platforms that get them moving.\n",
		},
	}, {
		.question = "What place do social media have in your HR?",
		.answer = {
			"Not answered: what place social media have in your HR",
			"A fixed place in the HR strategy",
			"Ad hoc: Facebook or Twitter, just to be seen as an employer",
		},
		.background =
"Most HR departments turn to Twitter, LinkedIn and Facebook to help along\n"
"their ordinary recruitment. Nothing wrong with that, but employees can be\n"
"reached and helped in many more ways.\n"
"It pays to tell two things apart: business social media (BSM), which face\n"
"outward, and enterprise social media (ESM), which face inward. With ESM\n"
"people can develop, find colleagues across departments and enter new\n"
"networks.\n"
"An example is TeamKPN, the internal platform of KPN: engineers and\n"
"consultants use it to share knowledge, stay informed and help each other\n"
"out while they are on the road.\n",
		.advice = {
"Write social media into the HR strategy and begin with one inward use: a\n"
"place where colleagues across departments find and help each other, like\n"
"TeamKPN for KPN's engineers and consultants. Recruiting can go on as it is.\n",
"Keep social media in the HR strategy, and tell outward use (recruiting)\n"
"from inward use, where people develop and reach new networks.\n",
		},
	}, {
		.question = "Which parts of your work do social media serve?",
		.answer = {
			"Not answered: which parts of your work social media serve",
			"The usual parts, such as HR and marketing",
			"Less obvious parts, such as innovation and production",
		},
		.background =
"Few think of operations first, but those who do can fare well. It takes\n"
"looking from the outside in, an unusual idea and some nerve.\n"
"- In Israel, blood donors were grouped on Facebook by blood type, so that the\n"
"  right ones are reached sooner when blood is needed.\n"
"- Housing corporation Woonbedrijf in Eindhoven and the architects Inbo let\n"
"  future residents help to develop apartments in Strijp, at meetings and on\n"
"  Facebook, Twitter and Pinterest. Taking part earned points, and with them\n"
"  a better chance of a home.\n"
"- Nike lets customers design their own sneakers, Lego has its Digital\n"
"  Designer. That saves development cost, and becomes social as soon as\n"
"  customers judge each other's designs.\n"
"- In social shops it is customers who do the selling: to their own family\n"
"  and friends, for a fee.\n"
"- Business to business: Goldcorp, of Canada, put 50 years of exploration data\n"
"  online and made a contest of it: who finds a new way to find gold? A firm\n"
"  from Australia did. Cost: half a million dollars; yield: 6 billion.\n"
"An organisation that works like this becomes a social business.\n",
		.advice = {
"Take one process outside HR and marketing, such as production, and ask a\n"
"few of the people it serves what they could add. Lego's customers design;\n"
"Woonbedrijf's future residents helped to develop their apartments.\n",
"Keep looking from outside, and keep your nerve: a contest for new ways to\n"
"find gold cost Goldcorp half a million dollars and yielded 6 billion.\n",
		},
	}, {
		.question = "What does your social media policy mostly consist of?",
		.answer = {
			"Not answered: what your policy mostly consists of",
			"Orders and bans",
			"Opportunities, and guidance in seizing them",
		},
		.background =
"Organisations used to ruling from the top steer behaviour with commands and\n"
"bans. They gain far more by showing employees and customers the way,\n"
"helping them along and giving them something to aim for.\n"
"Write guidelines that are practical and positive. Then make good examples\n"
"known, and keep a team of coaches and ambassadors at hand. People will learn\n"
"from one another, from the bottom up, and get far more out of what is\n"
"possible.\n",
		.advice = {
"Rewrite your bans as one page of practical, positive guidelines. Then show\n"
"good examples and appoint a few coaches or ambassadors whom anybody can\n"
"ask, so that people learn from each other.\n",
"Keep your guidelines practical and positive, show good examples and have\n"
"coaches and ambassadors at hand: that is how people learn from each other.\n",
		},
	} },

	.welcome =
"Four questions on how your organisation uses social media. Answer a or b;\n"
"an empty line leaves a question open, ? shows the background.\n",
	.prompt = "a, b, ? or Enter: ",
	.ask_again = "Please type a or b, ? for the background, or just Enter.\n",
	.command_line = "The same assessment as a command:",

	.usage =
"Usage:\n"
"  groeiladder [-q] [-l language] -1 answer [-2 answer] [-3 answer] [-4 answer]\n"
"  groeiladder [-Hqs] [-l language] [file ...]\n"
"  groeiladder -h | -V\n"
"\n"
"Four answers about social media place an organisation on a ladder of five\n"
"phases. Without answers, groeiladder asks for them on a terminal; with files,\n"
"-H, -s or other input it reads a survey, each line of which ends in four\n"
"answers (a, b or -).\n"
"\n"
"Options:\n"
"  -1, -2, -3, -4 a|b      answer that question; left out, it stays open\n"
"  -q, --quiet             print only points and phase, separated by a tab\n"
"  -l, --language en|nl    choose the language; otherwise LC_ALL, LC_MESSAGES\n"
"                          or LANG decides\n"
"  -H, --header            the first line of each file is a header\n"
"  -s, --summary           print one summary instead of lines; with -q: counts\n"
"  -h, --help              print this help\n"
"  -V, --version           print the version\n",
	.questions_head = "Questions:",
	.complaint = {
		[BAD_ANSWER] = "the answer must be a or b; leave the option out "
		    "to keep the question open",
		[ANSWERED_TWICE] = "the question is answered twice; answer it "
		    "once",
		[MISSING_ANSWER] = "an answer is missing; give a or b",
		[BAD_LANGUAGE] = "unknown language; choose en or nl",
		[MISSING_LANGUAGE] = "a language is missing; choose en or nl",
		[UNKNOWN_OPTION] = "unknown option; groeiladder -h lists the options",
		[NO_VALUE_TAKEN] = "this option takes no value; leave it out",
		[ANSWERS_ALONE] = "answers (-1 to -4) and a survey (-H, -s or files) "
		    "do not go together; choose one",
		[NOTHING_ANSWERED] = "no question was answered, so there is no "
		    "report; answer at least one",
	},
	.fault = {
		[TOO_FEW_ANSWERS] = "%.4096s:%" PRIu64 ": fewer than four answers; "
		    "each is a, b or -",
		[NOT_AN_ANSWER] = "%.4096s:%" PRIu64 ": answer %d cannot be read; "
		    "each is a, b or -, with one separator between all four",
		[TOO_LONG] = "%.4096s:%" PRIu64 ": the four answers and "
		    "what surrounds them must fit in 4 KiB",
		[CUT_OFF] = "%.4096s:%" PRIu64 ": only a part of the line could be "
		    "read",
	},
	.more_unreadable = "%" PRIu64 " lines could not be read; the first ten "
	    "are named above",
	.assessments = { "%" PRIu64 " assessment\n", "%" PRIu64 " assessments\n" },
	.unreadable = { "%" PRIu64 " line could not be read\n",
	    "%" PRIu64 " lines could not be read\n" },
	.summary_phase = "Phase %-3s  %9" PRIu64,
	.summary_question = "   a %6" PRIu64 "   b %6" PRIu64 "   open %6" PRIu64
	    "   two points",
	.nothing_answered = "No question was answered.\n",
	.most_room = "Most room to grow (smallest share of two-point answers):",
	.no_room = "No question has room to grow: every answer earns two points.\n",
	.most_divided = "Opinions most divided:",
	.not_divided = "On no question are opinions divided.\n",
	.question_word = { " question", " questions" },
	.cannot_read = "%.4096s: cannot be read: %s",
	.cannot_write = "%s: cannot be written: %s",
	.standard_output = "standard output",
	.standard_error = "standard error",
	.errors = errors,
};
