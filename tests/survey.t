#!/bin/sh
# The survey, clause by clause: what a line may be, what comes out of it,
# headers, files, what can't be read, summaries.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/tap.sh"

cd "$tmp" || exit

# holds STATUS WHAT: $status and $tmp/out are what they should be, and every
# line of $tmp/err names a file and a line, those of $tmp/named.
holds() {
	sed 's/^groeiladder: \([^ ]*:[0-9][0-9]*\): ..*$/\1/' err >places
	if [ "$status" -eq "$1" ] && cmp -s out wanted &&
		cmp -s places named; then
		result 0 "$2"
	else
		result 1 "$2" || {
			echo "status $status, wanted $1; output:"
			sed -n l out
			echo 'wanted:'
			sed -n l wanted
			echo 'standard error:'
			cat err
			echo 'which should name:'
			cat named
		} | shown
	fi
}

# reads WHAT INPUT OUTPUT [ARGUMENT ...]: all of it is read. INPUT and OUTPUT
# are printf's, here and below.
# shellcheck disable=SC2059 # formats are meant
reads() {
	what=$1
	printf "$2" >in
	printf "$3" >wanted
	: >named
	shift 3
	try "$@" <in
	holds 0 "$what"
}

# balks WHAT PLACES INPUT OUTPUT [ARGUMENT ...]: some lines can't be read,
# and are named.
# shellcheck disable=SC2059,SC2086
balks() {
	what=$1
	printf '%s\n' $2 >named
	printf "$3" >in
	printf "$4" >wanted
	shift 4
	try "$@" <in
	holds 1 "$what"
}

# balked WHAT LINE: one line that can't be read, nor told the separator of.
balked() {
	balks "$1" -:1 "$2\n" "$3\n"
}

# The contract's own example, and with the other options.

example='anna,HR,b,a,b,b\nbob,IT,a,,b,-\n'
reads 'the example' "$example" \
	'anna,HR,b,a,b,b,8,4-5\nbob,IT,a,,b,-,5-7,3\n'
reads 'the example, -q' "$example" '8\t4-5\n5-7\t3\n' -q
reads 'the example, --quiet' "$example" '8\t4-5\n5-7\t3\n' --quiet
reads 'the example, -' "$example" \
	'anna,HR,b,a,b,b,8,4-5\nbob,IT,a,,b,-,5-7,3\n' -
reads 'the same in Dutch' "$example" \
	'anna,HR,b,a,b,b,8,4-5\nbob,IT,a,,b,-,5-7,3\n' -l nl
reads 'records are the same in Dutch' "$example" '8\t4-5\n5-7\t3\n' -ql nl
reads 'nothing' '' ''
reads 'nothing, -q' '' '' -q

# Separators.

reads 'tabs' 'x\ta\tb\ta\ta\n' 'x\ta\tb\ta\ta\t4\t1-2\n'
reads 'semicolons' 'x;a;b;a;a\n' 'x;a;b;a;a;4;1-2\n'
reads 'commas' 'x,a,b,a,a\n' 'x,a,b,a,a,4,1-2\n'
reads 'spaces' 'x a b a a\n' 'x a b a a 4 1-2\n'
reads 'runs of spaces' 'x  a   b    a  a\n' 'x  a   b    a  a 4 1-2\n'
reads 'each line has its own' \
	'x;b;b;b;b\nx;y,b,b,b,b\nx\tb\tb\tb\tb\nx b b b b\n' \
	'x;b;b;b;b;7;3\nx;y,b,b,b,b,7,3\nx\tb\tb\tb\tb\t7\t3\nx b b b b 7 3\n'
reads 'nothing but answers' 'b,a,b,b\nb a b b\nb\ta\tb\tb\nb;a;b;b\n' \
	'b,a,b,b,8,4-5\nb a b b 8 4-5\nb\ta\tb\tb\t8\t4-5\nb;a;b;b;8;4-5\n'
reads 'one line without its newline' 'b;a;b;b' 'b;a;b;b;8;4-5\n'
reads 'an empty field of the user' ',b,a,b,b\n;b;a;b;b\n\tb\ta\tb\tb\n' \
	',b,a,b,b,8,4-5\n;b;a;b;b;8;4-5\n\tb\ta\tb\tb\t8\t4-5\n'
reads 'the last four count' 'a,b,a,b,b,a,b,b\na a a b a b b\n' \
	'a,b,a,b,b,a,b,b,8,4-5\na a a b a b b 8 4-5\n'
reads 'other separators in fields of the user' \
	'x;y z\t,b,a,b,b\nx,y;z b a b b\nx y,\tz;b;a;b;b\nx,y;\tb\ta\tb\tb\n' \
	'x;y z\t,b,a,b,b,8,4-5\nx,y;z b a b b 8 4-5\nx y,\tz;b;a;b;b;8;4-5\nx,y;\tb\ta\tb\tb\t8\t4-5\n'
