#!/bin/sh
# Rows as exports have them, by hand: over newlines, with chosen fields, blank,
# in doubt, long; files that are no survey; and what is wrong with each.
# shellcheck disable=SC1091,SC2059,SC2154 # tap.sh sets these; formats are meant
. "$(dirname "$0")/lib/tap.sh"

cd "$tmp" || exit
compiled drip

# gives WHAT INPUT WANTED [ARGUMENT ...]: what comes out, read at once and in
# pieces of $piece, and behind it each diagnostic without what can be done;
# status 1 if there are any. INPUT and WANTED are printf's.
piece=1
gives() {
	what=$1
	printf "$2" >in
	printf "$3" >wanted
	shift 3
	for size in '' $piece; do
		if [ -z "$size" ]; then
			gl "$@" <in >out 2>err
		else
			dripped "$size" "$@" <in >out 2>err
		fi
		[ $? -eq "$(($(wc -l <err) > 0))" ] || echo 'wrong status' >>out
		sed -e 's/^groeiladder: -: *//' -e 's/; .*//' \
			-e 's/ for -f .*//' err >>out
		cmp -s out wanted || break
	done
	same out wanted "$what${size:+, read $size at a time}"
}
five='five fields at the end could be the answers\n'
hidden='a line within the row could be an assessment on its own\n'
cr='there is a CR outside quotes\n'
long='the row does not fit in 128 KiB\n'
assessment='the header could be an assessment\n'

# --- rows over newlines

gives 'a remark of two lines is one row' '"so\nit is",b,a,b,b\nx,a,b,a,a\n' \
	'"so\nit is",b,a,b,b,8,4-5\nx,a,b,a,a,4,1-2\n'
gives 'doubled quotes, spaces and CR LF' ' "a ""b""\r\nc" ;b;a;b;b\r\n' \
	' "a ""b""\r\nc" ;b;a;b;b;8;4-5\r\n'
gives 'two fields, and one that begins where another ends' \
	'"1\n2","3\n",b,a,b,b\n' '8\t4-5\n' -q
gives 'a header is a row too' 'id,"1\n2",q\n"1\n2\n3",b,a,b,b\n' \
	'id,"1\n2",q,points,phase\n"1\n2\n3",b,a,b,b,8,4-5\n' -H
gives 'a stray quote costs its own row' 'x,"y,a\nx,b,a,b,b\n"\n' \
	'x,"y,a,?,?\nx,b,a,b,b,8,4-5\n",?,?\n1: too few fields (3)
3: too few fields (1)\n'
gives 'a line in quotes that ends in four answers' \
	'x,"y\nz,b,a,b,b\nw",a,b,a,a\n' \
	'x,"y,?,?\nz,b,a,b,b,8,4-5\nw",a,b,a,a,4,1-2\n1: too few fields (2)\n'
gives 'and one on which they begin' '"x,b,a,b,b\ny",a,b,a,a\n' \
	'"x,b,a,b,b,8,4-5\ny",a,b,a,a,4,1-2\n'
gives 'five do too' 'x,"y\nN,b,a,b,b,\nw",a,b,a,a\n' \
	"?\t?\n?\t?\n4\t1-2\n1: too few fields (2)\n2: $five" -q
gives 'four open ones by the separator of the file' \
	'x,"y\n;;;\nw",a,b,a,a\nx,"y\n;;;\nw",b,a,b,b\n' \
	'?\t?\n\n4\t1-2\n8\t4-5\n1: too few fields (2)\n' -q
gives 'text behind a closing quote: it opens nothing' '"x\ny"z,b,a,b,b\n' \
	'?\t?\n8\t4-5\n1: too few fields (1)\n' -q
gives 'a CR behind it too, but at the end of a line' \
	'x,a,b,a,a\nz,"x\ny"\rb\nz,"x\ny"\r\r\nb,b,b,b\n' \
	'4\t1-2\n?\t?\n?\t?\n?\t?\n7\t3\n2: too few fields (2)
3: too few fields (1)\n4: too few fields (2)\n' -q
gives 'spaces at the end of a row, and a hint that is none' \
	'b a \n"sep=\n"\nb,a,b,b\n' '?\t?\n?\t?\n8\t4-5\n1: too few fields (2)
2: too few fields (1)\n' -q
piece=4
gives 'a header that waits for a row of several lines' \
	'n;1\n"1\n\n2";b;a;b;b\n"1\n";b;a;b;b\n' \
	'n;1;points;phase\n"1\n\n2";b;a;b;b;8;4-5\n"1\n";b;a;b;b;8;4-5\n' -H
