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
		if (answer_points(q, answer_to(answers, q)) == points)
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
		    answer_letters[answer],
		    words->points[answer_points(q, answer)],
		    words->question[q].answer[answer]);
	}
}

static void
meaning(int phase)
{
	output_string("\n");
	output_format(words->meaning_head, words->phase[phase]);
	output_behind("  ", words->meaning[phase]);
}

/* What to do after the answers that earned so many points. */
static void
advise(unsigned int answers, int points)
{
	int i, question[QUESTIONS], found = find(answers, points, question);
	char number[] = "  1  ";

	if (found > 0)
		output_format("\n%s\n", words->advice_head[points]);
	if (found > 1 && points == ANSWER_MIN)
		output_format("  %s\n", words->choose);
	for (i = 0; i < found; i++) {
		number[2] = (char)('1' + question[i]);
		output_behind(
		    number, words->question[question[i]].advice[points]);
	}
}

/* An answer to an open question, and the phase that it would bring. */
static void
possible_answer(unsigned int answers, int q, enum answer answer)
{
	struct interval phase = score(with_answer(answers, q, answer)).phase;
	char notation[INTERVAL_SIZE];

	write_interval(notation, phase);
	/* Each notation is made as wide as "1-3". */
	output_format(words->open_decides, '1' + q, answer_letters[answer],
	    notation, phase.low == phase.high ? "  " : "",
	    words->question[q].answer[answer]);
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

/* What the next band takes, and on which questions the points can be won. */
static void
distance(unsigned int answers, const struct score *total)
{
	int next = band_of(total->points.low) + 1;
	int question[QUESTIONS], found, all, first, least, most;

	output_string("\n");
	if (next == BANDS) {
		output_format(words->no_next_band, words->phase[total->number]);
		return;
	}
	/* The points that it lacks; an open question may bring some. */
	first = band_totals(next).low;
	least = first - total->points.high;
	most = first - total->points.low;
	output_format(words->next_band, words->phase[next], first);
	if (least <= 0) {
		output_format(words->at_most_short, most);
		return;
	}
	output_format(words->short_on[least < most], least);
	found = find(answers, ANSWER_MIN, question);
	all = found == least;
	output_string(words->question_word[all && found > 1]);
	output_questions(question, found, all ? words->and : words->or);
}

void
report(unsigned int answers)
{
	struct score total = score(answers);
	char points[INTERVAL_SIZE], phase[INTERVAL_SIZE];

	write_interval(points, total.points);
	write_interval(phase, total.phase);

	output_format(words->first_line, phase, points);
	picture(&total);
	list_answers(answers);
	meaning(total.number);
	advise(answers, ANSWER_MIN);
	advise(answers, ANSWER_MAX);
	what_is_open(answers, &total);
	distance(answers, &total);
	output_string("\n");
	output_string(words->closing);
}