balked 'a separator of another kind between answers' \
	'x,b,a;b,b' 'x,b,a;b,b,?,?'
balked 'another kind before the last answer' 'x;b;a;b,b' 'x;b;a;b,b,?,?'
balked 'another kind before the first answer' 'x;b,a,b,b' 'x;b,a,b,b,?,?'
balked 'a space before the first answer only' 'x b,a,b,b' 'x b,a,b,b,?,?'
balked 'a space before the last answer only' 'x,b,a,b b' 'x,b,a,b b,?,?'
balked 'a semicolon where spaces separate' 'x;b a b b' 'x;b a b b;?;?'
balked 'a tab where spaces separate' 'x b\ta b b' 'x b\ta b b\t?\t?'
balked 'a separator behind the last answer' 'x,b,a,b,b;' 'x,b,a,b,b;;?;?'
balked 'no separator at all' 'x|b|a|b|b' 'x|b|a|b|b ? ?'
balked 'a vertical tab is none' 'x\013b\013a\013b\013b' \
	'x\013b\013a\013b\013b ? ?'

# Answers and what surrounds them.

reads 'upper case' 'x,B,A,B,B\nx A b A B\n' \
	'x,B,A,B,B,8,4-5\nx A b A B 5 3\n'
reads 'open: a dash' 'x,-,-,-,-\nx - - - -\nx\t-\t-\t-\tb\n' \
	'x,-,-,-,-,4-8,1-5\nx - - - - 4-8 1-5\nx\t-\t-\t-\tb\t5-8\t3-5\n'
reads 'open: an empty field' 'x,,,,\nx;b;;;\n\t\t\t\nx\t\ta\t\t\n,,,b\n' \
	'x,,,,,4-8,1-5\nx;b;;;;5-8;3-5\n\t\t\t\t4-8\t1-5\nx\t\ta\t\t\t5-8\t3-5\n,,,b,5-8,3-5\n'
reads 'open: only spaces' 'x, ,  ,a, \n ; ; ; \n' \
	'x, ,  ,a, ,4-7,1-3\n ; ; ; ;4-8;1-5\n'
reads 'open: empty quotes' 'x,"","a"," ",""\n' 'x,"","a"," ","",5-8,3-5\n'
reads 'open: a quoted dash' 'x,"-",- ," - ",b\nx "-" a b "-"\n' \
	'x,"-",- ," - ",b,5-8,3-5\nx "-" a b "-" 6-8 3-5\n'
reads 'quotes' '"x, y","b","a","b","b"\n"x" "B" a "b" b\nx;"a";b;"a";a\n' \
	'"x, y","b","a","b","b",8,4-5\n"x" "B" a "b" b 8 4-5\nx;"a";b;"a";a;4;1-2\n'
reads 'spaces around' 'x , b,a , b ,  b  \n  b ;a; b;b\n  b a b b  \n' \
	'x , b,a , b ,  b  ,8,4-5\n  b ;a; b;b;8;4-5\n  b a b b   8 4-5\n'
reads 'spaces around and inside quotes' \
	'x, " b" ,"a ",  "  b  ",b\nx " b"  "a " b " b " \n' \
	'x, " b" ,"a ",  "  b  ",b,8,4-5\nx " b"  "a " b " b "  8 4-5\n'
balked 'another letter' 'x,b,a,c,b' 'x,b,a,c,b,?,?'
balked 'two letters' 'x,b,a,ab,b' 'x,b,a,ab,b,?,?'
balked 'two dashes' 'x,b,a,--,b' 'x,b,a,--,b,?,?'
balked 'a word' 'x,b,a,b,yes' 'x,b,a,b,yes,?,?'
balked 'two letters with a space in between' 'x,b,a,a b,b' 'x,b,a,a b,b,?,?'
balked 'three answers' 'b,a,b' 'b,a,b,?,?'
balked 'three answers between spaces' 'b a b' 'b a b ? ?'
balked 'one answer' 'b' 'b ? ?'
balked 'a separator only' ',' ',,?,?'
balked 'two of them' ';;' ';;;?;?'
balked 'a quote without its twin, before' 'x,b,a,b,"b' 'x,b,a,b,"b,?,?'
balked 'a quote without its twin, behind' 'x,b,a,b,b"' 'x,b,a,b,b",?,?'
balked 'two pairs of quotes' 'x,b,""a"",b,b' 'x,b,""a"",b,b,?,?'
balked 'three quotes' 'x,b,""",b,b' 'x,b,""",b,b,?,?'
balked 'single quotes' "x,b,'a',b,b" "x,b,'a',b,b,?,?"
balked 'quotes around all' '"x,b,a,b,b"' '"x,b,a,b,b",?,?'
balked 'a quote before the first answer' 'x" b a b b"' 'x" b a b b" ? ?'
balked 'quotes against the field before' 'x"b" a b b' 'x"b" a b b ? ?'
balked 'tabs around an answer' 'x,b,a,b\t,b' 'x,b,a,b\t,b,?,?'
balked 'empty quotes between spaces' 'x b "" b b' 'x b "" b b ? ?'
balked 'quoted spaces between spaces' 'x b " " b b' 'x b " " b b ? ?'
balked 'a full-width letter' 'x,b,a,b,\357\275\202' \
	'x,b,a,b,\357\275\202,?,?'
