#!/bin/sh
# The survey however its input comes in: in pieces of any size, cut at every
# place, and a row at a time with somebody waiting.
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
cp small in
expected
agrees 'a small survey' 1
header=-H
expected
agrees 'a small survey -H' 7
# So many runs, and the last is whole.
gl -H - <small >one 2>err
size=0 places=$(($(wc -c <small)))
while [ $size -lt $places ]; do
	size=$((size + 1))
	dripped $size -H - <small 2>>errs
	cat one >&3
done >out 3>wanted
same out wanted "cut at each of $places places"
header=''
cp large in
for fields in '' 2-5; do
	expected
	agrees "a large survey${fields:+, -f $fields}" 4097
done

# A CR stands where the buffer ends; and the last row just fills it.
printf 'n;1;2\n' >first
rows 1 babb >one
{
	printf '%0131071d\rx\n' 0
	cat one
	printf '%0131063d\r\r\r\r\r\r\r\r\r' 0
} >later
gl -H first later >out 2>err
{
	echo 'n;1;2;points;phase'
	gl one
	printf '%0131063d,?,?\r\r\r\r\r\r\r\r\r\n' 0
	echo 'groeiladder: later:1'
	echo 'groeiladder: later:3'
} >wanted
sed 's/^\([^:]*: [^:]*:[13]\): .*/\1/' err >>out
same out wanted 'a long header in a later file is left out and named'

# --- somebody who waits

# waited SIZE [OPTION]: as many lines come out as have gone in, before the next
# piece is written.
waited() {
	# shellcheck disable=SC2086 # some words or none
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
printf 'x b a b b\n"y b a b b\nz a a a a\n' >in
waited 1 '-f 2-5'
# Whether that quote closes or not, it opens nothing.
printf 'b,a,b,b\n"x\na,b,a,b\n1,a,b,a,b\n2,b,b,b,b\n' >in
waited 19

# What shows that a row has ended may be no newline.
mkfifo pipe
gl <pipe >out 2>err &
{
	printf '"\n'
	sleep 1
	printf '"x'
	for _ in 1 2 3 4 5 6 7 8 9; do
		[ -s out ] || sleep 1
	done
	cp out early
} >pipe
wait
is "$(cat early)" '" ? ?' 'a row comes out once it is known to have ended'
plan