piece=1
gives 'the line is where the row begins' 'x,b,a,b,b\n"1\n2",c,a,b,b\n' \
	'8\t4-5\n?\t?\n2: answer 1 is "c"\n' -q

# --- chosen fields

gives '-f from the front, what is behind is left' \
	'b,a,b,b,"fine, thanks"\na,b,,a,\n' \
	'b,a,b,b,"fine, thanks",8,4-5\na,b,,a,,4-5,1-3\n' -f 1-4
gives '-f and text behind the letter' \
	'b) so;(A) x;"B. a; b";b: y\na.;b);-;"a)) ""z"", or"\n' \
	'8\t4-5\n4-5\t1-3\n' -q -f 1-4
gives '-f and a semicolon behind the letter' 'b;,"A;",B;," b; "\nb;x,a,b,b\n' \
	'8\t4-5\n?\t?\n2: answer 1 is "b;x"\n' -q -f 1-4
gives '-f and two answers in a field' \
	'a) To, b) So;a;b;b\n(a) To (b);a;b;b\na.B.;a;b;b\na: b:; -;b;b\n' \
	'?\t?\n?\t?\n?\t?\n?\t?\n1: answer 1 is "a) To, b) So"
2: answer 1 is "(a) To (b)"\n3: answer 1 is "a.B."\n4: answer 1 is "a: b:"\n' \
	-q -f 1-4
gives '-f and one answer, though another seems to follow' \
	'a. b.v. HR;a;b;b\na) b. or B:;a;b;b\na) lab), b)9;a;b;b\n(b) y (b;a;b;b\n' \
	'7\t3\n7\t3\n7\t3\n8\t4-5\n' -q -f 1-4
for option in '(b' '(bx' ' -) b' 'b\000x' 'b x' 'maybe b'; do
	said=$(printf '%s' "${option# }" | sed 's/\\000/?/')
	gives "-f and no option: $option" "$option,a,b,b\n" \
		"?\t?\n1: answer 1 is \"$said\"\n" -q -f 1-4
done
gives '-f and text behind a quoted field' \
	'"",a,b,b\n"b"x,a,b,b\n"b",a,b,b"x"\n' \
	'7-8\t3-5\n?\t?\n?\t?\n2: answer 1 is ""b"x"\n3: answer 4 is "b"x""\n' \
	-q -f 1-4
gives '-f and a quote that is not closed' '"b,a,b,b\nb,"a,b,b\nx,a,b,b\n' \
	'?\t?\n?\t?\n?\t?\n1: answer 1 is ""b"\n2: answer 2 is ""a"
3: answer 1 is "x"\n' -q -f 1-4
gives '-f and line ends of three kinds' \
	'b;a;b;b\na;b;a;a\r\nb;a;b;b;"1\n2"\r\r\n' \
	'b;a;b;b;8;4-5\na;b;a;a;4;1-2\r\nb;a;b;b;"1\n2";8;4-5\r\r\n' -f 1-4
gives '-f and a CR outside quotes' \
	'b,a,b,b\nb\r,a,b,b\nb,a,b,b\ra,b,a,a\r\nb,a,b,b,"x\ry"\n"x,a"\r,b,b,b\n' \
	"8\t4-5\n?\t?\n?\t?\n8\t4-5\n?\t?\n2: ${cr}3: ${cr}5: $cr" -q -f 1-4

gives '-f and marks one behind another, or a dash' \
	'a)) b.;b;b;a\na) x -) y;b;b;a\n' '5\t3\n5\t3\n' -q -f 1-4
gives '-f and too few words' '"x y\nz"\nb a \n' \
	'?\t?\n?\t?\n1: too few fields (1)\n3: too few fields (2)\n' -q -f 1-4
gives '-f and a row over newlines in which all is open' \
	',,-,-,"x\ny"\nb,a,b,b\n' '4-8\t1-5\n8\t4-5\n' -q -f 1-4

# --- and the separator of the file

gives '-f and the first separator that will do' 'x,a,b,a,a,\tb\ta\tb\tb\n' \
	'8\t4-5\n' -q -f 2-5
gives '-f and a row that another separator cuts too' \
	'7,HR\t\t\t\t\t\tx,b,a,b,b\n' '7,HR\t\t\t\t\t\tx,b,a,b,b,8,4-5\n' -f 3-6