balked 'a letter with an accent' 'x,b,\303\241,b,b' 'x,b,\303\241,b,b,?,?'
balked 'a letter with bit 7 set' 'x,b,\341,b,b' 'x,b,\341,b,b,?,?'
balked 'a NUL for an answer' 'x,b,\000,b,b' 'x,b,\000,b,b,?,?'
balked 'a NUL behind an answer' 'x,b,a,b,b\000' 'x,b,a,b,b\000,?,?'

# Line endings, byte order marks, any bytes.

reads 'CR LF' 'x,b,a,b,b\r\nx a b a a\r\n' \
	'x,b,a,b,b,8,4-5\r\nx a b a a 4 1-2\r\n'
reads 'CR LF, open at the end' 'x,b,a,b,\r\nx;b;a;b;-\r\n,,,\r\n' \
	'x,b,a,b,,7-8,3-5\r\nx;b;a;b;-;7-8;3-5\r\n,,,,4-8,1-5\r\n'
reads 'CR LF, -q' 'x,b,a,b,b\r\nx a b a a\r\n' '8\t4-5\n4\t1-2\n' -q
reads 'both endings' 'x,b,a,b,b\r\nx,b,a,b,b\nx,b,a,b,b\r\n' \
	'x,b,a,b,b,8,4-5\r\nx,b,a,b,b,8,4-5\nx,b,a,b,b,8,4-5\r\n'
reads 'a CR in a field of the user' 'x\r,\r,b,a,b,b\n' 'x\r,\r,b,a,b,b,8,4-5\n'
reads 'a CR at the end of the input' 'x,b,a,b,b\r' 'x,b,a,b,b,8,4-5\r\n'
balked 'two CRs' 'x,b,a,b,b\r\r' 'x,b,a,b,b\r,?,?\r'
balked 'a CR behind an answer' 'x,b,a\r,b,b' 'x,b,a\r,b,b,?,?'
balked 'CR LF, unreadable' 'x,b,a,c\r' 'x,b,a,c,?,?\r'
reads 'no newline at the end' 'x,b,a,b,b\ny,a,b,a,a' \
	'x,b,a,b,b,8,4-5\ny,a,b,a,a,4,1-2\n'
reads 'no newline at the end, -q' 'x,b,a,b,b\ny,a,b,a,a' '8\t4-5\n4\t1-2\n' -q
balks 'no newline at the end, unreadable' -:2 'x,b,a,b,b\ny' \
	'x,b,a,b,b,8,4-5\ny,?,?\n'
bom='\357\273\277'
reads 'a byte order mark' "${bom}x,b,a,b,b\n" "${bom}x,b,a,b,b,8,4-5\n"
reads 'a byte order mark before answers' "${bom}b,a,b,b\n" \
	"${bom}b,a,b,b,8,4-5\n"
reads 'a byte order mark before a quoted answer' "${bom}\"b\" a b b\n" \
	"${bom}\"b\" a b b 8 4-5\n"
reads 'a byte order mark before spaces' "${bom} b;a;b;b\n" \
	"${bom} b;a;b;b;8;4-5\n"
reads 'a byte order mark before an empty field' "${bom},a,b,b\n" \
	"${bom},a,b,b,7-8,3-5\n"
reads 'a byte order mark, -q' "${bom}b,a,b,b\n" '8\t4-5\n' -q
reads 'a byte order mark before a blank line' "${bom}\nb,a,b,b\n" \
	"${bom}\nb,a,b,b,8,4-5\n"
balks 'a byte order mark is one in front only' -:2 \
	"x,b,a,b,b\n${bom}b,a,b,b\n" "x,b,a,b,b,8,4-5\n${bom}b,a,b,b,?,?\n"
balks 'one byte order mark is enough' -:1 "$bom${bom}b,a,b,b\n" \
	"$bom${bom}b,a,b,b,?,?\n"
balks 'half a byte order mark' -:1 '\357\273b,a,b,b\n' \
	'\357\273b,a,b,b,?,?\n'
reads 'bytes of every kind' \
	'\000\001\033\177\200\377\376\000,b,a,b,b\n\000 b a b b\n' \
	'\000\001\033\177\200\377\376\000,b,a,b,b,8,4-5\n\000 b a b b 8 4-5\n'
reads 'per cent signs and backslashes' '%%s%%n\\n\\,b,a,b,b\n' \
	'%%s%%n\\n\\,b,a,b,b,8,4-5\n'

# Blank lines.

reads 'blank lines' '\nx,b,a,b,b\n\n   \nx,b,a,b,b\n \n' \
	'\nx,b,a,b,b,8,4-5\n\n   \nx,b,a,b,b,8,4-5\n \n'
