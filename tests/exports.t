#!/bin/sh
# Exports as form tools write them: input, arguments, output and status of each
# are in a folder of exports.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/lib/tap.sh"

for export in "$root"/tests/exports/*; do
	set -f
	# shellcheck disable=SC2046 # words are meant
	try $(cat "$export/arguments") <"$export/input"
	set +f
	echo "status $status" >>"$tmp/out"
	echo "status $(cat "$export/status")" | cat "$export/output" - >"$tmp/wanted"
	same "$tmp/out" "$tmp/wanted" "${export##*/}"
done
ok 'there are exports' test "$tests" -ge 51

plan
