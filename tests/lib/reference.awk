# reference.awk: what a survey's rows come to, worked out once more, plainly
# and slowly. Goes with model.awk and reads one file:
#
#	awk -f model.awk -f reference.awk [-v header=1] [-v fields=LIST] \
#	    [-v limit=BYTES] FILE
#
# writes to lines, records and counts what the program writes without, with -q
# and with -sq; and to told the exit status and a line for each diagnostic: the
# place of a row, - for the file, or a number of rows. Lines may hold any byte
# but NUL.

BEGIN {
	if (!limit)
		limit = 131072	# what a row may take
	NAMED = 10
	MARK = "\357\273\277"
	LETTER = "^ *([abAB-]|\" *[abAB-] *\") *$"
	EMPTY = "^ *(\" *\")? *$"
	printf "" > "lines"
	printf "" > "records"
	ranges = split(fields, range, ",")
	for (i = 1; i <= ranges; i++) {
		split(range[i] "-" range[i], ends, "-")
		for (n = ends[1] + 0; n <= ends[2] + 0; n++)
			wanted[++chosen] = n
	}
}

{ line[NR] = $0 }

# --- small things

# A text without the end of its last line; and what that is.
function no_end(text)
{
	sub(/\r*\n?$/, "", text)
	return text
}

function end_of(text)
{
	return substr(text, length(no_end(text)) + 1)
}

# The last tab, semicolon or comma, else a space.
function last_of(text)
{
	return match(text, /[\t;,][^\t;,]*$/) ? substr(text, RSTART, 1) : " "
}

function blank(text)
{
	return text ~ /^([\t;, ]|" *")*$/ || text ~ /^(sep=[^\n]|"sep=[^\n"]")$/
}

# --- answers at the end of a text

# What stands before its last field.
function before_last(text)
{
	gsub(/ +/, " ", text)
	match(text, /(" ?[abAB-]? ?"|[^\t;, ]*) ?$/)
	text = substr(text, 1, RSTART - 1)
	sub(/ $/, "", text)
	text = substr(text, length(text))
	return text ~ /[\t;,]/ ? text : " "
}