reads 'blank lines, -q' '\nx,b,a,b,b\n\n   \nx,b,a,b,b\n \n' \
	'\n8\t4-5\n\n\n8\t4-5\n\n' -q
reads 'blank lines, CR LF' '\r\n  \r\nx,b,a,b,b\r\n' \
	'\r\n  \r\nx,b,a,b,b,8,4-5\r\n'
reads 'blank lines, CR LF, -q' '\r\n  \r\nx,b,a,b,b\r\n' '\n\n8\t4-5\n' -q
reads 'only a newline' '\n' '\n'
reads 'only spaces, without newline' '  ' '  \n'
reads 'only spaces, without newline, -q' '  ' '\n' -q
balks 'a tab is not blank' -:1 ' \t\n' ' \t\t?\t?\n'
balks 'a blank line says nothing of separators' -:2 '   \nx;y\n' \
	'   \nx;y;?;?\n'

# Headers.

survey='anna,b,a,b,b\nbob,a,b,,-\n'
scored='anna,b,a,b,b,8,4-5\nbob,a,b,,-,4-6,1-3\n'
for option in -H --header; do
	reads "$option" "name,1,2,3,4\n$survey" \
		"name,1,2,3,4,points,phase\n$scored" $option
done
reads '-H, in Dutch' "name,1,2,3,4\n$survey" \
	"name,1,2,3,4,points,phase\n$scored" -Hl nl
reads '-H, other separators in the header' "a;b\tc d,e;f g\n$survey" \
	"a;b\tc d,e;f g,points,phase\n$scored" -H
reads '-H, none of them in the header' "name\n$survey" \
	"name,points,phase\n$scored" -H
reads '-H, tabs under it' 'a,b,c\nx\tb\ta\tb\tb\n' \
	'a,b,c\tpoints\tphase\nx\tb\ta\tb\tb\t8\t4-5\n' -H
reads '-H, semicolons under it' 'a,b,c\nx;b;a;b;b\n' \
	'a,b,c;points;phase\nx;b;a;b;b;8;4-5\n' -H
reads '-H, spaces under it' 'a,b,c\nx b a b b\n' \
	'a,b,c points phase\nx b a b b 8 4-5\n' -H
reads '-H, a header that could be an assessment' "b,a,b,b\n$survey" \
	"b,a,b,b,points,phase\n$scored" -H
reads '-H, CR LF' 'n,1,2\r\nx;b;a;b;b\r\n' \
	'n,1,2;points;phase\r\nx;b;a;b;b;8;4-5\r\n' -H
reads '-H, CR LF in the header only' 'n,1,2\r\nx,b,a,b,b\n' \
	'n,1,2,points,phase\r\nx,b,a,b,b,8,4-5\n' -H
reads '-H, CR LF under the header only' 'n,1,2\nx,b,a,b,b\r\n' \
	'n,1,2,points,phase\nx,b,a,b,b,8,4-5\r\n' -H
reads '-H, a byte order mark' "${bom}n,1,2\nb,a,b,b\n" \
	"${bom}n,1,2,points,phase\nb,a,b,b,8,4-5\n" -H
reads '-H, no byte order mark under the header' "n\nb,a,b,b\n" \
	"n,points,phase\nb,a,b,b,8,4-5\n" -H
reads '-Hq' "name,1,2,3,4\n$survey" 'points\tphase\n8\t4-5\n4-6\t1-3\n' -Hq
reads '-Hq, CR LF' 'n\r\nx,b,a,b,b\r\n' 'points\tphase\n8\t4-5\n' -Hq
reads '-H, header only' 'name,1;2\n' 'name,1;2;points;phase\n' -H
reads '-H, header only, commas last' 'n;1\t2,3 4\n' \
	'n;1\t2,3 4,points,phase\n' -H
reads '-H, header only, tabs last' 'n;1,2\t3\n' 'n;1,2\t3\tpoints\tphase\n' -H
reads '-H, header only, without any' 'name one\n' \
	'name one points phase\n' -H
reads '-H, header only, no newline' 'name,one' 'name,one,points,phase\n' -H
reads '-H, header only, CR LF' 'n;1\r\n' 'n;1;points;phase\r\n' -H
reads '-Hq, header only' 'name,1,2\n' 'points\tphase\n' -Hq
reads '-H, nothing at all' '' '' -H
reads '-H, a blank line under it' 'n;1,2\n\nx;b;a;b;b\n' \
	'n;1,2,points,phase\n\nx;b;a;b;b;8;4-5\n' -H
reads '-H, spaces under it only' 'n;1\n  \r\nx,b,a,b,b\n' \
	'n;1;points;phase\n  \r\nx,b,a,b,b,8,4-5\n' -H
balks '-H, an unreadable line under it' -:2 'n;1;2\nx,y\nx;b;a;b;b\n' \
	'n;1;2,points,phase\nx,y,?,?\nx;b;a;b;b;8;4-5\n' -H
