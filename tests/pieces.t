#!/bin/sh
# The survey however its input comes in: in pieces of any size, cut at every
# place, in lines of any length, and a line at a time with somebody waiting.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/lib/tap.sh"

cd "$tmp" || exit
compiled drip

# What the samples are made with.
cat >make.awk <<'EOF'
BEGIN { MARK = "\357\273\277" }

# The text n bytes long.
function many(text, n,    long)
{
	for (long = text; length(long) < n; long = long long)
		;
	return substr(long, 1, n)
}

# A line of so many bytes that ends in this, a CR not counted.
function line(size, front, end)
{
	print many(front, size - length(end) + (end ~ /\r$/)) end > file
}

# Each file is a survey of its own.
function survey(name)
{
	file = "survey." ++surveys
	printf "" > file
	print name > "names"
}
EOF
sample() {
	rm -f survey.* names
	awk -f make.awk -f - || exit
}

# all_agree [SIZE ...]: each survey of the last sample, whole and in pieces.
all_agree() {
	number=0
	while read -r name; do
		number=$((number + 1))
		cp survey.$number in
		expected
		agrees "$name $header" "$@"
	done <names
}

# --- pieces

sample <<'EOF'
BEGIN {
	n = split("anna,HR,b,a,b,b|bob,IT,a,,b,-\r|| \r|b a b b" \
	    "|x \"a\" B  - a |cut off|z;a;\"\";b; \" b \" |\ta\t\ta\tb" \
	    "|,,,|--,a,b,c\r" \
	    "|caf\303\251,A,B,\"-\",-\r\r|;;;|m\001\377,b,a,b,b|b;b;b;b" \
	    "|b\ta\tb\ta\r|\r|one,\"two,b,a,b,b\"|k\r,a,a,a,a", odd, "|")
	survey("a small survey")
	for (i = 1; i <= n; i++)
		print (i == 1 ? MARK : "") odd[i] > file
	printf "last,a,b,b,a\r" > file

	survey("a large survey")
	for (i = 1; i <= 7000; i++) {
		if (i % 700 == 1)
			separator = substr(",;\t ", i / 700 % 4 + 1, 1)
		text = "respondent " i
		for (q = 1; q <= 4; q++)
			text = text separator \
			    substr("ab-", int(i / (q * q)) % 3 + 1, 1)
		if (i % 1800 < 40)
			text = odd[i % n + 1]
		print text (i % 3000 > 1500 ? "\r" : "") > file
	}
	printf "last;a;b;b;a" > file
}
EOF
cp survey.1 small
cp survey.2 large
printf '\357\273\277,b,a,b,b\r\nx "a" B  -\n \r\nz;a;"";b; " b " \ncut\n
\ta\t\ta\tb' >short
places=$(($(wc -c <short)))
for header in '' -H; do
	cp small in
	expected
	agrees "a small survey $header" 1 7
	cp large in
	expected
	agrees "a large survey $header" 4097 65536
	# So many runs, and the last is whole.
	# shellcheck disable=SC2086 # one or none
	gl $header - <short >one 2>err
	size=0
	while [ $size -lt $places ]; do
		size=$((size + 1))
		# shellcheck disable=SC2086
		dripped $size $header - <short 2>>errs
		cat one >&3
	done >out 3>wanted
	same out wanted "cut at each of $places places $header"
done
header=

# --- long lines

sample <<'EOF'
BEGIN {
	# What stands in front, as often as it takes, and at the end.
	kinds = split("r;a,\t\"x\" >@b@ \"a\"@-@B|\r>@b@a@b@B| >@A@\"b\"@-@a|" \
	    "r;a,\t\"x\" >@b@\"\"@@B \r|a,b,-,>,a,b,-,b|x >a;b,c\r|" \
	    " >;;;| >\r| >| >x| >\tb| >a b a b\r| >a,b,a,b", kind, "|")

	survey("lines around 128 KiB and very long ones")
	sizes = split("126972 126973 126974 126975 126976 " \
	    "131070 131071 131072 131073 131074", size, " ")
	for (i = 0; i < kinds + 3; i++) {
		split(kind[i % kinds + 1], part, ">")
		gsub(/@/, substr(",;\t ", i % 4 + 1, 1), part[2])
		line(size[i * 3 % sizes + 1], part[1], part[2])
	}

	line(300000, "me;", ",a,a,a,a")
	line(300000, " ", "x\r")
	line(300000, " ", "\r")
	line(300000, "a,", "\ta\tb\ta\ta\r")
	line(300000, "me;", "")
	line(9, "x", ";b;a;b;b")

	survey("lines of every length")
	for (i = 0; i < 4; i++) {
		cr = i % 2 ? "\r" : ""
		for (n = 10; n < 200; n++)
			line(n, "r 17;",
			    (i < 2 ? ";b;a;-;b" : ";\"a\";B;;a") cr)
		for (n = 4090; n < 4102; n++)
			line(n, "r 17;", ";b;a;-;b" cr)
		for (n = 200; n < 70000; n *= 1.8)
			line(int(n), "r 17;", ";b;a;b;b" cr)
	}
}
EOF
all_agree 65536

