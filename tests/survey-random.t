#!/bin/sh
# Random lines, many of them malformed: what reference.awk makes of them and
# what the program does. SEED=number repeats a run, with the same awk.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/tap.sh"

cd "$tmp" || exit
compiled drip

seed=${SEED-}
[ -n "$seed" ] || seed=$(date +%j%H%M%S)
printf '# SEED=%s\n' "$seed"

# Lines come in stretches that are alike, so that the fast ways get their
# chance: one separator, one line ending, one share of nonsense.
cat >random.awk <<'EOF'
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
	if (random(300) == 0)
		text = text many separator
	else if (random(5) == 0)
		text = text one_of(noise) one_of(noise) separator
	text = text answer()
	for (q = 2; q <= 4; q++)
		text = text separator answer()
	while (rand() < nonsense)
		text = damage(text)
	return text
}

BEGIN {
	srand(seed)
	noise = "aabbAB--\"\"\"    ;;,,\t\tc?0\r\r\303\251\357\273\277\001\177"
	many = "word;"
	while (length(many) < 5000)
		many = many many
	if (random(2))
		printf "\357\273\277"
	while (done < lines) {
		separator = one_of(",;\t ")
		ending = random(3) ? "" : "\r"
		nonsense = random(3) ? rand() * rand() * 0.05 : rand() * 0.6
		oddity = random(3) ? 0 : rand()
		own = random(3) ? "" : "user" separator
		for (stretch = random(random(4) ? 40 : 3000); stretch >= 0; stretch--) {
			print line() ending
			done++
		}
	}
}
EOF
awk -v seed="$seed" -v lines=300000 -f random.awk >in
awk -f "$here/model.awk" -f "$here/reference.awk" -v records=records \
	-v counts=counts -v faults=faults in >lines
ok 'there are many lines' test "$(wc -l <in)" -ge 300000
ok 'some can be read' test "$(sed -n 's/^assessments	//p' counts)" -gt 20000
ok 'some can not' test "$(sed -n 's/^unreadable	//p' counts)" -gt 5000

# agrees FORM OPTION HOW: the program with all the input, against the reference.
agrees() {
	# shellcheck disable=SC2086 # words are meant
	case $3 in
	whole) gl $2 <in >out 2>err ;;
	*) dripped "$3" $2 <in >out 2>err ;;
	esac
	is "$?" 1 "$1, $3: status"
	if cmp -s out "$1"; then
		result 0 "$1, $3"
	else
		result 1 "$1, $3" || {
			echo "SEED=$seed; the first lines that differ, input first:"
			awk -v wanted="$1" '{
				getline should <wanted
				getline text <"in"
				if ($0 != should && ++n <= 5)
					print NR ":\n" text "\n" $0 "\n" should
			}' out | sed -n l
		} | shown
	fi
	sed -n 's/^groeiladder: -:\([0-9]*\): ..*$/\1/p' err >named
	sed 10q faults >ten
	same named ten "$1, $3: the lines that are named"
	is "$(sed 1,10d err)" "groeiladder: $(wc -l <faults | tr -d ' ') lines could not be read; the first ten are named above" \
		"$1, $3: the number of unreadable lines"
}

for how in whole 5003 65536; do
	agrees lines '' $how
	agrees records -q $how
	agrees counts -sq $how
done

plan
