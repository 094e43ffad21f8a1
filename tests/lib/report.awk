# report.awk: holds against the model what `reports` of tap.sh writes. Goes with
# model.awk. Prints wrong|WHAT for each check that fails, then how many reports
# and records there were, and text|LANGUAGE PLACE<TAB>TEXT for all that is in
# the reports, with a tab for each end of a line.

function check(good, got, wanted)
{
	if (good)
		return
	got = got "\", not: \"" wanted
	gsub("\n", " ", got)
	print "wrong|" language " " flags(state) ": \"" got "\""
}

function equal(got, wanted)
{
	check(got == wanted, got, wanted)
}

# Each text is the same wherever it stands, its numbers aside where these are
# checked by themselves, and like no other.
function same_text(place, text, whole)
{
	place = language " " place
	if (!(place in known)) {
		check(text != "" && !(text in where), text,
		    "something else than " where[text])
		known[place] = text
		where[text] = place
		shown[place] = whole == "" ? text : whole
	}
	equal(text, known[place])
}

# All numbers and intervals in a text.
function numbers(text)
{
	gsub(/[^0-9-]+|-[^0-9]|[^0-9]-/, " ", text)
	gsub(/^ +| +$/, "", text)
	return text
}

function check_help(    i)
{
	for (i = 1; i <= lines; i++)
		if (split(line[i], cell, "\t") == 2)
			help[language, cell[1]] = cell[2]
}

# What an answer of the state earns; 0 while it is open.
function earned(q,    letter)
{
	letter = substr(state, q, 1)
	return letter == "-" ? 0 : earns(q, letter)
}

# How many questions earn so many.
function number_of(each,    q, n)
{
	for (q = 1; q <= QUESTIONS; q++)
		n += earned(q) == each
	return n
}

# Phases one by one, as they are told in words; all of them by their ends.
function one_by_one(low, high,    list)
{
	if (low == lowphase[LOWEST] && high == top)
		return low " " high
	for (; low <= high; low++)
		list = list (list == "" ? "" : " ") low
	return list
}

function check_form(    i, parts)
{
	parts = 6 + (number_of(0) > 0) + (number_of(1) > 0) + (number_of(2) > 0)
	check(lines <= 50 && paragraphs == parts, \
	    lines " in " paragraphs, "fewer lines, " parts " paragraphs")
	for (i = 1; i <= lines; i++)
		check(length(line[i]) <= 80 && line[i] !~ /[^ -~]| $/,
		    line[i], "80 columns of ASCII, no blank at the end")
}

function check_picture(    rung, low, high, row, wanted, place)
{
	low = lowphase[total(state, 1)]
	high = highphase[total(state, 2)]
	equal(split(paragraph[2], row, "\n"), top)
	for (rung = top; rung >= 1; rung--) {
		wanted = "  " rung "  |" (rung >= low && rung <= high ? \
		    "=====" : "-----") "|" (rung == high ? "  <- " : "")
		place = row[top + 1 - rung]
		if (rung == high) {
			same_text("place for " phase(state), \
			    substr(place, length(wanted) + 1))
			place = substr(place, 1, length(wanted))
		}
		equal(place, wanted)
	}
}

function check_answers(    q, letter)
{
	equal(split(paragraph[3], row, "\n"), QUESTIONS + 1)
	same_text("answers", row[1])
	for (q = 1; q <= QUESTIONS; q++) {
		letter = substr(state, q, 1)
		equal(row[q + 1], "  " q (letter != "-" ? \
		    letter "  " help[language, "answer " q letter] : \
		    "   " substr(row[q + 1], 7)))
		same_text("answer " q letter, substr(row[q + 1], 7))
	}
}

# The points of each answer, in a row.
function pattern(    q, list)
{
	for (q = 1; q <= QUESTIONS; q++)
		list = list earned(q)
	return list
}

function check_meaning(    kind)
{
	kind = phase(state)
	if (pattern() in ahead)
		kind = kind ", " ahead[pattern()] " ahead"
	else if (lowphase[total(state, 1)] == highphase[total(state, 2)])
		kind = kind ", open"
	same_text("meaning " kind, paragraph[4])
}

# The next advice in the rows, without its number, as text and its lines as
# piece[1] to piece[pieces].
function next_advice(q)
{
	equal(substr(row[++at], 1, 5), "  " q "  ")
	text = substr(row[at], 6)
	for (; row[at + 1] ~ /^     /; at++)
		text = text "\n" substr(row[at + 1], 6)
	pieces = split(text, piece, "\n")
}

