#!/bin/sh
# All states in every spelling, and random lines, many of them malformed, held
# against reference.awk. SEED=number repeats the random lines, with the same
# awk; LINES=number asks for more of them.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/lib/tap.sh"

cd "$tmp" || exit
compiled drip

# A spelling is how an answer is written, with * for the letter, and how an
# open question; upper means capitals.
awk -f "$lib/model.awk" -f - >in <<'EOF'
function spell(pattern, open, upper,    s, i)
{
	sub(/\*/, "\\&", pattern)
	for (s = 1; s <= 4; s++)
		for (i = 0; i < 4; i++)
			write(pattern, open, upper, substr("\t;, ", s, 1),
			    i % 2, i < 2 ? "" : "\r")
}

function write(pattern, open, upper, separator, own, cr,    i, q, letter, text)
{
	for (i = 1; i <= all; i++) {
		text = own ? "user " i ",x;y" separator : ""
		for (q = 1; q <= QUESTIONS; q++) {
			letter = substr(states[i], q, 1)
			if (letter == "-")
				letter = open
			else
				sub(/./, pattern, letter)
			text = text (q > 1 ? separator : "") letter
		}
		print (upper ? toupper(text) : text) cr
	}
}

BEGIN {
	all = enumerate(states)
	spell("*", "-")
	spell("*", "")
	spell("*", "-", 1)
	spell("*", "", 1)
	spell("\"*\"", "\"-\"")
	spell("\"*\"", "-")
	spell("\"*\"", "")
	spell("*", "\"\"")
	spell("\"*\"", "\"\"")
	spell(" *  ", "  - ")
	spell(" * ", "  ")
	spell("  \"*\" ", "\"-\" ")
	spell(" \" *  \"", " \"  - \"")
	spell("\"* \"", "\" \" ")
}
EOF
expected
agrees 'all spellings' 1000

seed=${SEED-}
[ -n "$seed" ] || seed=$(date +%j%H%M%S)

# Lines come in stretches that are alike, so that what is learnt from the line
# before counts: one separator, one line ending, one share of nonsense.
awk -v seed="$seed" -v lines="${LINES:-15000}" -f "$lib/model.awk" -f - >in <<'EOF'
function random(n)
{
	return int(rand() * n)
}

function one_of(list)
{
	return substr(list, random(length(list)) + 1, 1)
}

function spaces()
{
	return substr("   ", 1, random(4))
}

# An answer, plain or as odd as it may be.
function answer(    letter)
{
	letter = one_of("abababAB-")
	if (letter == "-" && separator != " " && random(2))
		letter = ""
	if (rand() >= oddity)
		return letter
	if (letter != "" || separator != " ")
		if (random(2))
			letter = "\"" (random(3) ? letter : \
			    spaces() letter spaces()) "\""
	return random(2) ? letter : spaces() letter spaces()
}

# Something is put in, left out or changed somewhere, mostly near the end.
function damage(text,    place, size)
{
	size = length(text)
	place = random(4) ? size - random(size < 12 ? size + 1 : 12) : \
	    random(size + 1)
	if (random(2))
		return substr(text, 1, place) one_of(noise) \
		    substr(text, place + 1)
	return substr(text, 1, place) (random(2) ? one_of(noise) : "") \
	    substr(text, place + 2)
}

function line(    text, size, q)
{
	if (rand() < nonsense / 4) {
		for (size = random(14); size > 0; size--)
			text = text one_of(noise)
		return text
	}
	text = own
	if (random(8))
		text = text random(100000) separator
	if (random(5) == 0)
		text = text one_of(noise) one_of(noise) separator
	text = text answer()
	for (q = 2; q <= QUESTIONS; q++)
		text = text separator answer()
	while (rand() < nonsense)
		text = damage(text)
	return text
}

BEGIN {
	srand(seed)
	noise = "aabbAB--\"\"\"    ;;,,\t\tc?0\r\r\303\251\357\273\277\001\177"
	if (random(2))
		printf "\357\273\277"
	print "a CR may not be within the first line,b,a,b,b"
	while (done < lines) {
		separator = one_of(",;\t ")
		ending = random(3) ? "" : "\r"
		nonsense = random(3) ? rand() * rand() * 0.05 : rand() * 0.6
		oddity = random(3) ? 0 : rand()
		own = random(3) ? "" : "user" separator
		stretch = random(random(4) ? 40 : 400)
		for (; stretch >= 0; stretch--) {
			print line() ending
			done++
		}
	}
}
EOF
expected
agrees "random lines, SEED=$seed" 5003
fields=$(model 'BEGIN {
	for (q = QUESTIONS + 1; q > 3; q--)
		printf "%d,", q
	print "2,3"
}')
expected
agrees "random lines, -f $fields, SEED=$seed" 5003
fields=1-$(model 'BEGIN { print QUESTIONS }')
expected
agrees "random lines, -f $fields, SEED=$seed" 5003
plan
