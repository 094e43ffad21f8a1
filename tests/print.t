#!/bin/sh
# The questionnaire, the whole way round: a form is made of what is printed,
# people fill it in, and what it exports is read as what they answered.
# shellcheck disable=SC1091,SC2016,SC2154 # tap.sh sets what is not set; awk
. "$(dirname "$0")/lib/tap.sh"

cd "$tmp" || exit

# An export of the form with $separator, and the record of each row.
fill_in() {
	model '
	# As a field of CSV, quoted where it must be.
	function field(text)
	{
		if (!index(text, "\"") && !index(text, "'"$separator"'"))
			return text
		gsub(/"/, "\"\"", text)
		return "\"" text "\""
	}
	function write(first, last)
	{
		printf "%s", field(first) >"export"
		for (q = 1; q <= QUESTIONS; q++)
			printf "'"$separator"'%s", field(cell[q]) >"export"
		print "'"$separator"'" field(last) >"export"
	}
	/^[1-9][.] / { cell[q = substr($0, 1, 1)] = $0 }
	/^[ab][)] / { option[q substr($0, 1, 1)] = $0 }
	END {
		write("Name, group", "Remark")
		print "points\tphase" >"wanted"
		srand(3)
		for (row = 1; row <= 200; row++) {
			state = ""
			for (q = 1; q <= QUESTIONS; q++) {
				letter = substr("ab-", rand() * 3 + 1, 1)
				cell[q] = option[q letter]
				state = state letter
			}
			write("A " row, row % 2 ? "" : "b) \"fine\"; a, b")
			print points(state) "\t" phase(state) >"wanted"
		}
	}' form
}

for language in $(languages); do
	gl -p -l "$language" >form
	help_in "$language" | sed -n -e 's/^question \(.\)	/\1. /p' \
		-e 's/^answer .\(.\)	[12] [a-z]*  */\1) /p' >wanted
	sed -n '/^[1-9a-z][.)] /p' form >came
	same came wanted "questions and options are those of the help: $language"
	is "$(grep -ci 'point\|punt\|phase\|fase' form)" 0 \
		"and nothing that steers: $language"
	for separator in ',' ';' '\t'; do
		fill_in
		gl -Hq -f 2-5 export >came 2>&1
		same came wanted "a form is read: $language, $separator"
	done
done

plan
