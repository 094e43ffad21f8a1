#!/bin/sh
# The survey however its input comes in: in pieces of any size, in lines of any
# length, and a line at a time with somebody waiting.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/tap.sh"

cd "$tmp" || exit
compiled drip

reference() {
	awk -f "$here/model.awk" -f "$here/reference.awk" "$@"
}

# run_whole OPTIONS: the program with $tmp/in at once.
run_whole() {
	# shellcheck disable=SC2086 # words are meant
	gl $1 <in >out 2>err
	status=$?
}

# The same input in pieces: small ones of a small file, any of a large one.
# It has no newline at its end.

awk -v small=small -v large=large 'BEGIN {
	n = split("anna,HR,b,a,b,b|bob,IT,a,,b,-\r|| \r|b a b b|x \"a\" B  - a " \
	    "|cut off|z;a;\"\";b; \" b \" |\ta\t\ta\tb|,,,|--,a,b,c\r" \
	    "|caf\303\251,A,B,\"-\",-\r\r|;;;|m\001\377,b,a,b,b|b;b;b;b" \
	    "|b\ta\tb\ta\r|\r|one,\"two,b,a,b,b\"|k\r,a,a,a,a", line, "|")
	printf "\357\273\277" > small
	printf "\357\273\277" > large
	for (i = 1; i <= n; i++) {
		print line[i] > small
		print line[i] > large
	}
	printf "last,a,b,b,a\r" > small
	for (i = 1; i <= 9000; i++) {
		if (i % 700 == 0)
			separator = substr(",;\t ", i / 700 % 4 + 1, 1)
		else if (i == 1)
			separator = ","
		text = "respondent " i
		if (i % 1800 < 40)
			text = line[i % n + 1]
		else for (q = 1; q <= 4; q++)
			text = text separator substr("ab-", int(i / (q * q)) % 3 + 1, 1)
		print text (i % 3000 > 1500 ? "\r" : "") > large
	}
	printf "last;a;b;b;a" > large
}'

# in_pieces NAME SIZE ...: the sample of that name in pieces of these sizes.
in_pieces() {
	name=$1
	shift
	cp "$name" in
	reference -v records=records -v counts=counts in >lines
	for options in '' -q -sq -H -Hq -s; do
		run_whole "$options"
		case $options in
		'') same out lines "$name, whole, lines" ;;
		-q) same out records "$name, whole, records" ;;
		-sq) same out counts "$name, whole, counts" ;;
		esac
		is "$status" 1 "$name, whole, status: $options"
		cp out wanted
		cp err complaints
		for size in "$@"; do
			# shellcheck disable=SC2086 # words are meant
			dripped "$size" $options <in >out 2>err
			status=$?
			same out wanted "$name, pieces of $size: $options"
			same err complaints \
				"$name, pieces of $size, complaints: $options"
			is "$status" 1 "$name, pieces of $size, status: $options"
		done
	done
}
in_pieces small 1 2 3 5 7 11 13 64 100
in_pieces large 509 4095 4096 4097 8191 8192 8193 12289 32768 65535 65536

# A sample of some 300 bytes cut in two at every place.
sed 15q small >in
sed 15q small | tail -n +2 | sed 's/^.*[aA]/odd "x",&/' >>in
size=$(($(wc -c <in)))
for options in '' -H; do
	run_whole "$options"
	for output in out err; do
		awk -v times=$((size - 1)) '
		{ line[NR] = $0 }
		END {
			for (; n < times; n++)
				for (i = 1; i <= NR; i++)
					print line[i]
		}' $output >wanted.$output
	done
	# shellcheck disable=SC2086 # words are meant
	dripped -e $options <in >out 2>err
	same out wanted.out "cut at each of $size places: $options"
	same err wanted.err "cut at each of $size places, complaints: $options"
done

# Long lines. What they are and come to is written by awk at the same time:
# $tmp/in, lines, records, and places, the numbers of the unreadable lines.