# The letters that it ends in, or "". Sets five: there may be one more.
function at_end(text, by,    n, cells, cell, field, i, state)
{
	five = 0
	if (by == " ") {
		gsub(/ +/, " ", text)
		text = " " text
		while (n <= QUESTIONS && \
		    match(text, / +(" ?[abAB-] ?"|[^ ]+) ?$/)) {
			field[++n] = substr(text, RSTART)
			text = substr(text, 1, RSTART - 1)
		}
	} else {
		cells = split(text, cell, by)
		for (n = 0; n <= QUESTIONS && n < cells; n++)
			field[n + 1] = cell[cells - n]
	}
	for (i = 1; i <= QUESTIONS; i++) {
		if (i > n || field[i] !~ LETTER && \
		    (by == " " || field[i] !~ EMPTY))
			return ""
		gsub(/[ "]/, "", field[i])
		state = (field[i] == "" ? "-" : tolower(field[i])) state
	}
	five = n > QUESTIONS && (field[n] ~ LETTER || \
	    by != " " && field[n] ~ EMPTY && field[1] == "")
	return state
}

function ends_in_four(n,    text)
{
	text = no_end(line[n])
	if (n == 1)
		sub("^" MARK, "", text)
	return at_end(text, separator ? separator : before_last(text)) != ""
}

# --- where a row ends

# Puts together the row that begins at line n and ends at line last at the
# latest. Sets mark, its byte order mark; row, the rest with all newlines; room,
# what that may take; masked, the same with x for all that is in quotes; and
# row_end, the number of its last line.
function row_at(n, last,    at, quote, to, inside)
{
	row = line[n] "\n"
	mark = n == 1 && index(row, MARK) == 1 ? MARK : ""
	row = masked = substr(row, length(mark) + 1)
	room = limit - length(mark)
	row_end = n
	if (chosen && separator == " ")
		return
	for (at = 1; quote = index(substr(row, at), "\""); at = to + 1) {
		quote += at - 1
		if (quote > room)
			return
		to = begins_field(quote) ? closing(quote, last) : 0
		if (!to) {
			to = quote
			continue
		}
		inside = substr(row, quote, to - quote + 1)
		gsub(/[^x]/, "x", inside)
		masked = substr(masked, 1, quote - 1) inside substr(row, to + 1)
	}
}

function begins_field(at)
{
	while (--at > 0 && substr(row, at, 1) == " ")
		;
	return at == 0 || substr(row, at, 1) ~ /[\t;,]/
}

# Where the quoted field that opens here closes, or 0; joins lines to the row as
# far as it goes on in them.
function closing(quote, last,    text, to, at, next_one)
{
	text = row
	to = row_end
	at = quote + 1
	for (;;) {
		next_one = index(substr(text, at), "\"")
		if (!next_one) {
			if (to == last || length(text) >= room || \
			    !chosen && ends_in_four(to))
				return 0
			text = text line[++to] "\n"
			continue
		}
		at += next_one
		if (substr(text, at, 1) != "\"")
			break
		at++
	}
	if (!match(substr(text, at), /^ *([\t;,]|\r*\n)/) || \
	    at + RLENGTH - 1 > room)
		return 0
	row = text
	row_end = to
	return at - 1
}

# --- chosen fields

# Cuts a text into cells; place[] is where each begins, bare what is not in
# quotes. Returns their number.
function cut(text, mask, by,    n, i, at, part)
{
	if (by != " ") {
		bare = mask
		n = split(mask, part, by)
		for (i = at = 1; i <= n; i++) {
			cell[i] = substr(text, at, length(part[i]))
			place[i] = at
			at += length(part[i]) + 1
		}
		return n
	}
	bare = ""
	for (at = 1; match(text, /[^ ]/); at += RLENGTH) {
		at += RSTART - 1
		text = substr(text, RSTART)
		if (!match(text, /^"([^"]|"")*"( |$)/)) {
			match(text, /^[^ ]+/)
			bare = bare substr(text, 1, RLENGTH)
		}
		cell[++n] = substr(text, 1, RLENGTH)
		place[n] = at
		text = substr(text, RLENGTH + 1)
	}
	return n
}

# The letters in the chosen fields, or "". Sets places, where these begin, if so
# many bytes stand before the text.
function in_fields(text, mask, by, before,    n, q, letter, state)
{
	if (by == " " && separator == "" && text ~ /[\t;,\n]/)
		return ""
	n = cut(text, mask, by)
	places = ""
	for (q = 1; q <= QUESTIONS; q++) {
		letter = wanted[q] > n ? "" : option(cell[wanted[q]])
		if (letter == "")
			return ""
		state = state letter
		places = places " " (before + place[wanted[q]])
	}
	return state
}

# The same by the file's separator or, where there is none yet, by the first
# that will do, with an a or b if there is one. Sets used, which it was.
function by_any(text, mask, before,    want, s, state)
{
	if (separator != "")
		return in_fields(text, mask, separator, before)
	for (want = "[ab]"; want != ""; want = want == "-" ? "" : "-")
		for (s = 1; s <= 4; s++) {
			state = in_fields(text, mask, substr("\t;, ", s, 1), \
			    before)
			if (state ~ want) {
				used = substr("\t;, ", s, 1)
				return state
			}
		}
	return ""
}

# The answer in a field: perhaps a letter with text behind it.
function option(text,    sign)
{
	gsub(/^ +| +$/, "", text)
	if (text ~ /^".*"$/ && length(text) > 1) {
		text = substr(text, 2, length(text) - 2)
		gsub(/^ +| +$/, "", text)
	}
	if (text == "")
		return "-"
	if (text ~ /^([abAB];?|-)$/)
		return tolower(substr(text, 1, 1))
	if (text ~ /^\([abAB]\)/)
		text = substr(text, 2)
	if (text !~ /^[abAB][).:]/)
		return ""
	sign = "[" substr(text, 2, 1) "]"
	if (substr(text, 3) ~ "(^|[^A-Za-z0-9])[abAB]" sign "([^A-Za-z0-9]|$)")
		return ""
	return tolower(substr(text, 1, 1))
}