balks '-H, the header tells no separator' -:2 'n;b;a;b;b\nx,y\n' \
	'n;b;a;b;b,points,phase\nx,y,?,?\n' -H

# Several files.

printf 'x,b,a,b,b\n' >one
printf 'y;a;b;a;a\nz' >two
printf 'a b b b\n' >three
try one three
printf 'x,b,a,b,b,8,4-5\na b b b 6 3\n' >wanted
: >named
holds 0 'two files'
balks 'files and -, in order' 'two:2' 'a - - -\n' \
	'a b b b 6 3\ny;a;b;a;a;4;1-2\nz;?;?\na - - - 4-7 1-3\nx,b,a,b,b,8,4-5\n' \
	three two - one
balks 'a file twice' 'two:2 two:2' '' \
	'y;a;b;a;a;4;1-2\nz;?;?\ny;a;b;a;a;4;1-2\nz;?;?\n' two two
printf 'x,b,a,b,b,8,4-5\n' >wanted
: >named
try -- one
holds 0 'a file behind --'
try -q one three
printf '8\t4-5\n6\t3\n' >wanted
holds 0 'two files, -q'
printf '\357\273\277b,a,b,b\n' >marked
printf 'x,b,a,b,b,8,4-5\n\357\273\277b,a,b,b,8,4-5\n' >wanted
try one marked
holds 0 'a byte order mark in a later file'
: >empty
printf 'x,b,a,b,b,8,4-5\na b b b 6 3\n' >wanted
try empty one empty three
holds 0 'empty files'
printf 'y' >other
printf 'x,b,a,b,b,8,4-5\ny,?,?\n' >wanted
echo other:1 >named
try one other
holds 1 'the last readable line may be in a file before'
printf 'n1;b\n\nx\n' >lines
printf 'n2\ny\n' >extra
printf 'z,1,2,3\nb;b\n' >in
printf '%s\n' lines:3 extra:2 -:2 >named
printf 'n1;b;points;phase\n\nx ? ?\ny ? ?\nb;b;?;?\n' >wanted
try -H lines extra - <in
holds 1 'header and blank lines count, and each file begins at 1'

printf 'n1;1;2\nx,b,a,b,b\n' >first
printf 'n2\ty,a,b,a,a' >second
printf 'n3\ny,a,b,a,a\r\n' >third
: >named
printf 'n1;1;2,points,phase\nx,b,a,b,b,8,4-5\ny,a,b,a,a,4,1-2\r\n' >wanted
try -H first second third
holds 0 '-H, only the first header comes out'
printf 'points\tphase\n8\t4-5\n4\t1-2\n' >wanted
try -Hq first second third
holds 0 '-Hq, only once'
awk 'BEGIN { for (; i < 3000; i++) print "n" i ",b,a,b,b" }' >long
{
	printf 'n1;1;2,points,phase\nx,b,a,b,b,8,4-5\n'
	sed -e 1d -e 's/$/,8,4-5/' long
} >wanted
try -H first long
holds 0 '-H, later headers that could be assessments, in a long file'
gl -Hsq first long | sed 1q >out
printf 'assessments\t3000\n' >wanted
same out wanted '-Hsq, the same is not counted'
printf 'n1;1;2,points,phase\nx,b,a,b,b,8,4-5\n' >wanted
try -H empty first empty
holds 0 '-H, an empty file first'
printf 'n2\ty,a,b,a,a,points,phase\nx,b,a,b,b,8,4-5\n' >wanted
try -H second first
holds 0 '-H, a first file with nothing but a header'

# Files that can't be read.

# names FILE WHAT [ARGUMENT ...]: the program complains of FILE, once, and
# does all else: $tmp/wanted.
names() {
	file=$1
	what=$2
	shift 2
	try "$@"
	if [ "$status" -eq 1 ] && cmp -s out wanted &&
		[ "$(wc -l <err)" -eq 1 ] && grep -q '^groeiladder: .' err &&
		grep -qF -e "$file" err; then
		result 0 "$what"
	else
		result 1 "$what" || {
			echo "status $status"
			cat err out
		} | shown
	fi
}

mkdir folder
printf 'x,b,a,b,b,8,4-5\na b b b 6 3\n' >wanted
names no/such 'a missing file first' no/such one three
names no/such 'a missing file between others' one no/such three
names no/such 'a missing file last' one three no/such
names no/such 'a missing file, in Dutch' -l nl one no/such three
names folder 'a folder' one folder three
printf '8\t4-5\n6\t3\n' >wanted
names no/such 'a missing file, -q' -q one no/such three
printf 'n1;1;2,points,phase\nx,b,a,b,b,8,4-5\n' >wanted
names no/such 'a missing file first, -H' -H no/such first
names folder 'a folder first, -H' -H folder first
printf 'points\tphase\n8\t4-5\n' >wanted
names no/such 'a missing file first, -Hq' -Hq no/such first
: >wanted
names no/such 'a missing file only' no/such
names no/such 'a missing file only, -H' -H no/such
gl -sq one three >wanted
names no/such 'a missing file, -sq' -sq one no/such three
gl -s one three >wanted
names no/such 'a missing file, -s' -s one no/such three
printf 'x,b,a,b,b,8,4-5\n' >wanted
try one no/such folder one/below --
is "$status:$(wc -l <err | tr -d ' ')" 1:3 'each of three files is named'
same out wanted 'each of three files is named, the fourth is taken'

