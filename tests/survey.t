#!/bin/sh
# The survey, clause by clause: what a row may be, what comes out of it,
# separators, headers, files, what is said of what can't be read, by hand.
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
	sed 's/^groeiladder: \([^ ]*\): ..*/\1/' err >>out
	[ $status -eq "$(($(wc -l <err) > 0))" ] || echo "status $status" >>out
	same out wanted "$what"
}

# --- rows

example='anna,HR,b,a,b,b\nbob,IT,a,b,a,b\n'
scored='anna,HR,b,a,b,b,8,4-5\nbob,IT,a,b,a,b,5,3\n'
gives 'the last four fields are the answers' "$example" "$scored"
gives 'standard input by name, records' "$example" '8\t4-5\n5\t3\n' -q -
gives 'either case, open: a dash or nothing' \
	'x,B,A,b,B\nx,-,b,a,-\n,,b,\n"",a,b,b\n' \
	'x,B,A,b,B,8,4-5\nx,-,b,a,-,4-6,1-3\n,,b,,5-8,3-5\n"",a,b,b,7-8,3-5\n'
gives 'spaces around, one pair of quotes, spaces inside' \
	'x , b,"a",  " b " ,b  \n' 'x , b,"a",  " b " ,b  ,8,4-5\n'
gives 'other quotes, and what is no answer' \
	'x,b,""a"",b,b\nx,b,a,b,"b\n"x,b,a,b,b"\nx,b,a,c,b\nx,b,--,b,yes\n' \
	'x,b,""a"",b,b,?,?\nx,b,a,b,"b,?,?\n"x,b,a,b,b",?,?\nx,b,a,c,b,?,?
x,b,--,b,yes,?,?\n-:1\n-:2\n-:3\n-:4\n-:5\n'
gives 'a quote before the answers' 'a",b,a,b,\n' 'a",b,a,b,,7-8,3-5\n'
crs='\r\r\r\r\r\r\r\r\r\r\r\r\r\r\r\r'
gives 'CR LF, row by row, any number of CRs, no newline at the end' \
	"x,b,a,b,b\r\ny,a,b,a,a\nz\r\nx,b,a,b,b$crs\nx,b\r,a,b,b\ny,a,b,a,a\r" \
	"x,b,a,b,b,8,4-5\r\ny,a,b,a,a,4,1-2\nz,?,?\r\nx,b,a,b,b,8,4-5$crs
x,b\r,a,b,b,?,?\ny,a,b,a,a,4,1-2\r\n-:3\n-:5\n"
bom='\357\273\277'
gives 'a byte order mark, in front of the first row only' \
	"${bom}b,a,b,b\n${bom}b,a,b,b\n" \
	"${bom}b,a,b,b,8,4-5\n${bom}b,a,b,b,?,?\n-:2\n"
gives 'any bytes; NULs are no separators, no answers and no end' \
	'\n\000\001\033\177\200\377\r%%s\\,b,a,b,b
x\000b\000a\000b\000b\nx,b,\000,b,b\nx,b,a,b,b\000\n' \
	'\n\000\001\033\177\200\377\r%%s\\,b,a,b,b,8,4-5
x\000b\000a\000b\000b,?,?\nx,b,\000,b,b,?,?\nx,b,a,b,b\000,?,?\n-:3\n-:4\n-:5\n'
gives 'blank rows stay' '\nx,b,a,b,b\n   \n \r\n' '\n8\t4-5\n\n\n' -q

# --- separators

for s in '\t' ';' ',' ' '; do
	gives "separator: $s" "x${s}a${s}b${s}a${s}a\nb${s}a${s}b${s}b\n" \
		"x${s}a${s}b${s}a${s}a${s}4${s}1-2\nb${s}a${s}b${s}b${s}8${s}4-5\n"
done
gives 'the first row with an answer tells it for all of the file' \
	'x\t-\t-\t-\t-\n,,-,\n- - - -\nx;y\nfoo\nx;b;a;b;b\nx,b,a,b,b\nb a b b
