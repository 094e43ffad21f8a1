#!/bin/sh
# Rows as exports have them, by hand: over newlines, with chosen fields, blank,
# in doubt; files that are no survey; and what is said of each.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/lib/tap.sh"

cd "$tmp" || exit
compiled drip

# reads WHAT INPUT OUTPUT [ARGUMENT ...]: printf's; status 0, nothing said.
# says WHAT INPUT OUTPUT SAID [ARGUMENT ...]: status 1, and these diagnostics.
reads() {
	what=$1 input=$2 output=$3
	shift 3
	says_with 0 "$what" "$input" "$output" '' "$@"
}
says() {
	says_with 1 "$@"
}
says_with() {
	wanted=$1 what=$2 said=$5
	# shellcheck disable=SC2059 # formats
	printf "$3" >in
	# shellcheck disable=SC2059
	{
		printf "$4"
		printf "${said:+groeiladder: -:$said\n}"
		echo "status $wanted"
	} >wanted
	shift 5
	for size in '' 1 3; do
		if [ -z "$size" ]; then
			gl "$@" <in >out 2>err
		else
			dripped "$size" "$@" <in >out 2>err
		fi
		status=$?
		cat err >>out
		echo "status $status" >>out
		cmp -s out wanted || break
	done
	same out wanted "$what${size:+, read $size at a time}"
}

# --- rows over newlines

reads 'a remark of two lines is one row' '"so\nit is",b,a,b,b\nx,a,b,a,a\n' \
	'"so\nit is",b,a,b,b,8,4-5\nx,a,b,a,a,4,1-2\n'
reads 'and with -q one record' 'x;"1\n2\n\n3";b;a;;\n' '6-8\t3-5\n' -q
reads 'doubled quotes, and CR LF' '"a ""b""\r\nc" ;b;a;b;b\r\n' \
	'"a ""b""\r\nc" ;b;a;b;b;8;4-5\r\n'
reads 'two quoted fields in a row' '"1\n2","3",b,a,b,b\n' '8\t4-5\n' -q
reads 'a header is a row too' 'id,"1\n2",q\nx,b,a,b,b\n' \
	'id,"1\n2",q,points,phase\nx,b,a,b,b,8,4-5\n' -H
says 'a stray quote costs its own line' 'x,"y,a,a\nx,b,a,b,b\n"\n' \
	'x,"y,a,a,?,?\nx,b,a,b,b,8,4-5\n",?,?\n' \
	"1: answer 2 is \"\"y\"; the last four fields must be a, b or -
groeiladder: -:3: fewer than four answers; the last four fields must be a, b or -"
says 'a line in quotes that is an assessment' 'x,"y\nz,b,a,b,b\nw",a,b,a,a\n' \
	'x,"y,?,?\nz,b,a,b,b,8,4-5\nw",a,b,a,a,4,1-2\n' \
	'1: answer 4 is ""y"; the last four fields must be a, b or -'
reads 'but not with -f' 'x,"y\nz,b,a,b,b\nw",a,b,a,a\n' '4\t1-2\n' -q -f 3-6
says 'the line is where the row begins' 'x,b,a,b,b\n"1\n2",c,a,b,b\n' \
	'8\t4-5\n?\t?\n' '2: answer 1 is "c"; the last four fields must be a, b or -' -q
says 'text behind a closing quote: it opens nothing' '"x\ny"z,b,a,b,b\n' \
	'?\t?\n8\t4-5\n' \
	'1: answer 4 is ""x"; the last four fields must be a, b or -' -q
awk 'BEGIN { printf "\""; while (n++ < 65532) printf "x"
	print "\ny\",b,a,b,b" }' >in
is "$(gl -q <in)" "$(printf '8\t4-5')" 'a quote may close in the first 64 KiB'
sed 's/x/xx/' in >late
is "$(gl -q <late 2>err)" "$(printf '?\t?\n8\t4-5')" 'and not behind them'
is "$(gl <late 2>err | cut -c 1-65000 | wc -l | tr -d ' ')" 2 \
	'and all of it comes out'

# --- chosen fields

reads '-f in another order' '1,b,b,b,a\n2,a,a,a,b\n' \
	'1,b,b,b,a,8,4-5\n2,a,a,a,b,4,1-2\n' -f 3,5,4,2
reads '-f from the front, what is behind is left' \
	'b,a,b,b,"fine, thanks"\na,b,,a,\n' \
	'b,a,b,b,"fine, thanks",8,4-5\na,b,,a,,4-5,1-3\n' -f 1-4
reads '-f and text behind the letter' \
	'b) so;(A) x;"B. a; b";b: y\na.;b);-;a)\n' '8\t4-5\n4-5\t1-3\n' -q -f 1-4
reads '-f and spaces between fields' 'x  b a   b b \n' 'x  b a   b b  8 4-5\n' \
	--fields=2-5
