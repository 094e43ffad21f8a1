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
"All four answers earn one point: you use social media as a set of tools,\n"
"where most organisations use them, and keep them on a short rein. There is\n"
"nothing wrong with that. A low rung costs less, risks less and may give all\n"
"you need; to do little with social media, or nothing, may be quite right. It\n"
"is a pity only if nobody ever weighed it: do that once, and deliberately.\n",
[PHASE_3] =
"Some of your answers earn one point and some two: in places you go along\n"
"with your sector, in others you go your own way. Most organisations pass\n"
"every rung on their way up, so the middle is a good place to look around.\n"
"Ask of each next step which of your goals it would serve. If none, staying\n"
"where you are is a decision too.\n",
[PHASE_45] =
"All four answers earn two points: people matter more to you than tools,\n"
"social media belong to your HR strategy, you go where few have gone, and you\n"
"guide rather than forbid. There is no right use to copy from here: each\n"
"organisation finds its own. What remains is to check, for each use, that it\n"
"still serves a goal you chose and is worth what it costs.\n",
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
"nothing is guessed. Begin with the question you can answer most surely:\n"
"one answer already rules out a part of the ladder.\n",
	},
	.steps_head = "What to do next",
	.open_decides = "With answer a it is phase %s, with answer b phase %s.\n",
	.open_settled = "No answer can change the phase any more.\n",
	.next_band = "Phase %s begins at %s points. Still to go: %s.\n",
	.no_next_band = "The ladder goes no higher.\n",
	.closing =
"The ladder is a choice, not a contest: the best rung is the one that serves\n"
"your goals. Want more? Then this first estimate can start a growth plan.\n",

	.question = { {
		.question =
		    "What lies at the heart of your social media policy?",
		.answer = {
			"Not answered: what lies at the heart of the policy?",
			"The tools: the \"media\" themselves",
			"The \"social\": new ways of dealing, organising and earning",
		},
		.background =
"Starting from the tools means asking how Facebook could bring in more\n"
"engagement. For many that is the natural place to start. But it turns the\n"
"eye inward: the company issues means, asks nobody what would help them, and\n"
"ends up with small ideas.\n"
"Behind it lie larger questions. Off duty, people grow ever more mobile and\n"
"flexible. An employer who wants the same at work, with new forms of\n"
"cooperation and knowledge that is shared, begins with what they need. The\n"
"outcome may be channels and platforms that nobody in the company had in\n"
"mind, and that set employees or suppliers in motion.\n",
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
			"Not answered: what place do they have in HR?",
			"A fixed one: they are part of the HR strategy",
			"Ad hoc: Facebook or Twitter, just to be seen as an employer",
		},
		.background =
"Most HR departments turn to Twitter, LinkedIn and Facebook to help along\n"
"their ordinary recruitment. Nothing wrong with that, but employees can be\n"
"reached and helped in many more ways.\n"
"It pays to keep two things apart: business social media (BSM), which face\n"
"outward, and enterprise social media (ESM), which face inward. ESM lets\n"
"people develop, find colleagues across departments and enter new networks.\n"
"An example is TeamKPN, the internal platform of KPN: engineers and\n"
"consultants use it to share knowledge, stay informed and help each other\n"
"out while they are on the road.\n",
		.advice = {
"Give social media a place in the HR strategy and begin with one inward use:\n"
"where colleagues find and help each other across departments, as KPN's\n"
"engineers and consultants do on TeamKPN. Recruiting can go on as it is.\n",
"Keep them in the HR strategy, and keep outward use (recruiting) apart from\n"
"inward use, where people develop and build networks of their own.\n",
		},
	}, {
		.question = "Which parts of your work do social media serve?",
		.answer = {
			"Not answered: which parts of your work do they serve?",
			"The usual ones, such as HR and marketing",
			"Less obvious ones, such as innovation and production",
		},
		.background =
"Few think of operations first, but those who do can fare well. It takes\n"
"looking from the outside in, an unusual idea and some nerve.\n"
"- In Israel, blood donors form Facebook groups by blood type, so that the\n"
"  right ones are found sooner when blood is needed.\n"
"- Housing corporation Woonbedrijf in Eindhoven and Inbo, architects, had\n"
"  future residents help to develop apartments in Strijp, at meetings and\n"
"  on Facebook, Twitter and Pinterest. Taking part earned points, and with\n"
"  them a better chance of a home.\n"
"- Nike lets customers design their own sneakers, Lego has its Digital\n"
"  Designer. That saves development cost, and becomes social as soon as\n"
"  customers judge each other's designs.\n"
"- In social shops it is customers who do the selling: to their own family\n"
"  and friends, for a fee.\n"
"- Business to business: Goldcorp, of Canada, put online what 50 years of\n"
"  exploration had taught it and made a contest of it: who finds a new way\n"
"  to find gold? A firm from Australia did. Cost: half a million dollars;\n"
"  yield: 6 billion.\n"
"An organisation that works like this becomes a social business.\n",
		.advice = {
"Take one process outside HR and marketing and look at it from outside.\n"
"Could customers help design, as with Lego's Digital Designer, or future\n"
"residents help develop, as at Woonbedrijf in Eindhoven? Start small.\n",
"Keep looking from the outside in, and keep your nerve: Goldcorp put 50\n"
"years of data online for half a million dollars; it brought in 6 billion.\n",
		},
	}, {
		.question = "What does your social media policy mostly consist of?",
		.answer = {
			"Not answered: what does the policy mostly consist of?",
			"Orders and bans",
			"Opportunities to use, and guidance in using them",
		},
		.background =
"Organisations used to ruling from the top steer behaviour with commands and\n"
"bans. They gain far more by showing employees and customers the way,\n"
"helping them on and giving them something to aim for.\n"
"Write guidelines that are practical and positive. Then put good examples in\n"
"the light, and see to it that a team of coaches and ambassadors is there.\n"
"People will learn from one another, from the bottom up, and get far more\n"
"out of what is possible.\n",
		.advice = {
"Rewrite your bans as one page of practical, positive guidelines. Then show\n"
"good examples and appoint a few coaches or ambassadors whom anybody can\n"
"ask, so that people learn from each other.\n",
"Keep the guidelines practical and positive, and the coaches and\n"
"ambassadors at hand: people learn most from each other.\n",
		},
	} },

	.welcome =