cat >long.awk <<'EOF'
BEGIN { MARK = "\357\273\277" }

# The text n bytes long.
function many(text, n,    long)
{
	for (long = text; length(long) < n; long = long long)
		;
	return substr(long, 1, n)
}

# A line, and the points and phase that it has behind the separator.
function put(text, cr, separator, p, f)
{
	number++
	print text cr > "in"
	print text separator p separator f cr > "lines"
	print p "\t" f > "records"
	if (p == "?") {
		print number > "places"
		unreadable++
	} else
		assessments++
}

function put_blank(text, cr)
{
	number++
	print text cr > "in"
	print text cr > "lines"
	print "" > "records"
}

function finish()
{
	printf "" > "places"
	print "assessments\t" assessments + 0 > "counts"
	print "unreadable\t" unreadable + 0 > "counts"
}
EOF

# long WHAT SIZES OPTION ...: $tmp/in whole and in pieces is what it should be.
long() {
	what=$1
	sizes=$2
	wanted=0
	[ ! -s places ] || wanted=1
	sed 10q places >ten
	for size in whole $sizes; do
		for form in lines records counts; do
			case $form in
			lines) options= ;;
			records) options=-q ;;
			counts) options=-sq ;;
			esac
			# shellcheck disable=SC2086 # words are meant
			case $size in
			whole) gl $options <in >out 2>err ;;
			*) dripped "$size" $options <in >out 2>err ;;
			esac
			status=$?
			[ $form != counts ] || {
				sed 2q out >out.2
				mv out.2 out
			}
			sed -n 's/^groeiladder: -:\([0-9]*\): ..*$/\1/p' err >named
			if [ $status -eq $wanted ] && cmp -s out $form &&
				cmp -s named ten; then
				result 0 "$what, $form, $size"
			else
				result 1 "$what, $form, $size" || {
					echo "status $status, wanted $wanted"
					cmp out $form
					echo 'lines that differ:'
					diff $form out | cut -c 1-20
					sed 12q err
				} 2>&1 | shown
			fi
		done
	done
	rm -f in lines records counts places
}

awk -f long.awk -f - <<'EOF'
# All kinds of lines whose text has this length.
function kinds(n, cr,    s, head, tail)
{
	head = "r 17;a,b,\t\"x\" ,b,a,b,b y"
	for (s = 1; s <= 4; s++) {
		separator = substr(",;\t ", s, 1)
		tail = separator "b" separator " \"a\"" separator "-" separator "B"
		put(many(head, n - length(tail)) tail, cr, separator, "7-8", "3-5")
		put(many("\r", n - length(tail)) tail, cr, separator, "7-8", "3-5")
		put(many(head, n - 1) "!", cr, separator, "?", "?")
	}
	put(many(" ", n - 3) ";;;", cr, separator, "?", "?")
}

function others(n, cr)
{
	put_blank(many(" ", n), cr)
	put("x" many(" ", n - 1), cr, separator, "?", "?")
	put(many(" ", n - 1) "x", cr, separator, "?", "?")
	put(many(" ", n - 7) "a b a b", cr, " ", "5", "3")
	put(many(" ", n - 7) "a,b,a,b", cr, separator, "?", "?")
	put(many("a,b,-,", n - 8) ",a,b,-,b", cr, ",", "5-6", "3")
	separator = ","
}

BEGIN {
	n = split("71680 126972 126973 126974 126975 126976 " \
	    "131071 131072 131073", size, " ")
	for (i = 1; i <= n; i++) {
		kinds(size[i], "")
		others(size[i], "")
		kinds(size[i], "\r")
		others(size[i], "\r")
	}
	finish()
}
EOF
long 'long lines' 20000

