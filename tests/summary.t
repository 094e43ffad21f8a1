#!/bin/sh
# Summaries for people: what their numbers are, in either language, and few of
# their words.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/lib/tap.sh"

cd "$tmp" || exit

# The numbers, shares and bars of the summary in $tmp/out: a phase begins its
# row as programs have it, and a question has its counts of a, b and open on a
# line, and its share on another.
figures() {
	awk '
	# The numbers in a text, with this between.
	function numbers(text, between)
	{
		gsub(/[^0-9]+/, " ", text)
		gsub(/^ | $/, "", text)
		gsub(/ /, between, text)
		return text
	}
	/^[1-4][.] / {
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
	/^[0-9].*[a-z]$/ || /^   [0-9]/ { print numbers($0, " ") }
	/^[A-Z]/ && !question {
		label = numbers(substr($0, 1, 16), " ")
		places = split(label, place, " ")
		$0 = substr($0, 17)
		$1 = $1
		print (places ? place[1] : "none") (places > 1 ? "-" \
		    place[places] : "") " " $0
	}
	/[.]$/ && question {
		sub(/2[ -]p[a-z]*/, "")
		print numbers($0, " ")
	}' out
}

# tells WHAT FIGURES: the summary of $tmp/in has these.
tells() {
	gl -s in >out 2>err
	is "$(figures)" "$2" "$1"
}

awk 'BEGIN {
	while (n++ < 997)
		print "x,b,a,b,b"
	print "x,a,b,a,a\nx,,,,a\nx,b,a,,a"
}' >in
tells 'what is nearly all or nothing is told so' '1000 998
1-2 1 <1% #
3 1 <1% #
5 0 6 0 7 0 1
4-5 997 >99% ########################################
1-3 1 <1% #
1
1 998 1
>99% ####################
2
998 1 1
>99% ####################
3
1 997 2
>99% ####################
4
3 997 0
>99% ####################
4
4'
printf 'x,b,a,b,b\nx,a,b,a,a\nx,b,b,-,b\nx,?\ny,?\n' >in
tells 'thirds and halves' '3 2
2
1-2 1 33% #############
3 1 33% #############
5 0 6 0 7 0 1
4-5 1 33% #############
1
1 2 0
67% #############
2
1 2 0
33% #######
3
1 1 1
50% ##########
4
1 2 0
67% #############
2
3'
printf 'x,,,,b\n' >in
tells 'a share of nothing is none' '1 0
1-2 0 0%
3 0 0%
4-5 0 0%
3-5 1 100% ########################################
1
0 0 1
2
0 0 1
3
0 0 1
4
0 1 0
100% ####################'
: >in
tells 'nothing at all' 0
printf 'x\n' >in
tells 'nothing that could be read' '0
1'

# named WHAT FIRST SECOND: of $tmp/in these questions have most room to
# grow, and on these opinions are most divided.
named() {
	gl -s in >out
	is "$(figures | sed -n '$!{h;d;};x;G;p' | tr '\n' '|')" "$2|$3|" "$1"
}
printf 'b,a,b,b\nb,a,a,a\n' >in
named 'two questions alike' '3 4' '3 4'
printf 'a,a,a,a\nb,b,b,b\n' >in
named 'all questions alike' '1 2 3 4' '1 2 3 4'
printf ',,,a\n,,,b\n' >in
named 'what nobody answered has no share' 4 4
# To the last digit: the shares are a millionth apart, or even less.
awk 'BEGIN {
	while (n++ < 2000000)
		print "b,a,b,b"
	print "a,a,b,b"
}' >in
named 'one in two million' 1 1
# 409 of 1023 is a little more than 407 of 1018; so is 614 of 1023 less.
awk 'BEGIN {
	for (; n < 1023; n++)
		print (n < 409 ? "a" : "b") "," (n >= 1018 ? "" : \
		    n < 407 ? "b" : "a") "," (n >= 1018 ? "-" : \
		    n < 407 ? "a" : "b") "," (n < 409 ? "a" : "b")
}' >in
named 'shares that are nearly alike' '1 4' '1 4'

# The counts are those of the summary for programs, in any language.
awk -f "$lib/model.awk" -f - >survey <<'EOF'
BEGIN {
	all = enumerate(states)
	for (i = 1; i <= all; i++) {
		gsub(/./, ";&", states[i])
		for (n = i * i % 23; n > 0; n--)
			print "x" states[i]
	}
}
EOF
gl -sq survey | grep -e '^phase' -e '^[1-4]' >wanted
for language in $(gl -h | sed -n 's/.*--language \([a-z|]*\).*/\1/p' | tr '|' ' '); do
	gl -s -l "$language" survey >out
	cp out "out.$language"
	figures | awk -v OFS='\t' '
	/%/ && !question { print "phase " ($1 == "none" ? "1-5" : $1), $2 }
	NF == 1 && NR > 1 { question = $1 }
	NF == 3 && question {
		print question "a", $1
		print question "b", $2
		print question "-", $3
	}' >counts
	same counts wanted "all counts are those for programs, $language"
	is "$(grep '^[1-4]\. ' out)" \
		"$(gl -h -l "$language" | sed -n 's/^  \([1-4]\. .*\)/\1/p')" \
		"the questions are those of the help, $language"
	is "$(awk 'length > 80 || /[^ -~]/ || / $/' out)" '' \
		"plain lines of 80 columns, $language"
done
differ out.nl out.en 'Dutch is another language'
{
	echo a,a,a,a
	cat survey
} | gl --summary -H >out
same out out.en 'a header is not counted'

# Where there is no number, there are words; of one there is nothing to compare.
is "$(printf 'x,,,,b\nx,,,,b\n' | gl -s | tail -n 2)" \
'Every answer that was given already earns 2 points.
On every question, all who answered it agree.' 'no room and nothing divided'
for one in 'x,,,,a\n' 'x,,,,\nx,,,,\n'; do
	# shellcheck disable=SC2059 # the format is the survey
	is "$(printf "$one" | gl -s | grep -c '[.]$')" 0 "no comparison: $one"
done
is "$(printf 'x\nb,a,b,b\n' | gl -s 2>err | sed 2q)" '1 assessment, 1 complete
1 line could not be read' 'one of each'
is "$(printf 'x\nx\nb,a,b,b\na,,a,a\n' | gl -s 2>err | sed 2q)" \
'2 assessments, 1 complete
2 lines could not be read' 'two of each'
plan
