#include <inttypes.h>
#include <string.h>

#include "record.h"
#include "summary.h"

enum {
	TOTALS = 5, /* from LOWEST_TOTAL on, one point apart */
	LOWEST_TOTAL = 4,
	PHASE_BAR = 50, /* columns of a bar that stands for all */
	QUESTION_BAR = 20,
	MILLION = 1000000
};

/* What both summaries tell, added up from a tally. */
struct counts {
	uint64_t assessments;
	uint64_t phase[PHASES];
	uint64_t total[TOTALS];
	uint64_t answer[QUESTIONS][ANSWERS];
};

int
state_of(const enum answer answer[QUESTIONS])
{
	int q, state = 0;

	for (q = 0; q < QUESTIONS; q++)
		state = state * ANSWERS + (int)answer[q];
	return state;
}

void
answers_of(int state, enum answer answer[QUESTIONS])
{
	int q;

	for (q = QUESTIONS - 1; q >= 0; q--) {
		answer[q] = (enum answer)(state % ANSWERS);
		state /= ANSWERS;
	}
}

static void
count(struct counts *counts, const struct tally *tally)
{
	enum answer answer[QUESTIONS];
	struct score total;
	uint64_t n;
	int state, q;

	memset(counts, 0, sizeof(*counts));
	for (state = 0; state < STATES; state++) {
		n = tally->state[state];
		answers_of(state, answer);
		total = score(answer);
		counts->assessments += n;
		counts->phase[phase_of(total.phase)] += n;
		if (total.points.low == total.points.high)
			counts->total[total.points.low - LOWEST_TOTAL] += n;
		for (q = 0; q < QUESTIONS; q++)
			counts->answer[q][answer[q]] += n;
	}
}

void
summary_record(struct output *out, const struct tally *tally)
{
	static const enum answer order[ANSWERS] = { A, B, OPEN };
	struct counts counts;
	char phase[INTERVAL_SIZE];
	int i, q;

	count(&counts, tally);
	output_format(out, "assessments\t%" PRIu64 "\n", counts.assessments);
	output_format(out, "unreadable\t%" PRIu64 "\n", tally->unreadable);
	for (i = 0; i < PHASES; i++)
		output_format(out, "phase %s\t%" PRIu64 "\n",
		    interval_string(phase, phase_interval[i]), counts.phase[i]);
	for (i = 0; i < TOTALS; i++)
		output_format(out, "points %d\t%" PRIu64 "\n", LOWEST_TOTAL + i,
		    counts.total[i]);
	for (q = 0; q < QUESTIONS; q++)
		for (i = 0; i < ANSWERS; i++)
			output_format(out, "%d%c\t%" PRIu64 "\n", q + 1,
			    answer_letters[order[i]],
			    counts.answer[q][order[i]]);
}

/*
 * The share of part in whole on a scale, rounded; 0 of nothing.  Right for up
 * to nine million million assessments on the largest scale, MILLION.
 */
static uint64_t
share(uint64_t part, uint64_t whole, int scale)
{
	return whole == 0 ? 0 :
			    (part * (uint64_t)scale * 2 + whole) / (whole * 2);
}

/* A whole percentage that is 0 or 100 only where the share is just that. */
static void
add_share(struct output *out, uint64_t part, uint64_t whole)
{
	uint64_t percent = share(part, whole, 100);

	if (whole == 0)
		output_string(out, "     -");
	else if (part > 0 && percent == 0)
		output_string(out, "   <1%");
	else if (part < whole && percent == 100)
		output_string(out, "  >99%");
	else
		output_format(out, "  %3" PRIu64 "%%", percent);
}

/* A bar, one mark at least for what isn't nothing, and the line's end. */
static void
add_bar(struct output *out, uint64_t part, uint64_t whole, int width)
{
	int marks = (int)share(part, whole, width);

	if (part > 0 && marks == 0)
		marks = 1;
	if (marks > 0)
		output_string(out, "  ");
	while (marks-- > 0)
		output_string(out, "#");
	output_string(out, "\n");
}

/* Settled phases always, the others where there are any. */
static void
add_phases(struct output *out, const struct counts *counts)
{
	char phase[INTERVAL_SIZE];
	int i;

	for (i = 0; i < PHASES; i++) {
		if (counts->phase[i] == 0 && i > PHASE_45)
			continue;
		output_format(out, out->text->summary_phase,
		    interval_string(phase, phase_interval[i]),
		    counts->phase[i]);
		add_share(out, counts->phase[i], counts->assessments);
		add_bar(out, counts->phase[i], counts->assessments, PHASE_BAR);
	}
}

/* Names the questions with the largest of four shares, or says there is none. */
static void
add_largest(struct output *out, const uint64_t shares[QUESTIONS],
    const char *head, const char *none)
{
	uint64_t largest = 0;
	int q, named = 0;

	for (q = 0; q < QUESTIONS; q++)
		if (shares[q] > largest)
			largest = shares[q];
	if (largest == 0) {
		output_string(out, none);
		return;
	}
	output_string(out, head);
	for (q = 0; q < QUESTIONS; q++)
		if (shares[q] == largest)
			output_format(out, "%s%d", named++ ? ", " : " ", q + 1);
	output_string(out, ".\n");
}

void
summary(struct output *out, const struct tally *tally)
{
	const struct text *text = out->text;
	uint64_t one, two, given, room[QUESTIONS], divided[QUESTIONS];
	struct counts counts;
	const uint64_t *answer;
	int q, two_points, answers = 0;

	count(&counts, tally);
	output_format(out, text->assessments[counts.assessments != 1],
	    counts.assessments);
	if (tally->unreadable > 0)
		output_format(out, text->unreadable[tally->unreadable != 1],
		    tally->unreadable);
	if (counts.assessments == 0)
		return;
	output_string(out, "\n");
	add_phases(out, &counts);
	for (q = 0; q < QUESTIONS; q++) {
		answer = counts.answer[q];
		two_points = answer_points(q, A).low == 2 ? A : B;
		two = answer[two_points];
		one = answer[A + B - two_points];
		given = one + two;
		answers += given > 0;
		room[q] = share(one, given, MILLION);
		divided[q] = share(one < two ? one : two, given, MILLION);
		output_format(
		    out, "\n%d. %s\n", q + 1, text->question[q].question);
		output_format(out, text->summary_question, answer[A], answer[B],
		    answer[OPEN]);
		add_share(out, two, given);
		add_bar(out, two, given, QUESTION_BAR);
	}
	output_string(out, "\n");
	if (answers == 0)
		output_string(out, text->nothing_answered);
	else {
		add_largest(out, room, text->most_room, text->no_room);
		add_largest(
		    out, divided, text->most_divided, text->not_divided);
	}
}
