#!/bin/sh
# The command line: what works, and what each mistake brings.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/tap.sh"

tab=$(printf '\t')

# plain FILE: one line or more of printable ASCII, each with its newline.
plain() {
	[ -s "$1" ] && [ "$(tr -d ' -~\n' <"$1" | wc -c)" -eq 0 ] &&
		[ "$(tail -c 1 "$1" | wc -l)" -eq 1 ]
}

# told NAMED: standard error is one line in which NAMED stands. There are so
# many of these that the shell does it all itself.
told() {
	{
		IFS= read -r line && ! IFS= read -r more && [ -z "$more" ]
	} <"$tmp/err" || return
	case $line in
	*[!\ -~]*) return 1 ;;
	'groeiladder: '?*) ;;
	*) return 1 ;;
	esac
	case $line in
	*"$1"*) ;;
	*) return 1 ;;
	esac
}

# wrong NAMED ARGUMENT ...: status 2, nothing on standard output and one line
# on standard error, in which NAMED stands; in both languages.
wrong() {
	named=$1
	shift
	what=$*
	case $what in
	*[!\ -~]* | ??????????????????????????????????????????????????*)
		what="what is named $named"
		;;
	esac
	for spoken in en nl; do
		case $spoken in
		en) try "$@" ;;
		nl) try -l nl "$@" ;;
		esac
		if [ "$status" -eq 2 ] && [ ! -s "$tmp/out" ] &&
			told "$named"; then
			result 0 "wrong, $spoken: $what"
		else
			result 1 "wrong, $spoken: $what" || {
				echo "status $status, wanted 2"
				echo "named should be: $named"
				echo 'standard output, standard error:'
				cut -c 1-200 "$tmp/out" "$tmp/err" | tr -c ' -~\n' '?'
			} | shown
		fi
	done
}

# right RECORD ARGUMENT ...: the record and nothing else.
right() {
	record=$1
	shift
	try "$@"
	is "$status:$(cat "$tmp/out" "$tmp/err")" "0:$record" "right: $*"
}

# --- answers

for answer in c ab aa bb '' - 1 2 A1 ' a' 'a ' 'b,' '?' a-; do
	wrong "$answer" -1 "$answer"
	wrong "$answer" -1 a -4 "$answer"
done
wrong "c" -q -3c
wrong "-2" -1 -2 a
for question in 1 2 3 4; do
	wrong "-$question" -$question a -$question b
	wrong "-$question" -$question a -$question a
	wrong "-$question" -$question b -q -$question B
	wrong "-$question" -$question
	wrong "$question" -$question c
done
wrong -1 -1 a -2 b -1 b -3 a
wrong -2 -2a -2b

# --- options

wrong -x -x
wrong -x -1 a -x
wrong -x -qx -1 a
wrong -5 -5 a
wrong -0 -0 a
wrong --nonsense --nonsense
wrong --nonsense -1 a --nonsense
wrong --nonsense --nonsense=a -1 a
wrong --he --he
wrong --h --h
wrong --help --help=x
wrong --help --help=
wrong --quiet --quiet=yes -1 a
wrong --version --version=x
wrong --summary --summary=x
wrong --header --header=x
wrong -l -1 a -l
wrong -l -1 a --language
wrong -4 -1 a -4
for language in xx '' NL EN nl_NL n e 'nl ' nlx -; do
	wrong "$language" -1 a -l "$language"
	wrong "$language" -1 a "--language=$language"
done
wrong -l -l -1 a

# --- one of a survey with one of the flags

wrong - -1 a -H
wrong - -H -1 a
wrong - --header -1 a
wrong - -1 a -s
wrong - -s -2 b
wrong - -qs -2 b
wrong - -1 a --summary
wrong - -1 a file
wrong - file -1 a
wrong - -q -1 a -- file
wrong - -1 a -- -2 b
wrong - -1 a -
wrong - -1 a ''
printf 'b,a,b,b\n' >"$tmp/file"
wrong - -1 a "$tmp/file"

# What would be right is named too.
try -1 c
ok 'an answer: a or b would be right' grep -q 'c.* a or b' "$tmp/err"
try -1 c -l nl
ok 'een antwoord: a of b zou goed zijn' grep -q 'c.* a of b' "$tmp/err"
try -1 a -l xx
ok 'a language: en or nl would be right' grep -q 'xx.* en or nl' "$tmp/err"
try -1 a -l xx -l nl
is "$status:$(cat "$tmp/out")" 2: \
	'a language that is not known is wrong anywhere'

# --- bytes that are not printable, and very many

odd=$(printf 'a\001b\303\251\nc\td\177e\033[1m')
shown_as='a?b???c?d?e?[1m'
wrong "$shown_as" -1 "$odd"
wrong "$shown_as" "--$odd"
wrong "$shown_as" -1 a -l "$odd"
wrong -1 -1 a "$odd"
wrong '-?' "$(printf '%s\001' -)"
wrong '-?' "$(printf '%s\377' -)"
wrong '-?' "$(printf -- '-q\n')" -1 a "$(printf '%s\n\t' -)"
wrong '?x' -1 "$(printf '\nx')"
wrong '%s%n' -1 '%s%n%s%n'
wrong '%s%n' '--%s%n%s%n'

long=$(awk 'BEGIN { while (n++ < 20000) printf "xyzzy" }')
wrong xyzzy -1 "$long"
wrong xyzzy "--$long"
wrong xyzzy "--$long=x"
wrong xyzzy -1 a -l "$long"
wrong -1 -1 a "$long"
wrong x "-$long"
wrong --help "--help=$long"
wrong -1 "-1$long" -2 "$long"

