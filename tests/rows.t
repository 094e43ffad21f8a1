#!/bin/sh
# Rows as exports have them, by hand: over newlines, with chosen fields, blank,
# in doubt; files that are no survey; and what is said of each.
# shellcheck disable=SC1091,SC2059,SC2154 # tap.sh sets these; formats are meant
. "$(dirname "$0")/lib/tap.sh"

cd "$tmp" || exit
compiled drip

# gives WHAT INPUT WANTED [ARGUMENT ...]: what comes out, read at once and in
# $pieces, and behind it each diagnostic but for what must be done, and for
# which fields were meant where that is the last four; status 1 if there are
# any. INPUT and WANTED are printf's.
pieces='1 3'
gives() {
	what=$1
	printf "$2" >in
	printf "$3" >wanted
	shift 3
	for size in '' $pieces; do
		if [ -z "$size" ]; then
			gl "$@" <in >out 2>err
		else
			dripped "$size" "$@" <in >out 2>err
		fi
		[ $? -eq "$(($(wc -l <err) > 0))" ] || echo 'wrong status' >>out
		sed -e 's/^groeiladder: -://' -e 's/; [mnt].*//' \
			-e 's/ must be .*//' err >>out
		cmp -s out wanted || break
	done
	same out wanted "$what${size:+, read $size at a time}"
}

# --- rows over newlines

gives 'a remark of two lines is one row' '"so\nit is",b,a,b,b\nx,a,b,a,a\n' \
	'"so\nit is",b,a,b,b,8,4-5\nx,a,b,a,a,4,1-2\n'
gives 'and with -q one record' 'x;"1\n2\n\n3";b;a;;\n' '6-8\t3-5\n' -q
gives 'doubled quotes, and CR LF' '"a ""b""\r\nc" ;b;a;b;b\r\n' \
	'"a ""b""\r\nc" ;b;a;b;b;8;4-5\r\n'
gives 'two quoted fields in a row' '"1\n2","3",b,a,b,b\n' '8\t4-5\n' -q
gives 'a header is a row too' 'id,"1\n2",q\nx,b,a,b,b\n' \
	'id,"1\n2",q,points,phase\nx,b,a,b,b,8,4-5\n' -H
gives 'a stray quote costs its own line' 'x,"y,a,a\nx,b,a,b,b\n"\n' \
	'x,"y,a,a,?,?\nx,b,a,b,b,8,4-5\n",?,?\n1: answer 2 is ""y"
3: fewer than four answers\n'
gives 'a line in quotes that is an assessment' 'x,"y\nz,b,a,b,b\nw",a,b,a,a\n' \
	'x,"y,?,?\nz,b,a,b,b,8,4-5\nw",a,b,a,a,4,1-2\n1: answer 4 is ""y"\n'
gives 'but not with -f' 'x,"y\nz,b,a,b,b\nw",a,b,a,a\n' '4\t1-2\n' -q -f 3-6
gives 'the line is where the row begins' 'x,b,a,b,b\n"1\n2",c,a,b,b\n' \
	'8\t4-5\n?\t?\n2: answer 1 is "c"\n' -q
gives 'text behind a closing quote: it opens nothing' '"x\ny"z,b,a,b,b\n' \
	'?\t?\n8\t4-5\n1: answer 4 is ""x"\n' -q

# --- chosen fields

gives '-f in another order' '1,b,b,b,a\n2,a,a,a,b\n' \
	'1,b,b,b,a,8,4-5\n2,a,a,a,b,4,1-2\n' -f 3,5,4,2
gives 'a separator in the last field' 'x,b,a,b,"b) so, yes"\n' '8\t4-5\n' \
	-q -f 2-5
gives '-f from the front, what is behind is left' \
	'b,a,b,b,"fine, thanks"\na,b,,a,\n' \
	'b,a,b,b,"fine, thanks",8,4-5\na,b,,a,,4-5,1-3\n' -f 1-4
gives '-f and text behind the letter' \
	'b) so;(A) x;"B. a; b";b: y\na.;b);-;a)\n' '8\t4-5\n4-5\t1-3\n' -q -f 1-4
gives '-f and spaces between fields' 'x  b a   b b \n' 'x  b a   b b  8 4-5\n' \
	--fields=2-5
gives '-f and spaces behind a quoted field' '"x" ; a b a b a\n"y" , a b b b\n' \
	'5\t3\n6\t3\n' -q -f 3-6
gives '-f and runs of spaces behind a readable row' \
	'a a a a\nb  a b b\n b a b b\n b a b\nb b b "a) x"\n' \
	'5\t3\n8\t4-5\n8\t4-5\n?\t?\n?\t?
4: fewer than four answers; fields 1-4\n5: answer 4 is ""a)"; fields 1-4\n' \
	-q -f 1-4
gives '-f and words in quotes are no fields' \
	'7,"we chose a b a b then",N/A,b,a,b\n' \
	'?\t?\n1: answer 1 is "N/A"; fields 3-6\n' -q -f 3-6
gives '-f and a tab before other separators' 'b;,\tb\ta\tb\tb\n' '8\t4-5\n' \
	-q -f 2-5
gives '-f and text behind no letter' 'x,maybe b,a,b,b\n' \
	'x,maybe b,a,b,b,?,?\n1: answer 1 is "maybe b"; fields 2-5\n' -f 2-5
gives '-f and too few fields' 'b,a,b\n' \
	'?\t?\n1: fewer than four answers; fields 1-4\n' -q -f 1-4
