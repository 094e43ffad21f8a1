#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>

#include "output.h"
#include "score.h"
#include "summary.h"
#include "words.h"

enum {
	PHASE_BAR = 40, /* columns of a bar that stands for all, the widest */
	QUESTION_BAR = 20,
	LABEL_SIZE = 17
};

struct share {
	uint64_t part;
	uint64_t whole;
};

/* For a question that too few answered to compare; exceeds() any other. */
static const struct share no_share = { 1, 0 };

/* What both summaries tell, added up from a tally. */
struct sums {
	uint64_t assessments;
	uint64_t complete;
	uint64_t phase[PHASES];
	uint64_t total[TOTAL_MAX + 1];
	uint64_t answer[QUESTIONS][ANSWERS];
	int agreed; /* questions that two or more answered, and all alike */
	/* of the social side among all who answered a question, or no_share */
	struct share social[QUESTIONS];
};

/* The answer to a question that earns more. */
static enum answer
social_side(int q)
{
	return answer_points[q][A] == ANSWER_MAX ? A : B;
}

static struct sums
add_up(const struct tally *tally)
{
	struct sums sums = { .assessments = 0 };
	struct score total;
	const uint64_t *answer;
	unsigned int answers;
	uint64_t n;
	int q;

	for (answers = 0; answers < STATES; answers++) {
		n = tally->answers[answers];
		if (n == 0) /* always so where it is no set */
			continue;
		total = score(answers);
		sums.assessments += n;
		sums.phase[total.phase] += n;
		if (total.points.low == total.points.high) {
			sums.complete += n;
			sums.total[total.points.low] += n;
		}
		for (q = 0; q < QUESTIONS; q++)
			sums.answer[q][answer_to(answers, q)] += n;
	}
	for (q = 0; q < QUESTIONS; q++) {
		answer = sums.answer[q];
		n = answer[A] + answer[B];
		sums.agreed += n >= 2 && (answer[A] == 0 || answer[B] == 0);
		/* One, or fewer than half, are too few. */
		sums.social[q] = n < 2 || n < sums.assessments - n ?
		    no_share :
		    (struct share){ answer[social_side(q)], n };
	}
	return sums;
}

void
counts(const struct tally *tally)
{
	const struct sums sums = add_up(tally);
	const char *letter;
	int i, q;

	output_format("assessments\t%" PRIu64 "\n", sums.assessments);
	output_format("unreadable\t%" PRIu64 "\n", tally->unreadable);
	for (i = 0; i < PHASES; i++)
		output_format("phase %s\t%" PRIu64 "\n",
		    notation(all_phases[i]).text, sums.phase[i]);
	for (i = TOTAL_MIN; i <= TOTAL_MAX; i++)
		output_format("points %d\t%" PRIu64 "\n", i, sums.total[i]);
	for (q = 0; q < QUESTIONS; q++)
		for (letter = "ab-"; *letter != '\0'; letter++)
			output_format("%d%c\t%" PRIu64 "\n", q + 1, *letter,
			    sums.answer[q][answer_of(*letter)]);
}

/* The share on a scale of 100 at most, rounded; right up to 9E16. */
static int
scaled(struct share share, unsigned int scale)
{
	return (int)((share.part * 2 * scale + share.whole) / share.whole / 2);
}

/*
 * The share as a whole percentage, 0 or 100 only where it is just that; good
 * until the next call.
 */
static const char *
percentage(struct share share)
{
	static char text[sizeof("100%")];
	const int percent = scaled(share, 100);

	if (share.part > 0 && percent == 0)
		return "<1%";
	if (share.part < share.whole && percent == 100)
		return ">99%";
	snprintf(text, sizeof(text), "%d%%", percent);
	return text;
}

/* Adds it with a bar, one mark at least for what isn't nothing. */
static void
add_share(struct share share, unsigned int width)
{
	static const char bar[] = "########################################";
	int marks = scaled(share, width);

	if (share.part > 0 && marks == 0)
		marks = 1;
	output_format("  %4s%s%.*s\n", percentage(share), marks > 0 ? "  " : "",
	    marks, bar);
}

/* A row for so many of all. */
static void
add_row(const struct sums *sums, const char *label, uint64_t part)
{
	output_format("%c%-15s %8" PRIu64, toupper((unsigned char)*label),
	    label + 1, part);
	add_share((struct share){ part, sums->assessments }, PHASE_BAR);
}

