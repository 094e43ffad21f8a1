#!/bin/sh
# Summaries for people: which questions they name, with which numbers, in every
# language; whole ones stand in tests/words.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/lib/tap.sh"

cd "$tmp" || exit

# What is told behind the questions: the numbers of each line, or a dash for
# none; and of a line to discuss, whose it is. The last two lines have none.
told() {
	awk '
	FILENAME == "lines" { line["   " $0] = FNR; next }
	/^[1-9][.] / { question = substr($0, 1, 1) }
	/^$/ { behind = question == 4 }
	behind && $0 in line { print "discuss " line[$0] }
	behind && /^[A-Z]/ {
		gsub(/[^0-9<>%]+/, " ")
		gsub(/^ | $/, "")
		print($0 == "" ? "-" : $0)
	}' lines out | paste -s -d ';' - | sed 's/;*-;-$//'
}

while IFS='|' read -r states wanted; do
	# shellcheck disable=SC2086 # words are meant
	rows $states >in
	for language in $(languages); do
		gl -1 a -2 b -3 a -4 a -l "$language" |
			sed -n 's/^     [^"]*"\(.*\)"$/\1/p' >lines
		gl -s -l "$language" in >out 2>err
		is "$(told)" "$wanted" "$language: $states"
	done
done <<'END'
5 babb 4 baba 1 aabb|4 4 6;discuss 4;4 60% 1 90% 2 100% 3 100%
1 babb 1 baaa|3 4;discuss 3;3 50% 4 50% 1 100% 2 100%
1 aaaa 1 bbbb|-;discuss 1;50%
3 baaa 3 abbb|-;discuss 1;50%
2 babb|-;100%
2 bab 1 babb|1 100% 2 100% 3 100%;4
9 bab 1 babb 1 baba|1 100% 2 100% 3 100%;4
6 babb 6 aaaa 9 bab 9 aaa|1 3;discuss 1;1 50% 3 50% 2 100%;4
3 babb 3 aaaa 3 bab 3 aaa|1 3 4;discuss 1;1 50% 3 50% 4 50% 2 100%
1 ---a|1 2 3 4
2 -|1 2 3 4
1 b 1 -a 1 --b 1 ---b 1 a|1 2 3 4
3000 babb 1 aabb|1 1 3000;discuss 1;1 >99% 2 100% 3 100% 4 100%
407 abaa 2 aaba 609 babb 5 b--b|1 4;discuss 1;1 60% 4 60% 2 60% 3 60%
END

for language in $(languages); do
	gl -s -l "$language" in | grep '^[1-9]\. ' >out
	help_in "$language" | sed -n 's/^question \(.\)	/\1. /p' >wanted
	same out wanted "the questions are those of the help, $language"
done
plan
