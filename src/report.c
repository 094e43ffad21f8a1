#include "output.h"
#include "report.h"
#include "score.h"
#include "words.h"

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

static void
picture(const struct score *total)
{
	const struct interval phase = total->phase;
	int rung, marked;

	output_string("\n");
	/* The ladder is what no answers leave: all of it. */
	for (rung = score(0).phase.high; rung > 0; rung--) {
		marked = rung >= phase.low && rung <= phase.high;
		output_format("  %d  |%s|", rung, marked ? "=====" : "-----");
		if (rung == phase.high)
			output_format(words->here, words->phase[total->number]);
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
		output_format("  %c%c  %s  %s\n", '1' + q,
		    answer == OPEN ? ' ' : answer_letters[answer],
		    words->points[points_of(answers, q)],
		    words->question[q].answer[answer]);
	}
}

static void
meaning(unsigned int answers, int phase)
{
	const enum mixture kind = mixture(answers);

	output_string("\n");
	output_format(words->meaning_head, words->phase[phase]);
	output_behind("  ",
	    kind == NO_MIXTURE ? words->meaning[phase] :
				 words->mixture[kind].meaning);
}

/* The text of a question behind its number; or, under another, behind none. */
static void
advice(int q, int numbered, const char *text)
{
	char label[] = "     ";

	if (numbered)
		label[2] = (char)('1' + q);
	output_behind(label, text);
}

/* A step, with why it is the nearest or a null pointer, and what to discuss. */
static void
step(int q, const char *nearest)
{
	if (nearest != NULL)
		advice(q, 1, nearest);
	advice(q, nearest == NULL, words->question[q].step);
	output_format(words->discuss, words->question[q].discuss);
}

/* What to do: a step for each answer of one point, the nearest first. */
static void
steps(unsigned int answers)
{
	int question[QUESTIONS], found = find(answers, ANSWER_MIN, question);
	int i, nearest = nearest_question(answers);

	if (found == 0)
		return;
	output_format(
	    "\n%s\n  %s\n", words->steps_head, words->each_step[found > 1]);
	if (nearest >= 0)
		step(nearest, words->mixture[mixture(answers)].nearest);
	for (i = 0; i < found; i++)
		if (question[i] != nearest)
			step(question[i], NULL);
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
		advice(question[i], 1, words->question[question[i]].keep);
}

/* An answer to an open question, and the phase that it would bring. */
static void
possible_answer(unsigned int answers, int q, enum answer answer)
{
	struct interval phase = score(with_answer(answers, q, answer)).phase;

	output_format(words->open_decides, q + 1, answer_letters[answer],
	    notation(phase).text, words->question[q].answer[answer]);
}

static void
what_is_open(unsigned int answers, const struct score *total)
{
	int i, question[QUESTIONS], found = find(answers, 0, question);

	if (found == 0)
		return;
	output_string("\n");
	if (total->number < BANDS) {
		output_format(words->open_settled, words->phase[total->number]);
		return;
	}
	output_format("%s\n", words->open_head);
	for (i = 0; i < found; i++) {
		possible_answer(answers, question[i], A);
		possible_answer(answers, question[i], B);
	}
}

/*
 * How far a band is.  An open question may bring points, so it may be reached
 * already; if not, only the highest is left, which takes every point there is.
 */
static void
distance_to(int band, unsigned int answers, struct interval points)
{
	int first = band_totals(band).low;
	int least = first - points.high, most = first - points.low;
	int question[QUESTIONS], found = find(answers, ANSWER_MIN, question);

	output_format(words->next_band, words->phase[band], first);
	if (least <= 0)
		output_format(words->at_most_short, most);
	else {
		output_format(words->short_on[least < most], least);
		output_string(words->question_word[found > 1]);
		output_questions(question, found);
		output_string(".\n");
	}
}

/* How far the next band is, and what can't be told at either end. */
static void
distance(unsigned int answers, struct interval points)
{
	int next = band_of(points.low) + 1;

	output_string("\n");
	if (points.high == TOTAL_MIN)
		output_string(words->lowest);
	else if (next == BANDS)
		output_string(words->highest);
	else
		distance_to(next, answers, points);
}

void
report(unsigned int answers)
{
	struct score total = score(answers);

	output_format(words->first_line, notation(total.phase).text,
	    notation(total.points).text);
	picture(&total);
	list_answers(answers);
	meaning(answers, total.number);
	steps(answers);
	keep(answers);
	what_is_open(answers, &total);
	distance(answers, total.points);
	output_string("\n");
	output_string(words->closing);
	output_string(words->source);
}
