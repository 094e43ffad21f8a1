#!/bin/sh
# Asking the four questions on a terminal, which pty.c makes.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/lib/tap.sh"

compiled pty
cd "$tmp" || exit

# The command line that is shown, its name without the path.
command_line() {
	sed -n "\$s/.*groeiladder'* /groeiladder /p" "$1"
}

# --- what is typed, with which arguments (-e and -t are pty's), and the same
# assessment as flags: the program prints what they print, and shows them

while IFS='|' read -r typed arguments flags; do
	# shellcheck disable=SC2086 # words are meant
	{
		asked "$typed" $arguments
		gl $flags >wanted
	}
	what="$(printf %.50s "$typed") $arguments"
	is "$status:$(command_line err)" "0:groeiladder $flags" \
		"the command line is shown: $what"
	same out wanted "the same as from flags: $what"
done <<END
B\\nA\\n?\\nB\\nB\\n||-1 b -2 a -3 b -4 b
\\n\\na\\n\\n||-3 a
 b\\n\\ta\\t\\n b \\nb\\r\\n|-q|-q -1 b -2 a -3 b -4 b
  \\n\\t\\na\\n\\r\\n|-q|-q -3 a
x\\nb\\nab\\na\\nb b\\nb\\n-\\nb\\n|-q|-q -1 b -2 a -3 b -4 b
b)\\n A )\\n)\\nb))\\n-)\\na) b\\n)a\\n?)\\nb)x\\na)\\nb\\n|-q|-q -1 b -2 a -3 a -4 b
?\\n?\\nb\\nyes\\n?\\nno\\na\\n??\\nb\\n?b\\nb\\n|-q|-q -1 b -2 a -3 b -4 b
\\001\\303\\251\\na\\n\\\\\\\\\\n\\n%%s\\n\\n?\\n\\n|-q|-q -1 a
$(printf '%03000d' 0)\\n\\nb\\n\\n\\n|-q|-q -2 b
a\\n|-e -q|-q -1 a
a\\n\\nb\\nx\\n|-e|-1 a -3 b
b\\na\\nb\\nb\\004|-e -q|-q -1 b -2 a -3 b -4 b
b\\004|-e -q|-q -1 b
\\n\\n\\na\\n|--language=nl|-4 a -l nl
\\n\\n\\na\\n|-l en -q|-q -4 a -l en
END

# --- no answer, no report

while IFS='|' read -r typed arguments; do
	# shellcheck disable=SC2086
	asked "$typed" $arguments
	is "$status:$(cat out)" 1: "nothing answered: $typed $arguments"
done <<'END'
|-e
?\n|-e
\n\n\nx\004|-e
\n\n\n\n|
\n\n\n\n|-q
END

# --- how it is asked

# Each question and answer of the help, in its order; the terminal gets the
# report too, after the questions, and at last the command line.
for language in $(languages); do
	help_in "$language" | sed -n -e 's/^question \(.\)	/\1. /p' \
		-e 's/^answer .\(.\)	[12] [a-z]*  */   \1) /p' >wanted
	lines=$(wc -l <wanted)
	gl -1 b -2 a -l "$language" >>wanted
	asked 'b\na\n' -t -l "$language"
	is "$(command_line out)" "groeiladder -1 b -2 a -l $language" \
		"the command line is last: $language"
	tail -n 1 out >>wanted
	is "$status:$(cat err)" 0: "all on one terminal: $language"
	# Lines that are not wanted stand between these only.
	awk -v asked="$lines" 'NR == FNR { line[NR] = $0; lines = NR; next }
		$0 == line[at + 1] { print line[++at]; next }
		at > asked && at < lines - 1 { print "between: " $0 }' \
		wanted out >part
	same part wanted "questions, report, command line: $language"
done

# An answer that is none brings the prompt again, a background the question.
asked 'x\nb\n?\na\n' -e
is "$(sed -n -e 's/^\([1-4]\)\. .*/\1/p' -e 's/^a, b, [?] or Enter: .*/?/p' \
	err | tr -d '\n')" '1??2?2?3?' \
	'question 2 is shown again behind its background'

# Where the input ends, the program ends the line of the prompt; else the
# terminal did.
while read -r lines typed; do
	asked "$typed"
	is "$(awk '/^a, b, [?]/ { n = 0 } /^$/ { n++ }
		/^  .*groeiladder/ { print n }' err)" "$lines" \
		"empty lines behind the last prompt: $typed"
done <<'END'
1 b\na\nb\nb\n
2 b\na\nb\n\004
END

# The command line that is shown can be pasted, however the program was called.
case $program in
*"$newline"*) skip 'a name with a quote' 'the program is several words' ;;
*)
	ln -s "$program" "it's here"
	program="$tmp/it's here" asked 'b\n\na\n'
	is "$(tail -n 1 err | sh)" "$(gl -1 b -3 a)" 'a name with a quote'
	;;
esac

# --- a terminal that fails

if [ -c /dev/full ]; then
	front=$tmp/pty
	gl <typed >/dev/full 2>err
	is "$?:$(grep -c '^groeiladder: ' err)" 2:1 'a full disk is told'
else
	skip 'a full disk is told' 'no /dev/full'
fi
: >typed
# shellcheck disable=SC2016 # the other shell's
front=$(printf '%s\n' "$tmp/pty" sh -c 'exec "$@" 0>"$(tty)"' sh)
gl <typed >out 2>err
is "$?:$(cat out):$(grep -c '^groeiladder: -: cannot be read: ' err)" 1::1 \
	'a terminal that cannot be read is told'

# --- what does not ask, though a terminal is standard input

printf 'x,y,a,b,b,b\n' >file
while IFS='|' read -r arguments wanted; do
	# shellcheck disable=SC2086
	asked 'x,y,b,a,b,b\n' -e $arguments
	is "$status:$(cat err):$(sed 's/[ ,][0-9].*//;q' out)" "0::$wanted" \
		"does not ask: $arguments"
done <<'END'
-s|Growth ladder for social media:
-f 3-6|x,y,b,a,b,b
-|x,y,b,a,b,b
file|x,y,a,b,b,b
-1 b|Phase
END

plan
