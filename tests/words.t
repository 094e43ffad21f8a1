#!/bin/sh
# The words: all that people read, in every language, stands whole in a file of
# tests/words, and is what is printed. Whoever changes words shows them with
#
#	sh tests/words.t nl >tests/words/nl
#
# and reads the difference. Facts that have to survive this stand below as well.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/lib/tap.sh"

compiled pty
cd "$tmp" || exit

# --- what there is to read, besides the command line

printf '\377\376a\0' >file.utf16
printf 'PK\003\004' >file.zip
printf 'b,a,b,b\ra,a,a,a\r' >file.cr
echo b >few
echo a,b,c,a >wrong
echo x,a,b,c,a,x >wrong.field
echo a,b,b,a, >five
echo x,-,-,-,- >open
printf 'b,b,b,b,%140000s\n' '' >long
printf '1,a,a,a,a,"x\n2,b,a,b,b,"\n' >hidden
printf 'x\ry,b,a,b,b\n' >inner.cr
printf '%s\n' x x x x x x x x x x x x >unreadable
{
	rows 1 baaa
	echo x
} >one
{
	rows 1 abbb 1 baaa 2 --bb
	printf 'x\nx\n'
} >many
rows 1 aaa 1 aba 1 b 1 - >uncertain
rows 2 babb >agreed
rows 9 babb 8 aaaa 3 baba >divided
rows 1 aaaa 1 bbbb >alike
rows 997 babb 1 abaa 1 ---a 1 ba-a >nearly
# shellcheck disable=SC2046 # words are meant
rows $(model 'BEGIN {
	all = enumerate(states)
	for (i = 1; i <= all; i++)
		print i * i % 23, states[i]
}') >every

# shows ARGUMENT ...: a command line and what it prints, in $language.
shows() {
	printf '\n$ groeiladder%s\n' "${*:+ $*}"
	gl -l "$language" "$@" 2>&1
}

# All that is read in $language.
texts() {
	shows -h
	shows -p
	printf '\n$ groeiladder\n'
	asked '?\nx\n\n?\n\n?\n\n?\n\n' -l "$language"
	awk '{ sub(/Enter: /, "Enter:\n"); print }' err
	printf '\n$ groeiladder\n'
	asked 'b\n' -l "$language"
	sed -n -e '$s/  .*groeiladder/  groeiladder/' -e '/:$/,$p' err

	# Each phase, each mixture, each distance, each way to be open.
	for state in abaa babb baaa bbab aaba abbb baab abab a b bba baa; do
		# shellcheck disable=SC2046 # words are meant
		shows $(flags "$state")
	done
	for summary in one nearly every uncertain /dev/null; do
		shows -s $summary
	done
	shows -s unreadable | grep -v '^groeiladder: '
	for summary in many agreed divided alike; do
		shows -s $summary | sed '/^[1-9][.] /,/^$/d'
	done

	shows -1 c
	shows -1 a -1 b
	shows -1
	shows -l xx
	shows -l
	shows -x
	shows --he
	shows --help=x
	shows -f 1-3
	shows -f
	shows a b a b
	shows -1 a file
	shows -p -q
	shows no/such
	shows .
	printf '\n$ groeiladder -1 a >&-\n'
	gl -1 a -l "$language" 2>&1 >&-

	for file in few wrong five open long unreadable file.utf16 file.zip \
		file.cr '-H agreed' '-f 2-5 few' '-f 2-5 wrong.field' \
		'-f 2-5 hidden' '-f 2-5 inner.cr'; do
		# shellcheck disable=SC2086 # words are meant
		shows -q $file | grep -v '	'
	done
	printf '\n$ groeiladder agreed >>agreed\n'
	# shellcheck disable=SC2069,SC2094 # just this is meant
	gl -l "$language" agreed 2>&1 >>agreed
	echo
	# The reasons of the system, where the C library has no words for them.
	[ "$language" = en ] || sed -n 's/^	{ \(E[A-Z]*, ".*"\) },$/\1/p' \
		"$root"/src/*.c
}

if [ $# -gt 0 ]; then
	language=$1
	texts
	exit
fi
languages=$(languages)
phases=$(model 'BEGIN {
	for (n = enumerate(states); n > 0; n--)
		if (states[n] ~ /[ab]/)
			print "phase " phase(states[n])
}' | sort -u)
is "$(ls "$root/tests/words")" "$(echo "$languages" | tr ' ' '\n')" \
	'each language of the help has its file of words'
for language in $languages; do
	(texts) >came
	same came "$root/tests/words/$language" \
		"tests/words/$language has what is printed now; see how to make it"
	is "$(sed -n 's/^[A-Z][a-z]* \([-1-5]*\) (.*/phase \1/p' came |
		sort -u)" "$phases" "each phase is among the reports in $language"
	# Diagnostics and command lines are as long as they are.
	is "$(awk '/[^ -~]/ || length > 80 && !/^groeiladder: |^[$] /' came)" '' \
		"$language is plain ASCII and fits"