gives '-f and a quoted field at the end of CR LF' 'b,a,b,b,"1\n2"\r\n' \
	'b,a,b,b,"1\n2",8,4-5\r\n' -f 1-4
gives '-f and text or a CR behind a quote' \
	'"x",b,a,b,b\n"x"\ry,a,b,a,a\n"x"y,b,a,b,b\n"x",b,a,b,b\n' \
	'8\t4-5\n4\t1-2\n8\t4-5\n8\t4-5\n' -q -f 2-5
gives '-f and a CR behind a quote: it opens nothing' \
	'x,b,a,b,b\n"x,a"\r,b,a,b,b\n' \
	'8\t4-5\n?\t?\n2: answer 1 is "a"?"; fields 2-5\n' -q -f 2-5
gives '-f and line ends of both kinds' 'b;a;b;b\na;b;a;a\r\nb;a;b;b\n' \
	'b;a;b;b;8;4-5\na;b;a;a;4;1-2\r\nb;a;b;b;8;4-5\n' -f 1-4
gives '-f and a last row with nothing in it' 'b;a;b;b\n;;;\nb;a\n' \
	'8\t4-5\n4-8\t1-5\n?\t?\n3: fewer than four answers; fields 1-4\n' \
	-q -f 1-4
gives '-f and a separator that would do after another' 'b;a;b;b;,b,a,b\n' \
	'8\t4-5\n' -q -f 1-4
for option in '(b' '(bx' ' -) b' 'b\000x' 'b x'; do
	said=${option%%\\*}
	gives "-f and no option: $option" "$option,a,b,b\n" \
		"?\t?\n1: answer 1 is \"${said# }\"; fields 1-4\n" -q -f 1-4
done
five='five answers, the last of them empty\n'
gives 'five answers in quotes are an assessment too' \
	'x,"y\nN,b,a,b,b,\nw",a,b,a,a\n' \
	"?\t?\n?\t?\n4\t1-2\n1: answer 4 is \"\"y\"\n2: $five" -q

# --- blank and doubtful rows

gives 'blank rows' 'x;b;a;b;b\n;;;;\n ; ;"";;\n;;;\n' \
	'x;b;a;b;b;8;4-5\n;;;;\n ; ;"";;\n;;;;4-8;1-5\n'
gives 'with -f too' 'b;a;b;b\n;;;;\n;;;\n' \
	'b;a;b;b;8;4-5\n;;;;\n;;;;4-8;1-5\n' -f 1-4
gives 'and none of them counts' ',,,,\nb,a,b,b\n' '\n8\t4-5\n' -q
gives 'five answers, the last empty' 'North,b,a,b,b,\nx,-,a,b,b,""\n' \
	"North,b,a,b,b,,?,?\nx,-,a,b,b,\"\",?,?\n1: ${five}2: $five"
gives 'five answers and nothing else' 'b,a,b,b,\n' "?\t?\n1: $five" -q
gives 'a fifth field that only ends in a letter' 'xb,,,b,\n' '5-8\t3-5\n' -q
gives 'four answers, the last empty' 'North,a,b,a,\n' 'North,a,b,a,,4-5,1-3\n'
gives 'with -f there is no doubt' 'North,b,a,b,b,\n' 'North,b,a,b,b,,8,4-5\n' \
	-f 2-5

# --- long rows

pieces=4096
limit='the four answers and what surrounds them must fit in 4 KiB\n'
gives 'a quote may close in the first 64 KiB' '"%65532s\ny",b,a,b,b\n' \
	'"%65532s\ny",b,a,b,b,8,4-5\n'
gives 'and not behind them' '"%65533s\ny",b,a,b,b\n' \
	"\"%65533s ? ?\ny\",b,a,b,b,8,4-5\n1: $limit"
gives 'a long blank row' ';;%140000s;;\n' '\n' -q
gives 'a long blank row, with -f' '%140000s\n' '\n' -q -f 1-4
gives 'a long row of two separators' ';%140000s;\n' "?\t?\n1: $limit" -q
gives '-f and a row of more than 128 KiB' 'b,a,b,b,%140000s\nb,a,b,b,y\n' \
	'?\t?\n8\t4-5\n1: with -f a line must fit in 128 KiB\n' -q -f 1-4
pieces='1 3'

# --- what is said of a row

gives 'what stands there is cut to 20 bytes, and safe' \
	'x,b,a,b,"1234567890123456789\001\3510"\n' \
	'?\t?\n1: answer 4 is "1234567890123456789?..."\n' -q

gives 'between spaces it is a word' 'x b  a c yes\nx a  c b b\n' \
	'?\t?\n?\t?\n1: answer 4 is "yes"\n2: answer 2 is "c"\n' -q

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
printf 'b,a,b,b\ra,b,a,a\r' >mac
no_survey 'UTF-16' le 'iconv -f UTF-16'
no_survey 'UTF-16, big end first' be 'iconv -f UTF-16'
no_survey 'a workbook' book CSV
no_survey 'CR alone' mac "tr '.r' '.n'"
cp good itself
# shellcheck disable=SC2094 # that is what is tried
gl itself good >>itself 2>err
is "$?:$(cat itself)" "1:x,b,a,b,b
x,b,a,b,b,8,4-5" 'the output itself is not read'
ok 'and told' grep -q '^groeiladder: itself: .* another name' err

plan
