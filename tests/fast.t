#!/bin/sh
# The fast path of the survey and the plain one: they must score alike, in long
# files with lines of every length, and the fast one must take all it can.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/tap.sh"

cd "$tmp" || exit

cr=$(printf '\r')

# The fast path is worth its code only where it takes all plain lines.
# shellcheck disable=SC2086 # CC may be words
if (cd "$root/src" && ${CC:-cc} -D_POSIX_C_SOURCE=200809L -o "$tmp/fast" \
	"$here/fast.c" record.c score.c summary.c output.c) >err 2>&1; then
	is "$(./fast 2>&1)" '' 'the fast path takes all plain lines'
else
	ok 'fast.c compiles' false
	shown <err
fi

awk 'BEGIN {
	own = "somebody of somewhere, who says what can be said"
	while (length(own) < 5000)
		own = own own
	for (i = 0; i < 4300; i += i < 200 ? 1 : 97)
		for (n = 0; n < 4; n++)
			print substr(own, 1, i) ",b," substr("ab-", n % 3 + 1, n < 3) ",a,b"
}' >lines
{
	cat lines
	sed "s/\$/$cr/" lines
	cat lines
} >in
# Spaces behind an answer keep the fast path away.
sed -e "s/$cr\$//" -e 's/$/ /' in >slow
for options in '' -q -s -sq; do
	# shellcheck disable=SC2086
	gl $options <in >out
	# shellcheck disable=SC2086
	gl $options <slow >wanted
	if [ -z "$options" ]; then
		awk -F, -v OFS=, 'NR == FNR { cr[NR] = sub(/\r$/, ""); next }
			{ sub(/ $/, "", $(NF - 2)); print $0 (cr[FNR] ? "\r" : "") }' \
			in wanted >changed
		mv changed wanted
	fi
	same out wanted "the fast path is right: ${options:-lines}"
done
is "$(wc -l <in | tr -d ' ')" "$(gl -q <in | grep -c .)" \
	'and has every line'

plan