awk -f long.awk -f - <<'EOF'
BEGIN {
	put(many("me;", 5242880 - 8) ",a,a,a,a", "", ",", "5", "3")
	put(many(" ", 1048575) "x", "\r", ",", "?", "?")
	put("x" many(" ", 1048575), "\r", ",", "?", "?")
	put_blank(many(" ", 1048576), "\r")
	put(many("a,", 1048568) "\ta\tb\ta\ta", "\r", "\t", "4", "1-2")
	put(many("me;", 5242880), "", "\t", "?", "?")
	put_blank(many(" ", 5242880), "")
	put(";b;a;b;b", "", ";", "8", "4-5")
	finish()
}
EOF
long 'very long lines' 65536

# Lines of some length among many short ones, all of one kind.
awk -f long.awk -f - <<'EOF'
BEGIN {
	for (n = 1; n <= 700; n++) {
		size = n % 7 ? n % 40 + 9 : \
		    n % 5 ? 4060 + int(n / 7) : 650 * n % 70000 + 9
		put(many("r 17;", size - 8) ";b;a;-;b", "", ";", "7-8", "3-5")
	}
	for (n = 1; n <= 2000; n++)
		put(many("r 17;", n % 60 + 4060) ";b;a;b;b", "\r", ";", "8", "4-5")
	finish()
}
EOF
long 'lines of all lengths' '20000 65536'

# From the first line on, while nobody knows the separator.
for separator in early late both none behind; do
	for cr in 0 1; do
		awk -v kind=$separator -v cr=$cr -f long.awk -f - <<'EOF'
BEGIN {
	cr = cr ? "\r" : ""
	x = many("x y", 400000)
	if (kind == "early")
		put("a,b;" x, cr, ";", "?", "?")
	else if (kind == "late")
		put(x "a,b\tc", cr, "\t", "?", "?")
	else if (kind == "both")
		put(";" x x ",c", cr, ",", "?", "?")
	else if (kind == "behind")
		put(many(MARK "x", 131100) ";" x ",", cr, ",", "?", "?")
	else
		put(x, cr, " ", "?", "?")
	put("short", "", " ", "?", "?")
	put("shor,t", "", ",", "?", "?")
	put_blank(many(" ", 140000), cr)
	put(x "\tb\ta\tb\t", cr, "\t", "7-8", "3-5")
	put("a;" x, cr, "\t", "?", "?")
	finish()
}
EOF
		long "a long first line, separator $separator, $cr CRs" 65536
	done
done

# A byte order mark before a long line, and none before the next.
awk -f long.awk -f - <<'EOF'
BEGIN {
	put_blank(MARK many(" ", 131070), "")
	put(many(" ", 140000) MARK, "", " ", "?", "?")
	put(MARK many(" ", 140000), "", " ", "?", "?")
	finish()
}
EOF
long 'a byte order mark before a long blank line' 65536
awk -f long.awk -f - <<'EOF'
BEGIN {
	put(MARK many(" ", 140000) "a a a a", "\r", " ", "5", "3")
	put(MARK many("\001", 140000) "\177\200 b a b b", "", " ", "8", "4-5")
	finish()
}
EOF
for file in in lines; do
	tr '\001' '\000' <$file >$file.nul
	mv $file.nul $file
done
long 'a byte order mark before a long line, and NULs' 4095

for size in 126973 126974 126975; do
	awk -v size=$size -f long.awk -f - <<'EOF'
BEGIN {
	put(many(" ", size) MARK many(" ", 10000), "", " ", "?", "?")
	finish()
}
EOF
	long "a byte order mark behind $size spaces" 65536
done

# No newline at the end.
for text in ',b,a,b,b' ',b,a,b,b+' ',a,a,a,c' +; do
	awk -v text="$text" -f long.awk -f - <<'EOF'
