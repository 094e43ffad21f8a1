/*
 * prove_line: read_line() on lines of any bytes.  tests/prove has frama-c's
 * EVA follow this for all of them at once; nothing is executed.
 *
 * Lines up to the limit are of any length.  Of a longer one only the last
 * LINE_TAIL bytes are read, wherever they stand, so that a few will do.
 */
#include "../src/record.c"
#include "../src/line.c"

/*@ assigns \result \from low, high;
  @ ensures low <= \result <= high;
  @*/
int Frama_C_interval(int low, int high);

/*@ assigns bytes[0 .. size - 1] \from \nothing;
  @ ensures \initialized(bytes + (0 .. size - 1));
  @*/
void Frama_C_make_unknown(char *bytes, unsigned long size);

enum { LONGEST = LINE_TAIL + 2 };

static char line[LONGEST];

static void
read_any(int length)
{
	struct reading r;

	Frama_C_make_unknown(line, LONGEST);
	r = read_line(line, line + length, Frama_C_interval(0, 1));
	//@ assert 0 <= r.question < QUESTIONS;
	//@ assert 0 <= r.fault < CUT_OFF;
	(void)r;
}

void
prove(void)
{
	read_any(Frama_C_interval(0, ANSWERS_LIMIT));
	read_any(ANSWERS_LIMIT + 1);
	read_any(ANSWERS_LIMIT + 2);
	read_any(LONGEST);
}
