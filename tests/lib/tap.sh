# tap.sh: what all tests share; a test reads it first and closes with `plan`. It
# leaves $here, the test's own folder, $lib, the one of this file, $root, the
# project's, $tmp, a folder of the test's own that is gone when it ends, and
# $program, the command under test, one word a line.
#
# The program meets the C locale and an empty standard input unless the test
# says otherwise. GROEILADDER may be several words: an emulator, say, in front.
# shellcheck shell=sh

unset CDPATH
here=$(cd "$(dirname "$0")" && pwd) || exit 1
root=${here%/tests*}
lib=$root/tests/lib
newline='
'

unset LC_MESSAGES LANG LANGUAGE LC_CTYPE POSIXLY_CORRECT
LC_ALL=C
export LC_ALL
exec </dev/null

tmp=${TMPDIR:-/tmp}/groeiladder-test.$$
(umask 077 && mkdir "$tmp") || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM

# A word that is the relative path of a file is made absolute, so that a test
# may work from any folder.
program=$(
	set -f
	[ ! -f "${GROEILADDER-}" ] || IFS=
	for word in ${GROEILADDER:-"$root/groeiladder"}; do
		[ ! -f "$word" ] || case $word in
		*/*) word=$(cd "${word%/*}" && pwd)/${word##*/} ;;
		esac
		printf '%s\n' "$word"
	done
)
front=

# gl ARGUMENT ...: runs the program, behind the command in $front.
gl() (
	IFS=$newline
	set -f
	# shellcheck disable=SC2086 # words are meant
	exec $front $program "$@"
)

# try ARGUMENT ...: the same, into $tmp/out, $tmp/err and $status.
# shellcheck disable=SC2034 # status is for the test
try() {
	gl "$@" >"$tmp/out" 2>"$tmp/err"
	status=$?
}

# help_in LANGUAGE: what -h says there, as help.awk has it. languages: those
# that it names.
help_in() {
	gl -h -l "$1" | awk -f "$lib/help.awk"
}
languages() {
	help_in en | sed -n 's/^languages	//p'
}

# model PROGRAM [FILE]: an awk program that goes with model.awk.
model() {
	awk "$(cat "$lib/model.awk")$newline$1" ${2:+"$2"}
}

# record STATE: that of the model.
record() {
	model "BEGIN { print points(\"$1\") \"\\t\" phase(\"$1\") }"
}

# flags STATE: those that give it.
flags() {
	model "BEGIN { print flags(\"$1\") }"
}

# rows [NUMBER STATE] ...: so many rows of each state.
rows() {
	# shellcheck disable=SC2016 # the model's
	echo "$@" | model '{
		for (i = 1; i < NF; i += 2) {
			row = "x"
			for (q = 1; q <= QUESTIONS; q++)
				row = row "," substr($(i + 1) "--------", q, 1)
			while ($i-- > 0)
				print row
		}
	}'
}

