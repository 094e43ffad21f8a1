#!/bin/sh
# The questions, asked on a terminal that pty.c makes.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/tap.sh"

compiled pty
tab=$(printf '\t')

# records RECORD TYPED [ARGUMENT ...]: a conversation for the record.
records() {
	record=$1
	shift
	asked "$@" -q
	typed=$(printf '%.60s ' "$@")
	is "$status:$(cat "$tmp/out")" "0:$record" "typed, with -q: $typed"
	printed=$(sed -n 's/.*\(groeiladder -.*\)/\1/p' "$tmp/err")
	# shellcheck disable=SC2086 # words are meant
	is "$(gl ${printed#groeiladder})" "$record" \
		"the command that was shown, with -q: $typed"
}

# reports FLAGS TYPED [ARGUMENT ...]: a conversation for the report, that
# equals the one of the flags; its command line is FLAGS again.
reports() {
	flags=$1
	shift
	typed=$(printf '%s ' "$@")
	asked "$@"
	# shellcheck disable=SC2086
	gl $flags >"$tmp/wanted"
	is $status 0 "ends well: $typed"
	same "$tmp/out" "$tmp/wanted" "the report of $flags: $typed"
	printed=$(sed -n 's/.*\(groeiladder -.*\)/\1/p' "$tmp/err")
	is "$printed" "groeiladder $flags" "the command line of: $typed"
	# What was printed, and not what was expected, is run again.
	# shellcheck disable=SC2086
	gl ${printed#groeiladder} </dev/null >"$tmp/again" 2>&1
	same "$tmp/again" "$tmp/out" "run again, the same report: $typed"
}

# --- answers

records "8${tab}4-5" 'b\na\nb\nb\n'
records "4${tab}1-2" 'a\nb\na\na\n'
records "8${tab}4-5" 'B\nA\nB\nB\n'
records "5${tab}3" 'a\na\na\na\n'
records "6${tab}3" 'a\nA\na\nB\n'

# Empty lines leave open.
records "4-7${tab}1-3" 'a\n\n\n\n'
records "4-7${tab}1-3" '\nb\n\n\n'
records "5-8${tab}3-5" '\n\nb\n\n'
records "5-8${tab}3-5" '\n\n\nb\n'
records "7-8${tab}3-5" 'b\na\n\nB\n'
records "5-7${tab}3" 'a\na\n\n\n'

# Anything else is asked again; so is the question after its background.
records "8${tab}4-5" 'x\nb\nab\na\nb b\nb\n-\nb\n'
records "8${tab}4-5" '?\nb\n?\na\n?\nb\n?\nb\n'
records "8${tab}4-5" '?\n?\nb\nyes\n?\nno\na\n??\nb\n?b\nb\n'
records "7-8${tab}3-5" '1\n?\nb\n2\n?\na\n?\n\naa\nB\n'
records "4-7${tab}1-3" 'c\na\nc\n\n\\\\\n\n%%s\n\n'
records "4-7${tab}1-3" '\001\303\251\na\n\n\n\n'
records "4-7${tab}1-3" \
	"$(awk 'BEGIN { while (n++ < 3000) printf "a" }')"'\n\nb\n\n\n'

# The end of input leaves the rest open, in the middle of a line too.
records "6-8${tab}3-5" 'b\na\n' -e
records "4-7${tab}1-3" 'a\n' -e
records "5-7${tab}3" 'a\n\n\n?\nb\n\n' -e
records "5-7${tab}3" 'a\n\nb\nx\n' -e
records "8${tab}4-5" 'b\na\nb\nb\004' -e
records "6-8${tab}3-5" 'b\na\004' -e
records "5-8${tab}3-5" 'b\004' -e
records "4-7${tab}1-3" '\n\n\na\004' -e

# --- no answer, no report

for typed in '' '\n' '\n\n\n' '?\n' 'x\n' '\n\n\nx'; do
	case $typed in
	*x) asked "$typed\\004" -e ;;
	*) asked "$typed" -e ;;
	esac
	is "$status:$(cat "$tmp/out")" 1: "no answer, then the end: $typed"
