#!/bin/sh
# The manual pages and the README: every example runs and gives what it shows,
# and the pages and the help know the same options.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/tap.sh"

mkdir "$tmp/bin"
{
	echo '#!/bin/sh'
	printf exec
	printf '%s\n' "$program" |
		sed -e "s/'/'\\\\''/g" -e "s/.*/ '&'/" | tr -d '\n'
	# shellcheck disable=SC2016 # the wrapper's own
	printf ' "$@"\n'
} >"$tmp/bin/groeiladder"
chmod +x "$tmp/bin/groeiladder"

# extract FORM FILE FOLDER: each example of a page (FORM mdoc) or of a README
# (FORM markdown) as FOLDER/N.command and FOLDER/N.wanted; prints how many.
extract() {
	mkdir "$3"
	awk -v form="$1" -v folder="$3" '
	# mdoc escapes, one after the other from the left.
	function plain(text,    at, out) {
		while ((at = index(text, "\\")) > 0) {
			out = out substr(text, 1, at - 1)
			text = substr(text, at + 1)
			if (text ~ /^e/)
				out = out "\\"
			else if (text ~ /^[(]aq/)
				out = out "\047"
			else if (text ~ /^[(]dq/)
				out = out "\""
			else if (text ~ /^-/)
				out = out "-"
			else if (text !~ /^&/)
				out = out "<unknown escape \\" substr(text, 1, 3) ">"
			text = substr(text, text ~ /^[(]/ ? 4 : 2)
		}
		return out text
	}
	function finish() {
		if (wanted != "")
			close(wanted)
		wanted = ""
	}
	form == "mdoc" && /^\.Bd -literal -offset indent$/ { inside = 1; next }
	form == "mdoc" && /^\.Ed/ { inside = 0; finish(); next }
	form == "markdown" && /^```console$/ { inside = 1; next }
	form == "markdown" && /^```/ { inside = 0; finish(); next }
	!inside { next }
	form == "mdoc" { $0 = plain($0) }
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
	END { print n + 0 }' "$2"
}

# examples NAME FORM FILE LOCALE: runs them all, in order and in one folder.
examples() {
	if [ ! -f "$3" ]; then
		ok "there is a $1" false
		return
	fi
	folder=$tmp/$1.examples
	count=$(extract "$2" "$3" "$folder")
	ok "$1 has examples" test "$count" -gt 0
	mkdir "$folder/work"
	n=0
	while [ "$n" -lt "$count" ]; do
		n=$((n + 1))
		(
			cd "$folder/work" || exit
			PATH=$tmp/bin:$PATH exec env LC_ALL="$4" \
				sh "../$n.command"
		) >"$folder/$n.got" 2>"$folder/$n.err"
		same "$folder/$n.got" "$folder/$n.wanted" \
			"$1: $(head -n 1 "$folder/$n.command")" ||
			shown <"$folder/$n.err"
	done
}

examples groeiladder.1 mdoc "$root/man/groeiladder.1" C
examples nl-groeiladder.1 mdoc "$root/man/nl/groeiladder.1" nl_NL.UTF-8
examples README.md markdown "$root/README.md" C

# Of the README's examples one is a whole report.
reports=0
for file in "$tmp/README.md.examples"/*.wanted; do
	[ -f "$file" ] || continue
	if head -n 1 "$file" | grep -q '^Phase ' &&
		[ "$(wc -l <"$file")" -ge 25 ]; then
		reports=$((reports + 1))
	fi
done
ok 'README.md shows a whole report' test "$reports" -gt 0

# Questions and answers: all the words of the help stand in the pages too,
# and in its order.
for language in en nl; do
	case $language in
	en) page=man/groeiladder.1 ;;
	nl) page=man/nl/groeiladder.1 ;;
	esac
	gl -h -l $language | sed -n -e 's/^  [1-4]\. \(.*\)/\1/p' \
		-e 's/^     [ab]  [12] [a-z]*  *\(.*\)/\1./p' >"$tmp/texts"
	awk '{
		if (sub(/^[.]Dq /, "")) {
			sub(/^[A-Za-z]+/, "\"&\"")
			sub(/" /, "\"")
		}
		printf "%s ", $0
	}' "$root/$page" >"$tmp/joined"
	is "$(awk 'NR == FNR { page = $0; next }
		at = index(page, $0) { n++; page = substr(page, at); next }
		{ print }
		END { print n + 0 }' "$tmp/joined" "$tmp/texts")" 12 \
		"$page has the questions and answers of the help"
done

# The options, a line each: as the help lists them and as the pages do.
for language in en nl; do
	case $language in
	en) page=man/groeiladder.1 ;;
	nl) page=man/nl/groeiladder.1 ;;
	esac
	gl -h -l $language | awk '
	/^  -/ {
		for (i = 1; i <= NF; i++) {
			sub(/[,=].*/, "", $i)
			if ($i ~ /^-[A-Za-z0-9]$/ || $i ~ /^--[a-z]+$/)
				print $i
		}
	}' | sort -u >"$tmp/help"
	[ ! -f "$root/$page" ] || awk '
	/^\.It Xo/ { inside = 1 }
	/^\.Xc/ { inside = 0 }
	inside || /^\.It Fl / {
		gsub(/Fl Fl /, "Fl -")
		gsub(/\\-/, "-")
		for (i = 1; i < NF; i++)
			if ($i == "Fl" || $i == ".Fl")
				print "-" $(i + 1)
	}' "$root/$page" | sort -u >"$tmp/page"
	ok "the help lists options: $language" test -s "$tmp/help"
	same "$tmp/page" "$tmp/help" "$page has the options of the help"
	rm -f "$tmp/page"
done

plan
