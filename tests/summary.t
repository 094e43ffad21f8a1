#!/bin/sh
# Summaries for people: what their numbers are, in every language, and which
# questions they name; their words stand in tests/words.
# shellcheck disable=SC1091,SC2016,SC2154 # tap.sh sets what is not set; awk
. "$(dirname "$0")/lib/tap.sh"

cd "$tmp" || exit

# What is told by the summary in $tmp/out, apart from its words: a phase begins
# its row as programs have it, and a total with its points; a question has its
# counts of a, b and open on a line, and its share on another. Behind the
# questions each line is its numbers; a line to discuss is whose it is.
figures() {
	awk '
	# The numbers in a text, with what is at a percentage.
	function numbers(text)
	{
		gsub(/[^0-9<>%]+/, " ", text)
		gsub(/^ | $/, "", text)
		return text
	}
	FILENAME == "lines" { line["   " $0] = FNR; next }
	/^[1-9][.] / { print question = substr($0, 1, 1) }
	/^   [ab] / { row = row $2 " " }
	/^   open / { print row $2; row = "" }
	/^   [a-z].*%/ { print substr($0, match($0, /[<>0-9]*%/)) }
	/^$/ { behind = question == 4 }
	behind && $0 in line { print "discuss " line[$0] }
	behind && /^[A-Z]/ { print "behind " numbers($0) }
	question { next }
	/%/ {
		label = numbers(substr($0, 1, 16))
		places = split(label, place, " ")
		print (places ? place[1] : /^ / ? "open" : "none") \
		    (places > 1 ? "-" place[places] : "") " " numbers( \
		    substr($0, 17)) substr($0, match($0 "#", / *#/))
		next
	}
	!/^$/ { print numbers($0) }' lines out | sed 's/  */ /g'
}

# What it must be, of the rows in $tmp/in.
worked_out() {
	model '
	# Rounded, and no 0 or 100 that is not just that.
	function percent(part, whole,    rounded)
	{
		rounded = int((part * 200 + whole) / (whole * 2))
		return (part && !rounded ? "<1" : \
		    part < whole && rounded == 100 ? ">99" : rounded) "%"
	}

	# With a bar, which shows something for whatever is not nothing.
	function share(part, whole, width,    marks, bar)
	{
		marks = int((part * width * 2 + whole) / (whole * 2))
		for (marks += part && !marks; marks > 0; marks--)
			bar = bar "#"
		return percent(part, whole) (bar == "" ? "" : " " bar)
	}

	# Of a band with several totals: each, and what is still open.
	function totals(which,    n, list, several, open, part)
	{
		open = count[which]
		for (n = LOWEST; n <= HIGHEST; n++)
			if (interval(lowphase[n], highphase[n]) == which) {
				part = settled[n] + 0
				list = list n " " part " " \
				    share(part, rows, 40) "\n"
				open -= part
				several++
			}
		if (several > 1)
			printf "%s", list (open ? "open " open " " \
			    share(open, rows, 40) "\n" : "")
	}

	# Whether a share, or the smaller side of it, is larger than another.
	function larger(part, one, other)
	{
		return part[one] * all[other] > part[other] * all[one]
	}

	# The questions on which opinions are most divided, and what to discuss.
	function divided(    q, list, n, first)
	{
		for (q = 1; q <= QUESTIONS; q++) {
			if (!compared[q] || !smaller[q] ||
			    n && larger(smaller, first, q))
				continue
			if (!n || larger(smaller, q, first)) {
				n = 0
				list = ""
				first = q
			}
			n++
			list = list " " q
		}
		if (n == 1)
			list = list " " answer[first "a"] " " answer[first "b"]
		if (n)
			print "behind" (n == QUESTIONS ? " " : list) \
			    "\ndiscuss " first
	}

	# The shares, the lowest first; or one, where all are the same.
	function in_order(    q, low, list, n, same, before)
	{
		for (;;) {
			low = 0
			for (q = 1; q <= QUESTIONS; q++)
				if (compared[q] && (!low || larger(social, low, q)))
					low = q
			if (!low)
				break
			list = list " " low " " percent(social[low], all[low])
			same += !n++ || !larger(social, low, before)
			before = low
			compared[low] = 0
		}
		if (n)
			print "behind" (same == QUESTIONS ? " " \
			    percent(social[before], all[before]) : list)
	}

	$0 == "x" { unreadable++; next }
	{
		gsub(/x|,/, "")
		rows++
		count[/[ab]/ ? phase($0) : "none"]++
		if (!/-/) {
			complete++
			settled[total($0)]++
		}
		for (q = 1; q <= QUESTIONS; q++)
			answer[q substr($0, q, 1)]++
	}

	END {
		print rows + 0 (rows ? " " complete + 0 : "")
		if (unreadable)
			print unreadable
		if (!rows)
			exit
		n = names(name)
		name[++n] = "phase none"
		for (i = 1; i <= n; i++) {
			if (!sub(/^phase /, "", name[i]))
				continue
			part = count[name[i]] + 0
			if (++shown <= BANDS || part)
				print name[i], part, share(part, rows, 40)
			if (shown <= BANDS && part)
				totals(name[i])
		}
		agree = 1
		for (q = 1; q <= QUESTIONS; q++) {
			a = answer[q "a"] + 0
			b = answer[q "b"] + 0
			all[q] = a + b
			social[q] = earns(q, "a") == 2 ? a : b
			smaller[q] = a < b ? a : b
			compared[q] = all[q] > 1 && all[q] * 2 >= rows
			if (!compared[q])
				few = few " " q
			if (all[q] < 2 || smaller[q])
				agree = 0
			print q "\n" a, b, answer[q "-"] + 0
			if (a + b)
				print share(social[q], all[q], 20)
		}
		if (agree)
			print "behind "
		divided()
		in_order()
		if (few)
			print "behind" few
		print "behind \nbehind " # views, and whose questions
	}' in
}

# tells WHAT: the summary of $tmp/in has these, and plain lines.
tells() {
	worked_out >wanted
	for language in $(languages); do
		gl -1 a -2 b -3 a -4 a -l "$language" |
			sed -n 's/^     [^"]*"\(.*\)"$/\1/p' >lines
		gl -s -l "$language" in >out 2>err
		{
			figures
			awk 'length > 80 || /[^ -~]/ || / $/' out
		} >came
		same came wanted "$1, $language"
	done
}

rows 997 babb 1 abaa 1 ---a 1 ba-a >in
tells 'what is nearly all or nothing is told so'
{
	rows 1 babb 1 abaa 1 bbb
	printf 'x\nx\n'
} >in
tells 'thirds and halves'
rows 1 ---b >in
tells 'a share of nothing is none'
: >in
tells 'nothing at all'
echo x >in
tells 'nothing that could be read'
model 'BEGIN {
	all = enumerate(states)
	for (i = 1; i <= all; i++)
		printf "%d %s ", i * i % 23, states[i]
}' >states
rows "$(cat states)" >in
tells 'every state'
for language in $(languages); do
	gl -s -l "$language" in | grep '^[1-9]\. ' >out
	help_in "$language" | sed -n 's/^question \(.\)	/\1. /p' >wanted
	same out wanted "the questions are those of the help, $language"
done

# --- which questions are named

while IFS='|' read -r what states; do
	rows "$states" >in
	tells "$what"
done <<'END'
one question|5 babb 4 baba 1 aabb
two questions alike|1 babb 1 baaa
all questions alike|1 aaaa 1 bbbb
all shares alike|3 baaa 3 abbb
all agree|2 babb
all agree, but one is answered once|2 bab 1 babb
all agree, but on one that few have answered|9 bab 1 babb 1 baba
fewer than half have answered 4|6 babb 6 aaaa 9 bab 9 aaa
half have answered 4|3 babb 3 aaaa 3 bab 3 aaa
fewer than two have answered|1 ---a
nobody has answered|2 -
nobody agrees, and few have answered|1 b 1 -a 1 --b 1 ---b 1 a
one in thirty thousand|30000 babb 1 aabb
shares that are nearly alike|407 abaa 2 aaba 609 babb 5 b--b
END
plan
