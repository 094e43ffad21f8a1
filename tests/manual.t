#!/bin/sh
# The manual pages and the README: every example runs and gives what it shows;
# tables, numbers and options are the program's, and both pages are alike.
# shellcheck disable=SC1091,SC2016,SC2154 # tap.sh sets what is not set; awk
. "$(dirname "$0")/lib/tap.sh"

mkdir "$tmp/bin"
{
	printf '#!/bin/sh\nexec'
	printf '%s\n' "$program" |
		sed -e "s/'/'\\\\''/g" -e "s/.*/ '&'/" | tr -d '\n'
	# shellcheck disable=SC2016 # the wrapper's own
	printf ' "$@"\n'
} >"$tmp/bin/groeiladder"
chmod +x "$tmp/bin/groeiladder"

# extract FILE FOLDER: each example of a page or of a README, as
# FOLDER/N.command and FOLDER/N.wanted; prints how many.
extract() {
	mkdir "$2"
	sed 's/\\e/\\/g' "$1" | awk -v folder="$2" '
	function finish() {
		if (wanted != "")
			close(wanted)
		wanted = ""
	}
	/^([.]Bd -literal -offset indent|```console)$/ { inside = 1; next }
	/^([.]Ed|```)/ { inside = 0; finish(); next }
	!inside { next }
	/^[$] / {
		finish()
		command = folder "/" ++n ".command"
		wanted = folder "/" n ".wanted"
		print substr($0, 3) >command
		printf "" >wanted
		reading = 1
		next
	}
	wanted == "" { next }
	reading && /^>( |$)/ { print substr($0, 3) >command; next }
	{ reading = 0; close(command); print >wanted }
	END { print n + 0 }'
}

# examples NAME FILE LOCALE: runs them all, in order and in one folder.
examples() {
	folder=$tmp/$1.examples
	count=$(extract "$2" "$folder")
	ok "$1 has examples" test "$count" -gt 0
	mkdir "$folder/work"
	n=0
	while [ "$n" -lt "$count" ]; do
		n=$((n + 1))
		(
			cd "$folder/work" || exit
			PATH=$tmp/bin:$PATH exec env LC_ALL="$3" \
				sh "../$n.command"
		) >"$folder/$n.got" 2>"$folder/$n.err"
		same "$folder/$n.got" "$folder/$n.wanted" \
			"$1: $(head -n 1 "$folder/$n.command")" ||
			shown <"$folder/$n.err"
	done
}

examples README.md "$root/README.md" C
ok 'README.md shows a report' grep -q '^Phase .* points)$' "$root/README.md"

# All full sets of answers, and what each total means, as the tables have it.
model 'BEGIN {
	all = enumerate(states)
	for (i = 1; i <= all; i++)
		if (states[i] !~ /-/)
			printf "1 %s ", states[i]
}' >"$tmp/states"
rows "$(cat "$tmp/states")" >"$tmp/sets"
gl -q <"$tmp/sets" | sort -nu >"$tmp/bands"
ways=$(gl -sq <"$tmp/sets" | sed -n -e 's/^assessments	//p' \
	-e 's/^points \(.*\)	\(.*\)/\2 \1/p' | tr '\n' ' ')

