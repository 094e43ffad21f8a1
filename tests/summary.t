#!/bin/sh
# Summaries for people, to the letter.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/tap.sh"

cd "$tmp" || exit

awk 'BEGIN {
	while (n++ < 997)
		print "x,b,a,b,b"
	print "x,a,b,a,a"
	print "x,,,,a"
	print "x,b,a,,a"
}' >in
gl -s <in >out
cat >wanted <<'END'
1000 assessments

Phase 1-2          1   <1%  #
Phase 3            1   <1%  #
Phase 4-5        997  >99%  ##################################################
Phase 1-3          1   <1%  #

END
sed '/^1\. /,$d' out >part
same part wanted 'what is nearly all or nothing is told so'
is "$(sed -n 's/^   a //p' out)" \
'     1   b    998   open      1   two points  >99%  ####################
   998   b      1   open      1   two points  >99%  ####################
     1   b    997   open      2   two points  >99%  ####################
     3   b    997   open      0   two points  >99%  ####################' \
	'what nearly all chose is told so'
is "$(tail -n 2 out)" \
'Most room to grow (smallest share of two-point answers): question 4.
Opinions most divided: question 4.' 'the one question that differs'
is "$(gl -h | sed -n 's/^  \([1-4]\. .*\)/\1/p')" \
	"$(grep '^[1-4]\. ' out)" 'the questions are numbered as in the help'

printf 'x,b,a,b,b\nx,a,b,a,a\nx,b,b,-,b\nx,?\ny,?\n' >in
gl -s <in >out 2>err
is "$(sed -e '/^1\. /,$d' out)" '3 assessments
2 lines could not be read

Phase 1-2          1   33%  #################
Phase 3            1   33%  #################
Phase 4-5          1   33%  #################' 'thirds'
is "$(sed -n 's/^   a //p' out)" \
'     1   b      2   open      0   two points   67%  #############
     1   b      2   open      0   two points   33%  #######
     1   b      1   open      1   two points   50%  ##########
     1   b      2   open      0   two points   67%  #############' \
	'thirds and halves'
is "$(tail -n 2 out)" \
'Most room to grow (smallest share of two-point answers): question 2.
Opinions most divided: question 3.' 'a half is most divided'
printf 'x,b,a,b,b\nx,b,a,a,a\nx\n' | gl -s >out 2>err
is "$(sed -n 2p out)" '1 line could not be read' 'one line'
is "$(tail -n 2 out)" \
'Most room to grow (smallest share of two-point answers): questions 3, 4.
Opinions most divided: questions 3, 4.' 'two questions alike'
printf 'x,a,a,a,a\nx,b,b,b,b\n' | gl -s >out
is "$(tail -n 2 out)" \
'Most room to grow (smallest share of two-point answers): questions 1, 2, 3, 4.
Opinions most divided: questions 1, 2, 3, 4.' 'all questions alike'
# To the last digit: the shares are a millionth apart, or even less.
awk 'BEGIN {
	while (n++ < 2000000)
		print "b,a,b,b"
	print "a,a,b,b"
}' | gl -s >out
is "$(tail -n 2 out)" \
'Most room to grow (smallest share of two-point answers): question 1.
Opinions most divided: question 1.' 'one in two million'
# 409 of 1023 is a little more than 407 of 1018; so is 614 of 1023 less.
awk 'BEGIN {
	for (; n < 1023; n++)
		print (n < 409 ? "a" : "b") "," (n >= 1018 ? "" : \
		    n < 407 ? "b" : "a") "," (n >= 1018 ? "-" : \
		    n < 407 ? "a" : "b") "," (n < 409 ? "a" : "b")
}' | gl -s >out
is "$(tail -n 2 out)" \
'Most room to grow (smallest share of two-point answers): questions 1, 4.
Opinions most divided: questions 1, 4.' 'shares that are nearly alike'
printf 'x,,,,b\n' | gl -s >out
is "$(sed -n '1,/^1\. /p' out | sed '$d')" '1 assessment

Phase 1-2          0    0%
Phase 3            0    0%
Phase 4-5          0    0%
Phase 3-5          1  100%  ##################################################' \
	'one assessment'
is "$(sed -n 's/^   a //p' out)" \
'     0   b      0   open      1   two points     -
     0   b      0   open      1   two points     -
     0   b      0   open      1   two points     -
     0   b      1   open      0   two points  100%  ####################' \
	'a share of nothing is none'
is "$(tail -n 2 out)" \
'No question has room to grow: every answer earns two points.
On no question are opinions divided.' 'no room and nothing divided'
is "$(printf 'x,,,,a\n' | gl -s | tail -n 2)" \
'Most room to grow (smallest share of two-point answers): question 4.
On no question are opinions divided.' 'what nobody answered has no share'
is "$(printf 'x,,,,\n' | gl -s | tail -n 2)" '
No question was answered.' 'nothing answered'
is "$(gl -s)" '0 assessments' 'nothing at all'
is "$(printf 'x\n' | gl -s 2>err)" '0 assessments
1 line could not be read' 'nothing that could be read'

plan
