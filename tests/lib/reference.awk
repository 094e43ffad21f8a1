# reference.awk: what a survey's rows come to, worked out once more, plainly
# and slowly. Goes with model.awk and reads one file:
#
#	awk -f model.awk -f reference.awk [-v header=1] [-v fields=LIST] FILE
#
# writes to lines, records and counts what the program writes without, with -q
# and with -sq; and to told the exit status, the lines where the first ten
# unreadable rows begin, and their number if there are more. Lines may hold any
# byte but NUL.

BEGIN {
	LIMIT = 4096	# what the answers may take
	QUOTES = 65536	# where a quoted field has to end in a row
	BUFFER = 131072	# a longer row tells the header nothing
	NAMED = 10
	printf "" > "lines"
	printf "" > "records"
	for (q = 1; q <= QUESTIONS; q++) {
		one = "([abAB-]|\" *[abAB-] *\")"
		four = four (q > 1 ? " +" : "") one
	}
	four = "(^| )" four " *$"
	ranges = split(fields, range, ",")
	for (i = 1; i <= ranges; i++) {
		split(range[i] "-" range[i], ends, "-")
		for (n = ends[1] + 0; n <= ends[2] + 0; n++)
			wanted[++chosen] = n
	}
}

{ line[NR] = $0 }

# --- the answers at the end of a text

# The letters that the text ends in, or "". Sets separator, the character
# between them.
function answers(text,    state)
{
	# What is cut off has no part in it.
	if (length(text) > LIMIT + 2)
		text = substr(text, length(text) - LIMIT - 1)
	state = separated(text)
	return state != "" ? state : spaced(text)
}

# Between tabs, semicolons or commas: the last of them is the separator.
function separated(text,    field, n, i, state, size)
{
	if (last_of(text) == "")
		return ""
	separator = last_of(text)
	n = split(text, field, separator)
	size = QUESTIONS - 1
	for (i = n - QUESTIONS + 1; i <= n; i++) {
		if (i < 1 || field[i] !~ \
		    /^ *([abAB-]?|" *[abAB-]? *") *$/)
			return ""
		size += length(field[i])
		state = state letter_of(field[i])
	}
	five = field[n] !~ /[abAB-]/ && n > QUESTIONS && \
	    field[n - QUESTIONS] ~ /^ *([abAB-]|" *[abAB-] *") *$/
	return size > LIMIT ? "" : state
}