BEGIN {
	cr = sub(/[+]/, "", text) ? "\r" : ""
	put("x,b,a,b,b", "", ",", "8", "4-5")
	if (text == "")
		put_blank(many(" ", 140000), cr)
	else if (text ~ /c/)
		put(many("x", 140000) text, cr, ",", "?", "?")
	else
		put(many("x", 140000) text, cr, ",", "8", "4-5")
	finish()
}
EOF
	awk '{ if (NR > 1) print line; line = $0 }
		END { printf "%s", line }' in >in.cut
	mv in.cut in
	long "a long line without newline, $text" 65536
done

# Headers: their length, the length of the line under it, and the separator
# that the line under it has, or the header when that line is too long.
headers=0
while read -r header under separator; do
	awk -v header="$header" -v under="$under" -v separator="$separator" \
		-f long.awk -f - <<'EOF'
BEGIN {
	separator = separator == "comma" ? "," : \
	    separator == "semicolon" ? ";" : separator == "tab" ? "\t" : " "
	tail = separator == "," ? ";x" : separator == " " ? "" : separator
	text = many("na me", header - length(tail)) tail
	cr = header % 2 ? "\r" : ""
	print text cr > "in"
	print text separator "points" separator "phase" cr > "lines"
	print "points\tphase" > "records"
	put(many("x y", under - 8) ",b,a,b,b", "", ",", "8", "4-5")
	put("a,b,c", "", ",", "?", "?")
	finish()
}
EOF
	for size in whole 65536; do
		case $size in
		whole) gl -H <in >out 2>err ;;
		*) dripped $size -H <in >out 2>err ;;
		esac
		same out lines "-H, a header of $header, $under under it, $size"
		is "$(sed 's/: [^:]*$//' err)" 'groeiladder: -:3' \
			"-H, a header of $header, $under under it, complaint, $size"
	done
	gl -Hq <in >out 2>err
	same out records "-Hq, a header of $header, $under under it"
	gl -Hsq <in 2>err | sed 2q >out
	same out counts "-Hsq, a header of $header, $under under it"
	headers=$((headers + 1))
done <<'EOF'
5 9 comma
5 71680 comma
71680 71680 comma
131000 131000 comma
131070 131070 comma
131071 131071 comma
131072 131071 comma
131073 9 comma
131074 9 comma
200000 131071 comma
1048576 9 comma
1048577 131000 comma
6 131073 semicolon
6 131074 tab
7 131073 none
71680 1048576 semicolon
131073 131073 semicolon
200000 200000 tab
200001 200000 none
1048576 5242880 semicolon
EOF
is $headers 20 'all headers had their turn'

# The header of a later file is not the line under the first, however long.
printf 'n;1;2\n' >first
awk 'BEGIN { while (n++ < 200000) printf "y"; print "\nx,b,a,b,b" }' >later
gl -H first later >out 2>err
is "$?:$(tr '\n' ' ' <out)" '0:n;1;2,points,phase x,b,a,b,b,8,4-5 ' \
	'-H, a long header in a later file'

# The header's separator may stand anywhere in it.
for form in early late both none; do
	awk -v form=$form -f long.awk -f - <<'EOF'
BEGIN {
	x = many("x y", 400000)
	text = form == "early" ? "a,b;" x : form == "late" ? x "a,b;c" : \
	    form == "both" ? "," x x ";" : x
	separator = form == "none" ? " " : ";"
	print text > "in"
	print text separator "points" separator "phase" > "lines"
}
EOF
	gl -H <in >out 2>err
	same out lines "-H, a long header and nothing else, separator $form"
	dripped 4096 -H <in >out 2>err
	same out lines "-H, the same in pieces, separator $form"
done

# The 4 KiB that answers may take, to the byte; before them anything stands,
# or nothing. Padding makes the answers take 4096 or 4097 bytes.
awk -f long.awk -f - <<'EOF'
# A line with these answers, ~ padded until they take so many bytes.
function limit(before, text, size, separator, cr, p, f,    pad, i)
{
	gsub(/@/, separator, text)
	pad = many(" ", size - length(text) + 1)
	i = index(text, "~")
	text = substr(text, 1, i - 1) pad substr(text, i + 1)
	if (size > 4096)
		put(before text, cr, separator, "?", "?")
	else
		put(before text, cr, separator, p, f)
}