# compiled NAME [ARGUMENT ...]: makes $tmp/NAME of NAME.c, or as the compiler is
# told; where it can't, the test ends here.
compiled() {
	name=$1
	shift
	if [ $# -eq 0 ]; then
		set -- "$lib/$name.c"
		[ -f "$1" ] || set -- "$here/$name.c"
	fi
	# shellcheck disable=SC2086 # CC may be words
	${CC:-cc} -o "$tmp/$name" "$@" >"$tmp/err" 2>&1 || {
		ok "$name compiles" false
		shown <"$tmp/err"
		plan
	}
}

# dripped [-w] SIZE ARGUMENT ...: runs the program and feeds it its standard
# input in pieces; see drip.c, which must have been compiled.
dripped() (
	front=$tmp/drip$newline$1
	if [ "$1" = -w ]; then
		shift
		front=$front$newline$1
	fi
	shift
	gl "$@"
)

# asked TYPED [-e] [-t] [ARGUMENT ...]: as try, at a terminal that types TYPED,
# which is printf's; -e and -t are pty.c's, which must have been compiled.
# Without -e it types Enter for all the other questions.
asked() {
	# shellcheck disable=SC2059 # the format is what is typed
	printf "$1" >"$tmp/typed"
	[ "${2-}" = -e ] || printf '\n\n\n\n\n\n\n\n\n' >>"$tmp/typed"
	shift
	front=$tmp/pty
	while [ "${1-}" = -e ] || [ "${1-}" = -t ]; do
		front=$front$newline$1
		shift
	done
	try "$@" <"$tmp/typed"
	front=
}

# expected: what reference.awk makes of the survey $tmp/in; $header may be -H,
# $fields a list for -f, and $limit what a row may take in another build.
header='' fields='' limit=''
expected() {
	(cd "$tmp" && awk -v header="${header:+1}" -v fields="$fields" \
		-v limit="$limit" -f "$lib/model.awk" -f "$lib/reference.awk" \
		in) || exit
}

# comes RUN: what the program makes of it, as lines, records or counts; or as
# lines too, read in pieces, where RUN is their size. Then its status and
# what is named.
comes() {
	options="$header ${fields:+-f $fields}"
	# shellcheck disable=SC2086 # words are meant
	case $1 in
	lines) gl $options ;;
	records) gl -q $options ;;
	counts) gl -sq $options ;;
	*) dripped "$1" $options ;;
	esac <"$tmp/in" 2>"$tmp/err"
	echo "status $?"
	[ ! -s "$tmp/err" ] || sed -e 's/^groeiladder: \(-[0-9:]*\): ..*/\1/' \
		-e 's/^groeiladder: \([0-9]*\) .*/\1/' "$tmp/err"
}

# agrees WHAT [SIZE ...]: whether this is what was expected, in each form, and
# the lines also in pieces of these sizes. The first that is not is shown.
agrees() {
	what=$1
	shift
	for run in records counts lines "$@"; do
		case $run in
		[!0-9]*) cat "$tmp/$run" "$tmp/told" >"$tmp/wanted" ;;
		esac
		comes "$run" >"$tmp/out"
		[ -s "$tmp/in" ] || echo 'no input' >>"$tmp/out"
		cmp -s "$tmp/out" "$tmp/wanted" || break
	done
	same "$tmp/out" "$tmp/wanted" "$what, $run"
}

tests=0
failed=0

# result STATUS WHAT: one line of TAP; returns whether it passed. After ten
# failures the test ends: more would tell no more.
result() {
	if [ "$failed" -ge 10 ]; then
		echo '# ten failures: the rest was not run'
		plan
	fi
	tests=$((tests + 1))
	if [ "$1" -eq 0 ]; then
		printf 'ok %d - %s\n' "$tests" "$2"
	else
		failed=$((failed + 1))
		printf 'not ok %d - %s\n' "$tests" "$2"
		return 1
	fi
}

# ok WHAT COMMAND ...: passes when the command succeeds.
ok() {
	what=$1
	shift
	"$@"
	result $? "$what" || printf 'failed: %s\n' "$*" | shown
}

# is GOT WANTED WHAT: passes when both are the same string.
is() {
	[ "$1" = "$2" ]
	result $? "$3" || printf 'wanted:\n%s\ncame:\n%s\n' "$2" "$1" | shown
}

# same GOT WANTED WHAT: passes when both files hold the same bytes.
same() {
	cmp -s "$1" "$2"
	result $? "$3" || {
		echo 'wanted (-) and what came (+):'
		diff -u "$2" "$1" | sed -e 1,2d -e '/^ /d' \
			-e 's/^\(.\{70\}\).*\(.\{70\}\)$/\1 ... \2/' | sed -n l
	} | shown
}

# differ GOT OTHER WHAT: passes when GOT is not empty and not the other file.
differ() {
	[ -s "$1" ] && ! cmp -s "$1" "$2"
	result $? "$3" || shown <"$1"
}

# skip WHAT WHY: counts as passed, and says why it was not run.
skip() {
	tests=$((tests + 1))
	printf 'ok %d - %s # SKIP %s\n' "$tests" "$1" "$2"
}

# shown: copies the first lines of its input as TAP comments, and fails, as
# what they are about did.
shown() {
	sed -e 's/^/# /' -e 30q
	return 1
}

# plan: closes the test.
plan() {
	printf '1..%d\n' "$tests"
	[ "$failed" -eq 0 ]
	exit
}