done
asked '\n\n\n\n'
is "$status:$(cat "$tmp/out")" 1: 'four open questions are no assessment'
asked '\n\n\n\n' -q
is "$status:$(cat "$tmp/out")" 1: 'four open questions are no record'
asked '' -e -q
is "$status:$(cat "$tmp/out")" 1: 'nothing typed is no record'

# --- the report, and the same as a command line

reports '-1 b -2 a' 'b\na\n\n\n'
reports '-1 b -2 a' 'b\na\n' -e
reports '-1 a -2 b -3 a -4 a' 'a\nb\na\na\n'
reports '-1 b -2 a -3 b -4 b' 'B\nA\n?\nB\nB\n'
reports '-3 a' '\n\na\n\n'
reports '-2 b -4 b' 'x\n\nb\n\nb\n'
reports '-1 b -2 a -l nl' 'b\na\n\n\n' -l nl
reports '-4 a -l nl' '\n\n\na\n' --language=nl
reports '-4 a -l en' '\n\n\na\n' -l en

# LANG asks in Dutch, and the report is the Dutch one.
asked 'b\na\n\n\n' -l nl
mv "$tmp/err" "$tmp/dutch"
gl -l nl -1 b -2 a >"$tmp/wanted"
printf 'b\na\n\n\n' >"$tmp/typed"
(
	unset LC_ALL
	IFS=$newline
	set -f
	# shellcheck disable=SC2086
	exec env LANG=nl_NL.UTF-8 "$tmp/pty" $program
) <"$tmp/typed" >"$tmp/out" 2>"$tmp/err"
same "$tmp/out" "$tmp/wanted" 'the report is Dutch under LANG=nl_NL.UTF-8'
sed 's/ -l nl$//' "$tmp/dutch" >"$tmp/wanted"
same "$tmp/err" "$tmp/wanted" 'and so is the conversation'

# --- the conversation

# Question and answers as the help has them: QUESTION|TEXT.
for language in en nl; do
	gl -h -l $language | sed -n -e 's/^  \([1-4]\.\) \(.*\)/\1|\2/p' \
		-e 's/^     \([ab]\)  [12] [a-z]*  *\(.*\)/\1|\2/p' >"$tmp/texts"
	is "$(wc -l <"$tmp/texts" | tr -d ' ')" 12 \
		"four questions and eight answers in the help: $language"
	asked 'b\na\n\n\n' -l $language
	mv "$tmp/err" "$tmp/plain"
	# Each text must come in the help's order, one a line.
	is "$(awk -F'|' '
		NR == FNR { mark[NR] = $1; text[NR] = $2; n = NR; next }
		seen < n && index($0, mark[seen + 1]) && index($0, text[seen + 1]) {
			seen++
		}
		END { print seen + 0 }' "$tmp/texts" "$tmp/plain")" 12 \
		"each is asked: $language"
	is "$(LC_ALL=C tr -d ' -~\n' <"$tmp/plain" | wc -c | tr -d ' ')" 0 \
		"the conversation is plain ASCII: $language"
	is "$(awk 'length > 80' "$tmp/plain")" '' \
		"the conversation fits 80 columns: $language"

	# What ? brings, question by question, and that it is not yet there
	# without it.
	before=$(wc -l <"$tmp/plain")
	for typed in '?\nb\na\n\n\n' 'b\n?\na\n\n\n' 'b\na\n?\n\n\n' \
		'b\na\n\n?\n\n'; do
		asked "$typed" -l $language
		ok "? shows some lines more: $typed $language" \
			test "$(wc -l <"$tmp/err")" -ge $((before + 3))
		is "$(LC_ALL=C tr -d ' -~\n' <"$tmp/err" | wc -c | tr -d ' ')" 0 \
			"and they are plain ASCII: $typed $language"
		cat "$tmp/err" >>"$tmp/backgrounds"
	done
	asked 'x\nb\na\n\n\n' -l $language
	ok "another answer is told so: $language" \
		test "$(wc -c <"$tmp/err")" -gt "$(wc -c <"$tmp/plain")"

	# Question 2's background tells of TeamKPN, question 3's of Goldcorp.
	asked 'b\n?\na\n\n\n' -l $language
	is "$(grep -c TeamKPN "$tmp/plain"):$(grep -c TeamKPN "$tmp/err")" 0:1 \
		"? at question 2 is about question 2: $language"
	asked 'b\na\n?\n\n\n' -l $language
	is "$(grep -c Goldcorp "$tmp/plain"):$(grep -c Goldcorp "$tmp/err")" 0:1 \
		"? at question 3 is about question 3: $language"
