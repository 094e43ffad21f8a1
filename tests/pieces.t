#!/bin/sh
# The survey however its input comes in: in pieces of any size, cut at every
# place, in rows of any length, and a row at a time with somebody waiting.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/lib/tap.sh"

cd "$tmp" || exit
compiled drip

# --- pieces

printf '\357\273\277bob,IT,-,,,-\r\nanna,HR,b,a,b,b\n\n \r\nx,y\n"1\n""2"" ",b,,a,A
"stray,a,b,a\nz,"a"," b ", b ,""\r\ncut\n;b;a;b;b\n,,,\r\nlast,a,b,b,a\r' >small
awk 'BEGIN {
	n = split("x,y|  |\"two\nlines\",b,a,,b|,a,b,a,a|\"q,b,a,b,b|b a b b" \
	    "|\"a \"\"b\"\"\nc\nd\",x,a,b,-,B\r|b,b,a,b,b|m\001\377,a,,,b", \
	    odd, "|")
	for (i = 1; i <= 3000; i++) {
		text = "number " i ", who took part in this survey"
		for (q = 1; q <= 4; q++)
			text = text "," substr("ab-", int(i / (q * q)) % 3 + 1, 1)
		if (i % 600 < 40)
			text = odd[i % n + 1]
		print text (i % 1000 > 500 ? "\r" : "")
	}
}' >large
for header in '' -H; do
	cp small in
	expected
	agrees "a small survey $header" 1 7
	# So many runs, and the last is whole.
	# shellcheck disable=SC2086 # one or none
	gl $header - <small >one 2>err
	size=0 places=$(($(wc -c <small)))
	while [ $size -lt $places ]; do
		size=$((size + 1))
		# shellcheck disable=SC2086
		dripped $size $header - <small 2>>errs
		cat one >&3
	done >out 3>wanted
	same out wanted "cut at each of $places places $header"
done
header=''
cp large in
for fields in '' 2-5; do
	expected
	agrees "a large survey${fields:+, -f $fields}" 4097 65536
done

# --- long rows

# Each just fits or takes a byte too many; what comes behind has the right line.
cat >long.awk <<'EOF'
BEGIN {
	print "r;b;a;b;b"
	lines = many("y", 1000) "\n"
	row("r;", "x", ";b;a;-;b")
	row("r;", "x y,", ";a;b;a;a\r")
	row("", " ", "")
	row("x,y", " ", "\tz\r")
	row("\"x\ny\";", "x", ";b;b;b;b")
	row("\"", lines, "\";b;b;b;b")
	row("r;b;a;b;b;\"", lines, "\n\"\r")
	row("r;b;a;b;b;\"", "x", "\n\"\r")
	row("r;b;a;b;b;", "x \"", "\n\r")
	printf "r;b;a;b;b;" many(lines, 140000)
}

# Rows that take just so many bytes.
function row(front, fill, end,    size)
{
	for (size = 131072; size < 131074; size++)
		print front many(fill, size - length(front end) - 1) end \
		    "\nx;y\n;a;b;a;a"
}

# The text n bytes long.
function many(text, n)
{
	while (length(text) < n)
		text = text text
	return substr(text, 1, n)
}
EOF
awk -f long.awk >in
for fields in '' 2-5; do
	expected
	agrees "long rows${fields:+, -f $fields}" 65536
done

fields='' header=-H
for size in 131058 131059; do
	printf "\\357\\273\\277%0${size}d\\r\\nb,a,b,b\\r\\n" 0 >in
	expected
	agrees "a header of $size bytes, a mark and CR LF" 4096
done
header=

printf 'n;1;2\n' >first
rows 1 babb >one
{
	printf '%0200000d\r\n' 0
	cat one
} >later
gl -H first later >out 2>err
{
	echo 'n;1;2;points;phase'
	gl one
	echo 'groeiladder: later:1'
} >wanted
sed 's/^\([^:]*: [^:]*:1\): .*/\1/' err >>out
same out wanted 'a long header in a later file is left out and named'

# --- somebody who waits

# waited SIZE [OPTION]: as many lines come out as have gone in, before the next
# piece is written.
waited() {
	# shellcheck disable=SC2086 # one or none
	gl ${2-} - <in >wanted 2>err
	echo "status $?" >>wanted
	# shellcheck disable=SC2086
	dripped -w "$1" ${2-} - <in >out 2>err
	echo "status $?" >>out
	same out wanted "lines are waited for, pieces of $1 ${2-}"
}
printf 'x,y\n\nb,a,b,b\n;;;;\r\nx,"y",-,,b,A\n' >in
waited 1
waited 1 -q
sed -e 1,100d -e 's/"//g' -e 900q large >in
waited 10000
printf 'name;1;2;3;4\nx,b,a,b,b\ny,a,b,a,a\n' >in
waited 1 -Hq
waited 23 -H
plan