gives '-f and words that look like answers' \
	'7,it was a - b a for us,N/A,a,b,b\n' '?\t?\n1: answer 1 is "N/A"\n' \
	-q -f 3-6
gives '-f and the reason is told by the separator of the file' \
	'x,y,z,w,b,a,b,b\n9,z,x,1 May;2 May;3 May;4 May;5 May;6 May;7 May;8 May,b,a,b,N/A\n' \
	'8\t4-5\n?\t?\n2: answer 4 is "N/A"\n' -q -f 5-8
gives '-f and open rows by the first that will do, others in front of them' \
	'x,-,-,-,-,y\t-\t-\t-\t-\n;;;;;,b,a,b,b\nx;b;a;b;b\n' \
	'x,-,-,-,-,y\t-\t-\t-\t-\t4-8\t1-5\n;;;;;,b,a,b,b,8,4-5\nx;b;a;b;b,?,?
3: too few fields (1)\n' -f 2-5
gives '-f and spaces between fields' 'x  b a   b b \n x b a b\nx,b,a,b,b\n' \
	'x  b a   b b  8 4-5\n x b a b ? ?\nx,b,a,b,b ? ?\n2: too few fields (4)
3: too few fields (1)\n' --fields=2-5
gives '-f, spaces and quotes' \
	'7 "Human resources" "a" "b" "a" "b" "b"\n7 "a, ""b"" c" x b "" b "b) y"\n' \
	'8\t4-5\n7-8\t3-5\n' -q -f 4-7
gives '-f, spaces and a quote that closes nothing' \
	'x b a b b\n"x y"z a b a b b\n"x y" a b a a\n"x\ny" a b a a\n' \
	'8\t4-5\n?\t?\n4\t1-2\n?\t?\n4\t1-2\n2: answer 1 is "y"z"
4: too few fields (1)\n' -q -f 2-5
gives '-f, spaces, and a comma in quotes until they are known' \
	'"x,y" b a b b\nx b a b b\n"x,y" b a b b\n' \
	'"x,y" b a b b,?,?\nx b a b b 8 4-5\n"x,y" b a b b 8 4-5
1: too few fields (2)\n' -f 2-5
gives '-f, spaces and a CR' 'x b a b b\n"x\ry" b a b b\nx\ry b a b b\r\n' \
	"8\t4-5\n8\t4-5\n?\t?\n3: $cr" -q -f 2-5

# --- hidden lines

gives 'a line that shares an answer with the row hides nothing' \
	'1,"so\nit is",b,a,b,b,\n2,"x\ny",a,a,b,a,b\n' '8\t4-5\n6\t3\n' -q -f 3-6
gives 'whichever that is' '1,b,"x,a,a,a\ny",a,a,b\n' '7\t3\n' -q -f 2,4-6
gives 'a quote is missing' '1,b,a,b,b,"x\n2,a,b,a,a,y\n3,b,b,b,b;z"\n' \
	"1,b,a,b,b,\"x\n2,a,b,a,a,y\n3,b,b,b,b;z\";?;?\n1: $hidden" -f 2-5
gives 'the last line may be hidden, also before a CR' \
	'1,a,a,a,a,"x\n2,b,a,b,b,"\r\n' "?\t?\n1: $hidden" -q -f 2-5
gives 'no line is, by another separator' 'b,a,b,b,"\na;b;a;a\n"\n' '8\t4-5\n' \
	-q -f 1-4
gives 'unless the row has none' \
	'"1\n2 3"\nx,"\nb;a;b;b\n"\n-;;;;"\nb a b b\n"\n' \
	"?\t?\n?\t?\n?\t?\n1: too few fields (1)\n3: ${hidden}6: $hidden" \
	-q -f 1-4
gives 'nor one in which all is open, or with a CR' \
	'b,a,b,b,"\n-,-,-,-\na,a\r,a,a,a,a\n"\nb,a,b,b,"\na,a,a,a\r\n"\n' \
	"8\t4-5\n?\t?\n5: $hidden" -q -f 1-4
gives 'nor the one that holds the answers' '"1\n2",b,a,b,b,"3\n4"\n' \
	'8\t4-5\n' -q -f 2-5
gives 'the shortest of them too' '"x\n,,,b\ny",n\n' "?\t?\n1: $hidden" -q -f 1-4
gives 'a header with such a line is named' \
	'id,"x\n1,b,a,b,b\n2",c,d,e\n3,a,a,a,a\n' \
	"id,\"x\n1,b,a,b,b\n2\",c,d,e,points,phase\n3,a,a,a,a,5,3\n1: $hidden" \
	-H -f 2-5
