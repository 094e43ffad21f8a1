#!/bin/sh
# Summaries for people: what their numbers are, in every language, and few of
# their words.
# shellcheck disable=SC1091,SC2016,SC2154 # tap.sh sets what is not set; awk
. "$(dirname "$0")/lib/tap.sh"

cd "$tmp" || exit

# The numbers, shares and bars of the summary in $tmp/out, but not the questions
# named at its end: a phase begins its row as programs have it, and a question
# has its counts of a, b and open on a line, and its share on another.
figures() {
	awk '
	# The numbers in a text.
	function numbers(text)
	{
		gsub(/[^0-9]+/, " ", text)
		gsub(/^ | $/, "", text)
		return text
	}
	/^[1-9][.] / {
		print question = substr($0, 1, 1)
		row = ""
	}
	/^   [ab] / { row = row $2 " " }
	/^   open / { print row $2 }
	/^   [a-z].*%/ {
		sub(/.* 2[ -][a-z]+/, "")
		$1 = $1
		print
	}
	/^[^A-Z]/ && !question { print numbers($0) }
	/^[A-Z]/ && !question {
		label = numbers(substr($0, 1, 16))
		places = split(label, place, " ")
		$0 = substr($0, 17)
		$1 = $1
		print (places ? place[1] : "none") (places > 1 ? "-" \
		    place[places] : "") " " $0
	}' out
}

# What they must be, of the rows in $tmp/in.
worked_out() {
	model '
	# Rounded, and no 0 or 100 that is not just that; with a bar, which
	# shows something for whatever is not nothing.
	function share(part, whole, width,    percent, marks, text)
	{
		percent = int((part * 200 + whole) / (whole * 2))
		text = (part && !percent ? "<1" : \
		    part < whole && percent == 100 ? ">99" : percent) "%"
		marks = int((part * width * 2 + whole) / (whole * 2))
		for (marks += part && !marks; marks > 0; marks--)
			text = text (text ~ /#/ ? "" : " ") "#"
		return text
	}

	# Of a band with several totals: each, and what is still open.
	function totals(which,    n, text, several, open)
	{
		open = count[which]
		for (n = LOWEST; n <= HIGHEST; n++)
			if (interval(lowphase[n], highphase[n]) == which) {
				text = text (text == "" ? "" : " ") n " " \
				    settled[n] + 0
				several += text ~ / .* /
				open -= settled[n]
			}
		if (several)
			print text (open ? " " open : "")
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
		for (q = 1; q <= QUESTIONS; q++) {
			a = answer[q "a"] + 0
			b = answer[q "b"] + 0
			print q "\n" a, b, answer[q "-"] + 0
			if (a + b)
				print share(earns(q, "a") == 2 ? a : b, a + b, 20)
		}
	}' in
}

# tells WHAT: the summary of $tmp/in has these, and plain lines.
tells() {
	worked_out >wanted
	for language in $(languages); do
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

# named WHAT FIRST SECOND: of $tmp/in these questions have most room to
# grow, and on these opinions are most divided.
named() {
	is "$(gl -s in | sed -e '/[.]$/!d' -e 's/ 2-point//' \
		-e 's/[^0-9]\{1,\}/ /g' | tr '\n' '|')" " $2 | $3 |" "$1"
}
rows 1 babb 1 baaa >in
named 'two questions alike' '3 4' '3 4'
rows 1 aaaa 1 bbbb >in
named 'all questions alike' '1 2 3 4' '1 2 3 4'
rows 1 ---a 1 ---b >in
named 'what nobody answered has no share' 4 4
# To the last digit: the shares are a millionth apart, or even less.
rows 2000000 babb 1 aabb >in
named 'one in two million' 1 1
# 409 of 1023 is a little more than 407 of 1018; so is 614 of 1023 less.
rows 407 abaa 2 aaba 609 babb 5 b--b >in
named 'shares that are nearly alike' '1 4' '1 4'
for states in '1 ---a' '2 -'; do
	# shellcheck disable=SC2086 # words are meant
	is "$(rows $states | gl -s 2>err | grep -c '[.]$')" 0 "no comparison: $states"
done
plan