function letter_of(field)
{
	gsub(/[ "]/, "", field)
	return field == "" ? "-" : tolower(field)
}

# Between spaces; none is empty.
function spaced(text,    state)
{
	five = 0
	if (!match(text, four))
		return ""
	separator = " "
	state = substr(text, RSTART)
	sub(/^ /, "", state)
	if (length(state) > LIMIT)
		return ""
	gsub(/[ "]/, "", state)
	return tolower(state)
}

# The last tab, semicolon or comma, or "".
function last_of(text)
{
	return match(text, /[\t;,][^\t;,]*$/) ? substr(text, RSTART, 1) : ""
}

function or_space(separator)
{
	return separator == "" ? " " : separator
}

function no_cr(text)
{
	sub(/\r$/, "", text)
	return text
}

# Nothing, or nothing but more empty fields than an assessment has.
function blank(text)
{
	if (text ~ /^ *$/)
		return 1
	gsub(/""/, "", text)
	return text ~ /^[ \t;,]*$/ && gsub(/[\t;,]/, "", text) >= QUESTIONS
}

# --- where a row ends

# Puts together the row that begins at line n; sets row, masked (the same, with
# x for all that is in quotes) and row_end, the number of its last line.
function row_at(n,    at, quote, close_at)
{
	row = masked = line[n]
	if (n == 1)
		sub(/^\357\273\277/, "", row)
	masked = row
	row_end = n
	if (!chosen && (blank(no_cr(row)) || answers(no_cr(row)) != ""))
		return
	for (at = 1; quote = index(substr(row, at), "\""); ) {
		quote += at - 1
		if (quote > QUOTES)
			return
		close_at = begins_field(quote) ? closing(quote) : 0
		if (!close_at) {
			at = quote + 1
			continue
		}
		at = close_at + 1
		masked = substr(masked, 1, quote - 1) \
		    many_x(at - quote) substr(row, at)
	}
}

function begins_field(at)
{
	while (--at > 0 && substr(row, at, 1) == " ")
		;
	return at == 0 || index("\t;,", substr(row, at, 1)) > 0
}

function many_x(n,    text)
{
	for (text = "x"; length(text) < n; text = text text)
		;
	return substr(text, 1, n)
}

# Where the quoted field that opens here closes, or 0; joins lines to the row as
# far as it goes on in them.
function closing(quote,    text, to, at, next_one, rest)
{
	text = row
	to = row_end
	at = quote + 1
	for (;;) {
		next_one = index(substr(text, at), "\"")
		if (!next_one) {
			if (to == NR || length(text) > QUOTES)
				return 0
			if (!chosen && assessment(to))
				return 0
			text = text "\n" line[++to]
			continue
		}
		at += next_one
		if (substr(text, at, 1) != "\"")
			break
		at++
	}
	rest = substr(text, at)
	sub(/^ */, "", rest)
	if (rest !~ /^([\t;,]|\r?$)/ || at - 1 > QUOTES)
		return 0
	row = text
	row_end = to
	return at - 1
}

# Whether a line is an assessment by itself.
function assessment(n)
{
	return !blank(no_cr(line[n])) && answers(no_cr(line[n])) != ""
}

# --- chosen fields

# The letters in the chosen fields, by the first separator that will do, or "".
function in_fields(    s, state)
{
	for (s = 1; s <= 3; s++) {
		separator = substr("\t;,", s, 1)
		state = columns(separator)
		if (state != "")
			return state
	}
	separator = " "
	return columns(" ")
}

function columns(by,    n, i, start, field, cell, text, rest, state)
{
	text = no_cr(masked)
	rest = row
	if (by == " ") {
		while (match(text, /[^ ]+/)) {
			cell[++n] = substr(rest, RSTART, RLENGTH)
			text = substr(text, RSTART + RLENGTH)
			rest = substr(rest, RSTART + RLENGTH)
		}
	} else {
		n = split(text, field, by)
		for (i = start = 1; i <= n; i++) {
			cell[i] = substr(row, start, length(field[i]))
			start += length(field[i]) + 1
		}
	}
	for (i = 1; i <= QUESTIONS; i++) {
		if (wanted[i] > n)
			return ""
		text = option(cell[wanted[i]], by)
		if (text == "")
			return ""
		state = state text
	}
	return state
}

# The answer in a field: perhaps a letter with text behind it.
function option(text, by)
{
	gsub(/^ +| +$/, "", text)
	if (text ~ /^".*"$/ && length(text) > 1) {
		text = substr(text, 2, length(text) - 2)
		gsub(/^ +| +$/, "", text)
	}
	if (text == "")
		return by == " " ? "" : "-"
	if (text ~ /^[abAB-]$/ || text ~ /^[abAB][).:]/)
		return tolower(substr(text, 1, 1))
	return text ~ /^\([abAB]\)/ ? tolower(substr(text, 2, 1)) : ""
}

# --- all rows

# The header waits for the separator of the row under it.
function end_header(separator)
{
	if (waiting)
		print head separator "points" separator "phase" head_cr \
		    > "lines"
	waiting = 0
}

function take_row(text, cr,    state, p, f, q, between)
{
	if (blank(no_cr(row))) {
		end_header(or_space(last_of(head)))
		print text cr > "lines"
		print "" > "records"
		return
	}
	five = 0
	state = chosen ? in_fields() : answers(no_cr(row))
	if (chosen && length(row) >= BUFFER)
		state = ""
	if (state != "" && !(five && !chosen)) {
		between = used = separator
		p = points(state)
		f = phase(state)
		number["assessments"]++
		number["phase " f]++
		number["points " p]++
		for (q = 1; q <= QUESTIONS; q++)
			number[q substr(state, q, 1)]++
	} else {
		between = used != "" ? used : or_space(last_of(row))
		p = f = "?"
		if (++number["unreadable"] <= NAMED)
			told = told "-:" at_line "\n"
	}
	end_header(length(text cr) >= BUFFER ? or_space(last_of(head)) : between)
	print text between p between f cr > "lines"
	print p "\t" f > "records"
}

END {
	# Of a longer line the front is gone before its end is seen.
	refused = substr(line[1], 1, BUFFER) ~ /\r./
	for (at_line = 1; at_line <= NR && !refused; at_line = row_end + 1) {
		row_at(at_line)
		text = row
		if (at_line == 1 && line[1] ~ /^\357\273\277/)
			text = "\357\273\277" text
		cr = sub(/\r$/, "", text) ? "\r" : ""
		if (header && at_line == 1) {
			head = text
			head_cr = cr
			waiting = 1
			print "points\tphase" > "records"
		} else
			take_row(text, cr)
	}
	end_header(or_space(last_of(head)))
	n = names(name)
	for (i = 1; i <= n; i++)
		print name[i] "\t" number[name[i]] + 0 > "counts"
	print "status " (told != "" || refused) > "told"
	printf "%s", told > "told"
	if (number["unreadable"] > NAMED)
		print number["unreadable"] > "told"
}