gives 'one with a CR outside quotes too' 'n1,n2\rb,a,b,b\nb,a,b,b\n' \
	"n1,n2\rb,a,b,b,points,phase\nb,a,b,b,8,4-5\n1: $cr" -H -f 1-4
gives 'not one with a CR in quotes' '"n\r1",n2,n3,n4\nb,a,b,b\n' \
	'"n\r1",n2,n3,n4,points,phase\nb,a,b,b,8,4-5\n' -H -f 1-4
gives 'a header that is an assessment fixes no separator' \
	'b;a;b;b\nb,a,b,b\nb;a;b;b\n' \
	"points\tphase\n8\t4-5\n?\t?\n1: ${assessment}3: too few fields (1)\n" \
	-Hq -f 1-4

# --- blank and doubtful rows

gives 'blank rows' 'x;b;a;b;b\n;;;;\n ; ;"";;\n;;;\n"" " "\t""""\nx;;;;\n' \
	'x;b;a;b;b;8;4-5\n;;;;\n ; ;"";;\n;;;\n"" " "\t""""\nx;;;;;4-8;1-5\n'
gives 'with -f too' 'b;a;b;b\n;;;;\n;;;\n-;;;\n' \
	'b;a;b;b;8;4-5\n;;;;\n;;;\n-;;;;4-8;1-5\n' -f 1-4
gives 'and none of them counts, or tells the separator' \
	',,,,\n"sep=,"\r\n;;;\nb;a;b;b\nsep=;\n' '\n\n\n8\t4-5\n\n' -q
gives 'a row that names the separator, and what only seems so' \
	'sep=,\nsep=;;\nsep=\n"sep=,\n' 'sep=,\nsep=;;;?;?\nsep= ? ?\n"sep=,,?,?
2: too few fields (3)\n3: too few fields (1)\n4: too few fields (2)\n'
gives 'nothing over a newline is no blank row' 'x y \n"sep=\n"\n"\n",\n' \
	'?\t?\n?\t?\n?\t?\n1: too few fields (2)\n2: too few fields (1)
4: too few fields (2)\n' -q
gives 'nor one whose separator would be a quote' \
	'"sep=""\na;b;a;b;",x\n' "?\t?\n1: $hidden" -q -f 1-4
gives 'five at the end, the last empty' 'North,b,a,b,b,\nx,-,a,b,b,""\n' \
	"North,b,a,b,b,,?,?\nx,-,a,b,b,\"\",?,?\n1: ${five}2: $five"
gives 'five at the end, whatever the last is' 'A,b,a,b,b\nx," - ",b,a,b,b\n' \
	"A,b,a,b,b,?,?\nx,\" - \",b,a,b,b,?,?\n1: ${five}2: $five"
gives 'empty columns behind the answers' '1,b,a,b,b,,,,,\nx,,b,a,b,"" \n' \
	"?\t?\n?\t?\n1: ${five}2: $five" -q
gives 'five between spaces' 'x "b" b a b b\nxb b a b b\n' \
	"?\t?\n8\t4-5\n1: $five" -q
gives 'a fifth that is empty, or only ends in a letter' 'x,,b,a,b,b\nxb,,,b,\n' \
	'8\t4-5\n5-8\t3-5\n' -q
gives 'with -f there is no doubt' 'North,b,a,b,b,\nA,b,a,b,b,,,\n' \
	'8\t4-5\n8\t4-5\n' -q -f 2-5

# --- long rows

piece=4096
gives 'a row of 128 KiB, and one byte more' \
	'b,a,b,b\nx%131061s,b,a,b,b\r\nx%131062s,b,a,b,b\r\n' \
	"b,a,b,b,8,4-5\nx%131061s,b,a,b,b,8,4-5\r
x%131062s,b,a,b,b,?,?\r\n3: $long"
is "$(gl -sq <in 2>err | sed -n 's/^unreadable.//p')" 1 'which is counted'
gives 'a quote that closes in it' \
	'"%131060s\n",b,a,b,b\n"%131068s\n",b,a,b,b\n"%131069s\n",b,a,b,b\n' \
	"8\t4-5\n?\t?\n?\t?\n8\t4-5\n3: ${long}5: too few fields (1)\n" -q
gives 'the byte order mark takes room' '\357\273\277%131061s,b,a,b,b\n' \
	"?\t?\n1: $long" -q
gives 'no long row is blank' '%131071s\nb,a,b,b\n;%140000s;;\n' \
	"\n8\t4-5\n?\t?\n3: $long" -q
