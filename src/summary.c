#include <inttypes.h>
#include <string.h>

#include "record.h"
#include "summary.h"

enum {
	TOTALS = 5, /* from LOWEST_TOTAL on, one point apart */
	LOWEST_TOTAL = 4,
	PHASE_BAR = 50, /* columns of a bar that stands for all */
	QUESTION_BAR = 20
};

struct share {
	uint64_t part;
	uint64_t whole;
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
 * The share on a scale of 100 at most, rounded; 0 of nothing.  Right for up to
 * 90,000 million million.
 */
static uint64_t
scaled(struct share share, int scale)
{
	if (share.whole == 0)
		return 0;
	return (share.part * (uint64_t)scale * 2 + share.whole) /
	    (share.whole * 2);
}

/* Whether the one is larger than the other, to the last digit. */
static int
is_larger(struct share one, struct share other)
{
	struct share inverse;
	uint64_t a, b;

	while (one.whole > 0 && other.whole > 0) {
		a = one.part / one.whole;
		b = other.part / other.whole;
		if (a != b)
			return a > b;
		/* Of what remains, the larger has the smaller inverse. */
		inverse.part = other.whole;
		inverse.whole = other.part % other.whole;
		other.part = one.whole;
		other.whole = one.part % one.whole;
		one = inverse;
	}
	/* Where nothing remains, the inverse is beyond all others. */
	return other.whole > 0;
}

/* A whole percentage that is 0 or 100 only where the share is just that. */
static void
add_percentage(struct output *out, struct share share)
{
	uint64_t percent = scaled(share, 100);

	if (share.whole == 0)
		output_string(out, "     -");
	else if (share.part > 0 && percent == 0)
		output_string(out, "   <1%");
	else if (share.part < share.whole && percent == 100)
		output_string(out, "  >99%");
	else
		output_format(out, "  %3" PRIu64 "%%", percent);
}

/* A bar, one mark at least for what isn't nothing, and the line's end. */
static void
add_bar(struct output *out, struct share share, int width)
{
	int marks = (int)scaled(share, width);

	if (share.part > 0 && marks == 0)
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
	struct share share = { 0, counts->assessments };
	char phase[INTERVAL_SIZE];
	int i;

	for (i = 0; i < PHASES; i++) {
		share.part = counts->phase[i];
		if (share.part == 0 && i > PHASE_45)
			continue;
		output_format(out, out->text->summary_phase,
		    interval_string(phase, phase_interval[i]), share.part);
		add_percentage(out, share);
		add_bar(out, share, PHASE_BAR);
	}
}

/*
 * Names the questions with the largest of four shares, or says none where all
 * are 0.  Where nobody answered there is no share.
 */
static void
add_largest(struct output *out, const struct share shares[QUESTIONS],
    const char *head, const char *none)
{
	struct share largest = { 0, 1 };
	int q, i, number[QUESTIONS], numbers = 0;

	for (q = 0; q < QUESTIONS; q++) {
		if (shares[q].whole == 0 || is_larger(largest, shares[q]))
			continue;
		if (is_larger(shares[q], largest))
			numbers = 0;
		largest = shares[q];
		number[numbers++] = q + 1;
	}
	if (largest.part == 0) {
		output_string(out, none);
		return;
	}
	output_string(out, head);
	output_string(out, out->text->question_word[numbers > 1]);
	for (i = 0; i < numbers; i++)
		output_format(out, "%s%d", i > 0 ? ", " : " ", number[i]);
	output_string(out, ".\n");
}

void
summary(struct output *out, const struct tally *tally)
{
	const struct text *text = out->text;
	struct share two, one[QUESTIONS], fewer[QUESTIONS];
	struct counts counts;
	const uint64_t *answer;
	int q, two_points, answered = 0;

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
		two.part = answer[two_points];
		one[q].part = answer[A + B - two_points];
		two.whole = one[q].whole = answer[A] + answer[B];
		fewer[q] = one[q].part < two.part ? one[q] : two;
		answered += two.whole > 0;
		output_format(
		    out, "\n%d. %s\n", q + 1, text->question[q].question);
		output_format(out, text->summary_question, answer[A], answer[B],
		    answer[OPEN]);
		add_percentage(out, two);
		add_bar(out, two, QUESTION_BAR);
	}
	output_string(out, "\n");
	if (answered == 0)
		output_string(out, text->nothing_answered);
	else {
		add_largest(out, one, text->most_room, text->no_room);
		add_largest(out, fewer, text->most_divided, text->not_divided);
	}
}
