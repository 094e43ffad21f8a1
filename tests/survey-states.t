#!/bin/sh
# All sets of answers through the survey: in every spelling, behind every
# separator, read at once and in small pieces, held against model.awk.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/tap.sh"

cd "$tmp" || exit
compiled drip

# One file a spelling, with more than 64 KiB of each separator, alone or behind
# other fields, with LF and with CR LF. The spellings give the field of an
# answer, with * for the letter, and how an open question is written.
awk -f "$here/model.awk" -f - <<'EOF'
function field(letter, pattern, open,    place)
{
	if (letter == "-")
		return open
	place = index(pattern, "*")
	return substr(pattern, 1, place - 1) letter substr(pattern, place + 1)
}

# All states, often enough.
function spell(name, pattern, open, upper,    s, i, q, state, text)
{
	for (i = 1; i <= all; i++) {
		state = upper ? toupper(states[i]) : states[i]
		text = ""
		for (q = 1; q <= 4; q++)
			text = text (q > 1 ? "@" : "") \
			    field(substr(state, q, 1), pattern, open)
		spelled[i] = text
	}
	split("", count)
	for (s = 1; s <= 4; s++)
		write(name, substr("\t;, ", s, 1), open ~ /^[" ]*$/)
	for (i = 1; i <= 25; i++)
		print label[i] "\t" count[label[i]] + 0 > (name ".counts")
	print name, (count["unreadable"] > 0) > "files"
}

function write(name, separator, empties,    own, cr, i, n, text, p, f)
{
	# An empty field and spaces make another line altogether.
	if (separator == " " && empties && name !~ /quotes/)
		return
	for (own = 0; own <= 1; own++)
		for (cr = 0; cr <= 1; cr++) {
			written++
			size = 0
			for (i = 1; i <= all; i++) {
				text = spelled[i]
				gsub(/@/, separator, text)
				if (own)
					text = "user " i ",x;y" separator text
				p = points(states[i])
				f = phase(states[i])
				if (separator == " " && empties &&
				    states[i] ~ /-/)
					p = f = "?"
				block[i] = text (cr ? "\r" : "")
				scored[i] = text separator p separator f \
				    (cr ? "\r" : "")
				record[i] = p "\t" f
				size += length(block[i]) + 1
			}
			times = int(70000 / size) + 1
			for (n = 1; n <= times; n++)
				for (i = 1; i <= all; i++) {
					print block[i] > (name ".in")
					print scored[i] > (name ".lines")
					print record[i] > (name ".records")
				}
			for (i = 1; i <= all; i++)
				tally(states[i], record[i] ~ /[?]/, times)
		}
}

function tally(state, unreadable, times,    q)
{
	if (unreadable) {
		count["unreadable"] += times
		return
	}
	count["assessments"] += times
	count["phase " phase(state)] += times
	count["points " points(state)] += times
	for (q = 1; q <= 4; q++)
		count[q substr(state, q, 1)] += times
}

BEGIN {
	all = enumerate(states)
	names(label)

	spell("dashes", "*", "-")
	spell("empty", "*", "")
	spell("upper", "*", "-", 1)
	spell("upper,empty", "*", "", 1)
	spell("quoted", "\"*\"", "\"-\"")
	spell("quoted,bare-dashes", "\"*\"", "-")
	spell("quoted,empty", "\"*\"", "")
	spell("empty-quotes", "*", "\"\"")
	spell("quoted,empty-quotes", "\"*\"", "\"\"")
	spell("padded", " *  ", "  - ")
	spell("padded,empty", " * ", "  ")
	spell("padded,quoted", "  \"*\" ", "\"-\" ")
	spell("padded,inside-quotes", " \" *  \"", " \"  - \"")
	spell("padded,inside-empty-quotes", "\"* \"", "\" \" ")
	print written > "written"
}
EOF

# held FILE STATUS WANTED HOW OPTION ...: one run that must be just as WANTED.
held() {
	file=$1
	wanted=$2
	form=$3
	how=$4
	shift 4
	case $how in
	whole) gl "$@" <"$file.in" >out 2>err ;;
	*) dripped 1000 "$@" <"$file.in" >out 2>err ;;
	esac
	status=$?
	what="$file, $form, $how"
	if [ "$status" -ne "$wanted" ]; then
		is "$status" "$wanted" "$what"
	elif [ "$wanted" -eq 0 ] && [ -s err ]; then
		is "$(cat err)" '' "$what"
	else
		same out "$file.$form" "$what"
	fi
}

while read -r file unreadable; do
	for how in whole pieces; do
		held "$file" "$unreadable" lines "$how"
		held "$file" "$unreadable" records "$how" -q
		held "$file" "$unreadable" counts "$how" -sq
	done
	rm -f "$file".*
done <files

# 14 spellings, 4 separators, without 4 spellings that spaces don't have; alone
# or behind other fields, LF or CR LF.
is "$(cat written)" $(((14 * 4 - 4) * 2 * 2)) 'all spellings were written'
is "$tests" $((14 * 6 + 1)) 'and had their turn'
plan