odd=$(printf 'o d\t\001\303\251%%s\177')
printf 'x\n' >"$odd"
try "$odd"
printf 'groeiladder: o d????%%s?:1: ' >wanted
dd bs=1 count=27 <err >start 2>unused
same start wanted 'odd bytes in the name of a file show as ?'
: >wanted
names 'm?ssing??' 'odd bytes in the name of a missing file' \
	"$(printf 'm\033ssing\303\251')"

# Diagnostics of lines.

awk 'BEGIN {
	for (i = 1; i <= 100; i++) {
		if (i % 3)
			print "x;a;b;a;b"
		else
			print "line " i
		print "" > "blank"
	}
}' >hundred
for n in 10 11 12; do
	sed "$((n * 3 + 1)),\$d" hundred >in
	awk -v n="$n" 'BEGIN {
		for (i = 1; i <= n && i <= 10; i++)
			print "groeiladder: -:" 3 * i ":"
	}' >named
	for options in '' -q -s -sq; do
		# shellcheck disable=SC2086 # words are meant
		try $options - <in
		sed -n 's/^\(groeiladder: -:[0-9]*:\) ..*$/\1/p' err >places
		same places named "$n unreadable lines, ten named: $options"
		if [ "$n" -gt 10 ]; then
			is "$(sed 1,10d err)" "groeiladder: $n lines could not be read; the first ten are named above" \
				"$n unreadable lines, told at the end: $options"
		else
			is "$(sed 1,10d err)" '' "no more to tell: $options"
		fi
		is "$status" 1 "$n unreadable lines, status: $options"
	done
done
is "$(wc -l <in | tr -d ' ')" 36 'the sample is as long as it should be'
try -l nl - <in
is "$(sed -n 's/^\(groeiladder: -:[0-9]*:\) ..*$/\1/p' err)" "$(cat named)" \
	'in Dutch the same lines are named'
is "$(sed 1,10d err | tr -cd '0-9\n')" 12 'in Dutch the total is told'
cp err dutch
try - <in
differ dutch err 'diagnostics are in Dutch'

# Seven in each of two files, seven on standard input.
sed 22q hundred >seven
sed 22q hundred >again
sed 22q hundred >in
: >named
try seven no/such again - <in
is "$(sed 's/: .*//;s/^groeiladder//' err | wc -l | tr -d ' ')" 12 \
	'ten lines, one file and a total over three files'
is "$(grep -c '^groeiladder: seven:[0-9]*: ' err)" 7 'seven in the first file'
is "$(grep -c '^groeiladder: again:[0-9]*: ' err)" 3 'three in the second'
is "$(sed '$!d' err)" 'groeiladder: 21 lines could not be read; the first ten are named above' \
	'the total comes last and once'
is "$(grep -c ';[?];[?]$' out):$(wc -l <out | tr -d ' ')" 21:66 \
	'every line of the three comes out, 21 with question marks'

balks 'behind the separator of the last readable line' '-:1 -:2 -:4 -:7 -:9' \
	'a;b c\n1 2\nx\tb\ta\tb\tb\na;b,c\n\nx b a b b\n;\ny,a,a,a,a\n;\n' \
	'a;b c;?;?\n1 2 ? ?\nx\tb\ta\tb\tb\t8\t4-5\na;b,c\t?\t?\n\nx b a b b 8 4-5\n; ? ?\ny,a,a,a,a,5,3\n;,?,?\n'
balks 'unreadable lines, -q' '-:1 -:3' 'foo\nx,b,a,b,b\nbar\n' \
	'?\t?\n8\t4-5\n?\t?\n' -q
balks 'unreadable lines, CR LF' '-:1 -:3' 'foo\r\nx,b,a,b,b\r\nbar\r\n' \
	'foo ? ?\r\nx,b,a,b,b,8,4-5\r\nbar,?,?\r\n'
balks 'unreadable lines, CR LF, -q' '-:1 -:2' 'foo\r\nx,a\r\n' \
	'?\t?\n?\t?\n' -q

# Summaries for programs.

names25='assessments
unreadable
phase 1-2
phase 3
phase 4-5
phase 1-3
phase 3-5
phase 1-5
points 4
points 5
points 6
points 7
points 8
1a
1b
1-
2a
2b
2-
3a
3b
3-
4a
4b
4-'

