#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>

#include "output.h"
#include "score.h"
#include "summary.h"
#include "words.h"

enum {
	PHASE_BAR = 40, /* columns of a bar that stands for all */
	QUESTION_BAR = 20,
	LABEL_SIZE = 17,
	PERCENT_SIZE = sizeof(">99%")
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
	struct share social[QUESTIONS]; /* of those who answered it */
};

static struct sums
add_up(const struct tally *tally)
{
	struct sums sums = { .unanswered = tally->answers[0] };
	struct score total;
	unsigned int answers;
	enum answer answer;
	uint64_t n;
	int q, points;

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
			points = answer_points[q][answer];
			sums.social[q].whole += points > 0 ? n : 0;
			sums.social[q].part += points == ANSWER_MAX ? n : 0;
		}
	}
	return sums;
}

void
counts(const struct tally *tally)
{
	static const enum answer order[ANSWERS] = { A, B, OPEN };
	const struct sums sums = add_up(tally);
	int i, q;

	output_format("assessments\t%" PRIu64 "\n", sums.assessments);
	output_format("unreadable\t%" PRIu64 "\n", tally->unreadable);
	for (i = 0; i < PHASES; i++)
		output_format("phase %s\t%" PRIu64 "\n",
		    notation(all_phases[i]).text, sums.phase[i]);
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

/* Writes a share as a whole percentage, 0 or 100 only where it is just that. */
static void
write_percent(char *to, struct share share)
{
	int percent = (int)scaled(share, 100);

	if (share.part > 0 && percent == 0)
		snprintf(to, PERCENT_SIZE, "<1%%");
	else if (share.part < share.whole && percent == 100)
		snprintf(to, PERCENT_SIZE, ">99%%");
	else
		snprintf(to, PERCENT_SIZE, "%d%%", percent);
}

/*
 * The share as a percentage and as a bar, one mark at least for what isn't
 * nothing; and the line's end.
 */
static void
add_share(struct share share, int width)
{
	uint64_t marks = scaled(share, width);
	char percent[PERCENT_SIZE];

	write_percent(percent, share);
	output_format("  %4s", percent);
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
	uint64_t part, uncertain = sums->phase[band];
	char label[LABEL_SIZE];
	int total;

	if (totals.low == totals.high || sums->phase[band] == 0)
		return;
	for (total = totals.low; total <= totals.high; total++) {
		part = sums->total[total - TOTAL_MIN];
		snprintf(label, sizeof(label), words->total, total);
		add_row(label, part, sums->assessments);
		uncertain -= part;
	}
	if (uncertain > 0)
		add_row(words->uncertain, uncertain, sums->assessments);
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

/* The smaller of two sides: the larger its share, the more divided they are. */
static struct share
smaller_side(struct share share)
{
	if (share.part > share.whole - share.part)
		share.part = share.whole - share.part;
	return share;
}

/* A question with its answers, and the share on the social side. */
static void
add_question(const struct sums *sums, int q)
{
	const struct question_words *question = &words->question[q];
	const struct share share = sums->social[q];
	int a;

	output_format("\n%d. %s\n", q + 1, question->question);
	for (a = A; a < ANSWERS; a++)
		output_format("   %c    %6" PRIu64 "   %s\n", answer_letters[a],
		    sums->answer[q][a], question->answer[a]);
	output_format(words->summary_open, sums->answer[q][OPEN]);
	if (share.whole == 0)
		return;
	output_string(words->social_side);
	add_share(share, QUESTION_BAR);
}

/* Whether enough answered a question to compare it: two, and half of all. */
static int
is_compared(const struct sums *sums, int q)
{
	const uint64_t answered = sums->social[q].whole;

	return answered >= 2 && answered >= sums->assessments - answered;
}

/* Whether on every question there are two who answered it, and all agree. */
static int
all_agree(const struct sums *sums)
{
	struct share smaller;
	int q;

	for (q = 0; q < QUESTIONS; q++) {
		smaller = smaller_side(sums->social[q]);
		if (smaller.whole < 2 || smaller.part > 0)
			return 0;
	}
	return 1;
}

/* Finds the questions on which opinions are most divided; returns how many. */
static int
find_most_divided(const struct sums *sums, int question[QUESTIONS])
{
	struct share share, largest = { 0, 1 };
	int q, found = 0;

	for (q = 0; q < QUESTIONS; q++) {
		share = smaller_side(sums->social[q]);
		if (share.part == 0 || !is_compared(sums, q) ||
		    is_larger(largest, share))
			continue;
		if (is_larger(share, largest))
			found = 0;
		largest = share;
		question[found++] = q;
	}
	return found;
}

/* What to discuss first, with the line for the first of those questions. */
static void
add_discussion(const struct sums *sums)
{
	int question[QUESTIONS], found = find_most_divided(sums, question);
	const uint64_t *answer;

	if (all_agree(sums))
		output_string(words->all_agree);
	if (found == 0)
		return;
	answer = sums->answer[question[0]];
	output_string(words->discuss_first);
	if (found == QUESTIONS)
		output_string(words->all_divided);
	else {
		output_string(words->question_word[found > 1]);
		output_questions(question, found);
		output_string(words->most_divided);
	}
	if (found == 1)
		output_format(words->counts, answer[A], answer[B]);
	output_format("\n   %s\n", words->question[question[0]].discuss);
}

/* Finds those that are compared, the lowest share first; returns how many. */
static int
find_compared(const struct sums *sums, int question[QUESTIONS])
{
	int q, i, found = 0;

	for (q = 0; q < QUESTIONS; q++) {
		if (!is_compared(sums, q))
			continue;
		for (i = found++; i > 0; i--) {
			if (!is_larger(
				sums->social[question[i - 1]], sums->social[q]))
				break;
			question[i] = question[i - 1];
		}
		question[i] = q;
	}
	return found;
}

/* The shares on the social side, in order; or one, where all are the same. */
static void
add_shares(const struct sums *sums)
{
	int i, question[QUESTIONS], found = find_compared(sums, question);
	const struct share *social = sums->social;
	char percent[PERCENT_SIZE];

	if (found == 0)
		return;
	if (found == QUESTIONS &&
	    !is_larger(social[question[found - 1]], social[question[0]])) {
		write_percent(percent, social[question[0]]);
		output_format(words->shares_alike, percent);
		return;
	}
	output_string(words->shares);
	for (i = 0; i < found; i++) {
		write_percent(percent, social[question[i]]);
		output_format(
		    "%s%d (%s)", i > 0 ? ", " : "", question[i] + 1, percent);
	}
	output_string("\n");
}

void
summary(const struct tally *tally)
{
	const struct sums sums = add_up(tally);
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
	for (q = 0; q < QUESTIONS; q++)
		add_question(&sums, q);
	output_string("\n");
	add_discussion(&sums);
	add_shares(&sums);
	output_format("%s\n%s", words->views, words->source);
}