function each(before, size, separator, cr,    own)
{
	own = before == "" ? "" : before separator
	limit(own, "b@a@b@b~", size, separator, cr, "8", "4-5")
	limit(own, "b@~a@b@b", size, separator, cr, "8", "4-5")
	limit(own, "A@b~@-@b", size, separator, cr, "5-6", "3")
	limit(own, "\"~A\"@b@-@\"b\"", size, separator, cr, "5-6", "3")
	limit(own, "b@a@a@\"b~\"", size, separator, cr, "7", "3")
	if (separator == " ") {
		limit(before many(" ", 5000), "b@a@b@~b", size, separator, cr,
		    "8", "4-5")
		return
	}
	limit(own, "~b@a@b@b", size, separator, cr, "8", "4-5")
	limit(own, "b~@a@@b", size, separator, cr, "7-8", "3-5")
	limit(own, "~@a@b@b", size, separator, cr, "7-8", "3-5")
	limit(own, "b@a@b@~", size, separator, cr, "7-8", "3-5")
	limit(own, "@@@\"~\"", size, separator, cr, "4-8", "1-5")
}

BEGIN {
	befores = split("0 4 4000 126960 126974 126975 126976 126977 131072 " \
	    "150000", before, " ")
	for (s = 1; s <= 4; s++)
		for (i = 1; i <= befores; i++)
			for (cr = 0; cr <= 1; cr++) {
				# Not every long line in every way.
				if (i > 3 && (s < 4 && i % 3 != s - 1 ||
				    (i + s) % 2 != cr))
					continue
				separator = substr(",;\t ", s, 1)
				text = before[i] == 0 ? "" : many("own", before[i])
				put("x" separator "a" separator "a" separator \
				    "a" separator "a", "", separator, "5", "3")
				each(text, 4096, separator, cr ? "\r" : "")
				each(text, 4097, separator, cr ? "\r" : "")
			}
	finish()
}
EOF
long 'the 4 KiB limit' '8191 65536'
printf '\357\273\277%4090s,a,b,a\n%4090s,a,b,a\n%4091s,a,b,a' b b b >in
is "$(gl -q <in 2>err | tr '\t\n' '/ ')" '7/3 7/3 ?/? ' \
	'the byte order mark takes no room'

# Somebody who waits for each line: as many lines come out as have gone in,
# before the next byte is written.
sed '$d' small >in
for options in '' -q; do
	for size in 1 10; do
		# shellcheck disable=SC2086 # words are meant
		dripped "-w$size" $options <in >out 2>err
		is $? 1 "lines that are waited for, pieces of $size: $options"
		# shellcheck disable=SC2086
		gl $options <in >wanted 2>err
		same out wanted "lines that are waited for, same output, pieces of $size: $options"
	done
done
sed -e 1,100d -e 4000q large >in
for options in '' -q; do
	# shellcheck disable=SC2086
	dripped -w10000 $options <in >out 2>err
	is $? 1 "many lines that are waited for: $options"
	# shellcheck disable=SC2086
	gl $options <in >wanted 2>err
	same out wanted "many lines that are waited for, same output: $options"
done
printf 'name;1;2;3;4\nx,b,a,b,b\ny,a,b,a,a\n' >in
dripped -w1 -Hq <in >out 2>err
is "$?:$(tr '\t\n' '/ ' <out)" '0:points/phase 8/4-5 4/1-2 ' \
	'lines that are waited for: -Hq'
dripped -w23 -H <in >out 2>err
is "$?:$(tr '\n' ' ' <out)" \
	'0:name;1;2;3;4,points,phase x,b,a,b,b,8,4-5 y,a,b,a,a,4,1-2 ' \
	'a header that is waited for with the line under it'

plan