# Whether a line of a row, taken alone, could be read with an a or b, and shares
# no answer with the row, which begin at the places taken.
function hides(first, by, taken,    n, last, before, text, mask, state, found)
{
	last = row_end
	for (n = first; n <= last && !found; n++) {
		row_at(n, n)
		text = no_end(row)
		mask = no_end(masked)
		state = by == "" ? by_any(text, mask, before) : \
		    in_fields(text, mask, by, before)
		found = state ~ /[ab]/ && mask !~ /\r/ && !share(places, taken)
		before += length(row)
	}
	row_at(first, NR)
	return found
}

# Whether a number stands in both lists.
function share(one, other,    n, i, place)
{
	n = split(one, place, " ")
	for (i = 1; i <= n; i++)
		if (index(other " ", " " place[i] " "))
			return 1
	return 0
}

# --- all rows

# The letters of the row at this line, "" if it can't be read, a space if it is
# blank. Sets used, the separator that belongs to it; and doubt, by which it
# should not even be a header.
function letters(first,    text, mask, own, by, state, spaces)
{
	text = no_end(row)
	mask = no_end(masked)
	used = own = separator != "" ? separator : last_of(text)
	doubt = length(row) > room
	if (doubt)
		return ""
	if (blank(text))
		return " "
	if (!chosen) {
		by = separator != "" ? separator : before_last(text)
		state = at_end(text, by)
		if (five)
			return ""
		if (state != "")
			used = by
		return state
	}
	state = by_any(text, mask)
	by = used
	spaces = separator == "" ? text !~ /[\t;,\n]/ : separator == " "
	doubt = (spaces ? bare : mask) ~ /\r/ || text ~ /\n/ && \
	    hides(first, separator == "" && state ~ /[ab]/ ? by : separator, \
	    state == "" ? "" : places)
	used = state == "" || doubt ? own : by
	return doubt ? "" : state
}

# The header waits for the separator of the row under it.
function end_header(by)
{
	if (waiting)
		printf "%s", no_end(head) by "points" by "phase" end_of(head) \
		    > "lines"
	waiting = 0
}

function name_row(at_line)
{
	if (++named <= NAMED)
		told = told "-:" at_line "\n"
}

function take_row(first,    state, p, f, q)
{
	state = letters(first)
	end_header(state ~ /[ab-]/ && length(head mark row) <= limit ? \
	    used : last_of(no_end(head)))
	if (state == " ") {
		printf "%s", mark row > "lines"
		print "" > "records"
		return
	}
	if (header && !headed++) {
		if (doubt || state ~ /[ab]/)
			name_row(first)
		head = mark row
		waiting = 1
		print "points\tphase" > "records"
		return
	}
	p = f = "?"
	if (state == "") {
		number["unreadable"]++
		name_row(first)
	} else {
		p = points(state)
		f = phase(state)
		number["assessments"]++
		number["phase " f]++
		number["points " p]++
		for (q = 1; q <= QUESTIONS; q++)
			number[q substr(state, q, 1)]++
	}
	if (state ~ /[ab]/) {
		separator = used
		answers = 1
	}
	printf "%s", mark no_end(row) used p used f end_of(row) > "lines"
	print p "\t" f > "records"
}

# Whether the file is no survey.
function refused(    text)
{
	text = substr(line[1] "\n", 1, limit)
	return text ~ /^(\377\376|\376\377|PK\003\004|\320\317\021\340)/ || \
	    !chosen && text ~ /\r[^\r\n]/
}

END {
	no_survey = refused()
	for (first = 1; first <= NR && !no_survey; first = row_end + 1) {
		row_at(first, NR)
		take_row(first)
	}
	end_header(last_of(no_end(head)))
	n = names(name)
	for (i = 1; i <= n; i++)
		print name[i] "\t" number[name[i]] + 0 > "counts"
	if (no_survey || number["assessments"] && !answers)
		told = told "-\n"
	if (named > NAMED)
		told = told named "\n"
	printf "status %d\n%s", (told != ""), told > "told"
}