/*
 * Settled phases always, the others where there are any.  Below a phase of
 * several totals stands how many have each, and how many none yet.
 */
static void
add_phases(const struct sums *sums)
{
	char label[LABEL_SIZE];
	uint64_t left;
	int i, total;

	for (i = 0; i < PHASES; i++) {
		left = sums->phase[i];
		if (left > 0 || i < BANDS)
			add_row(sums, words->phase[i], left);
		if (left == 0 || i >= BANDS ||
		    band_totals[i].low == band_totals[i].high)
			continue;
		total = band_totals[i].low;
		for (; total <= band_totals[i].high; total++) {
			snprintf(label, sizeof(label), words->total, total);
			add_row(sums, label, sums->total[total]);
			left -= sums->total[total];
		}
		if (left > 0)
			add_row(sums, words->uncertain, left);
	}
}

/* A question with its answers, and the share on the social side. */
static void
add_question(const struct sums *sums, int q)
{
	const struct question_words *question = &words->question[q];
	const uint64_t *answer = sums->answer[q];
	const enum answer social = social_side(q);
	const struct share share = { answer[social], answer[A] + answer[B] };
	int a;

	output_format("\n%d. %s\n", q + 1, question->question);
	for (a = A; a < ANSWERS; a++)
		output_format("   %c    %6" PRIu64 "   %s\n", answer_letters[a],
		    answer[a], question->answer[a]);
	output_format(words->summary_open, answer[OPEN]);
	if (share.whole > 0) {
		output_format(words->social_side, answer_letters[social]);
		add_share(share, QUESTION_BAR);
	}
}

/* Whether one is larger than the other; exact for counts below 2^32. */
static int
exceeds(struct share one, struct share other)
{
	return one.part * other.whole > other.part * one.whole;
}

/* Puts the questions in the order of these shares, the lowest first. */
static void
sort(const struct share *share, int question[QUESTIONS])
{
	int q, i;

	for (q = 0; q < QUESTIONS; q++) {
		i = q;
		for (; i > 0 && exceeds(share[question[i - 1]], share[q]); i--)
			question[i] = question[i - 1];
		question[i] = q;
	}
}

/* What to discuss first: where the larger side is smallest. */
static void
add_discussion(const struct sums *sums)
{
	struct share larger[QUESTIONS];
	int q, first, question[QUESTIONS], alike = 1;

	for (q = 0; q < QUESTIONS; q++) {
		larger[q] = sums->social[q];
		if (larger[q].part * 2 < larger[q].whole)
			larger[q].part = larger[q].whole - larger[q].part;
	}
	if (sums->agreed == QUESTIONS)
		output_string(words->all_agree);
	sort(larger, question);
	first = question[0];
	/* All agree on each that is compared, or none is. */
	if (larger[first].part >= larger[first].whole)
		return;
	while (alike < QUESTIONS &&
	    !exceeds(larger[question[alike]], larger[first]))
		alike++;
	output_string(words->discuss_first);
	if (alike == QUESTIONS)
		output_string(words->all_divided);
	else {
		output_questions(question, alike);
		output_string(words->most_divided);
	}
	if (alike == 1)
		output_format(words->counts, sums->answer[first][A],
		    sums->answer[first][B]);
	output_format("\n   %s\n", words->question[first].discuss);
}

/*
 * The shares on the social side, in order, or one where all are the same; then
 * the questions that too few have answered.
 */
static void
add_shares(const struct sums *sums)
{
	const struct share *social = sums->social;
	int i, question[QUESTIONS];
	struct share last;

	sort(social, question);
	last = social[question[QUESTIONS - 1]];
	if (last.whole > 0 && !exceeds(last, social[question[0]])) {
		output_format(words->shares_alike, percentage(last));
		return;
	}
	for (i = 0; i < QUESTIONS && social[question[i]].whole > 0; i++)
		output_format("%s%d (%s)", i > 0 ? ", " : words->shares,
		    question[i] + 1, percentage(social[question[i]]));
	if (i > 0)
		output_string("\n");
	if (i == QUESTIONS)
		return;
	output_string(words->left_out);
	output_questions(question + i, QUESTIONS - i);
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