x\tb\ta\tb\tb\nx;y z,;b;-;b;b\n,,-,\n' \
	'x\t-\t-\t-\t-\t4-8\t1-5\n,,-,,4-8,1-5\n- - - - 4-8 1-5\nx;y;?;?
foo ? ?\nx;b;a;b;b;8;4-5\nx,b,a,b,b;?;?\nb a b b;?;?\nx\tb\ta\tb\tb;?;?
x;y z,;b;-;b;b;7-8;3-5\n,,-,;?;?\n-:4\n-:5\n-:7\n-:8\n-:9\n-:11\n'
gives 'before that field, no other' 'x, b a b b\nx,b a b b\n' \
	'x, b a b b 8 4-5\nx,b a b b ? ?\n-:2\n'
gives 'separators that differ in a row' 'x,b,a;b,b\nx b,a,b,b\nx;b a b b\n' \
	'x,b,a;b,b,?,?\nx b,a,b,b,?,?\nx;b a b b;?;?\n-:1\n-:2\n-:3\n'
gives 'between spaces nothing is no answer' \
	' "b"   a b b \nx b "" b b\nb a b\n' \
	' "b"   a b b  8 4-5\nx b "" b b ? ?\nb a b ? ?\n-:2\n-:3\n'

# --- headers

gives 'a header gets the separator under it, and has its own line end' \
	'a;b\tc,\r\nx b a b b\n' 'a;b\tc, points phase\r\nx b a b b 8 4-5\n' -H
gives 'a header over lines, behind a mark' "$bom"'"n\n";1\r\nx;b;a;b;b\n' \
	"$bom"'"n\n";1;points;phase\r\nx;b;a;b;b;8;4-5\n' -H -f 2-5
gives 'also of a row in which all is open' 'n;1\n-,-,-,-\nx b a b b\n' \
	'n;1,points,phase\n-,-,-,-,4-8,1-5\nx b a b b 8 4-5\n' --header
gives 'with nothing under it, its own' 'n;1\t2,3 4' \
	'n;1\t2,3 4,points,phase\n' -H
gives 'with what cannot be read too' 'n;1\nx,y\nx,b,a,b,b\n' \
	'n;1;points;phase\nx,y,?,?\nx,b,a,b,b,8,4-5\n-:2\n' -H
gives 'blank rows before it come out' 'sep=,\n;;\r\nn\nx,b,a,b,b\n' \
	'sep=,\n;;\r\nn,points,phase\nx,b,a,b,b,8,4-5\n' -H
gives 'one that is an assessment is named' 'x;b;a;b;b\ny,a,b,a,a\n' \
	'x;b;a;b;b,points,phase\ny,a,b,a,a,4,1-2\n-:1\n' -H
gives 'not one in which all is open' 'x;-;-;;\ny,a,b,a,a\n' \
	'x;-;-;;,points,phase\ny,a,b,a,a,4,1-2\n' -H
gives 'nor one in doubt' 'b;b;a;b;b\ny,a,b,a,a\n' \
	'b;b;a;b;b,points,phase\ny,a,b,a,a,4,1-2\n' -H
printf 'n1;1\nx,b,a,b,b\n' >first
printf 'n2,1\ny,a,b,a,a\r\n' >second
printf 'n4\n' >names
printf 'm,a,b,a,a\n' >nameless
: >empty
gives 'only the first header comes out' 'n3\nz;a;b;a;a\n' \
	'n1;1,points,phase\nx,b,a,b,b,8,4-5
y,a,b,a,a,4,1-2\r\nz;a;b;a;a;4;1-2\n' \
	-H empty first second -
gives 'it does not wait for a later file' '' \
	'n4 points phase\nx,b,a,b,b,8,4-5\n' -H names first
gives 'a later one is named too' '' \
	'n1;1,points,phase\nx,b,a,b,b,8,4-5\nnameless:1\n' -H first nameless
is "$(gl -Hsq nameless 2>err | sed -n '2s/[^0-9]*//p')" 0 \
	'and does not count as unreadable'