done

# --- the facts, as patterns in the words of a language

for language in $languages; do
	tr '\n' ' ' <"$root/tests/words/$language" | tr -s ' ' >"$language"
done
while IFS='|' read -r language fact; do
	ok "$language: $fact" grep -Eq -e "$fact" "$language"
done <<'END'
en|1 point Our [^.]* about the "media".*2 points Our policy is "social"
nl|1 punt "Media" voorop.*2 punten "Social" voorop
en|2 points Social media are an integral part
nl|2 punten Sociale media zijn een integraal
en|1 point We use Facebook or Twitter ad hoc
nl|1 punt Ad hoc: .* Facebook of Twitter
en|1 point [^.]* usual areas.*2 points [^.]* less obvious
nl|1 punt [^.]* gewone terr.*2 punten [^.]* minder gewone
en|1 point [^.]* orders and bans.*2 points [^.]* shows the way
nl|1 punt [^.]* geboden en verboden.*2 punten [^.]* wijst de weg
en|tools are handed out, nobody asks
nl|deelt tools uit zonder te vragen
en|social media \(BSM\), which face outward.* \(ESM\), which face inward
nl|social media \(BSM\), gericht op de buiten.* \(ESM\), voor gebruik binnen
en|TeamKPN, the internal .* service engineers
nl|TeamKPN, het interne .* Monteurs
en|In Israel, blood donors are grouped on Facebook by blood type
nl|In Israel zijn bloeddonoren op Facebook ingedeeld naar bloedgroep
en|Woonbedrijf in Eindhoven and the architects Inbo .* Strijp
nl|Woonbedrijf in Eindhoven en architectenbureau Inbo .* Strijp
en|At Nike, .* sneakers; at Lego, .* Digital Designer
nl|Bij Nike .* sneakers, bij Lego .* Digital Designer
en|family and friends, for a fee
nl|familie en vrienden, tegen een vergoeding
en|Goldcorp, of Canada, put 50 years of .* An Australian company
nl|Canadese Goldcorp zette 50 jaar .* Een Australisch bedrijf
en|cost half a million dollars and yielded 6 billion
nl|kostte een half miljoen dollar en leverde 6 miljard op
en|guidelines that are practical and positive
nl|praktische, positieve richtlijnen
en|low phase costs less, risks less
nl|lage fase kost minder, geeft minder risico
en|no reproach.* sound choice, as long as somebody weighed it
nl|geen verwijt.* Jammer is het pas als het nooit is afgewogen
en|Climbing as high as you can is not the aim
nl|Zo hoog mogelijk staan is niet het doel
en|Higher is not better in itself, and staying .* is a choice too
nl|Hoger is niet vanzelf beter, en blijven .* is ook een keuze
en|not a verdict, and the ladder is no contest
nl|geen oordeel, en de ladder is geen wedstrijd
en|not every organisation or process has something to gain
nl|niet elke organisatie of elk proces wint er iets mee
en|"Haalt u alles uit Social Media\?", .* Michiel Croon and Sake Smit \(KPN
nl|"Haalt u alles uit Social Media\?", .* Michiel Croon en Sake Smit \(KPN
en|questions cannot tell phase 4 from 5
nl|vragen zeggen niet of het fase 4 of 5 is
en|not as they should be.* No answer is right or wrong
nl|niet bij hoe het zou moeten zijn.* Goed of fout bestaat hier niet
en|people's views; they do not give
nl|meningen; .* volgt er niet uit
END

plan
