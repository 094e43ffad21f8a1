#include <ctype.h>
#include <inttypes.h>

#include "output.h"
#include "score.h"
#include "summary.h"
#include "words.h"

enum {
	PHASE_BAR = 40, /* columns of a bar that stands for all */
	QUESTION_BAR = 20
};

struct share {
	uint64_t part;
	uint64_t whole;
};

/* What both summaries tell, added up from a tally. */
struct sums {
	uint64_t assessments;
	uint64_t complete;
	uint64_t unanswered; /* all of it open */
	uint64_t phase[PHASES];
	uint64_t total[TOTALS]; /* from TOTAL_MIN on */
	uint64_t answer[QUESTIONS][ANSWERS];
	uint64_t points[QUESTIONS][ANSWER_MAX + 1]; /* by what answers earned */
};

static struct sums
add_up(const struct tally *tally)
{
	struct sums sums = { .unanswered = tally->answers[0] };
	struct score total;
	unsigned int answers;
	enum answer answer;
	uint64_t n;
	int q;

	for (answers = 0; answers < STATES; answers++) {
		n = tally->answers[answers];
		if (n == 0) /* or no set of answers at all */
			continue;
		total = score(answers);
		sums.assessments += n;
		sums.phase[total.number] += n;
		if (total.points.low == total.points.high) {
			sums.complete += n;
			sums.total[total.points.low - TOTAL_MIN] += n;
		}
		for (q = 0; q < QUESTIONS; q++) {
			answer = answer_to(answers, q);
			sums.answer[q][answer] += n;
			sums.points[q][answer_points(q, answer)] += n;
		}
	}
	return sums;
}

void
counts(const struct tally *tally)
{
	static const enum answer order[ANSWERS] = { A, B, OPEN };
	const struct sums sums = add_up(tally);
	char phase[INTERVAL_SIZE];
	int i, q;

	output_format("assessments\t%" PRIu64 "\n", sums.assessments);
	output_format("unreadable\t%" PRIu64 "\n", tally->unreadable);
	for (i = 0; i < PHASES; i++) {
		write_interval(phase, phase_interval(i));
		output_format("phase %s\t%" PRIu64 "\n", phase, sums.phase[i]);
	}
	for (i = 0; i < TOTALS; i++)
		output_format(
		    "points %d\t%" PRIu64 "\n", TOTAL_MIN + i, sums.total[i]);
	for (q = 0; q < QUESTIONS; q++)
		for (i = 0; i < ANSWERS; i++)
			output_format("%d%c\t%" PRIu64 "\n", q + 1,
			    answer_letters[order[i]], sums.answer[q][order[i]]);
}

/*
 * The share on a scale of 100 at most, rounded.  Right for up to 90,000 million
 * million.
 */
static uint64_t
scaled(struct share share, int scale)
{
	return (share.part * (uint64_t)scale * 2 + share.whole) /
	    (share.whole * 2);
}

/* Whether the one is larger, to the last digit of up to 4,000 million. */
static int
is_larger(struct share one, struct share other)
{
	return one.part * other.whole > other.part * one.whole;
}

/*
 * The share as a whole percentage, 0 or 100 only where it is just that, and as
 * a bar, one mark at least for what isn't nothing; and the line's end.
 */
static void
add_share(struct share share, int width)
{
	uint64_t percent = scaled(share, 100), marks = scaled(share, width);

	if (share.part > 0 && percent == 0)
		output_string("   <1%");
	else if (share.part < share.whole && percent == 100)
		output_string("  >99%");
	else
		output_format("  %3" PRIu64 "%%", percent);
	if (share.part > 0) {
		output_string("  #");
		while (marks-- > 1)
			output_string("#");
	}
	output_string("\n");
}

/* A row for so many, with its share of all assessments and a bar. */
static void
add_row(const char *label, uint64_t part, uint64_t whole)
{
	const struct share share = { part, whole };

	output_format("%c%-15s %8" PRIu64, toupper((unsigned char)*label),
	    label + 1, part);
	add_share(share, PHASE_BAR);
}