"Four questions on how your organisation uses social media. Answer a or b;\n"
"an empty line leaves a question open, ? tells what is behind it.\n",
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
"phases. Without answers, groeiladder asks for them on a terminal; otherwise\n"
"it reads a survey, each line of which ends in four answers (a, b or -).\n"
"\n"
"Options:\n"
"  -1, -2, -3, -4 answer   answer a question with a or b; leave out to skip it\n"
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
		[UNKNOWN_OPTION] = "unknown option; groeiladder -h lists them",
		[NO_VALUE_TAKEN] = "this option takes no value; leave it out",
		[ANSWERS_ALONE] = "answers (-1 to -4) and a survey (-H, -s or files) "
		    "do not go together; choose one",
		[NOTHING_ANSWERED] = "no question was answered, so there is no "
		    "report; answer at least one",
	},
	.fault = {
		[TOO_FEW_ANSWERS] = "%s:%" PRIu64 ": fewer than four answers; "
		    "each is a, b or -",
		[NOT_AN_ANSWER] = "%s:%" PRIu64 ": answer %d is not a, b or -",
		[TOO_LONG] = "%s:%" PRIu64 ": the answers take more than 4 KiB "
		    "of the line",
		[CUT_OFF] = "%s:%" PRIu64 ": only a part of the line could be "
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
	.most_room = "Most room to grow (smallest share of two-point answers): question",
	.no_room = "No question has room to grow: every answer earns two points.\n",
	.most_divided = "Opinions most divided: question",
	.not_divided = "On no question are opinions divided.\n",
	.cannot_read = "%s: cannot be read: %s",
	.cannot_write = "%s: cannot be written: %s",
	.standard_output = "standard output",
	.standard_error = "standard error",
	.errors = errors,
};