gives 'what quotes hold of it ends with its line' \
	'b,a,b,b,"%140000s\nb,a,b,b\n' "?\t?\n8\t4-5\n1: $long" -q -f 1-4
gives 'a quote too far from what shows that it closes' \
	'"x\n,"%140000sz,b,a,b,b\n' \
	"\"x ? ?\n,\"%140000sz,b,a,b,b,?,?\n1: too few fields (1)\n2: $long"
gives 'CRs that are not the end of a long row' '%0131070d\r\rx\r\n' \
	"%0131070d\r\rx ? ?\r\n1: $long"
printf '%0131072d' 0 >row
printf '%01000000d\n' 0 | tr 0 '\r' >crs
cat row crs | gl >out 2>err
{
	cat row
	printf ' ? ?'
	cat crs
} >wanted
same out wanted 'more CRs at its end than are held'
gives 'lines behind long rows' \
	'\n%131071s\r\ny\n"x\ny",%140000s,b,a,b,b\n"\n",b,c,b,b\n' \
	"\n?\t?\n?\t?\n?\t?\n?\t?\n2: ${long}3: too few fields (1)
4: ${long}6: answer 2 is \"c\"\n" -q
gives 'a long header is named, and a row without its newline' \
	'%140000s;1\nb,a,b,b\n%140000s' \
	"%140000s;1;points;phase\nb,a,b,b,8,4-5\n%140000s,?,?\n1: ${long}3: $long" -H

gives 'a header and a long row' 'n;q\n%140000s\n' \
	"n;q;points;phase\n%140000s ? ?\n2: $long" -H
gives 'a header and a row that do not fit together' \
	'n;q\n"%131060s\n",b,a,b,b\n' \
	'n;q;points;phase\n"%131060s\n",b,a,b,b,8,4-5\n' -H

# --- what is said of a row

gives 'what stands there is cut to 20 bytes, and safe' \
	'x,b,a,b,1234567890123456789\001\3510\nx,b,a,b,n\000o\n' \
	'?\t?\n?\t?\n1: answer 4 is "1234567890123456789?..."
2: answer 4 is "n?o"\n' -q
gives 'between spaces it is a word' 'x b  a a yes\nx a  c b b\n' \
	'?\t?\n?\t?\n1: answer 4 is "yes"\n2: answer 2 is "c"\n' -q
gives 'all open by one separator is better than none by another' \
	',-,-,-,x;y;z;w\n' \
	'4-8\t1-5\nno row in it answers a question\n' -q -f 1-4
gives 'nobody answered anything' 'x;-;;;\ny;-;-;-;-\n' \
	'4-8\t1-5\n4-8\t1-5\nno row in it answers a question\n' -q

# --- files that are no survey

# no_survey WHAT FILE REMEDY: nothing of it comes out, the next one does.
printf 'x,b,a,b,b\n' >good
no_survey() {
	try "$2" good
	is "$status:$(cat out)" 1:x,b,a,b,b,8,4-5 "$1: the next file is taken"
	is "$(wc -l <err | tr -d ' ')" 1 "$1: is told once"
	ok "$1: $3" grep -q -e "^groeiladder: $2: .*$3" err
}
printf '\377\376b\000,\000\n\000' >le
printf '\376\377\000b\000,\000\n' >be
printf 'PK\003\004x\n' >book
printf '\320\317\021\340x\n' >old
printf 'b,a,b,b\r\ra,b,a,a\r' >mac
no_survey 'UTF-16' le 'iconv -f UTF-16'
no_survey 'UTF-16, big end first' be 'iconv -f UTF-16'
no_survey 'a workbook' book CSV
no_survey 'an old workbook' old CSV
no_survey 'CR alone' mac "tr '.r' '.n'"
cp good itself
# shellcheck disable=SC2094 # that is what is tried
gl itself good >>itself 2>err
is "$?:$(cat itself)" "1:x,b,a,b,b
x,b,a,b,b,8,4-5" 'the output itself is not read'
ok 'and told' grep -q '^groeiladder: itself: .* another name' err

# Where a shell can limit it: no buffer is on the stack.
# shellcheck disable=SC3045
if (ulimit -s 128) 2>/dev/null; then
	is "$(
		ulimit -s 128
		gl good 2>&1
	)" x,b,a,b,b,8,4-5 'a survey with a stack of 128 KiB'
else
	skip 'a small stack' 'this shell cannot limit it'
fi
plan
