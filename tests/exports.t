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
	# The outputs were kept as text, without the CR of a line's end.
	tr -d '\r' <"$tmp/out" >"$tmp/text"
	{
		cat "$tmp/text"
		echo "status $status"
	} >"$tmp/came"
	{
		cat "$export/output"
		echo "status $(cat "$export/status")"
	} >"$tmp/wanted"
	same "$tmp/came" "$tmp/wanted" "${export##*/}"
done
ok 'there are exports' test "$tests" -ge 27

plan
