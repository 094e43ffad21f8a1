#!/bin/sh
# The survey, clause by clause: what a line may be, what comes out of it,
# headers, files, what can't be read. First by hand, then every oddity that
# was ever thought of against reference.awk.
# shellcheck disable=SC1091,SC2059,SC2154 # tap.sh sets these; formats are meant
. "$(dirname "$0")/lib/tap.sh"

cd "$tmp" || exit

# gives WHAT INPUT WANTED [ARGUMENT ...]: what comes out, and behind it a line
# for each diagnostic, with the place that it names. Status 1 if there are any.
# INPUT and WANTED are printf's.
gives() {
	what=$1
	printf "$2" >in
	printf "$3" >wanted
	shift 3
	try "$@" <in
	sed -e 's/^groeiladder: \([^ ]*:[0-9][0-9]*\): ..*/\1/' \
		-e 's/^groeiladder: \([^ ]*\): ..*: ..*/\1/' err >>out
	[ $status -eq "$(($(wc -l <err) > 0))" ] || echo "status $status" >>out
	same out wanted "$what"
}

# --- lines

example='anna,HR,b,a,b,b\nbob,IT,a,b,a,b\n'
scored='anna,HR,b,a,b,b,8,4-5\nbob,IT,a,b,a,b,5,3\n'
gives 'the last four fields are the answers' "$example" "$scored"
gives 'standard input by name, and in Dutch' "$example" "$scored" -l nl -
gives 'records' "$example" '8\t4-5\n5\t3\n' --quiet
gives 'four separators, and nothing before the answers' \
	'x\ta\tb\ta\ta\nx;a;b;a;a\nb,a,b,b\nx  a b   a a\n' \
	'x\ta\tb\ta\ta\t4\t1-2\nx;a;b;a;a;4;1-2\nb,a,b,b,8,4-5
x  a b   a a 4 1-2\n'
gives 'other separators or more answers before them' \
	'x;y z\t,b,a,b,b\nx,y;z b a b b\na,b,a,a,b,a,b,b\n' \
	'x;y z\t,b,a,b,b,8,4-5\nx,y;z b a b b 8 4-5\na,b,a,a,b,a,b,b,8,4-5\n'
gives 'separators that differ' 'x,b,a;b,b\nx b,a,b,b\nx;b a b b\n' \
	'x,b,a;b,b,?,?\nx b,a,b,b,?,?\nx;b a b b;?;?\n-:1\n-:2\n-:3\n'
gives 'either case, open: a dash or nothing' \
	'x,B,A,b,B\nx,-,b,a,-\n,,b,\n- - - -\n' \
	'x,B,A,b,B,8,4-5\nx,-,b,a,-,4-6,1-3\n,,b,,5-8,3-5\n- - - - 4-8 1-5\n'
gives 'between spaces nothing is no answer' 'x b "" b b\nb a b\n' \
	'x b "" b b ? ?\nb a b ? ?\n-:1\n-:2\n'
gives 'spaces around, one pair of quotes, spaces inside' \
	'x , b,"a",  " b " ,b  \n "b"  "a " b b\n' \
	'x , b,"a",  " b " ,b  ,8,4-5\n "b"  "a " b b 8 4-5\n'
gives 'other quotes, and what is no answer' \
	'x,b,""a"",b,b\nx,b,a,b,"b\n"x,b,a,b,b"\nx,b,a,c,b\nx,b,--,b,yes\n' \
	'x,b,""a"",b,b,?,?\nx,b,a,b,"b,?,?\n"x,b,a,b,b",?,?\nx,b,a,c,b,?,?
x,b,--,b,yes,?,?\n-:1\n-:2\n-:3\n-:4\n-:5\n'
gives 'CR LF, line by line, one CR only, no newline at the end' \
	'x,b,a,b,b\r\ny,a,b,a,a\nz\r\nx,b,a,b,b\r\r\ny,a,b,a,a' \
	'x,b,a,b,b,8,4-5\r\ny,a,b,a,a,4,1-2\nz,?,?\r\nx,b,a,b,b\r,?,?\r
y,a,b,a,a,4,1-2\n-:3\n-:4\n'
bom='\357\273\277'
gives 'a byte order mark, in front of the first line only' \
	"${bom}b,a,b,b\n${bom}b,a,b,b\n" \
	"${bom}b,a,b,b,8,4-5\n${bom}b,a,b,b,?,?\n-:2\n"
gives 'any bytes; NULs are no separators, no answers and no end' \
	'\n\000\001\033\177\200\377\r%%s\\,b,a,b,b\n\000 b a b b
x\000b\000a\000b\000b\nx,b,\000,b,b\nx,b,a,b,b\000\n' \
	'\n\000\001\033\177\200\377\r%%s\\,b,a,b,b,8,4-5\n\000 b a b b 8 4-5