# --- forms that work

right "8${tab}4-5" -q -1 b -2 a -3 b -4 b
right "6-8${tab}3-5" -q -1 b -2 a
right "6-8${tab}3-5" -2 a -1 b -q
right "6-8${tab}3-5" -q1b -2 a
right "6-8${tab}3-5" -2a -q1b
right "6-8${tab}3-5" -1b -q -2a
right "5-8${tab}3-5" -q -1b
right "8${tab}4-5" -4b -3b -2a -1b -q
right "4${tab}1-2" -q -1 A -2 B -3 A -4 A
right "8${tab}4-5" -q1B -2A -3B -4B
right "5-7${tab}3" -q -1A -2a
right "4-7${tab}1-3" -q -1 a --
right "4-7${tab}1-3" -q -2 b --
right "4-7${tab}1-3" --quiet -3 a
right "4-7${tab}1-3" --qu -4 a
right "4-7${tab}1-3" --q -4 a
right "4-7${tab}1-3" -q -4 a -q
right "4-7${tab}1-3" -qq -4 a
right "4-7${tab}1-3" -q -l nl -1 a
right "4-7${tab}1-3" -qlnl -1 a
right "4-7${tab}1-3" --language nl -1 a --quiet
right "4-7${tab}1-3" --language=nl --quiet -1 a

for form in '-l nl' -lnl '--language nl' --language=nl --lang=nl '--l nl' \
	'-l en -l nl' '--language=en -lnl' '-l nl -l nl'; do
	# shellcheck disable=SC2086 # words are meant
	try -1 a $form
	is "$status:$(head -n 1 "$tmp/out")" '0:Fase 1-3 (4-7 punten)' "Dutch: $form"
	# shellcheck disable=SC2086
	try $form -1 a
	is "$status:$(head -n 1 "$tmp/out")" '0:Fase 1-3 (4-7 punten)' \
		"Dutch, in front: $form"
done
for form in '' '-l en' '-l nl -l en' '-l nl --language=en'; do
	# shellcheck disable=SC2086
	try $form -1 a
	is "$status:$(head -n 1 "$tmp/out")" '0:Phase 1-3 (4-7 points)' \
		"English: ${form:-no -l}"
done

# --- -l counts for diagnostics wherever it stands

# dutch ARGUMENT ...: the diagnostic with -l nl behind it is the one with -l nl
# in front, and not the English one.
dutch() {
	try "$@"
	mv "$tmp/err" "$tmp/english"
	try -l nl "$@"
	mv "$tmp/err" "$tmp/front"
	try "$@" -l nl
	same "$tmp/err" "$tmp/front" "a Dutch diagnostic: $* -l nl"
	differ "$tmp/err" "$tmp/english" "and not the English one: $* -l nl"
}
dutch -1 c
dutch -1 a -1 b
dutch -x
dutch --nonsense
dutch --help=x
dutch --he
dutch -1 a -H
dutch -1 a -s
dutch -1 a file
dutch no/such/file
try -1 c -l nl
mv "$tmp/err" "$tmp/front"
try -1 c --language=nl
same "$tmp/err" "$tmp/front" "a Dutch diagnostic: -1 c --language=nl"
try -l nl -1 a -2
mv "$tmp/err" "$tmp/front"
try -1 a -2
differ "$tmp/front" "$tmp/err" 'a missing argument is told in Dutch'

# --- help and version

for form in -h --help --hel --help\ -- -hV; do
	# shellcheck disable=SC2086
	try $form
	is "$status:$(cat "$tmp/err")" 0: "$form ends well"
	[ "$form" != -h ] || mv "$tmp/out" "$tmp/help.en"
	[ "$form" = -h ] || same "$tmp/out" "$tmp/help.en" "$form is -h"
done
try -l nl -h
is "$status:$(cat "$tmp/err")" 0: '-l nl -h ends well'
mv "$tmp/out" "$tmp/help.nl"
try -h -l nl
same "$tmp/out" "$tmp/help.nl" '-h -l nl is -l nl -h'
differ "$tmp/help.nl" "$tmp/help.en" 'the Dutch help is not the English one'

# The help's questions: QUESTION ANSWER POINTS, a line each.
for language in en nl; do
	help=$tmp/help.$language
	ok "help $language is plain ASCII" plain "$help"
	is "$(awk 'length > 80' "$help")" '' "help $language fits 80 columns"
	for option in -1 -2 -3 -4 -q -l -H -s -h -V --quiet --language \
		--header --summary --help --version; do
		ok "help $language names $option" \
			grep -Eq -e "^  .*$option([ ,=[]|\$)" "$help"
	done
	case $language in
	en) unit='points*' ;;
	nl) unit='punte*n*t*' ;;
	esac
	is "$(sed -n -e 's/^  \([1-4]\)\. .*?$/question \1/p' \
		-e "s/^     \\([ab]\\)  \\([0-9]\\) $unit  *[^ ].*/\\1 \\2/p" \
		"$help" | tr '\n' ' ')" \
'question 1 a 1 b 2 question 2 a 2 b 1 question 3 a 1 b 2 question 4 a 1 b 2 ' \
		"help $language has all answers and their points"
done

version=$(sed -n 's/^VERSION *= *//p' "$root/Makefile")
ok 'the Makefile tells a version' test -n "$version"
for form in -V --version --vers '-V -l nl' '-l nl -V' -Vh; do
	# shellcheck disable=SC2086
	try $form
	is "$status:$(cat "$tmp/out" "$tmp/err")" "0:groeiladder $version" "$form"
done

plan
