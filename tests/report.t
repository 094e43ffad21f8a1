#!/bin/sh
# All 80 sets of answers, in every language: record and report, held against
# model.awk. A test for each kind of check; it names the first that are wrong.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/lib/tap.sh"

for language in $(languages); do
	reports "$language"
done >"$tmp/said" 2>"$tmp/err"
is "$(cat "$tmp/err")" '' 'nothing appears on standard error'
awk -f "$lib/model.awk" -f "$lib/report.awk" "$tmp/said" >"$tmp/checked"
for kind in status record points form 'first line' picture words answers \
	texts order 'open questions' distance; do
	is "$(sed -n "s/^$kind|//p" "$tmp/checked" | sed 4q)" checked "$kind"
done

plan
