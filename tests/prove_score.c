/*
 * prove_score: the rule for every set of answers there is, and the band of
 * every total.  tests/prove has frama-c's EVA follow this; nothing is executed.
 */
#include <limits.h>

#include "../src/score.c"

/*@ assigns \result \from low, high;
  @ ensures low <= \result <= high;
  @*/
int Frama_C_interval(int low, int high);

static void
prove_answers(const enum answer answer[QUESTIONS])
{
	struct score total = score(answer);
	int q, low = 0, high = 0;

	for (q = 0; q < QUESTIONS; q++) {
		low += answer[q] == (q == 1 ? A : B) ? 2 : 1;
		high += answer[q] == (q == 1 ? B : A) ? 1 : 2;
	}
	//@ assert total.points.low == low && total.points.high == high;
	//@ assert total.phase.low == (low == 4 ? 1 : low == 8 ? 4 : 3);
	//@ assert total.phase.high == (high == 4 ? 2 : high == 8 ? 5 : 3);
	low = (int)phase_of(total.phase);
	//@ assert 0 <= low < PHASES;
}

void
prove(void)
{
	enum answer answer[QUESTIONS];
	const struct band *band;
	int set;

	for (set = 0; set < 3 * 3 * 3 * 3; set++) {
		answer[0] = (enum answer)(set / 27);
		answer[1] = (enum answer)(set / 9 % 3);
		answer[2] = (enum answer)(set / 3 % 3);
		answer[3] = (enum answer)(set % 3);
		prove_answers(answer);
	}
	band = band_of(Frama_C_interval(4, 8));
	//@ assert \valid_read(band);
	band = band_of(Frama_C_interval(9, INT_MAX));
	//@ assert band == \null;
	(void)band;
}
