#include "output.h"
#include "report.h"
#include "score.h"
#include "words.h"

_Static_assert(QUESTIONS == 4, "mixture() has each question by its number");

/* Finds the questions with so many points, 0 if open; returns how many. */
static int
find(unsigned int answers, int points, int question[QUESTIONS])
{
	int q, found = 0;

	for (q = 0; q < QUESTIONS; q++)
		if (points_of(answers, q) == points)
			question[found++] = q;
	return found;
}

/*
 * How the answers are mixed: a reading of the questions, the program's own and
 * not the article's.
 */
static enum mixture
mixture(unsigned int answers, struct interval total)
{
	const int aim = points_of(answers, 0), steering = points_of(answers, 3);
	const int use = points_of(answers, 1) + points_of(answers, 2);

	if (total.low != total.high)
		return NO_MIXTURE;
	if (aim + steering != use)
		return aim + steering > use ? POLICY_AHEAD : USE_AHEAD;
	if (aim == steering)
		return NO_MIXTURE;
	return aim > steering ? AIM_AHEAD : STEERING_AHEAD;
}

/*
 * The question whose step lies nearest, as a suggestion: of those that are
 * behind the first that earns one point.  Not for NO_MIXTURE.
 */
static int
nearest_question(unsigned int answers, enum mixture kind)
{
	if (kind == POLICY_AHEAD)
		return points_of(answers, 1) == ANSWER_MIN ? 1 : 2;
	return points_of(answers, 0) == ANSWER_MIN ? 0 : 3;
}

static void
picture(int phase)
{
	const struct interval rungs = all_phases[phase];
	int rung, marked;

	output_string("\n");
	/* The last phase is the whole ladder. */
	for (rung = all_phases[PHASES - 1].high; rung > 0; rung--) {
		marked = rung >= rungs.low && rung <= rungs.high;
		output_format("  %d  |%s|", rung, marked ? "=====" : "-----");
		if (rung == rungs.high)
			output_format(words->here, words->phase[phase]);
		output_string("\n");
	}
}

static void
list_answers(unsigned int answers)
{
	enum answer answer;
	int q;

	output_format("\n%s\n", words->answers_head);
	for (q = 0; q < QUESTIONS; q++) {
		answer = answer_to(answers, q);
		output_format("  %d%c  %s  %s\n", q + 1,
		    answer == OPEN ? ' ' : answer_letters[answer],
		    words->points[points_of(answers, q)],
		    words->question[q].answer[answer]);
	}
}

/* Why a step is the nearest, or "", then the step, and what to discuss. */
static void
step(int q, const char *nearest)
{
	output_format("  %d  %s%s", q + 1, nearest, words->question[q].step);
	output_format(words->discuss, words->question[q].discuss);
}

/* What to do: a step for each answer of one point, the nearest first. */
static void
steps(unsigned int answers, enum mixture kind)
{
	int question[QUESTIONS], found = find(answers, ANSWER_MIN, question);
	int i, nearest = nearest_question(answers, kind);

	if (found == 0)
		return;
	output_format(
	    "\n%s\n  %s\n", words->steps_head, words->each_step[found > 1]);
	if (kind != NO_MIXTURE)
		step(nearest, words->mixture[kind].nearest);
	for (i = 0; i < found; i++)
		if (kind == NO_MIXTURE || question[i] != nearest)
			step(question[i], "");
}

/* What to keep, and to check, of each answer of two points. */
static void
keep(unsigned int answers)
{
	int question[QUESTIONS], found = find(answers, ANSWER_MAX, question);
	int i;

	if (found > 0)
		output_format("\n%s\n", words->keep_head);
	for (i = 0; i < found; i++)
		output_format("  %d  %s", question[i] + 1,
		    words->question[question[i]].keep);
}

/* The answers to open questions, and the phase that each would bring. */
static void
what_is_open(unsigned int answers, int phase)
{
	int i, a, q, question[QUESTIONS], found = find(answers, 0, question);
	struct score then;

	if (found == 0)
		return;
	output_string("\n");
	if (phase < BANDS) {
		output_format(words->open_settled, words->phase[phase]);
		return;
	}
	output_format("%s\n", words->open_head);
	for (i = 0; i < found; i++)
		for (q = question[i], a = A; a < ANSWERS; a++) {
			then = score(with_answer(answers, q, (enum answer)a));
			output_format(words->open_decides, q + 1,
			    answer_letters[a],
			    notation(all_phases[then.phase]).text,
			    words->question[q].answer[a]);
		}
}

/*
 * How far the next band is, or what can't be told at either end.  If the open
 * questions can't bring it, it is the highest: then every answer of one point
 * is short of it.
 */
static void
distance(unsigned int answers, struct interval points)
{
	const int next = band_of(points.low) + 1;
	int first, question[QUESTIONS];

	output_string("\n");
	if (points.high == TOTAL_MIN || next == BANDS) {
		output_string(next == BANDS ? words->highest : words->lowest);
		return;
	}
	first = band_totals[next].low;
	output_format(words->next_band, words->phase[next], first);
	if (points.high >= first) {
		output_format(words->at_most_short, first - points.low);
		return;
	}
	output_format(
	    words->short_on[points.low < points.high], first - points.high);
	output_questions(question, find(answers, ANSWER_MIN, question));
	output_string(".\n");
}

void
report(unsigned int answers)
{
	const struct score total = score(answers);
	const enum mixture kind = mixture(answers, total.points);

	output_format(words->first_line, notation(all_phases[total.phase]).text,
	    notation(total.points).text);
	picture(total.phase);
	list_answers(answers);
	output_string("\n");
	output_format(words->meaning_head, words->phase[total.phase]);
	output_string(kind == NO_MIXTURE ? words->meaning[total.phase] :
					   words->mixture[kind].meaning);
	steps(answers, kind);
	keep(answers);
	what_is_open(answers, total.phase);
	distance(answers, total.points);
	output_string("\n");
	output_string(words->closing);
	output_string(words->source);
}
