#!/bin/sh
# All sets of answers through the flags: record and report, in both languages,
# held against model.awk.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/tap.sh"

# The model first: what the sixteen full sets come to.
awk -f "$here/model.awk" -f - >"$tmp/spread" <<'END'
BEGIN {
	all = enumerate(states)
	for (i = 1; i <= all; i++)
		if (states[i] !~ /-/)
			sets[points(states[i]) " points, phase " phase(states[i])]++
	for (set in sets)
		print sets[set], set
}
END
is "$(sort -k 2 "$tmp/spread")" "1 4 points, phase 1-2
4 5 points, phase 3
6 6 points, phase 3
4 7 points, phase 3
1 8 points, phase 4-5" 'the model spreads the full sets as it should'

awk -f "$here/model.awk" -f - >"$tmp/states" <<'END'
BEGIN {
	all = enumerate(states)
	for (i = 1; i <= all; i++)
		if (states[i] != "----")
			print states[i], flags(states[i])
}
END
is "$(wc -l <"$tmp/states" | tr -d ' ')" 80 'there are 80 sets with an answer'

# Every run of the program goes into one file, between two lines of its own:
#	@ STATE KIND LANGUAGE
#	@= STATUS
while read -r state flags; do
	for language in en nl; do
		# shellcheck disable=SC2086 # words are meant
		for kind in record report; do
			echo "@ $state $kind $language"
			case $kind in
			record) gl -q -l $language $flags ;;
			report) gl $flags -l $language ;;
			esac
			echo "@= $?"
		done
	done
done <"$tmp/states" >"$tmp/runs" 2>"$tmp/err"

is "$(cat "$tmp/err")" '' 'nothing appears on standard error'

# checked: PASSED STATE KIND LANGUAGE, then the faults as # lines.
awk -f "$here/model.awk" -f - "$tmp/runs" >"$tmp/checked" <<'END'
function fault(what)
{
	faults = faults "# " what "\n"
}

function count(phrase,    i, found)
{
	for (i = 1; i <= lines; i++)
		if (index(line[i], phrase))
			found++
	return found + 0
}

function worded(number)
{
	if (dutch)
		return number (number == "1" ? " punt" : " punten")
	return number (number == "1" ? " point" : " points")
}

function check_record()
{
	if (lines != 1 || line[1] != points(state) "\t" phase(state))
		fault("record: " line[1])
}

function check_form(    i)
{
	if (lines < 25 || lines > 45)
		fault(lines " lines")
	for (i = 1; i <= lines; i++) {
		if (length(line[i]) > 80)
			fault("too long: " line[i])
		if (line[i] ~ /[^ -~]/)
			fault("not printable ASCII: " line[i])
		if (line[i] ~ / $/)
			fault("blank at the end: " line[i])
	}
}

function check_first(    wanted)
{
	wanted = (dutch ? "Fase " : "Phase ") phase(state) " (" \
	    worded(points(state)) ")"
	if (line[1] != wanted)
		fault("first line: " line[1])
}

function check_picture(    i, rung, low, high, b, marked, start, last, wanted)
{
	split(phase(state), b, "-")
	low = b[1] + 0
	high = (2 in b ? b[2] : b[1]) + 0
	rung = 6
	for (i = 1; i <= lines; i++) {
		if (line[i] !~ /^  [0-9]  [|]/)
			continue
		if (rung == 6)
			start = i
		last = i
		rung--
		marked = rung >= low && rung <= high
		wanted = "  " rung "  |" (marked ? "=====" : "-----") "|"
		if (rung == high) {
			wanted = wanted "  <- "
			if (substr(line[i], 1, length(wanted)) != wanted ||
			    length(line[i]) <= length(wanted))
				fault("rung " rung ": " line[i])
		} else if (line[i] != wanted)
			fault("rung " rung ": " line[i])
	}
	if (rung != 1 || last != start + 4)
		fault("the picture has not five rungs below each other")
	return last
}

# What shows that this answer is the one that is told of.
function about(q, letter)
{
	if (letter == "-")
		return dutch ? "Niet beantwoord: " : "Not answered: "
	return word[language q letter]
}

