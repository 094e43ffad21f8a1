#!/bin/sh
# The manuals, as they are rendered, and the README: every example runs and
# gives what it shows; options, questions, names and numbers are the program's,
# targets and paths the project's; both pages are alike; no fact below is lost.
# shellcheck disable=SC1091,SC2016,SC2154 # tap.sh sets what is not set; awk
. "$(dirname "$0")/lib/tap.sh"

mkdir "$tmp/bin"
{
	printf '#!/bin/sh\nexec'
	printf '%s\n' "$program" |
		sed -e "s/'/'\\\\''/g" -e "s/.*/ '&'/" | tr -d '\n'
	printf ' "$@"\n'
} >"$tmp/bin/groeiladder"
chmod +x "$tmp/bin/groeiladder"

squeezed() { tr -s ' \t' ' '; }

# examples NAME FILE LOCALE [FILTER]: runs all that a file shows, in order and
# in one folder; ``` ends each. FILTER goes over what is compared.
examples() {
	folder=$tmp/$1.examples
	mkdir "$folder" "$folder/work"
	count=$(awk -v folder="$folder" '
	/^```/ { wanted = "" }
	/^[$] / {
		command = folder "/" ++n ".command"
		wanted = folder "/" n ".wanted"
		print substr($0, 3) >command
		printf "" >wanted
		reading = 1
		next
	}
	wanted == "" { next }
	reading && /^> / { print substr($0, 3) >command; next }
	{ reading = 0; print >wanted }
	END { print n + 0 }' "$2")
	ok "$1 has examples" test "$count" -gt 4
	n=0
	while [ "$n" -lt "$count" ]; do
		n=$((n + 1))
		what="$1: $(head -n 1 "$folder/$n.command")"
		if grep -q 'xargs -0' "$folder/$n.command" &&
			! echo | xargs -0 -P 2 true 2>"$tmp/err"; then
			skip "$what" 'this xargs has no -0 or no -P'
			continue
		fi
		(
			cd "$folder/work" || exit
			PATH=$tmp/bin:$PATH exec env LC_ALL="$3" \
				sh "../$n.command"
		) 2>"$folder/$n.err" | ${4:-cat} >"$folder/$n.got"
		${4:-cat} <"$folder/$n.wanted" >"$tmp/wanted"
		same "$folder/$n.got" "$tmp/wanted" "$what" ||
			shown <"$folder/$n.err"
	done
}

# tells NAME: whether the text in that file has each line of wanted.
tells() {
	is "$(tr -d '|' <wanted | squeezed | while read -r words; do
		grep -Fq -e "$words" "$1" || echo "$words"
	done)" '' "$1 tells all that the program does; what came is missing"
}

# options_of LANGUAGE CASE: names and texts of -h; CASE is awk's for the first
# letter of a text.
options_of() {
	help_in "$1" | awk -F '\t' '/^names/ { names = $2 }
		/^help -[^h]/ {
			print names, '"$2"'(substr($2, 1, 1)) substr($2, 2)
		}'
}

# What nothing but the program, or the Makefile, knows.
version=$(gl -V | sed 's/.* //')
names=$(gl -sq | sed -e 's/	.*/,/' -e '$s/,/./' | tr '\n' ' ')
prefix=$(sed -n 's/^PREFIX ?*= //p' "$root/Makefile")
cd "$tmp" || exit

# --- the README

readme=$root/README.md
examples README.md "$readme" C
tr -d '`\\|' <"$readme" | tr -s ' \n' ' ' >README.md
{
	options_of en tolower
	echo "below $prefix."
	printf '%s\n' '**1.0.0**' '**2.0.0**' "**$version** "
} >wanted
tells README.md

# Code in it names targets behind make, and files.
awk -F '`' '/^    / { print }
	{ for (i = 2; i <= NF; i += 2) print $i }' "$readme" | tr ' ' '\n' |
	awk '{ sub(/^>/, "") }
	before == "make" && /^[a-z-]+$/ { print "make " $0 }
	/^([.]|[a-z]+)\/[a-z]/ || /^[a-z]+[.][ch]$/ { print "file " $0 }
	before ~ /groeiladder$/ && !/^(-[1-4HVfhlpqs]+|[^-].*)?$/
	{ before = $0 }' | sort -u >named
is "$(cd "$root" && while read -r what name; do
	case $what in
	make) grep -q "^\([a-z-]* \)*$name\( [a-z-]*\)*:" Makefile ;;
	file) test -e "$name" || test -e "src/$name" ;;
	*) false ;;
	esac || echo "$what $name"
done <"$tmp/named")" '' 'README.md names targets and files that there are'

# In whatever people read a row has one limit.
limit=$(sed -n 's/^#define ROW_LIMIT //p' "$root/src/row.h")
is "$(cat "$readme" "$root"/man/*.1 "$root"/man/*/*.1 "$root"/src/*.c |
	tr -s ' \n' '\n' | sed -n -e '/^KiB/{' -e 'x;p;x' -e '}' -e h |
	sort -u)" $((limit / 1024)) 'what fits a row is the same all over'

