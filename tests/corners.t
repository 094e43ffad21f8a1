#!/bin/sh
# What the other tests pass by: found by tests/coverage and tests/mutate.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/tap.sh"

tab=$(printf '\t')
cd "$tmp" || exit

# --- help and version stand before all else

gl -h >help
printf 'b,a,b,b\n' >file
for arguments in '-h -V' '-h -1 a' '-1 a -h' '-h file' '-qs -h' \
	'-h -h'; do
	# shellcheck disable=SC2086 # words are meant
	try $arguments
	is "$status:$(cat err)" 0: "ends well: $arguments"
	same out help "help: $arguments"
done
for arguments in '-V -h' '-V -1 a' '-sV'; do
	# shellcheck disable=SC2086
	try $arguments
	is "$status:$(sed 's/ [0-9].*//' out)" '0:groeiladder' \
		"version: $arguments"
done
for arguments in '-h -1 c' '-h -H -1 a' '-1 a file -V' '-h -s -2 b'; do
	# shellcheck disable=SC2086
	try $arguments
	is "$status:$(cat out)" 2: "a wrong command line: $arguments"
done

# --- what is wrong is named in the same way

# named NAME ARGUMENT ...: the diagnostic names just that.
named() {
	name=$1
	shift
	try "$@"
	is "$status:$(sed 's/: [^:]*$//' err)" "2:groeiladder: $name" \
		"what is named: $*"
}
named '-1 c' -1c
named '-1 ~ !' -1 '~ !'
named '-2 ' -2 ''
named '-3 b' -3 a -3 b
named '-4' -4
named '-l xx' -l xx
named '-l' -1 a -l
named '-l' -1 a --language
named '-x' -x
named '-x' -qx
named '--nonsense' --nonsense
named '--help=x' --help=x
named '-x' --quiet -xq
named '-z' --language=en -qzs
named '--summary=' -q --summary=
try -1 a file
is "$status:$(sed 's/^\(groeiladder: answers (-1 to -4)\).*/\1/' err)" \
	'2:groeiladder: answers (-1 to -4)' 'what is named: -1 a file'

# What is missing is told.
for option in -1 -4; do
	try $option
	ok "an answer is missing: $option" \
		grep -q "^groeiladder: $option: an answer is missing" err
done
try -1 a -l
ok 'a language is missing: -l' grep -q '^groeiladder: -l: a language is ' err

# Whatever is named, the diagnostic is cut at 8 KiB and ends its line.
try -1 "$(awk 'BEGIN { while (n++ < 9000) printf "c" }')"
ok 'a long diagnostic is cut' test "$(wc -c <err)" -le 8192
is "$(wc -l <err | tr -d ' ')" 1 'and is one line'
ok 'and still tells what would be right' grep -q 'c: the answer must be a or b' err
try "$(awk 'BEGIN { while (n++ < 9000) printf "c" }')"
ok 'the reason stands behind a long name too' grep -q 'c: cannot be read: .' err

# The first of two mistakes.
named '-1 c' -1 c -2 d
named '-x' -x -1 c
named '-1 c' -1 c -H

# The reason is told in the language asked for.
try no/such
ok 'the reason in English' grep -q ': No such file or directory$' err
try -l nl no/such
ok 'the reason in Dutch' grep -q ': bestaat niet$' err
try -l nl .
ok 'another reason in Dutch' grep -q ': is een map$' err
ln -s loop loop
try -l nl loop
ok 'a rarer reason in Dutch' grep -q ': te veel symbolische koppelingen$' err

# --- what the phase means, the advice and the way up

# meaning_of FLAGS: the paragraph below the phase.
meaning_of() {
	# shellcheck disable=SC2086
	gl $1 | sed -n '/^What phase/,/^$/p' | sed 1d
}
while read -r flags; do
	read -r phrase
	meaning_of "$flags" >meaning
	ok "the meaning of $flags is its own" grep -q "$phrase" meaning
done <<'END'
-1 a -2 b -3 a -4 a
Each of your four answers earns one point
-1 a -2 a -3 a -4 a
answers earn one point and some two
-1 b -2 a -3 b -4 b
Each of your four answers earns two points
-1 a
So far every answer earns one point
-1 b
So far every answer earns two points
-1 a -2 a
answers earn one point and some two
END
for phase in 1-2 3 4-5 1-3 3-5; do
	case $phase in
	1-2) flags='-1 a -2 b -3 a -4 a' ;;
	3) flags='-1 a -2 a' ;;
	4-5) flags='-1 b -2 a -3 b -4 b' ;;
	1-3) flags='-4 a' ;;
	3-5) flags='-4 b' ;;
	esac
	# shellcheck disable=SC2086
	is "$(gl $flags | grep -c "^What phase $phase means\$")" 1 \
		"phase $phase heads its meaning"
	# shellcheck disable=SC2086
	is "$(gl -l nl $flags | grep -c "^Wat fase $phase betekent\$")" 1 \
		"fase $phase heads its meaning in Dutch"
done

# What earns two points is kept; what earns one has a next step.
is "$(gl -1 b -2 a -3 b -4 b | grep -c '^  [1-4]  Keep ')" 4 \
	'four answers to keep'