function check_answers(after,    i, q, letter, start, rows)
{
	for (i = after + 1; i <= lines; i++) {
		if (line[i] !~ /^  [0-9][ab-]  /)
			continue
		rows++
		letter = substr(state, rows, 1)
		start = "  " rows letter "  " \
		    worded(letter == "-" ? "1-2" : worth[rows letter]) "  "
		if (substr(line[i], 1, length(start)) != start ||
		    !index(line[i], about(rows, letter)))
			fault("answer " rows ": " line[i])
	}
	if (rows != 4)
		fault(rows + 0 " answers listed")
}

# The advice to question q, from its number to the next or to an empty line.
function check_advice(    i, q, letter, text)
{
	for (i = lines; i > 0 && line[i] !~ /^  4  [^|]/; i--)
		;
	for (; i > 0 && line[i] !~ /^  1  /; i--)
		;
	for (q = 1; q <= 4; q++) {
		letter = substr(state, q, 1)
		if (substr(line[i], 1, 5) != "  " q "  ")
			fault("advice " q ": " line[i])
		for (text = line[i++]; line[i] ~ /^     /; i++)
			text = text "\n" line[i]
		if (letter != "-" && !index(text, advice[language q letter]))
			fault("advice " q letter ": " text)
	}
}

function check_open(    q, i, open, settled, wanted, matters, doesnt)
{
	matters = dutch ? "Bij antwoord a is het" : "With answer a it is"
	doesnt = dutch ? "Geen antwoord kan de fase nog veranderen." : \
	    "No answer can change the phase any more."
	for (q = 1; q <= 4; q++)
		open += substr(state, q, 1) == "-"
	settled = phase(state) ~ /^(1-2|3|4-5)$/
	if (count(doesnt) != (settled ? open : 0))
		fault(count(doesnt) " times: " doesnt)
	if (count(matters) != (settled ? 0 : open))
		fault(count(matters) " times: " matters)
	if (settled)
		return
	i = 0
	for (q = 1; q <= 4; q++) {
		if (substr(state, q, 1) != "-")
			continue
		wanted = matters (dutch ? " fase " : " phase ") \
		    phase(answered(state, q, "a")) \
		    (dutch ? ", bij antwoord b fase " : \
		    ", with answer b phase ") \
		    phase(answered(state, q, "b")) "."
		# The open questions' lines stand in the questions' order.
		for (i++; i <= lines && !index(line[i], matters); i++)
			;
		if (!index(line[i], wanted))
			fault("question " q ": " line[i] ", not: " wanted)
	}
}

# The next band, where it begins and how far it is: the only sentence with
# numbers that is not indented.
function check_distance(    low, high, band, first, wanted, i, numbers, n)
{
	low = total(state, 1)
	high = total(state, 2)
	for (first = low + 1; first <= 8; first++)
		if (lowphase[first] != lowphase[low])
			break
	if (first > 8)
		return
	band = interval(lowphase[first], highphase[first])
	wanted = " " band " " first " " \
	    interval(high < first ? first - high : 0, first - low)
	for (i = 7; i <= lines; i++) {
		if (line[i] !~ /^[^ ].*[0-9].*[.]$/)
			continue
		n++
		numbers = line[i]
		gsub(/[^-0-9]+/, " ", numbers)
		sub(/ $/, "", numbers)
		if (numbers != wanted)
			fault("next band: " line[i] ", not:" wanted)
	}
	if (n != 1)
		fault(n + 0 " sentences on the next band")
}

/^@ / {
	state = $2
	kind = $3
	language = $4
	dutch = language == "nl"
	lines = 0
	faults = ""
	inside = 1
	next
}
/^@= / {
	inside = 0
	if ($2 != 0)
		fault("exit status " $2)
	if (kind == "record")
		check_record()
	else {
		check_form()
		check_first()
		check_answers(check_picture())
		check_advice()
		check_open()
		check_distance()
	}
	printf "%d %s %s %s\n%s", (faults == ""), kind, flags(state), \
	    language, faults
	next
}
inside { line[++lines] = $0 }
END
is "$(grep -c '^[01] ' "$tmp/checked")" 320 'every run came back'

while read -r passed what; do
	case $passed in
	0 | 1) result $((1 - passed)) "$what" ;;
	*) printf '%s %s\n' "$passed" "$what" ;;
	esac
done <"$tmp/checked"

plan
