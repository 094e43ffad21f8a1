#!/bin/sh
# Random surveys, many of them malformed, held against reference.awk, in every
# form and in pieces: by the program, and by one whose buffers are so small that
# rows end everywhere in them. SEED=number repeats them, with the same awk;
# SURVEYS=number asks for more.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/lib/tap.sh"

cd "$tmp" || exit
compiled drip
compiled small -D_POSIX_C_SOURCE=200809L -DVERSION='"small"' \
	-DROW_LIMIT=256 -DOUTPUT_SIZE=256 "$root"/src/*.c

seed=${SEED-}
[ -n "$seed" ] || seed=$(date +%j%H%M%S)

# held WHO FILES ROWS LONG: so many surveys of so many rows, with some about as
# long.
held() {
	awk -v seed="$seed" -v files="$2" -v rows="$3" -v limit="$4" \
		-f "$lib/surveys.awk"
	number=0
	while read -r fields header; do
		number=$((number + 1))
		[ "$fields" != none ] || fields=
		mv "survey.$number" in
		expected
		agrees "$1, survey $number of SEED=$seed${fields:+, -f $fields} \
$header" $((number * 41 % 300 + 1))
	done <surveys
}

held 'the program' 6 400 40
program=$tmp/small
limit=256
held 'small buffers' "${SURVEYS:-50}" 16 256
plan