x\000b\000a\000b\000b ? ?\nx,b,\000,b,b ? ?\nx,b,a,b,b\000 ? ?\n-:4\n-:5\n-:6\n'
gives 'four KiB and not a byte more; the byte order mark takes no room' \
	"$bom$(printf '%4090s,a,b,b\\nx,%4090s,a,b,b\\nx,%4091s,a,b,b' b b b)" \
	'8\t4-5\n8\t4-5\n?\t?\n-:3\n' -q
blank='\nx,b,a,b,b\n   \n \r\n'
gives 'blank lines stay' "$blank" '\nx,b,a,b,b,8,4-5\n   \n \r\n'
gives 'blank lines, records' "$blank" '\n8\t4-5\n\n\n' -q

# --- headers

gives 'a header gets the separator under it, and has its own line end' \
	'a;b\tc,\r\nx b a b b\n' 'a;b\tc, points phase\r\nx b a b b 8 4-5\n' -H
gives 'it may look like an assessment' 'b,a,b,b\nx,a,b,a,a\n' \
	'b,a,b,b,points,phase\nx,a,b,a,a,4,1-2\n' --header
gives 'with nothing under it, its own' 'n;1\t2,3 4' \
	'n;1\t2,3 4,points,phase\n' -H
gives 'with a blank line under it too' 'n;1 2\n\nx,b,a,b,b\n' \
	'n;1 2;points;phase\n\nx,b,a,b,b,8,4-5\n' -H
gives 'with what cannot be read, that of this line' 'n;1\nx,y\nx;b;a;b;b\n' \
	'n;1,points,phase\nx,y,?,?\nx;b;a;b;b;8;4-5\n-:2\n' -H
printf 'n1;1\nx,b,a,b,b\n' >first
printf 'n2,b,a,b,b\ny,a,b,a,a\r\n' >second
printf 'n4\n' >names
: >empty
gives 'only the first header comes out' 'n3\nz;a;b;a;a\n' \
	'n1;1,points,phase\nx,b,a,b,b,8,4-5
y,a,b,a,a,4,1-2\r\nz;a;b;a;a;4;1-2\n' \
	-H empty first second -
gives 'only once, records' 'n3\r\nz;a;b;a;a\n' \
	'points\tphase\n4\t1-2\n8\t4-5\n4\t1-2\n' -Hq - first second
gives 'the header waits for a later file, but not for its header' '' \
	'n4,points,phase\nx,b,a,b,b,8,4-5\n' -H names first

# --- files, and what can't be read

printf 'x,b,a,b,b\n' >one
printf 'y;a;b;a;a\nz' >two
printf '\357\273\277a a a a\n' >three
printf 'n1\n\nx\n' >lines
mkdir folder
gives 'files in order' 'b a b b' \
	"y;a;b;a;a;4;1-2\nz;?;?\nb a b b 8 4-5\n${bom}a a a a 5 3
x,b,a,b,b,8,4-5\ntwo:2\n" \
	-- two - three empty one
gives 'the last readable line may be in a file before' 'q\n' \
	'x,b,a,b,b,8,4-5\nq,?,?\n-:1\n' one -
gives 'header and blank lines count, and each file begins at 1' 'n2\ny\n' \
	'n1 points phase\n\nx ? ?\ny ? ?\nlines:3\n-:2\n' -H lines -
gives 'files that cannot be read are named, the others taken' '' \
	'x,b,a,b,b,8,4-5\ny;a;b;a;a;4;1-2\nz;?;?\nno/such\nfolder\none/below
two:2\n' \
	no/such one folder one/below two
gives 'a missing file first does not take the header' '' \
	'n1;1,points,phase\nx,b,a,b,b,8,4-5\nno/such\n' -H no/such first
gives 'a missing file only, in Dutch' '' 'no/such\n' -ql nl no/such
odd=$(printf 'o d\t\001\303\251%%s\177')
printf 'x\n' >"$odd"
try "$odd" "$(printf 'm\033i')"
is "$(sed -e 's/^groeiladder: //' -e 's/: .*//' err)" 'o d????%s?:1
m?i' 'odd bytes in a name show as ?'
gives 'the separator of the last readable line, or its own' \
	'a;b c\n1 2\nx\tb\ta\tb\tb\na;b,c\n\nx b a b b\n;\n' \
	'a;b c;?;?\n1 2 ? ?\nx\tb\ta\tb\tb\t8\t4-5\na;b,c\t?\t?\n
x b a b b 8 4-5\n; ? ?\n-:1\n-:2\n-:4\n-:7\n'

awk 'BEGIN { while (n++ < 10) print "x;a;b;a;b\nline " n }' >ten
try ten
is "$(wc -l <err | tr -d ' ')" 10 'ten are named, and no more to tell'
for options in '' -q -s '-l nl'; do
	# shellcheck disable=SC2086 # words are meant
	try $options two ten no/such ten
	is "$(sed -e 's/^groeiladder: //' -e 's/: .*//' -e 's/ .*//' err |
		tr '\n' ' ')" "two:2 ten:2 ten:4 ten:6 ten:8 ten:10 ten:12 \