/* Of a band with several totals: how many have each, how many none yet. */
static void
add_totals(const struct sums *sums, int band)
{
	const struct interval totals = band_totals(band);
	uint64_t uncertain = sums->phase[band];
	int total;

	if (totals.low == totals.high || sums->phase[band] == 0)
		return;
	for (total = totals.low; total <= totals.high; total++) {
		output_format(words->total[total > totals.low], total,
		    sums->total[total - TOTAL_MIN]);
		uncertain -= sums->total[total - TOTAL_MIN];
	}
	if (uncertain > 0)
		output_format(words->uncertain, uncertain);
	output_string("\n");
}

/* Settled phases always, the others where there are any. */
static void
add_phases(const struct sums *sums)
{
	const int all_open = score(0).number;
	uint64_t part;
	int i;

	for (i = 0; i < PHASES; i++) {
		part = sums->phase[i];
		if (i == all_open)
			part -= sums->unanswered;
		if (part > 0 || i < BANDS)
			add_row(words->phase[i], part, sums->assessments);
		if (i < BANDS)
			add_totals(sums, i);
	}
	if (sums->unanswered > 0)
		add_row(
		    words->none_answered, sums->unanswered, sums->assessments);
}

/*
 * Names the questions with the largest of the shares, or says none where all
 * are 0.  Where nobody answered there is no share.
 */
static void
add_largest(
    const struct share shares[QUESTIONS], const char *head, const char *none)
{
	struct share largest = { 0, 1 };
	int q, question[QUESTIONS], found = 0;

	for (q = 0; q < QUESTIONS; q++) {
		if (shares[q].whole == 0 || is_larger(largest, shares[q]))
			continue;
		if (is_larger(shares[q], largest))
			found = 0;
		largest = shares[q];
		question[found++] = q;
	}
	if (largest.part == 0) {
		output_string(none);
		return;
	}
	output_string(head);
	output_string(words->question_word[found > 1]);
	output_questions(question, found);
	output_string(".\n");
}

/* A question with its answers, and the share of those that earn most. */
static void
add_question(int q, const uint64_t answer[ANSWERS], struct share most)
{
	const struct question_words *question = &words->question[q];
	int a;

	output_format("\n%d. %s\n", q + 1, question->question);
	for (a = A; a < ANSWERS; a++)
		output_format("   %c    %6" PRIu64 "   %s\n", answer_letters[a],
		    answer[a], question->answer[a]);
	output_format(words->summary_open, answer[OPEN]);
	if (most.whole == 0)
		return;
	output_string(words->summary_most);
	add_share(most, QUESTION_BAR);
}

void
summary(const struct tally *tally)
{
	const struct sums sums = add_up(tally);
	struct share most, least[QUESTIONS], fewer[QUESTIONS];
	int q;

	output_format(
	    words->assessments[sums.assessments != 1], sums.assessments);
	if (sums.assessments > 0)
		output_format(words->complete, sums.complete);
	output_string("\n");
	if (tally->unreadable > 0)
		output_format(words->unreadable[tally->unreadable != 1],
		    tally->unreadable);
	if (sums.assessments == 0)
		return;
	output_string("\n");
	add_phases(&sums);
	for (q = 0; q < QUESTIONS; q++) {
		most.part = sums.points[q][ANSWER_MAX];
		least[q].part = sums.points[q][ANSWER_MIN];
		most.whole = least[q].whole = most.part + least[q].part;
		fewer[q] = least[q].part < most.part ? least[q] : most;
		add_question(q, sums.answer[q], most);
	}
	if (sums.assessments < 2 || sums.assessments == sums.unanswered)
		return;
	output_string("\n");
	add_largest(least, words->most_room, words->no_room);
	add_largest(fewer, words->most_divided, words->not_divided);
}
