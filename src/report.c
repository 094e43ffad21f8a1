#include <string.h>

#include "record.h"
#include "report.h"

enum { RUNGS = 5 };

static void
picture(struct output *out, struct interval phase)
{
	char number[] = "?";
	int rung, marked;

	for (rung = RUNGS; rung > 0; rung--) {
		marked = rung >= phase.low && rung <= phase.high;
		number[0] = (char)('0' + rung);
		output_words(
		    out, "  %s  |%s|", number, marked ? "=====" : "-----");
		if (rung == phase.high)
			output_words(out, "  <- %s",
			    out->text->here[phase.low != phase.high]);
		output_string(out, "\n");
	}
}

static void
answers(struct output *out, const enum answer answer[QUESTIONS])
{
	const struct text *text = out->text;
	struct interval points;
	char label[] = "??";
	int q;

	output_words(out, "\n%s\n", text->answers_head);
	for (q = 0; q < QUESTIONS; q++) {
		points = answer_points(q, answer[q]);
		label[0] = (char)('1' + q);
		label[1] = answer_letters[answer[q]];
		output_words(out, "  %s  %s  %s\n", label,
		    text->points[answer[q] == OPEN ? 0 : points.low],
		    text->question[q].answer[answer[q]]);
	}
}

/* What either answer to an open question would make of the phase. */
static void
open_question(struct output *out, const enum answer answer[QUESTIONS], int q)
{
	enum answer tried[QUESTIONS];
	char after_a[INTERVAL_SIZE], after_b[INTERVAL_SIZE];

	memcpy(tried, answer, sizeof(tried));
	tried[q] = A;
	interval_string(after_a, score(tried).phase);
	tried[q] = B;
	interval_string(after_b, score(tried).phase);
	if (strcmp(after_a, after_b) == 0)
		output_string(out, out->text->open_settled);
	else
		output_words(out, out->text->open_decides, after_a, after_b);
}

static void
steps(struct output *out, const enum answer answer[QUESTIONS])
{
	const char *advice, *rest;
	char number[] = "?";
	int q, points;

	output_words(out, "\n%s\n", out->text->steps_head);
	for (q = 0; q < QUESTIONS; q++) {
		number[0] = (char)('1' + q);
		output_words(out, "  %s  ", number);
		if (answer[q] == OPEN) {
			open_question(out, answer, q);
			continue;
		}
		points = answer_points(q, answer[q]).low;
		advice = out->text->question[q].advice[points - 1];
		rest = strchr(advice, '\n') + 1;
		output_bytes(out, advice, (size_t)(rest - advice));
		output_indented(out, 5, rest);
	}
}

/* From the lowest total that is still possible up to the next band. */
static void
next_band(struct output *out, struct interval points)
{
	const struct band *next = band_of(band_of(points.low)->last + 1);
	char phase[INTERVAL_SIZE], to_go[INTERVAL_SIZE], from[] = "?";
	struct interval distance;

	if (next == NULL) {
		output_string(out, out->text->no_next_band);
		return;
	}
	distance.low =
	    points.high < next->first ? next->first - points.high : 0;
	distance.high = next->first - points.low;
	from[0] = (char)('0' + next->first);
	output_words(out, out->text->next_band,
	    interval_string(phase, next->phase), from,
	    interval_string(to_go, distance));
}

void
report(struct output *out, const enum answer answer[QUESTIONS])
{
	const struct text *text = out->text;
	struct score total = score(answer);
	char points[INTERVAL_SIZE], phase[INTERVAL_SIZE];

	interval_string(points, total.points);
	interval_string(phase, total.phase);

	output_words(out, text->first_line, phase, points);
	output_string(out, "\n");
	picture(out, total.phase);
	answers(out, answer);
	output_string(out, "\n");
	output_words(out, text->meaning_head, phase);
	output_indented(out, 2, text->meaning[phase_of(total.phase)]);
	steps(out, answer);
	output_string(out, "\n");
	next_band(out, total.points);
	output_string(out, "\n");
	output_string(out, text->closing);
}