for language in $(languages); do
	page=$root/man/$language/groeiladder.1
	[ "$language" != en ] || page=$root/man/groeiladder.1
	examples "$language" "$page" "$language"
	help_in "$language" >"$tmp/help"

	# Questions and answers, with the points that stand before them.
	sed -n -e 's/\\(dq/"/g' -e 's/\\&//g' \
		-e 's/^\.It \([1-9][ab]*\) Ta \(.*\) Ta /\1 \2 /p' \
		"$page" >"$tmp/listed"
	awk -F '\t' '/^question/ { print substr($1, 10) "  " $2 }
	/^answer/ {
		print substr($1, 8), substr($2, 1, 1), substr($2, 13)
	}' "$tmp/help" >"$tmp/told"
	same "$tmp/listed" "$tmp/told" "$language: questions and answers"
	numbers=$(sed -n "/ ${ways%% *} /,/[.]\$/p" "$page" | tr -cs '0-9\n' ' ' |
		tr -s ' \n' ' ')
	is "${numbers# }" "$ways" "$language: the ways to answer"

	# The options in the list, and those in the synopsis.
	sed -n 's/^names [^	]*	//p' "$tmp/help" | tr -d , |
		tr ' ' '\n' | grep '^-' | sort >"$tmp/options"
	awk '/^\.It Fl / {
		gsub(/Fl Fl /, "Fl -")
		for (i = 1; i < NF; i++)
			if ($i ~ /^[.]?Fl$/)
				print "-" $(i + 1)
	}' "$page" | sort >"$tmp/listed"
	same "$tmp/listed" "$tmp/options" "$language: the options listed"
	sed -n 's/^\(-.\)$/\1/p' "$tmp/options" >"$tmp/short"
	awk '/^\.Sh/ { section++ }
	section == 2 {
		for (i = 1; i < NF; i++)
			if ($i ~ /^[.]?Fl$/ || $i == "|")
				for (j = 1; j <= length($(i + 1)); j++)
					print "-" substr($(i + 1), j, 1)
	}' "$page" | sort -u >"$tmp/listed"
	same "$tmp/listed" "$tmp/short" "$language: the synopsis"

	# The tables: totals and phases; answers, points and phases.
	model '!/^\.It .* Ta / || /Sy/ { next }
	split($0, cell, " Ta ") == 2 {
		row++
		# One number is the last of the first row, and later passed.
		split(cell[1] " ", number, /[^0-9]+/)
		from = row == 1 ? LOWEST : number[3] ? number[2] : number[2] + 1
		to = row == 1 ? number[2] : number[3] ? number[3] : HIGHEST
		while (from <= to)
			print from++ "\t" $NF
	}' "$page" >"$tmp/listed"
	same "$tmp/listed" "$tmp/bands" "$language: points and phases"
	model 'split($0, cell, " Ta ") != 3 || /Sy|^.It [1-9][ab]* Ta/ { next }
	{
		sub(/[(].*/, "", cell[1])
		for (q = 1; q <= QUESTIONS; q++)
			printf "%s ", cell[1] ~ q " a" ? "a" : \
			    cell[1] ~ q " b" ? "b" : "-"
		print cell[2] " " cell[3]
	}' "$page" >"$tmp/listed"
	ok "$language: there are open questions" test -s "$tmp/listed"
	sed 's/ [^ ]* [^ ]*$//' "$tmp/listed" | gl >"$tmp/scored"
	same "$tmp/listed" "$tmp/scored" "$language: open questions"

	# Each exit status in its turn, as it is provoked.
	for given in '-q -1 b' README.md '-1 c'; do
		# shellcheck disable=SC2086 # words are meant
		(cd "$root" && try $given; echo "$status")
	done >"$tmp/provoked"
	sed -n 's/^\.It \([0-9]\)$/\1/p' "$page" >"$tmp/listed"
	same "$tmp/listed" "$tmp/provoked" "$language: exit statuses"

	# The macros of the page, with the longer numbers and the sizes behind
	# each; and each heading with what is under it, a line each.
	awk '/^[.][A-Z]/ { print $1 }
	{
		while (match($0, /[0-9][0-9]+|[0-9] KiB/)) {
			print substr($0, RSTART, RLENGTH)
			$0 = substr($0, RSTART + RLENGTH)
		}
	}' "$page" >"$tmp/macros.$language"
	same "$tmp/macros.$language" "$tmp/macros.en" \
		"$language: macros and numbers"
	awk '/^\.S[hs] / { print "" } { gsub(/ No /, " "); printf "%s ", $0 }
	END { print "" }' "$page" >"$tmp/text.$language"
done

# Under a heading of the English page and its like: words that must be there.
while IFS='|' read -r heading words dutch; do
	at=$(grep -n "^[.]S[hs] $heading" "$tmp/text.en" | cut -d : -f 1)
	for language in en nl; do
		sed -n "${at:-1}p" "$tmp/text.$language" >"$tmp/text"
		ok "$language: $heading: $words" grep -Eq "$words" "$tmp/text"
		words=$dutch
	done
done <<'EOF'
DESC|Fl header .{5,50} header[.]|Fl header .{5,50} kopregel[.]
QUESTIONS|question 2: [^.]*qa.* earns two|vraag 2: [^.]*qa.* 2 punten op
QUESTIONS|1-2 , 3 and Li 4-5 are settled|1-2 , 3 en Li 4-5 staan vast
ASKING|error and the report|foutuitvoer, het rapport
The line|at most 4 KiB|hooguit 4 KiB
Rows|the first 64 KiB|de eerste 64 KiB
Fields|more than 128 KiB|meer dan 128 KiB
What can|After ten|Na tien
The sum|ys 25.*1-2 , phase 3 .*1-3 .*1-5 |jd 25.*1-2 , phase 3 .*1-3 .*1-5 
EXIT|0 .*no err.*1 .* not be read.*2 .*wrong|0 .*geen f.*1 .*lezen.*2 .*klopte
The lad|is not a contest.*is no reproach|wedstrijd is het niet.*is geen verwijt
1|Facebook.*need.*suppliers|Facebook.*nodig.*leveranciers
2|BSM.{5,9}out.*ESM.{5,9}inw.*engin|BSM.{5,9}ext.*ESM.{5,9}int.*monteur
3|Nike.*50 years.* half a million .* 6 bil|Nike.*50 jaar.* half miljoen .* 6 mil
4|orders and bans.*guidelines.*coaches|verboden.*richtlijnen.*coaches
EOF

plan
