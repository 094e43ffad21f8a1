# reference.awk: what a survey's lines come to, worked out once more, plainly
# and slowly. Goes with model.awk and reads one file:
#
#	awk -f model.awk -f reference.awk FILE
#
# writes the lines with their points and phases. Files named by -v get more:
#
#	records	the records instead of the lines
#	counts	the counts of the whole
#	faults	the numbers of the unreadable lines
#
# Lines may hold what awk can read: any byte but NUL.

BEGIN { LIMIT = 4096 }

# The four letters that the text ends in, or "". Sets separator, the
# character between them, which is unknown when there are none.
function answers(text,    state)
{
	state = separated(text)
	return state != "" ? state : spaced(text)
}

# Between tabs, semicolons or commas: the last of them is the separator.
function separated(text,    field, n, i, letter, state, size)
{
	if (!match(text, /[\t;,][^\t;,]*$/))
		return ""
	separator = substr(text, RSTART, 1)
	n = split(text, field, separator)
	size = 3
	for (i = n - 3; i <= n; i++) {
		if (i < 1 || field[i] !~ \
		    /^ *([abAB-]?|" *[abAB-]? *") *$/)
			return ""
		size += length(field[i])
		letter = field[i]
		gsub(/[ "]/, "", letter)
		state = state (letter == "" ? "-" : tolower(letter))
	}
	return size > LIMIT ? "" : state
}

# Between spaces; none is empty.
function spaced(text,    state)
{
	if (!match(text, \
	    /(^| )([abAB-]|" *[abAB-] *") +([abAB-]|" *[abAB-] *") +([abAB-]|" *[abAB-] *") +([abAB-]|" *[abAB-] *") *$/))
		return ""
	separator = " "
	state = substr(text, RSTART)
	sub(/^ /, "", state)
	if (length(state) > LIMIT)
		return ""
	gsub(/[ "]/, "", state)
	return tolower(state)
}

{
	text = $0
	if (NR == 1)
		sub(/^\357\273\277/, "", text)
	cr = sub(/\r$/, "", text) ? "\r" : ""

	if (text ~ /^ *$/) {
		print
		if (records != "")
			print "" > records
		next
	}

	state = answers(text)
	if (state != "") {
		last = separator
		between = separator
		p = points(state)
		f = phase(state)
		number["assessments"]++
		number["phase " f]++
		number["points " p]++
		for (q = 1; q <= 4; q++)
			number[q substr(state, q, 1)]++
	} else {
		if (last != "")
			between = last
		else if (match(text, /[\t;,][^\t;,]*$/))
			between = substr(text, RSTART, 1)
		else
			between = " "
		p = f = "?"
		number["unreadable"]++
		if (faults != "")
			print NR > faults
	}
	line = $0
	sub(/\r$/, "", line)
	print line between p between f cr
	if (records != "")
		print p "\t" f > records
}

END {
	if (counts == "")
		exit
	n = names(name)
	for (i = 1; i <= n; i++)
		print name[i] "\t" number[name[i]] + 0 > counts
}
