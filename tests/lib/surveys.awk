# surveys.awk: random surveys, most of them malformed somewhere, for the program
# and reference.awk to read.
#
#	awk -v seed=N -v files=N -v rows=N -v limit=BYTES -f surveys.awk
#
# writes so many files, survey.1 and on, with so many rows each, some of which
# have something just about where the limit is; and to surveys a line for each:
# its list for -f or none, and -H or nothing.

function random(n)
{
	return int(rand() * n)
}

function chance(of)
{
	return rand() < of
}

# One of the parts of a text between bars.
function one_of(parts,    part, n)
{
	n = split(parts, part, "|")
	return part[random(n) + 1]
}

function answer(    letter, mark)
{
	letter = open ? "-" : one_of("a|b|a|b|A|B|-|")
	if (letter == "" && separator == " ")
		letter = chosen || chance(0.1) ? "\"\"" : "-"
	if (!chance(oddity))
		return letter
	if (chosen && letter ~ /[^-"]/ && chance(0.6)) {
		mark = one_of(")|.|:|;")
		letter = one_of("(||") letter mark one_of("|| x| \"x|\r")
		if (chance(0.4))
			letter = letter one_of("| |, (|x") one_of("a|b|B|c") \
			    one_of(mark "|" mark "|.") one_of("| x|x|,")
	} else if (letter !~ /"/)
		letter = one_of("| |  ") letter one_of("| |  ")
	return one_of("\"| \"|") letter one_of("\"|\" |")
}

function answers(    q, text)
{
	for (q = 1; q <= 4; q++)
		text = text (q > 1 ? separator : "") answer()
	return text
}

# A field that may go on over lines, and hold what looks like others.
function quoted(    text, n, kept)
{
	kept = separator
	for (n = random(6); n > 0; n--) {
		text = text one_of("x| |\"\"|\n|\r\n|\r|,|;|\t|b" separator)
		if (!chance(0.2))
			continue
		if (chance(0.2))
			separator = one_of(",|;| ")
		text = text one_of("\n|\n1" separator "|") answers() one_of("\n|")
		separator = kept
	}
	return one_of("\"| \"|\"\"") text \
	    (chance(0.9) ? one_of("\"|\"|\"|\" ") : "") (chance(0.1) ? "x" : "")
}

function other()
{
	return chance(0.3) ? quoted() : \
	    one_of("1|x|two words||-|a|b|\"x|x\"|\"\"| |\303\251")
}

function join(text, field)
{
	if (separator == " " && chance(0.2))
		field = "  " field
	return text (chance(mixed) ? one_of("\t|;|,| ") : separator) field
}

# Something is put in, left out or changed somewhere, mostly near the end.
function damaged(text,    place)
{
	place = length(text) - random(chance(0.5) ? 12 : length(text) + 1)
	return substr(text, 1, place > 0 ? place : 0) \
	    one_of("\"|\"|,|;|\t| |a|b|-|\r|\n|\303\251|\001|()|") \
	    substr(text, place + 1 + random(2))
}

# Filled up so that its end, or some byte of it, comes to about the limit.
function filled(text,    at, place, fill)
{
	at = chance(0.5) ? length(text) + 1 : random(length(text) + 2)
	place = random(at)
	at = limit - at + random(9) - 4
	if (chance(0.2))
		at = random(3 * limit)
	fill = one_of("x| |x y|\"\"|;|,|a line of forty bytes, perhaps; or so\n")
	while (length(fill) < at)
		fill = fill fill
	return substr(text, 1, place) substr(fill, 1, at > 0 ? at : 0) \
	    substr(text, place + 1)
}

function row(    text, n, i)
{
	if (chance(0.07))
		return one_of("||;;;|,,,,|   |\" \";\"\"|\t\t\t|sep=,|\"sep=;\"")
	text = other()
	if (chosen)
		for (i = 2; i <= 6 && (i < 6 || chance(0.5)); i++)
			text = join(text, index(fields, i) ? answer() : other())
	else {
		for (n = random(4); n > 0; n--)
			text = join(text, other())
		text = join(text, answers())
	}
	if (index(fields, 1))
		sub(/^[^\t;, ]*/, answer(), text)
	while (chance(nonsense))
		text = damaged(text)
	return chance(long) ? filled(text) : text
}

function survey(file,    n, text)
{
	separator = one_of(",|,|;|\t| ")
	fields = one_of("none|none|none|1,2,3,4|2,3,4,5|3,5,4,2")
	chosen = fields != "none"
	oddity = one_of("0|0.2|0.6")
	nonsense = one_of("0|0.05|0.4")
	mixed = one_of("0|0|0.05")
	long = one_of("0|0.05|0.3")
	ending = one_of("\n|\n|\r\n|\r\r\n")
	open = chance(0.3) ? random(chance(0.2) ? 2 * rows : 6) : 0
	printf "%s", chance(0.2) ? "\357\273\277" : "" > file
	for (n = 1; n <= rows; n++) {
		text = row()
		# A CR within the first line means no survey.
		if (n == 1 && !chosen)
			gsub(/\r/, "", text)
		printf "%s", text > file
		if (n < rows || chance(0.5))
			printf "%s", chance(0.9) ? ending : "\r\n" > file
		open -= open > 0
	}
	close(file)
	print fields, chance(0.3) ? "-H" : "" > "surveys"
}

BEGIN {
	srand(seed)
	for (i = 1; i <= files; i++)
		survey("survey." i)
}