is "$(gl -1 a -2 b -3 a -4 a | grep -c '^  [1-4]  Keep ')" 0 \
	'four answers with a next step'
is "$(gl -1 a -2 b -3 a -4 a | sed -n '/^What to do/,$p' |
	sed -n 's/^  \([1-9]\)  .*/\1/p' | tr '\n' ' ')" '1 2 3 4 ' \
	'each question has its advice'

# One rung is certain, several are not; an open question has one line.
is "$(gl -1 a -2 a | grep -c 'you are here')" 1 'one rung is here'
is "$(gl -1 b -2 a -3 b -4 b | grep -c 'you are on one of these')" 1 \
	'two rungs are one of these'
is "$(gl -1 a | grep -c 'you are on one of these')" 1 \
	'three rungs are one of these'
is "$(gl -1 a | sed -n '/^What to do/,/^$/p' | sed -n '/^  2  /,/^$/p' |
	cut -c 1-4 | tr -d '\n ')" 234 'what is open has one line and no advice'

# The highest band is not followed by another.
is "$(gl -1 b -2 a -3 b -4 b | grep -c '^The ladder goes no higher')" 1 \
	'no band above the last'
is "$(gl -1 b -2 a -3 b | grep -c '^The ladder goes no higher')" 0 \
	'while a band below is possible there is one above'
is "$(gl -l nl -1 b -2 a -3 b -4 b |
	grep -c '^Hoger dan dit gaat de ladder niet')" 1 \
	'no band above the last, in Dutch'

# --- a terminal

compiled pty

# Blanks around an answer.
asked ' b\n\ta\t\n b \nb\r\n' -q
is "$status:$(cat out)" "0:8${tab}4-5" 'blanks around an answer'
asked '  \n\t\na\n\r\n' -q
is "$status:$(cat out)" "0:4-7${tab}1-3" 'blanks alone leave open'

# The prompt comes once for each time that is asked, and what is wrong is told.
asked 'x\nb\n?\na\nb\nb\n'
is "$(grep -o 'a, b, ? or Enter: ' err | grep -c .)" 6 'asked six times'
is "$(grep -c 'Please type a or b' err)" 1 'told once'
is "$(grep -o '[1-4]\. ' err | tr -d '\n')" '1. 2. 2. 3. 4. ' \
	'each question is shown once, and behind its background again'

# Where the input ends, the program ends the line of the prompt; else the
# terminal did.
for typed in 'b\na\nb\nb\n' 'b\na\nb\n\004'; do
	asked "$typed"
	case $typed in
	*004) lines=2 ;;
	*) lines=1 ;;
	esac
	is "$(awk '/^a, b, [?]/ { n = 0 } /^$/ { n++ }
		/^The same/ { print n }' err)" $lines \
		"empty lines behind the last prompt: $typed"
done

# A terminal that can be written but not read.
(
	IFS=$newline
	set -f
	# shellcheck disable=SC2016,SC2086
	exec ./pty sh -c 'exec "$@" 0>"$(tty)"' sh $program
) </dev/null >out 2>err
status=$?
is "$status:$(cat out)" 1: 'a terminal that cannot be read'
is "$(grep -c '^groeiladder: -: cannot be read: ' err)" 1 \
	'a terminal that cannot be read is told'

# --- what is no line of answers

# unread WHAT INPUT OUTPUT: printf's; one line, and it can't be read.
unread() {
	# shellcheck disable=SC2059 # formats
	printf "$2\n" >in
	# shellcheck disable=SC2059
	printf "$3\n" >wanted
	try - <in
	is "$status:$(grep -c '^groeiladder: -:1: ' err)" 1:1 "told: $1"
	same out wanted "not read: $1"
}
unread 'NULs between answers' 'x\000b\000a\000b\000b' \
	'x\000b\000a\000b\000b ? ?'
unread 'a quote that a comma would close' 'x,b,a,b,,b"' 'x,b,a,b,,b",?,?'
unread 'a quote and nothing before it' '"' '" ? ?'
unread 'a letter that is none' 'x,x,a,b,b' 'x,x,a,b,b,?,?'

# Nor is a NUL a separator where none is known yet and much comes at once.
awk 'BEGIN {
	print "nothing"
	while (n++ < 2000)
		print "somebody|b|a|b|b"
}' | tr '|' '\000' >in
try -sq - <in
is "$status:$(sed 2q out | tr '\t\n' ' ;')" '1:assessments 0;unreadable 2001;' \
	'NULs between answers in many lines'

# How many answers there are, and which is wrong, is told.
told() {
	# shellcheck disable=SC2059
	is "$(printf "$2" | gl 2>&1 >unused)" "groeiladder: -:1: $1" "told: $1"
}
told 'fewer than four answers; each is a, b or -' 'a,b,a\n'
told 'fewer than four answers; each is a, b or -' 'b'
for question in 1 2 3 4; do
	told "answer $question cannot be read; each is a, b or -, with one separator between all four" \
		"$(echo x,b,b,b,b | awk -F, -v OFS=, -v n=$question \
			'{ $(n + 1) = "c"; print }')\\n"
done

plan
