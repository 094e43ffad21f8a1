# surveys.awk: random surveys, most of them malformed somewhere, for the program
# and reference.awk to read.
#
#	awk -v seed=N -v files=N -v rows=N -v limit=BYTES -f surveys.awk
#
# writes so many files, survey.1 and on, with so many rows each, some of which
# just fit in the limit and some just don't; and to surveys a line for each: its
# list for -f or none, and -H or nothing.

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

# A text of so many bytes.
function many(n,    text)
{
	for (text = one_of("x| |x y|\"\"|\303\251;|,|a line of forty bytes, perhaps; or so\n"); length(text) < n; )
		text = text text
	return substr(text, 1, n > 0 ? n : 0)
}

# About as many bytes as there is room for behind so many.
function rest(size)
{
	return chance(0.2) ? many(random(3 * limit)) : \
	    many(limit - size + random(9) - 4)
}

function answer(    letter)
{
	letter = open ? "-" : one_of("a|b|a|b|A|B|-|")
	if (letter == "" && separator == " ")
		letter = chosen ? "\"\"" : "-"
	if (!chance(oddity))
		return letter
	if (chosen && letter ~ /[^-"]/ && chance(0.6))
		letter = one_of("(|") letter one_of(")|.|:|;") \
		    one_of("|| x|x|b.v.| \"x|,b) y| y (b)| b. z|a)| b:|\r")
	else if (letter !~ /"/)
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
function quoted(    text, n)
{
	for (n = random(6); n > 0; n--)
		text = text one_of("x| |\"\"|\n|\r\n|\r|,|;|\t|b" separator \
		    "|\303\251") (chance(0.2) ? \
		    one_of("\n|\n1" separator "|") answers() one_of("\n|") : "")
	if (chance(long))
		text = text rest(random(60))
	return one_of("\"| \"|\"\"") text \
	    (chance(0.9) ? one_of("\"|\"|\"|\" ") : "") (chance(0.1) ? "x" : "")
}

function other()
{
	if (chance(0.3))
		return quoted()
	return one_of("1|x|two words||-|a|b|\"x|x\"|\"\"| ") \
	    (chance(long / 2) ? rest(random(60)) : "")
}

function join(text, field)
{
	if (text == "none")
		return field
	if (separator == " " && chance(0.2))
		field = "  " field
	return text (chance(mixed) ? one_of("\t|;|,| ") : separator) field
}

# Something is put in, left out or changed somewhere, mostly near the end.
function damaged(text,    place)
{
	place = random(chance(0.5) ? 12 : length(text) + 1)
	place = length(text) - (place > length(text) ? 0 : place)
	return substr(text, 1, place) \
	    one_of("\"|\"|,|;|\t| |a|b|-|\r|\n|\303\251|\001|()|") \
	    substr(text, place + 1 + random(2))
}

function row(    text, n, i)
{
	if (chance(0.07))
		return one_of("||;;;|,,,,|   |\" \";\"\"|\t\t\t|sep=,|\"sep=;\"")
	text = "none"
	if (!chosen) {
		for (n = random(4); n > 0; n--)
			text = join(text, other())
		text = join(text, answers())
	} else
		for (i = 1; i <= 6 && (i < 6 || chance(0.5)); i++)
			text = join(text, index(fields, i) ? answer() : other())
	if (chance(long))
		text = join(text, rest(length(text)))
	while (chance(nonsense))
		text = damaged(text)
	return text
}

function survey(file,    n, text)
{
	separator = one_of(",|,|;|\t| ")
	fields = one_of("none|none|none|1,2,3,4|2,3,4,5|3,5,4,2")
	chosen = fields != "none"
	oddity = one_of("0|0.2|0.6")
	nonsense = one_of("0|0.05|0.4")
	mixed = one_of("0|0|0.05")
	long = one_of("0|0.05|0.2")
	ending = one_of("\n|\n|\r\n|\r\r\n")
	printf "%s", chance(0.1) ? "\357\273\277" : "" > file
	open = chance(0.3) ? random(6) : 0
	if (chance(0.04))
		open = rows
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