ten:14 ten:16 ten:18 no/such 21 " "then their number is told: $options"
done

# What is wrong with a line is told.
which='the last four fields must be a, b or -'
few="fewer than four answers; $which"
which="is \"c\"; $which"
printf '%s\n' a,b,a x,c,b,b,b x,b,c,b,b x,b,b,c,b x,b,b,b,c | gl 2>err >out
printf 'groeiladder: -:%s\n' "1: $few" "2: answer 1 $which" \
	"3: answer 2 $which" "4: answer 3 $which" "5: answer 4 $which" >wanted
same err wanted 'what is wrong with a line is told'

# --- summaries for programs

# One-point answers, two-point ones, none.
survey='x,a,b,a,a\n\nx;b;a;b;b\nx\n   \n,,,\n'
gives 'the 25 counts' "$survey" 'assessments\t3\nunreadable\t1
phase 1-2\t1\nphase 3\t0\nphase 4-5\t1\nphase 1-3\t0\nphase 3-5\t0\nphase 1-5\t1
points 4\t1\npoints 5\t0\npoints 6\t0\npoints 7\t0\npoints 8\t1
1a\t1\n1b\t1\n1-\t1\n2a\t1\n2b\t1\n2-\t1\n3a\t1\n3b\t1\n3-\t1
4a\t1\n4b\t1\n4-\t1\n-:4\n' -sq
awk -F '\t' -v OFS='\t' '/\t/ { print $1, 2 * $2 }' out >wanted
printf "b,a,b,b\n$survey" >header
gl --quiet --summary --header -l nl header header >out 2>err
same out wanted 'summaries add up, without headers, in any language'

# --- all the rest, against reference.awk

cat >bad.printf <<'END'
foo\nline\nx,b,a;b,b\nx;b;a;b,b\nx;b,a,b,b\nx b,a,b,b\nx|b|a|b|b
x,b,a,b b\nx;b a b b\nx b\ta b b\nx,b,a,b,b;\nx,b,a,c,b\nx,b,a,ab,b
x,b,a,--,b\nx,b,a,b,yes\nx,b,a,a b,b\nb,a,b\nb a b\nb\n,\n;;\n;\n \t\nx,a
1 2\na;b c\nx,y\nx;y\ny\nbar\nx,b,a,b,"b\nx,b,a,b,b"\nx,b,""a"",b,b
x,b,""",b,b\nx,b,'a',b,b\n"x,b,a,b,b"\nx" b a b b"\nx"b" a b b
x,b,a,b\t,b\nx b "" b b\nx b " " b b\nx,b,a,b,\357\275\202
x,b,\303\241,b,b\nx,b,\341,b,b\nx,b,a,b,b\r\nx,b,a\r,b,b\nx,b,a,c\r
x,b,a,b,,b"\n"\nx,x,a,b,b\n\357\273\277b,a,b,b\n\357\273b,a,b,b
x\013b\013a\013b\013b
END
# At first nothing has been read that tells a separator, later something has.
for ending in '' "$(printf '\r')"; do
	printf "$(cat bad.printf)\nx;b;a;b;b\n$(cat bad.printf)\n" |
		sed "s/\$/$ending/" >in
	expected
	agrees "odd lines${ending:+, CR LF}"
done

# Each line is a whole survey, printf's; below the headers with -H.
while IFS= read -r input; do
	[ "$input" != headers: ] || header=-H
	printf "$input" >in
	expected
	for run in lines records counts; do
		echo "-- $run $header: $input" | tee -a all.wanted
		comes $run
		cat $run told >>all.wanted
	done
done >all <<'END'

\n
  
x,b,a,b,b\r
x,b,a,b,b\ny
b;a;b;b
x,b,a,b,b\r\nx,b,a,b,b\nx,b,a,b,b\r\n
foo\r\nx,b,a,b,b\r\nbar\r\n
   \nx;y\n
\357\273\277x,b,a,b,b\n
\357\273\277"b" a b b\n
\357\273\277 b;a;b;b\n
\357\273\277,a,b,b\n
\357\273\277\nb,a,b,b\n
\357\273\277
\357\273\277  \n\357\273\277\n
\357\273\277\357\273\277b,a,b,b\n
\357\273b,a,b,b\n
headers:

\n
a;b\tc d,e;f g\nx,b,a,b,b\n
a,b,c\nx\tb\ta\tb\tb\n
n,1,2\nx,b,a,b,b\r\n
n,1,2\r\nx;b;a;b;b\r\n
\357\273\277n,1,2\nb,a,b,b\n
n\n\357\273\277b,a,b,b\n
\357\273\277\nb,a,b,b\n
name,1;2\n
n;1,2\t3\n
name one\n
n;1\r\n
n;1\r
\r\n\r\n
n;1\n  \r\nx,b,a,b,b\n
n;b;a;b;b\nx,y\n
n\nfoo\nx;b;a;b;b\nbar\n
END
same all all.wanted 'where files begin and end, and headers'
plan