# --- files

printf 'x,b,a,b,b\n' >one
printf 'y;a;b;a;a\nz' >two
printf '\357\273\277a a a a\n' >three
printf 'n1\n\nx\n' >lines
mkdir folder
gives 'files in order' 'b a b b' \
	"y;a;b;a;a;4;1-2\nz;?;?\nb a b b 8 4-5\n${bom}a a a a 5 3
x,b,a,b,b,8,4-5\ntwo:2\n" \
	-- two - three empty one
gives 'each has a separator of its own' 'q\n' \
	'x,b,a,b,b,8,4-5\nq ? ?\n-:1\n' one -
gives 'header and blank rows count, and each file begins at 1' 'n2\ny\n' \
	'n1 points phase\n\nx ? ?\ny ? ?\nlines:3\n-:2\n' -H lines -
gives 'files that cannot be read are named, the others taken' '' \
	'x,b,a,b,b,8,4-5\ny;a;b;a;a;4;1-2\nz;?;?\nno/such\nfolder\none/below
two:2\n' \
	no/such one folder one/below two
gives 'a missing file first does not take the header' '' \
	'n1;1,points,phase\nx,b,a,b,b,8,4-5\nno/such\n' -H no/such first
gives 'a file in which nobody answered anything is named' \
	'x,-,,-,\nfoo\n-,-,-,-\n' \
	'x,b,a,b,b,8,4-5\nx,-,,-,,4-8,1-5\nfoo ? ?\n-,-,-,-,4-8,1-5\n-:2\n-\n' \
	one -
odd=$(printf 'o d\t\001\303\251%%s\177')
printf 'x\n' >"$odd"
try "$odd" "$(printf 'm\033i')"
is "$(sed -e 's/^groeiladder: //' -e 's/: .*//' err)" 'o d????%s?:1
m?i' 'odd bytes in a name show as ?'

# --- what is said

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
try -Hq nameless nameless ten
is "$(sed -n '$s/^groeiladder: //p' err)" \
	'13 rows could not be read or were in doubt; the first ten are named above' \
	'headers that are named are in it'

# says WHAT INPUT WANTED [ARGUMENT ...]: what is said of the rows of the file
# in, without the program's and the file's name. INPUT and WANTED are printf's.
says() {
	what=$1
	printf "$2" >in
	printf "$3" >wanted
	shift 3
	gl -q "$@" in 2>&1 >out | sed 's/^groeiladder: in://' >err
	same err wanted "what is said: $what"
}
which='must be a, b or -, or name others with -f'
use='; if this is a header, use -H'
says 'the last four' '\nx,b,a\nx,c,b,b,b\nx,b,c,b,b\nx,b,b,c,b\nx,b,b,b,c\n3\n' \
	"2: too few fields (3); the last four $which$use
3: answer 1 is \"c\"; the last four fields $which
4: answer 2 is \"c\"; the last four fields $which
5: answer 3 is \"c\"; the last four fields $which
6: answer 4 is \"c\"; the last four fields $which
7: too few fields (1); the last four $which\n"
only='a, b or -, with text only after ), . or :'
says 'chosen fields' '1,2,b,N/A,b,3,a\n1,2,b,a,b,3,a\n1,2,b,a,b\n1,2,b,a,b,3,c\n' \
	"1: answer 3 is \"N/A\"; fields 3,5,4,7 must be $only$use
3: too few fields (5) for -f 3,5,4,7; correct the list or the row
4: answer 4 is \"c\"; fields 3,5,4,7 must be $only\n" -f 3,5,4,7
# --- summaries for programs

printf 'x,a,b,a,a\n\nx,b,a,b,b\nx\n   \n-,,,\n' >body
gl -sq body >out 2>err
awk -F '\t' -v OFS='\t' '/\t/ { print $1, 2 * $2 }' out >wanted
{
	echo b,a,b,b
	cat body
} >header
gl --quiet --summary --header -l nl header header >out 2>err
same out wanted 'summaries add up, without headers, in any language'
plan