# A long line at the front: what it tells of separators, and whether it is
# blank; a byte order mark before it (M); no newline behind. Then headers of one
# length, the line under them of another.
sample <<'EOF'
BEGIN {
	rest = "short\nshor,t\n   \r\n~\tb\ta\tb\t\r\na;~\n"
	n = split("a,b;~~\n" rest "|~a,b\tc\r\n|;~~,c\n|M~M~;~,\r\n" \
	    "|~\n" rest "|a,b;~~|M_\n_M\nM_\n" \
	    "|M_a a a a\r\nM_\177\200 b a b b\n|b,b,b,b\n~,b,a,b,b\r" \
	    "|b,b,b,b\n~,a,a,a,c|b,b,b,b\n_|x___\n___x\r\n" \
	    "|1M_\n|2M_\n|3M_\n", text, "|")
	for (i = 1; i <= n; i++) {
		name = text[i]
		gsub(/[\r\n\t]/, "/", name)
		survey("a long line first, long (~) or blank (_): " name)
		gsub(/~/, many("x y", 135000), text[i])
		gsub(/_/, many(" ", 135000), text[i])
		gsub(/M/, MARK, text[i])
		if (text[i] ~ /^[123]/)
			text[i] = many(" ", 126972 + text[i]) substr(text[i], 2)
		printf "%s", text[i] > file
	}

	n = split("5 71680 71680 71680 131070 131071 131071 131072 " \
	    "131072 131071 131073 9 6 131073 7 131073 71680 300000 " \
	    "131073 131073 300000 9", size, " ")
	for (i = 1; i <= n; i += 2) {
		survey("a header of " size[i] ", " size[i + 1] " under it")
		line(size[i], "na me", (i % 4 == 1 ? ";x" : i % 3 ? "\t" : "") \
		    (size[i] % 2 ? "\r" : ""))
		line(size[i + 1], "x y", ",b,a,b,b")
		print "a,b,c" > file
	}
}
EOF
for header in '' -H; do
	all_agree 65536
done
header=

printf 'n;1;2\n' >first
rows 1 babb >one
{
	printf '%0200000d\n' 0
	cat one
} >later
gl -H first later >out 2>&1
{
	echo 'n;1;2,points,phase'
	gl one
} >wanted
same out wanted \
	'a long header in a later file is not the line under the first'

# The 4 KiB that answers may take, to the byte.
sample <<'EOF'
# A line with these answers, padded at ~ until they take so many bytes.
function limit(before, answers, size,    i)
{
	gsub(/@/, separator, answers)
	i = index(answers, "~")
	print before substr(answers, 1, i - 1) \
	    many(" ", size - length(answers) + 1) \
	    substr(answers, i + 1) cr > file
}

BEGIN {
	survey("to the byte")
	n = split("b@a@b@b~|b@~a@b@b|A@b~@-@b|\"~A\"@b@-@\"b\"|b@a@a@\"b~\"|" \
	    "~b@a@b@b|b~@a@@b|~@a@b@b|b@a@b@~|@@@\"~\"", answers, "|")
	for (s = 1; s <= 4; s++) {
		separator = substr(",;\t ", s, 1)
		for (i = 1; i <= n; i++) {
			cr = i % 2 ? "\r" : ""
			own = i % 4 < 2 ? "" : "own" separator
			limit(own, answers[i], 4096)
			limit(own, answers[i], 4097)
		}
		print many("own", 5000) separator "b@a" > file
	}
	separator = ";"
	n = split("126974 126975 126976 150000", before, " ")
	for (i = 1; i <= n; i++)
		for (size = 4096; size <= 4097; size++) {
			cr = i % 2 ? "\r" : ""
			limit(many("own", before[i]) separator,
			    i < 3 ? "~b@a@b@b" : "b@~a@b@\"b\"", size)
		}
}
EOF
all_agree 65536

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
sed '$d' small >in
waited 1
waited 1 -q
sed -e 1,100d -e 3500q large >in
waited 10000
printf 'name;1;2;3;4\nx,b,a,b,b\ny,a,b,a,a\n' >in
waited 1 -Hq
waited 23 -H
plan
