/*
 * prove_tail: the tails of the fast path, all of them in all three forms, and
 * the number of any word.  tests/prove has frama-c's EVA follow this; nothing
 * is executed.
 */
#include "../src/record.c"
#include "../src/score.c"
#include "../src/summary.c"
#include "../src/tail.c"

/*@ assigns \result \from \nothing; */
uint64_t any_word(void);

void
prove(void)
{
	enum answer answer[QUESTIONS];
	struct tail tail;
	unsigned int number;
	int i, form;

	for (i = 0; i < STATES; i++) {
		answers_of(i, answer);
		form = state_of(answer);
		//@ assert form == i;
	}
	for (i = 0; i < TAILS; i++) {
		for (form = AS_LINES; form <= AS_SUMMARY; form++) {
			spell(&tail, i);
			//@ assert 0 <= tail.state < STATES;
			//@ assert QUESTIONS <= tail.size <= TAIL;
			prepare(&tail, (enum form)form);
			//@ assert 4 <= tail.added_size <= TAIL;
		}
	}
	number = number_of(any_word());
	//@ assert number < 1 << 2 * TAIL;
	(void)number;
}
