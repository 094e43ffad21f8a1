#!/bin/sh
# Random surveys, many of them malformed, held against reference.awk, in every
# form and in pieces: by the program, and by one whose buffers are so small that
# rows end everywhere in them, as long rows do by the byte. SEED=number repeats
# them, with the same awk; SURVEYS=number asks for more.
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
held 'small buffers' "${SURVEYS:-40}" 16 256

# Each just fits or takes a byte too many; what comes behind has the right line.
awk -v limit=$limit '
	BEGIN {
		print "r;b;a;b;b"
		lines = many("y", 9) "\n"
		row("r;", "x", ";b;a;-;b")
		row("r;", "x y,", ";a;b;a;a\r")
		row("", " ", "")
		row("x,y", " ", "\tz\r")
		row("", "\r", "")
		row("\"x\ny\";", "x", ";b;b;b;b")
		row("\"", lines, "\";b;b;b;b")
		row("r;b;a;b;b;\"", lines, "\n\"\r")
		row("r;b;a;b;b;\"", "x", "\n\"\r")
		row("r;b;a;b;b;", "x \"", "\n\r")
		printf "r;b;a;b;b;" many(lines, 3 * limit)
	}
	function row(front, fill, end,    size)
	{
		for (size = limit; size < limit + 2; size++)
			print front many(fill, size - length(front end) - 1) \
			    end "\nx;y\n;a;b;a;a"
	}
	# The text n bytes long.
	function many(text, n)
	{
		while (length(text) < n)
			text = text text
		return substr(text, 1, n)
	}' >in
header=''
for fields in '' 2-5; do
	expected
	agrees "long rows${fields:+, -f $fields}" 100
done
fields='' header=-H
for size in 242 243; do
	printf "\\357\\273\\277%0${size}d\\r\\nb,a,b,b\\r\\n" 0 >in
	expected
	agrees "a header of $size bytes, a mark and CR LF" 99
done
# Only without it all of the row is there, and what its last quote means.
printf '%090d,q\n"x\ny","%050d;%0130d\nz",b,a,b,b\n' 0 0 0 >in
expected
agrees 'a row that does not fit beside its header' 99
fields=1-4
printf '%090d;q\nb,a,b,b,"%0150d\n%020d"\n' 0 0 0 >in
expected
agrees 'another, with a list' 99
plan