done

# Everything on the terminal: the questions first and the report complete.
asked 'b\na\n\n\n' -t
gl -1 b -2 a >"$tmp/wanted"
is "$status:$(cat "$tmp/err")" 0: 'all on the terminal: ends well'
first=$(grep -n '^Phase ' "$tmp/out" | sed 's/:.*//; q')
tail -n "+${first:-1}" "$tmp/out" | head -n "$(wc -l <"$tmp/wanted")" \
	>"$tmp/part"
same "$tmp/part" "$tmp/wanted" 'all on the terminal: the report is there'
is "$(sed -n '/^Phase /q; /^[1-4]\. /p' "$tmp/out" | wc -l | tr -d ' ')" 4 \
	'all on the terminal: it comes after the questions'
is "$(sed '1,/^Phase /d' "$tmp/out" | grep -c 'groeiladder -1 b -2 a$')" 1 \
	'all on the terminal: the command line comes last'

# A report that can't be written.
printf 'b\na\n\n\n' >"$tmp/typed"
if [ -c /dev/full ]; then
	(
		IFS=$newline
		set -f
		# shellcheck disable=SC2086
		exec "$tmp/pty" $program
	) <"$tmp/typed" >/dev/full 2>"$tmp/err"
	is "$?:$(grep -c '^groeiladder: ' "$tmp/err")" 2:1 'a full disk is told'
else
	skip 'a full disk is told' 'no /dev/full'
fi

# --- what does not ask, though a terminal is standard input

printf 'x,a,b,b,b\n' >"$tmp/file"
asked 'x,b,b,a,b\n' -e -sq
is "$status:$(cat "$tmp/err")" 0: '-sq does not ask'
is "$(head -n 1 "$tmp/out")" "assessments${tab}1" '-sq reads the terminal'
asked 'x,b,b,a,b\n' -e -s
is "$status:$(cat "$tmp/err")" 0: '-s does not ask'
ok '-s has its summary' test -s "$tmp/out"
asked 'who,w,x,y,z\nx,b,b,a,b\n' -e -H
is "$status:$(cat "$tmp/out" "$tmp/err")" "0:who,w,x,y,z,points,phase
x,b,b,a,b,6,3" '-H does not ask'
asked 'x,b,b,a,b\n' -e -
is "$status:$(cat "$tmp/out" "$tmp/err")" '0:x,b,b,a,b,6,3' '- does not ask'
asked 'x,b,b,a,b\n' -e -q -
is "$status:$(cat "$tmp/out" "$tmp/err")" "0:6${tab}3" '-q - does not ask'
asked 'a\na\na\na\n' -e "$tmp/file"
is "$status:$(cat "$tmp/out" "$tmp/err")" '0:x,a,b,b,b,6,3' \
	'a file does not ask'
asked 'a\na\na\na\n' -e -1 b -q
is "$status:$(cat "$tmp/out" "$tmp/err")" "0:5-8${tab}3-5" \
	'-1 b does not ask'

# And no terminal, no questions.
is "$(printf 'x,b,b,a,b\n' | gl 2>&1)" x,b,b,a,b,6,3 \
	'without a terminal nothing is asked'

plan
