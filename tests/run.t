#!/bin/sh
# The runner itself: what must not pass does not, and it says why.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/lib/tap.sh"

cd "$tmp" || exit

# runs WHAT PASSED REASON TEST: the script TEST has so many that pass, and for
# this reason, if any, one failure.
runs() {
	printf '%s\n' "$4" >sample.t
	failures=0
	{
		if [ -n "$3" ]; then
			failures=1
			echo "sample.t: not ok - $3"
		fi
		echo "sample.t: $2 passed${3:+, 1 failed}"
		echo "$2 passed, $failures failed"
		echo "status $failures"
	} >wanted
	LIMIT=1 sh "$root/tests/run" ./sample.t >all 2>&1
	echo "status $?" >>all
	grep -v Killed all >out # as some shells say
	same out wanted "$1"
}
runs 'what passes' 2 '' 'echo "ok 1 - one"; echo "ok 2 - two"; echo 1..2'
runs 'what fails, and how' 1 'two
    # wanted: 2' 'echo "ok 1 - one"; echo "not ok 2 - two"; echo "# wanted: 2"
	echo 1..2; exit 1'
runs 'an empty file' 0 'it has no plan' ''
runs 'a plan of nothing' 0 'it tests nothing' 'echo 1..0'
runs 'a plan of more' 1 'its plan is 2 and it ran 1' \
	'echo "ok 1 - one"; echo 1..2'
runs 'a test that dies behind its plan' 1 'it ended with status 3' \
	'echo "ok 1 - one"; echo 1..1; exit 3'
runs 'a test that does not end' 1 'it was killed; the limit is 1 s' \
	'echo "ok 1 - one"; exec sleep 30'
is "$(sh "$root/tests/run" ./missing.t 2>&1 | tail -n 1)" \
	'0 passed, 1 failed' 'a file that is not there'

# As where a file system is mounted with noexec.
mkdir bin
printf '#!/bin/sh\n' >bin/chmod
chmod +x bin/chmod
is "$(PATH=$tmp/bin:$PATH sh "$root/tests/run" ./sample.t 2>&1)" \
	"no program can be run in ${TMPDIR:-/tmp}: set TMPDIR to another folder" \
	'a folder for files alone'

printf '%s\n' ". '$lib/tap.sh'" \
	'for n in 1 2 3 4 5 6 7 8 9 10 11; do ok no false; done; plan' >many.t
sh "$root/tests/run" ./many.t >out 2>&1
is "$(grep -c 'not ok' out):$(tail -n 1 out)" '10:0 passed, 10 failed' \
	'a file ends after ten failures'
plan
