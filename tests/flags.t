#!/bin/sh
# The command line: what is right, what is wrong and how that is told, help,
# version, and in which language all that is.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
# shellcheck disable=SC2034 # the tables' rows name variables
. "$(dirname "$0")/lib/tap.sh"

cd "$tmp" || exit
rows 1 babb >file
languages=$(languages)
ok 'the help names languages' test -n "$languages"
answers=$(help_in en | sed -n 's/^question .*/b/p')
questions=$(($(echo "$answers" | wc -l)))

# --- right: the answers, then the arguments

while read -r state arguments; do
	eval "try $arguments"
	is "$status:$(cat out err)" "0:$(record "$state")" "right: $arguments"
done <<'END'
babb -q -1 b -2 a -3 b -4 b
abaa -q -1 A -2 B -3 A -4 A
aaaa -q1a -2a -3a -4a
ba -1b -q -2a
---a --qu -4 a
a -qqlnl -1 a
END

# --- wrong: status 2, nothing on standard output, one line on standard error

odd=$(printf 'a\001b\303\251\nc\td\177e\033[1m')
long=$(printf '%020000d' 0)
cut=$(printf '%04094d' 0)

# What the line names, before it says more, and the arguments. Where nothing is
# named, it tells answers and a survey apart; -p it names in a sentence. What is
# refused in another sentence needs a pattern of its own below.
while IFS='|' read -r named arguments; do
	eval "named=\"$named\"; try $arguments"
	{
		IFS= read -r line && ! IFS= read -r more && [ -z "$more" ]
	} <err && case $line in
	*[!\ -~]*) false ;;
	"groeiladder: $named: "?*) [ -n "$named" ] ;;
	'groeiladder: '*-1*-4*-H*-s*) [ -z "$named" ] ;;
	'groeiladder: '*'(-p)'*-l*) [ "$named" = -p ] ;;
	*) false ;;
	esac && [ "$status" -eq 2 ] && [ ! -s out ] && [ ${#line} -lt 8192 ]
	result $? "wrong: $arguments" || {
		printf '%s\n' "status $status; wanted: 2 and" "$named"
		cat out err
	} | cut -c 1-200 | tr -c ' -~\n' '?' | shown
done <<'END'
-3 c|-q -3c
-2 |-2 ''
-1 -|-1 -
-4 B|-1 a -4 b -q -4 B
-4|-1 a -4
-l|-l nl -l
-l|nl -l
--language|-1 a --language
-l nl_NL|-1 a -l nl_NL
-x|--quiet -xq
-:|-:
-:|--quiet -:q
--nonsense|--nonsense
--quiet=yes|--quiet=yes -1 a
-1 c|-h -1 c
|-1 a -H
-p|-p -q
-p|-1 a -p
-p|--print -f 1-4
-p|-ps
file|-p file
|-1 a -f 1-$questions
|-qs -2 b
b|$answers
-f 1-3|-f 1-3
-f 1-9|-f 1-9
-f 2-4,3|-f 2-4,3
-f 0-3|-f 0-3
-f 4-1|-f 4-1
-f 1,2,3,|-f 1,2,3,
-f 1,2,3,x|-f 1,2,3,x
-f -1,2,3,4|-f -1,2,3,4
-f 1-2-4,5|-f 1-2-4,5
-f 1,2,3,2147483648|-f 1,2,3,2147483648
--fields=|--fields=
--lang xx|--lang xx
-f|file -f
--=x|--=x
|-1 a file -V
|-1 a -- -2 b
-1 a?b???c?d?e?[1m|-1 "$odd"
--a?b???c?d?e?[1m|"--$odd"
-?|"$(printf '%s\377' -)"
-1 %s%n%s%n|-1 '%s%n%s%n'
-1 ${cut}00|-1 "$long"
--${cut}|"--$long"
END

# Operands that are answers are files where there is one, or not all are.
: >a
for operands in 'a b a b' 'b b b ab' 'b b b'; do
	# shellcheck disable=SC2086 # words are meant
	try $operands
	is "$status:$(grep -c 'cannot be read: No such' err)" \
		"1:$(echo "$operands" | tr ' ' '\n' | grep -cv '^a$')" \
		"files: $operands"
done
rm a

# --- the language

for language in $languages; do
	gl -1 a -l "$language" >"report.$language" 2>&1
done

# speaks LANGUAGE [VARIABLE=VALUE ...]: a report with $option is in it.
option=
speaks() {
	language=$1
	shift
	(
		unset LC_ALL
		front=$(printf '%s\n' env "$@")
		# shellcheck disable=SC2086 # words are meant
		gl -1 a $option
	) >out 2>&1
	same out "report.$language" "spoken: $language, $* $option"
}

for value in nl nl_XY nl.UTF-8 nl@ nl_XY.UTF-8@euro; do
	speaks nl "LANG=$value"
done
for value in en_NL nlx NL nL C C.UTF-8 n nl-NL 'nl ' xx_NL.nl; do
	speaks en "LANG=$value"
done
# Whatever the environment says, the last -l decides.
for option in -lnl '--l nl' '-l en --lang=nl'; do
	speaks nl LC_ALL=en
done
option='-l nl -l en'
speaks en LC_ALL=en
option=

# The first variable that is set and not empty decides.
while read -r language settings; do
	# shellcheck disable=SC2086 # words are meant
	speaks "$language" $settings
done <<'END'
en
nl LC_ALL=nl LC_MESSAGES=en LANG=en
en LC_ALL=nonsense LC_MESSAGES=nl LANG=nl
nl LC_ALL= LC_MESSAGES=nl LANG=en
nl LC_ALL= LC_MESSAGES= LANG=nl
en LC_ALL= LC_MESSAGES= LANG=
en LANGUAGE=nl LC_CTYPE=nl LANG=en
END

# What people read is in the language, wherever -l stands; what programs read
# is the same in all of them.
rows 1 abab 1 b-bb >survey
while read -r how arguments; do
	# shellcheck disable=SC2086 # words are meant
	{
		gl $arguments >english 2>&1
		gl -l nl $arguments >front 2>&1
		"$how" front english "$how in Dutch: $arguments"
		gl $arguments -l nl >out 2>&1
		same out front "-l behind is -l in front: $arguments"
		(front=env${newline}LC_ALL=nl && gl $arguments) >out 2>&1
		same out front "LC_ALL is -l: $arguments"
	}
done <<'END'
differ -h
differ -p
differ -1 c
differ -s survey
differ no/such
same -q -1 a -2 a
same survey
same -sq survey
END

# Each long name of the help is the letter beside it.
gl survey >plain 2>&1
help_in en | sed -n 's/^names \(-[^l]\)	.* \(--[a-z]*\)$/\1 \2/p' >names
while read -r letter name; do
	gl "$letter" survey >out 2>&1
	gl "$name" survey >named 2>&1
	same named out "$name is $letter"
	differ out plain "$letter does something"
done <names
ok 'there are long names' test -s names

# --- help, questionnaire and version come before all else, the first of them

gl -h >help
gl -p >print
sed -n 's/^VERSION *= */groeiladder /p' "$root/Makefile" >version
while read -r wanted arguments; do
	eval "try $arguments"
	is "$status:$(cat err out)" "0:$(cat "$wanted")" "$wanted: $arguments"
done <<'END'
help --hel
help -hV
help -hqp
print -p
print --print -hV
version -Vh
version -V -1 a
END

# --- no arguments at all, not even a name; Linux adds an empty one

cat >bare.c <<'END'
#include <unistd.h>

int
main(int argc, char *argv[])
{
	char *none[] = { NULL };

	(void)argc;
	execv(argv[1], none);
	return 127;
}
END
case $program in
*"$newline"*) skip 'no arguments at all' 'the program is several words' ;;
*)
	# shellcheck disable=SC2086 # CC may be words
	ok 'a program without arguments compiles' ${CC:-cc} -o bare bare.c
	front=$tmp/bare
	gl <survey >out
	same out plain 'no arguments at all: a survey is read'
	;;
esac

plan
