/*
 * prove_rule: the rule once more, as formulas and without a table.  tests/prove
 * has frama-c's WP show that score.c meets them; nothing is executed.
 */
#include "../src/score.h"

/*@ logic integer two(enum answer a, enum answer worthy) = a == worthy ? 1 : 0;
  @ logic integer open(enum answer a) = a == OPEN ? 1 : 0;
  @ logic integer low_points(enum answer *a) =
  @     4 + two(a[0], B) + two(a[1], A) + two(a[2], B) + two(a[3], B);
  @ logic integer high_points(enum answer *a) =
  @     low_points(a) + open(a[0]) + open(a[1]) + open(a[2]) + open(a[3]);
  @ logic integer low_phase(integer points) =
  @     points == 4 ? 1 : points == 8 ? 4 : 3;
  @ logic integer high_phase(integer points) =
  @     points == 4 ? 2 : points == 8 ? 5 : 3;
  @*/

/*@ requires \valid_read(answer + (0 .. 3));
  @ requires \forall integer q; 0 <= q < 4 ==> OPEN <= answer[q] <= B;
  @ assigns \nothing;
  @ ensures \result.points.low == low_points(answer);
  @ ensures \result.points.high == high_points(answer);
  @ ensures \result.phase.low == low_phase(low_points(answer));
  @ ensures \result.phase.high == high_phase(high_points(answer));
  @*/
struct score score(const enum answer answer[QUESTIONS]);

/*@ requires 0 <= question < 4 && OPEN <= answer <= B;
  @ assigns \nothing;
  @ ensures \result.low == 1 +
  @     (question == 1 ? two(answer, A) : two(answer, B));
  @ ensures \result.high == \result.low + open(answer);
  @*/
struct interval answer_points(int question, enum answer answer);

/*@ assigns \nothing;
  @ ensures 4 <= points <= 8 ==> \valid_read(\result) &&
  @     \result->phase.low == low_phase(points) &&
  @     \result->phase.high == high_phase(points);
  @*/
const struct band *band_of(int points);

#include "../src/score.c"