reads '-f and a tab before other separators' 'b;,\tb\ta\tb\tb\n' '8\t4-5\n' \
	-q -f 2-5
says '-f and text behind no letter' 'x,maybe b,a,b,b\n' 'x,maybe b,a,b,b,?,?\n' \
	'1: answer 1 is "maybe b"; fields 2-5 must be a, b or -' -f 2-5
says '-f and too few fields' 'b,a,b\n' '?\t?\n' \
	'1: fewer than four answers; fields 1-4 must be a, b or -' -q -f 1-4
{
	awk 'BEGIN { printf "b,a,b,b,"; while (n++ < 140000) printf "x"; print "" }'
	echo b,a,b,b,y
} >in
is "$(gl -q -f 1-4 <in 2>err)" "$(printf '?\t?\n8\t4-5')" \
	'-f and a row of more than 128 KiB'
ok 'which is told' grep -q '^groeiladder: -:1: .* 128 KiB' err

reads '-f and a quoted field at the end of CR LF' 'b,a,b,b,"1\n2"\r\n' \
	'b,a,b,b,"1\n2",8,4-5\r\n' -f 1-4
reads '-f and text or a CR behind a quote' \
	'"x",b,a,b,b\n"x"\ry,a,b,a,a\n"x"y,b,a,b,b\n"x",b,a,b,b\n' \
	'8\t4-5\n4\t1-2\n8\t4-5\n8\t4-5\n' -q -f 2-5
reads '-f and line ends of both kinds' 'b;a;b;b\na;b;a;a\r\nb;a;b;b\n' \
	'b;a;b;b;8;4-5\na;b;a;a;4;1-2\r\nb;a;b;b;8;4-5\n' -f 1-4
says '-f and a last row with nothing in it' 'b;a;b;b\n;;;\nb;a\n' \
	'8\t4-5\n4-8\t1-5\n?\t?\n' \
	'3: fewer than four answers; fields 1-4 must be a, b or -' -q -f 1-4
reads '-f and a separator that would do after another' 'b;a;b;b;,b,a,b\n' \
	'8\t4-5\n' -q -f 1-4
for option in '(b' '(bx' ' -) b' 'b\000x' 'b x'; do
	says "-f and no option: $option" "$option,a,b,b\n" '?\t?\n' \
		"1: answer 1 is \"$(echo "${option%%\\*}" | tr -d '\n' |
			sed 's/^ //')\"; fields 1-4 must be a, b or -" \
		-q -f 1-4
done
says 'five answers in quotes are an assessment too' 'x,"y\nN,b,a,b,b,\nw",a,b,a,a\n' \
	'?\t?\n?\t?\n4\t1-2\n' \
	"1: answer 4 is \"\"y\"; the last four fields must be a, b or -
groeiladder: -:2: five answers, the last of them empty; name the fields with -f, or write - for an open question" -q

# --- blank and doubtful rows

# long FRONT BEHIND: with 140,000 spaces between.
long() {
	awk -v front="$1" -v behind="$2" \
		'BEGIN { printf "%s%140000s%s\n", front, "", behind }' >in
}
long ';;' ';;'
is "$(gl -q <in 2>&1)" '' 'a long blank row'
long '' ''
is "$(gl -q -f 1-4 <in 2>&1)" '' 'a long blank row, with -f'
long ';' ';'
is "$(gl -q <in 2>err)" "$(printf '?\t?')" 'a long row of two separators'

reads 'blank rows' 'x;b;a;b;b\n;;;;\n ; ;"";;\n;;;\n' \
	'x;b;a;b;b;8;4-5\n;;;;\n ; ;"";;\n;;;;4-8;1-5\n'
reads 'and none of them counts' ',,,,\nb,a,b,b\n' '\n8\t4-5\n' -q
says 'five answers, the last empty' 'North,b,a,b,b,\nx,-,a,b,b,""\n' \
	'North,b,a,b,b,,?,?\nx,-,a,b,b,"",?,?\n' \
	"1: five answers, the last of them empty; name the fields with -f, or write - for an open question
groeiladder: -:2: five answers, the last of them empty; name the fields with -f, or write - for an open question"
says 'five answers and nothing else' 'b,a,b,b,\n' '?\t?\n' \
	'1: five answers, the last of them empty; name the fields with -f, or write - for an open question' -q
reads 'a fifth field that only ends in a letter' 'xb,,,b,\n' '5-8\t3-5\n' -q
reads 'four answers, the last empty' 'North,a,b,a,\n' 'North,a,b,a,,4-5,1-3\n'
reads 'with -f there is no doubt' 'North,b,a,b,b,\n' 'North,b,a,b,b,,8,4-5\n' \
	-f 2-5

# --- what is said of a row

says 'what stands there is cut to 20 bytes, and safe' \
	'x,b,a,b,"1234567890123456789\001\3510"\n' '?\t?\n' \
	'1: answer 4 is "1234567890123456789?..."; the last four fields must be a, b or -' \
	-q

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