# What they come to, by hand: u1 4, u2 and u3 5, u7 6, u4 and u6 7, u5 8; u8
# 4-8, u9 5-8, u10 4-7, u11 7-8, u12 4-6, u13 5-7.
cat >known <<'END'
u1,a,b,a,a
u2;b;b;a;a
u3 a a a a

u4	b	a	a	b
u5,"b","a","b","b"
u6,b,b,b,b
not an assessment
u7,a,b,b,b
u8,,,,
u9,b,,-,""
u10 A - - -
   
u11,b,a,-,b
u12,a,b,,
nor this one
u13,-,a,-,a
END
counts='13
2
1
6
1
2
2
1
1
2
1
2
1
5
6
2
5
5
3
4
3
6
4
5
4'
printf '%s\n' "$counts" >numbers
printf '%s\n' "$names25" | paste - numbers >wanted
try -sq known
is "$status" 1 '-sq: unreadable lines have their status'
same out wanted '-sq: 25 names with their counts'
try -q -s -l nl known
same out wanted '-sq is the same in Dutch'
try --quiet --summary known
same out wanted '--quiet --summary'
gl -sq </dev/null >out
printf '%s\n' "$names25" | sed 's/$/	0/' >wanted
same out wanted '-sq of nothing: 25 zeros'
printf 'b,a,b,b\n' >header
cat known >>header
gl -sq known >wanted 2>unused
try -Hsq header
same out wanted '-Hsq: the header is not counted'

# sums FILE ...: adds up the counts of several summaries.
sums() {
	awk -F '\t' '
	{
		sum[$1] += $2
		if (!(FNR in name))
			name[FNR] = $1
		if (FNR > n)
			n = FNR
	}
	END {
		for (i = 1; i <= n; i++)
			print name[i] "\t" sum[name[i]] + 0
	}' "$@"
}

awk -f "$here/model.awk" -f - >whole <<'END'
BEGIN {
	all = enumerate(states)
	for (i = 0; i < 3000; i++) {
		state = states[i * 7 % all + 1]
		separator = substr(",; \t", i % 4 + 1, 1)
		line = "n" i
		for (q = 1; q <= 4; q++)
			line = line separator substr(state, q, 1)
		print i % 11 ? line : "n" i
	}
}
END
sed 1000q whole >part1
sed -e 1,1000d -e 1007q whole >part2
sed 1,1007d whole >part3
for part in part1 part2 part3 whole; do
	gl -sq $part >$part.sq 2>unused
done
gl -sq part1 part2 part3 >out 2>unused
same out whole.sq 'a summary of three files is that of the whole'
sums part1.sq part2.sq part3.sq >out
same out whole.sq 'the summaries of three parts add up'
is "$(sed -n 's/^unreadable	//p' whole.sq)" 273 'unreadable lines add up too'
gl -q whole 2>unused | awk -F '\t' '
$1 != "?" {
	number["phase " $2]++
	if ($1 !~ /-/)
		number["points " $1]++
}
END {
	for (name in number)
		print name "\t" number[name]
}' | sort >wanted
grep '^p.*	[1-9]' whole.sq | sort >out
same out wanted 'the summary agrees with the records'

# Summaries for people, checked against those for programs: what they say must
# hold, how they say it is theirs as far as possible.

cat >check.awk <<'EOF'
function fault(what)
{
	print what
}

# What the text says of a share, against part in whole.
function check_share(said, part, whole, where,    exact)
{
	if (whole == 0) {
		if (said ~ /%/)
			fault(where ": a share of nothing: " said)
		return
	}
	exact = 100 * part / whole
	if (said == "<1%" ? part > 0 && exact < 1 : \
	    said == ">99%" ? part < whole && exact > 99 : \
	    said ~ /^[0-9]+%$/ && said - exact <= 0.5001 && exact - said <= 0.5001)
		return
	fault(where ": " said " for " exact)
}

function share_in(line)
{
	return match(line, /[<>]?[0-9]+%/) ? substr(line, RSTART, RLENGTH) : ""
}