# A step for each answer of one point, with a line to discuss: the nearest
# first, behind a line that says why, and the others in their order.
function check_steps(    q, n, first, start)
{
	if (number_of(1) == 0)
		return
	rows = split(paragraph[++part], row, "\n")
	same_text("head of steps", row[1])
	same_text(number_of(1) > 1 ? "each step" : "one step", row[2])
	at = 2
	first = nearest[pattern()]
	for (n = first ? 0 : 1; n <= QUESTIONS; n++) {
		q = n ? n : first
		if (earned(q) != 1 || n == first)
			continue
		next_advice(q)
		start = 1
		if (!n) {
			same_text("nearest, " ahead[pattern()] " ahead", piece[1])
			start = length(piece[1]) + 2
		}
		same_text("step " q, substr(text, start, \
		    length(text) - length(piece[pieces]) - start))
		same_text("discuss " q, piece[pieces])
	}
	equal(at, rows)
}

function check_keep(    q)
{
	if (number_of(2) == 0)
		return
	rows = split(paragraph[++part], row, "\n")
	same_text("head of what to keep", row[at = 1])
	for (q = 1; q <= QUESTIONS; q++)
		if (earned(q) == 2) {
			next_advice(q)
			same_text("keep " q, text)
		}
	equal(at, rows)
}

# The phase that each answer to an open question would bring.
function check_open(    q, i, j, letter, row, rows, cell, low)
{
	if (number_of(0) == 0)
		return
	part++
	low = lowphase[total(state, 1)]
	if (low == lowphase[total(state, 2)]) {
		same_text("settled for " phase(state), paragraph[part])
		return
	}
	rows = split(paragraph[part], row, "\n")
	same_text("head of what is open", row[1])
	i = 2
	for (q = 1; q <= QUESTIONS; q++)
		for (j = 1; j <= 2 && earned(q) == 0; j++) {
			letter = substr("ab", j, 1)
			split(row[i], cell, " ")
			same_text("open", cell[2])
			equal(row[i++], \
			    sprintf("  %s  %s %-3s  %s", q letter, cell[2], \
			    phase(answered(state, q, letter)), \
			    substr(help[language, "answer " q letter], 13)))
		}
	equal(rows, i - 1)
}

# The next band, where it begins, and how far it is: at most, while open
# questions may bring it; else for sure, or at least, and on which questions. The
# lowest and the highest total have a sentence of their own.
function check_distance(    low, high, first, kind, q, wanted, text)
{
	text = paragraph[++part]
	low = total(state, 1)
	high = total(state, 2)
	for (first = low + 1; first in lowphase; first++)
		if (lowphase[first] != lowphase[low])
			break
	if (low == HIGHEST) {
		kind = "highest"
		wanted = low " " one_by_one(lowphase[low], highphase[low])
	} else {
		kind = high == LOWEST ? "lowest" : first <= high ? "at most" : \
		    number_of(0) ? "at least" : "for sure"
		wanted = one_by_one(lowphase[first], highphase[first]) " "
		if (kind == "lowest")
			wanted = wanted one_by_one(lowphase[low], highphase[low])
		else
			wanted = wanted first " " \
			    (first <= high ? first - low : first - high)
	}
	for (q = 1; q <= QUESTIONS && kind ~ / least| sure/; q++)
		if (earned(q) == 1)
			wanted = wanted " " q
	equal(numbers(text), wanted)
	if (kind ~ / /)
		kind = kind " to " first \
		    (kind == "at most" ? "" : ", on " number_of(1))
	wanted = text
	gsub(/[0-9]/, "", wanted)
	same_text("distance " kind, wanted, text)
}

function check_report(    text)
{
	check_form()
	text = paragraph[1]
	gsub(/[a-z]+/, "", text)
	equal(substr(text, 2), \
	    " " phase(state) " (" points(state) " )")
	gsub(/[0-9-]/, "", paragraph[1])
	same_text("first", paragraph[1], line[1])
	check_picture()
	check_answers()
	check_meaning()
	part = 4
	check_steps()
	check_keep()
	check_open()
	check_distance()
	same_text("closing", paragraph[++part])
}

BEGIN { top = highphase[HIGHEST] }
/^@ / {
	language = $2
	what = $3
	state = $4
	lines = 0
	paragraphs = 1
	split("", paragraph)
	next
}
/^@= / {
	equal($2, 0)
	done[what]++
	if (what == "help")
		check_help()
	else if (what == "report")
		check_report()
	else
		equal((lines == 1 ? "" : lines " lines: ") line[1], \
		    points(state) "\t" phase(state))
	next
}
{
	line[++lines] = $0
	if ($0 == "")
		paragraphs++
	else
		paragraph[paragraphs] = paragraph[paragraphs] \
		    (paragraph[paragraphs] == "" ? "" : "\n") $0
}

END {
	print done["report"] " reports, " done["-q"] " records"
	for (place in known) {
		text = shown[place]
		gsub("\n", "\t", text)
		print "text|" place "\t" text
	}
}
