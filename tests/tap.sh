# tap.sh: what all tests share; a test reads it with
#
#	. "$(dirname "$0")/tap.sh"
#
# and closes with `plan`. It leaves these behind:
#
#	$here, $root   the tests' folder and the one above it
#	$tmp           a folder of the test's own, gone when it ends
#	$program       the command under test, one word a line
#
# The program meets the C locale and an empty standard input unless the test
# says otherwise. GROEILADDER may be several words: an emulator, say, in front.
# shellcheck shell=sh

unset CDPATH
here=$(cd "$(dirname "$0")" && pwd) || exit 1
root=${here%/*}
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
absolute() {
	case $1 in
	/*) ;;
	*/*) [ ! -f "$1" ] || set -- "$PWD/${1#./}" ;;
	esac
	printf '%s\n' "$1"
}
if [ -z "${GROEILADDER-}" ]; then
	program=$root/groeiladder
elif [ -f "$GROEILADDER" ]; then
	program=$(absolute "$GROEILADDER")
else
	program=$(for word in $GROEILADDER; do absolute "$word"; done)
fi

# gl ARGUMENT ...: runs the program.
gl() (
	IFS=$newline
	set -f
	# shellcheck disable=SC2086 # words are meant
	exec $program "$@"
)

# try ARGUMENT ...: the same, into $tmp/out, $tmp/err and $status.
# shellcheck disable=SC2034 # status is for the test
try() {
	gl "$@" >"$tmp/out" 2>"$tmp/err"
	status=$?
}

# compiled NAME: makes $tmp/NAME of NAME.c; where it can't, the test ends here.
compiled() {
	# shellcheck disable=SC2086 # CC may be words
	${CC:-cc} -o "$tmp/$1" "$here/$1.c" >"$tmp/err" 2>&1 || {
		ok "$1.c compiles" false
		shown <"$tmp/err"
		plan
	}
}

# dripped HOW ARGUMENT ...: runs the program and feeds it its standard input
# piece by piece; HOW is drip's, which must have been compiled.
dripped() (
	IFS=$newline
	set -f
	how=$1
	shift
	case $how in
	-w*) how=-w$newline${how#-w} ;;
	esac
	# shellcheck disable=SC2086 # words are meant
	exec "$tmp/drip" $how $program "$@"
)

# terminal [-e] [-t] ARGUMENT ...: the program at a terminal that types what
# comes in on standard input; pty must have been compiled, and -e and -t are its.
# Into $tmp/out, $tmp/err and $status.
# shellcheck disable=SC2034 # status is for the test
terminal() {
	ways=
	while [ "${1-}" = -e ] || [ "${1-}" = -t ]; do
		ways=$ways$1$newline
		shift
	done
	status=0
	(
		IFS=$newline
		set -f
		# shellcheck disable=SC2086 # words are meant
		exec "$tmp/pty" $ways $program "$@"
	) >"$tmp/out" 2>"$tmp/err" || status=$?
}

# asked TYPED [ARGUMENT ...]: a conversation; TYPED is printf's.
asked() {
	# shellcheck disable=SC2059 # the format is what is typed
	printf "$1" >"$tmp/typed"
	shift
	terminal "$@" <"$tmp/typed"
}

tests=0
failed=0

# result STATUS WHAT: one line of TAP, and the return value of its caller.
result() {
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
	if "$@"; then
		result 0 "$what"
	else
		result 1 "$what" || printf 'failed: %s\n' "$*" | shown
	fi
}

# is GOT WANTED WHAT: passes when both are the same string.
is() {
	if [ "$1" = "$2" ]; then
		result 0 "$3"
	else
		result 1 "$3" || {
			printf 'got:\n%s\nwanted:\n%s\n' "$1" "$2" | shown
		}
	fi
}

# same GOT WANTED WHAT: passes when both files hold the same bytes.
same() {
	if cmp -s "$1" "$2"; then
		result 0 "$3"
	else
		result 1 "$3" || diff "$2" "$1" | shown
	fi
}

# differ GOT OTHER WHAT: passes when GOT is not empty and not the other file.
differ() {
	if [ -s "$1" ] && ! cmp -s "$1" "$2"; then
		result 0 "$3"
	else
		result 1 "$3" || shown <"$1"
	fi
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
