#!/bin/sh
# All 80 sets of answers: the record, and of the report all that is worked out,
# held against model.awk. Whole reports stand in tests/words.
# shellcheck disable=SC1091,SC2016,SC2154 # tap.sh sets what is not set; awk
. "$(dirname "$0")/lib/tap.sh"

cd "$tmp" || exit
model '
	# The points of each answer, in a row; 0 while it is open.
	function pattern(state,    q, letter, list)
	{
		for (q = 1; q <= QUESTIONS; q++) {
			letter = substr(state, q, 1)
			list = list (letter == "-" ? 0 : earns(q, letter))
		}
		return list
	}

	# What to do or to keep: the answers with so many points.
	function advice(list, each, first,    q)
	{
		if (first)
			print first >"wanted"
		for (q = 1; q <= QUESTIONS; q++)
			if (substr(list, q, 1) == each && q != first)
				print q >"wanted"
	}

	# The phase that an answer to each open question would bring.
	function would_bring(state,    q, i, letter)
	{
		for (q = 1; q <= QUESTIONS; q++)
			for (i = 1; i <= 2 && substr(state, q, 1) == "-"; i++) {
				letter = substr("ab", i, 1)
				print q letter, phase(answered(state, q, \
				    letter)) >"wanted"
			}
	}

	# The numbers in what is told of the next band, if it can be told: its
	# phase, its first total, how much is lacking, and on which questions.
	function distance(list, low, high,    to, q, told)
	{
		for (to = low; lowphase[to] == lowphase[low]; to++)
			;
		if (high == LOWEST || to > HIGHEST)
			return
		told = interval(lowphase[to], highphase[to]) "-" to "-" \
		    (to - (high < to ? high : low))
		for (q = 1; q <= QUESTIONS && high < to; q++)
			if (substr(list, q, 1) == 1) {
				told = told "-" q
				high++
			}
		print told >"wanted"
	}

	BEGIN {
		all = enumerate(states)
		for (i = 1; i <= all; i++) {
			state = states[i]
			if (state !~ /[ab]/)
				continue
			print flags(state)
			print points(state) "\t" phase(state) >"wanted"
			print phase(state) " (" points(state) >"wanted"
			low = lowphase[total(state, 1)]
			high = highphase[total(state, 2)]
			for (rung = high; rung >= low; rung--)
				print rung, (rung == high) >"wanted"
			advice(pattern(state), 1, nearest[pattern(state)])
			advice(pattern(state), 2)
			if (low != lowphase[total(state, 2)])
				would_bring(state)
			distance(pattern(state), total(state, 1), \
			    total(state, 2))
		}
	}' >sets
is "$(($(wc -l <sets)))" 80 'so many sets of answers'
for language in $(languages); do
	while read -r flags; do
		# shellcheck disable=SC2086 # words are meant
		{
			gl -q $flags
			gl $flags -l "$language"
		}
	done <sets >said 2>&1
	awk '
	/^[4-8]([-][4-8])?	/ { print; lines = -1 }
	/^[A-Z][a-z]+ [1-5-]+ [(]/ { print $2, $3 }
	/^  [1-5]  [|]=/ { print $1, ($0 ~ /<-/) }
	/^  [1-4]  [A-Z]/ { print $1 }
	/^  [1-4][ab]  [a-z]+ [1-5]/ { print $1, $3 }
	/^[A-Z][a-z]+ [^.]*[1-5] .*;/ {
		told = substr($0, 1, length($0) - 1)
		gsub(/[^1-8]+/, "-", told)
		print substr(told, 2)
	}
	++lines > 50 { print "more than 50 lines" }
	/[^\t -~]| $/ { print "not plain: " $0 }
	length > 80 { print "over 80 columns: " $0 }' said >came
	same came wanted "record and report, $language"
done
plan