function bar_in(line)
{
	return match(line, /#+/) ? RLENGTH : 0
}

# The questions named, of four shares, as digits: those with the largest.
function largest(share,    q, max, list)
{
	for (q = 1; q <= 4; q++)
		if (share[q] > max)
			max = share[q]
	for (q = 1; q <= 4; q++)
		if (max > 0 && share[q] == max)
			list = list q
	return list
}

function digits(line,    several)
{
	if (match(line, /(questions?|vraag|vragen)[^0-9]*[1-4].*$/)) {
		line = substr(line, RSTART)
		several = line ~ /^(questions|vragen)/
		gsub(/[^1-4]/, "", line)
		if (several != (length(line) > 1))
			fault("one question or several: " line)
		return line
	}
	return ""
}

BEGIN { FS = "\t" }
NR == FNR { count[$1] = $2; next }

length($0) > 80 { fault("too long: " $0) }
/[^ -~]/ { fault("not printable ASCII: " $0) }
/ $/ { fault("blank at the end: " $0) }
FNR == 1 {
	split($0, word, " ")
	if (word[1] != count["assessments"])
		fault("first line: " $0)
}
/^(Phase|Fase) / {
	split($0, word, " +")
	name = "phase " word[2]
	seen[name]++
	if (word[3] != count[name])
		fault(name " is " count[name] ": " $0)
	check_share(share_in($0), count[name], count["assessments"], name)
	bar[name] = bar_in($0)
	if ((count[name] > 0) != (bar[name] > 0))
		fault(name ": bar: " $0)
}
/^[1-4][.] / {
	question++
	if (substr($0, 1, 1) != question)
		fault("question " question ": " $0)
}
/ a +[0-9]+ +b +[0-9]+ / {
	split($0, word, " +")
	for (i = 1; word[i] != "a"; i++)
		;
	a = count[question "a"]
	b = count[question "b"]
	if (word[i + 1] != a || word[i + 2] != "b" || word[i + 3] != b ||
	    word[i + 5] != count[question "-"])
		fault("question " question ": " $0)
	two = question == 2 ? a : b
	check_share(share_in($0), two, a + b, "question " question)
	if (a + b > 0) {
		room[question] = (a + b - two) / (a + b)
		divided[question] = (a < b ? a : b) / (a + b)
	}
	if ((two > 0) != (bar_in($0) > 0))
		fault("question " question ": bar: " $0)
	answers++
}
/[Mm]ost room|[Mm]eeste ruimte/ { room_named = digits($0) }
/[Mm]ost divided|[Mm]eest verdeeld/ { divided_named = digits($0) }
{ text = text $0 "\n" }

END {
	if (count["unreadable"] > 0 && \
	    text !~ ("(^|\n)[^\n]*" count["unreadable"] " (line|regel)"))
		fault("unreadable lines are not told")
	if (count["assessments"] == 0)
		exit
	for (name in count) {
		if (name !~ /^phase/)
			continue
		if (count[name] > 0 && seen[name] != 1)
			fault(name ": " seen[name] + 0 " times")
		for (other in count)
			if (other ~ /^phase/ && count[other] < count[name] &&
			    bar[other] > bar[name])
				fault("bars of " name " and " other)
	}
	if (question != 4 || answers != 4)
		fault("not four questions")
	if (room_named != largest(room))
		fault("most room: " room_named ", not " largest(room))
	if (divided_named != largest(divided))
		fault("most divided: " divided_named ", not " largest(divided))
}
EOF

awk -f "$here/model.awk" -f - <<'END'
# n assessments of which so many thousandths have b, and some are open.
function sample(file, n, b1, b2, b3, b4, open,    i, q, line, b)
{
	b[1] = b1; b[2] = b2; b[3] = b3; b[4] = b4
	printf "" > file
	for (i = 0; i < n; i++) {
		line = "n" i
		for (q = 1; q <= 4; q++) {
			line = line "," ((i * 7 + q) % 1000 < open ? "-" : \
			    (i * (q * 2 + 11)) % 1000 < b[q] ? "b" : "a")
		}
		print line > file
	}
	close(file)
}
BEGIN {
	sample("s0", 0)
	sample("s1", 1, 0, 500, 0, 1000, 0)
	sample("s7", 7, 30, 50, 40, 15, 0)
	sample("s500", 500, 300, 200, 500, 900, 250)
	sample("s2000", 2000, 1, 999, 500, 0, 3)
	sample("best", 40, 1000, 0, 1000, 1000, 0)
	sample("worst", 40, 0, 1000, 0, 0, 0)
	sample("open", 12, 0, 0, 0, 0, 1000)
	sample("some", 500, 300, 200, 500, 900, 250)
	for (i = 1; i <= 3; i++)
		print "nonsense" >> "some"
	print "x" > "bad"
}
END
for sample in s0 s1 s7 s500 s2000 best worst open some bad known whole; do
	gl -sq $sample >counts 2>unused
	case $sample in
	s[0-9]*)
		is "$(sed -n 's/^assessments	//p' counts)" ${sample#s} \
			"the sample $sample has its assessments"
		;;
	esac
	for language in en nl; do
		try -s -l $language $sample
		cp out $sample.$language
		is "$(awk -f check.awk counts out 2>&1)" '' \
			"the summary of $sample is right, in $language"
		case $sample in
		some | bad | known | whole) wanted_status=1 ;;
		*) wanted_status=0 ;;
		esac
		is "$status" $wanted_status \
			"the status of the summary of $sample, in $language"
	done
	differ $sample.nl $sample.en "the summary of $sample is in Dutch too"
done
gl -s -H header >out 2>unused
same out known.en '-Hs: the header is not counted'
gl --summary <s500 >out
same out s500.en '--summary of standard input'
is "$(gl -s s7 s500 | sed 1q | tr -cd 0-9)" 507 'a summary of two files'

plan