# --- the manuals

pages=$(command -v mandoc >came && languages) ||
	skip 'the manuals' 'there is no mandoc to render them'
for language in $pages; do
	page=$root/man/$language/groeiladder.1
	[ "$language" != en ] || page=$root/man/groeiladder.1
	lines=$(($(mandoc -T ascii -O width=78 "$page" | wc -l)))
	ok "$language: of 78 columns it has no more than 290 lines" \
		test "$lines" -le 290
	mandoc -T ascii -O width=1000 "$page" |
		sed "s/.$(printf '\b')//g" >wide
	sed -e '/^ \{9\}/!s/.*/```/' -e 's/^ \{9\}//' wide >examples
	examples "$language" examples "$language" squeezed
	tr -d '|' <wide | tr -s ' \n' ' ' >"$language"
	{
		options_of "$language" toupper
		gl -h -l "$language" >help
		sed -e 1d -e '/^$/,$d' help | tr '\n' ' '
		echo
		sed -n '/^  1[.]/,$p' help | tr '\n' ' '
		echo
		echo "$names"
		rows 1 abaa 1 bbaa 1 baaa 1 baba 1 babb | gl -q >bands
		cut -f 1 bands | paste -s -d ' ' -
		cut -f 2 bands | paste -s -d ' ' -
		gl -1 b -2 a -l "$language" | head -n 1
		printf '%s\n' ' 1.0.0 ' ' 2.0.0 ' " $version "
	} >wanted
	tells "$language"

	# Of each paragraph options, numbers and capitals; the last has the date.
	awk 'BEGIN {
		RS = ""
		n = split("two twee three drie four vier five vijf ten tien " \
		    "fifth vijfde half helft two 2", word)
		for (i = 1; i < n; i += 2)
			number[word[i + 1]] = number[word[i]] = word[i]
	}
	{
		sub(/^ *[A-Z][A-Za-z ,]*\n/, "")
		for (i = 1; i <= NF; i++) {
			gsub(/^[`(]|[.,;:)'"'"']+$|-point$/, "", $i)
			if (tolower($i) in number)
				print NR, number[tolower($i)]
			else if (match($i, /^-[-A-Za-z]+|[0-9][-0-9]+|^[A-Z][A-Z_]+/))
				print NR, substr($i, RSTART, RLENGTH)
		}
	}' wide | sort >"alike.$language"
	same "alike.$language" alike.en "$language: paragraphs as in English"
done

# --- facts, as patterns in the text of a page or the README

while IFS='|' read -r file fact; do
	[ ! -f "$file" ] || ok "$file: $fact" grep -Eq -e "$fact" "$file"
done <<'END'
README.md|is 0 when all was .*; 1 when .* not be read.*; and 2 when .* the 25 n
README.md|.status 1., and hides even .* 2.*-f whenever .* last four.*first ten
en|Not together .*first wins; a later.*`a' that earns two.* 1-2 .* one-point
nl|Niet samen .*geldt de eerste .*`a' 2 punten op.* 1-2 .* van 1 punt, 4-5
en|nothing is guessed.* to the highest.*settles .* 3.*at most 50 lines.*only
nl|geraden wordt er niet.* kan tot de h.* fase 3 vast.*hooguit 50 regels.*alleen
en|no report, and the .* is 1.*error and the rep.*Use -f whenever a column foll
nl|geen rapport, en .* 1[.] .*foutuitvoer, het rap.*Gebruik -f zodra er een ko
en|from 1 on the left.*', are none.*first of tab, semicolon, comma and spaces
nl|linker.* zijn er geen.*eerste van tab, puntkomma, komma en spaties waarmee
en|in the first 128 KiB.*always ends a row.*before any CRs at .*not counted
nl|in de eerste 128 KiB.*altijd het ei.*voor CR's aan het ei.*telt niet mee
en|that is not blank is a head.*is named, .*fifth from the end .*shares no an
nl|die niet blanco is, de vel.*gemeld, .*van achteren is .*geen antwoordveld
en|totals.*add up.*single choice and not required.* no .don't know
nl|die vaststaan.*op te tellen.*maar een keuze toe, verplicht niets.* geen .weet
en|LC_ALL, LC_MESSAGES and LANG that is set.*: Dutch if it is `nl'.* English
nl|LC_ALL, LC_MESSAGES en LANG die een w.*: Nederlands bij `nl'.* anders Engels
en|0 All of .* no error.*1 Some .* not be .*2 .* wrong, or .* not use.*prints no
nl|0 Alles .* geen fout.*1 Rijen .* niet te .*2 De .* niet, of schr.* niets op
en|no contest.*not to end as high.*no reproach: it costs less.*not every organi
nl|geen wedstrijd.*niet om zo hoog.*geen verwijt: ze kost minder.*niet elke or
en|ESM.* inward.* half a million .* 6 bill.*gain far le.*Michiel Croon and S
nl|ESM. voor intern.* half miljoen .* 6 milj.*veel minder op.*Michiel Croon en S
END

plan
