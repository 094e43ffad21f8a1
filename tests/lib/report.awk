# report.awk: holds against the model what `reports` of tap.sh writes. Goes with
# model.awk. Prints KIND|WHAT for each check that fails, KIND|checked for each
# kind of them, and text|LANGUAGE PLACE<TAB>TEXT for all that is in the reports,
# with a tab for each end of a line.

# One check of a kind.
function check(kind, good, got, wanted)
{
	checks[kind]++
	if (good)
		return
	got = got "\", not: \"" wanted
	gsub("\n", " ", got)
	print kind "|" language " " flags(state) ": \"" got "\""
}

function equal(kind, got, wanted)
{
	check(kind, got == wanted, got, wanted)
}

# Each text is the same wherever it stands, and like no other.
function same_text(place, text)
{
	place = language " " place
	if (!(place in known)) {
		check("texts", text != "" && !(text in where), text,
		    "something else than " where[text])
		known[place] = text
		where[text] = place
	}
	equal("texts", text, known[place])
}

# All numbers and intervals in a text.
function numbers(text)
{
	gsub(/[^0-9-]+|-[^0-9]|[^0-9]-/, " ", text)
	gsub(/^ +| +$/, "", text)
	return text
}

function check_help(    i, q, letter)
{
	for (i = 1; i <= lines; i++)
		if (split(line[i], cell, "\t") == 2)
			help[language, cell[1]] = cell[2]
	for (q = 1; q <= QUESTIONS; q++)
		for (i = 1; i <= 2; i++) {
			letter = substr("ab", i, 1)
			equal("points", earns(q, letter) " ", \
			    substr(help[language, "answer " q letter], 1, 2))
		}
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
	# At most 45 for four questions.
	check("form", lines <= 25 + 5 * QUESTIONS && paragraphs == parts, \
	    lines " in " paragraphs, "fewer lines, " parts " paragraphs")
	for (i = 1; i <= lines; i++)
		check("form", length(line[i]) <= 80 && line[i] !~ /[^ -~]| $/,
		    line[i], "80 columns of ASCII, no blank at the end")
}

function check_picture(    rung, low, high, row, wanted, place)
{
	low = lowphase[total(state, 1)]
	high = highphase[total(state, 2)]
	equal("picture", split(paragraph[2], row, "\n"), top)
	for (rung = top; rung >= 1; rung--) {
		wanted = "  " rung "  |" (rung >= low && rung <= high ? \
		    "=====" : "-----") "|" (rung == high ? "  <- " : "")
		if (rung == high) {
			place = substr(row[top + 1 - rung], length(wanted) + 1)
			same_text("place for " phase(state), place)
			equal("words", numbers(place), one_by_one(low, high))
		}
		equal("picture", rung == high ? substr(row[top + 1 - rung], 1, \
		    length(wanted)) : row[top + 1 - rung], wanted)
	}
	split(paragraph[4], row, "\n")
	equal("words", numbers(row[1]), one_by_one(low, high))
}

function check_answers(    q, letter, row)
{
	equal("answers", split(paragraph[3], row, "\n"), QUESTIONS + 1)
	same_text("answers", row[1])
	for (q = 1; q <= QUESTIONS; q++) {
		letter = substr(state, q, 1)
		equal("answers", row[q + 1], "  " q letter "  " (letter != "-" ? \
		    help[language, "answer " q letter] : \
		    substr(row[q + 1], 7)))
		same_text("answer " q letter, substr(row[q + 1], 7))
	}
}

# What to do, 1 point, or to keep, 2: of each question that earns as many.
function check_advice(each,    q, row, rows, text, last, i)
{
	if (number_of(each) == 0)
		return
	rows = split(paragraph[++part], row, "\n")
	same_text("head of " (each == 1 ? "steps" : "what to keep"), row[1])
	i = 2
	if (each == 1 && number_of(1) > 1)
		same_text("choose", row[i++])
	for (q = 1; q <= QUESTIONS; q++) {
		if (earned(q) != each)
			continue
		equal("texts", substr(row[i], 1, 5), "  " q "  ")
		text = last = substr(row[i++], 6)
		for (; row[i] ~ /^     /; i++) {
			last = row[i]
			text = text "\n" last
		}
		same_text((each == 1 ? "step " : "keep ") q, text)
		if (each == 1)
			same_text("discuss " q, last)
	}
	equal("texts", rows, i - 1)
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
		equal("open questions", numbers(paragraph[part]), \
		    one_by_one(low, highphase[total(state, 2)]))
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
			equal("open questions", row[i++], \
			    sprintf("  %s  %s %-3s  %s", q letter, cell[2], \
			    phase(answered(state, q, letter)), \
			    substr(help[language, "answer " q letter], 13)))
		}
	equal("open questions", rows, i - 1)
}

# The next band, where it begins, how far it is at most; or, if some of that is
# certain, how far it is at least and on which questions: one, all or some of
# those that earn one point.
function check_distance(    low, first, short, kind, q, wanted, text)
{
	text = paragraph[++part]
	low = total(state, 1)
	for (first = low + 1; first in lowphase; first++)
		if (lowphase[first] != lowphase[low])
			break
	if (!(first in lowphase)) {
		same_text("no distance", text)
		equal("distance", numbers(text), \
		    one_by_one(lowphase[low], highphase[low]))
		return
	}
	short = first - total(state, 2)
	kind = short < 1 ? "at most" : number_of(0) ? "at least" : \
	    number_of(1) == 1 ? "one" : number_of(1) == short ? "all" : "some"
	if (short < 1)
		short = first - low
	wanted = one_by_one(lowphase[first], highphase[first]) " " first " " \
	    short
	for (q = 1; q <= QUESTIONS && kind != "at most"; q++)
		if (earned(q) == 1)
			wanted = wanted " " q
	equal("distance", numbers(text), wanted)
	gsub(/[0-9]/, "", text)
	same_text("distance " kind " for " first " " \
	    (kind == "at most" ? "" : number_of(1)), text)
}

function check_report(    text)
{
	check_form()
	text = paragraph[1]
	gsub(/[a-z]+/, "", text)
	equal("first line", substr(text, 2), \
	    " " phase(state) " (" points(state) " )")
	gsub(/[0-9-]/, "", paragraph[1])
	same_text("first", paragraph[1])
	check_picture()
	check_answers()
	same_text("meaning " phase(state), paragraph[4])
	part = 4
	check_advice(1)
	check_advice(2)
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
	equal("status", $2, 0)
	if (what == "help")
		check_help()
	else if (what == "report")
		check_report()
	else
		equal("record", (lines == 1 ? "" : lines " lines: ") line[1], \
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
	for (kind in checks)
		print kind "|checked"
	for (place in known) {
		text = known[place]
		sub(/ for .*/, "", place)
		gsub("\n", "\t", text)
		print "text|" place "\t" text
	}
}
