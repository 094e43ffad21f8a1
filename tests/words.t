#!/bin/sh
# The words: all that people read, in every language, stands whole in a file of
# tests/words, and is what is printed. Whoever changes words shows them with
#
#	sh tests/words.t nl >tests/words/nl
#
# and reads the difference.
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
printf 'b,b,b,%5000sb\n' '' >long
printf 'b,b,b,b,%140000s\n' '' >long.row
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

# shows ARGUMENT ...: a command line and what it prints.
shows() {
	printf '\n$ groeiladder%s\n' "${*:+ $*}"
	gl "$@" 2>&1
}

# All that is read in $language.
texts() {
	LC_ALL=$language
	shows -h
	shows -p
	printf '\n$ groeiladder\n'
	asked '?\nx\n\n?\n\n?\n\n?\n\n'
	awk '{ sub(/Enter: /, "Enter:\n"); print }' err
	printf '\n$ groeiladder\n'
	asked 'b\n'
	sed -n -e '$s/  .*groeiladder/  groeiladder/' -e '/:$/,$p' err

	# Of all reports, each text once, with its place.
	reports "$language" |
		awk -f "$lib/model.awk" -f "$lib/report.awk" |
		sed -n "s/^text|$language //p" | sort -u |
		awk -F '\t' '{
			print "\n[" $1 "]"
			for (i = 2; i <= NF; i++)
				print $i
		}'
	shows -s one
	for summary in many uncertain agreed divided alike; do
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
	gl -1 a 2>&1 >&-

	for file in few wrong five long unreadable file.utf16 file.zip file.cr; do
		shows -q $file | grep -v '?$'
	done
	for file in wrong.field long.row; do
		shows -q -f 2-5 $file | grep -v '?$'
	done
	printf '\n$ groeiladder agreed >>agreed\n'
	# shellcheck disable=SC2069,SC2094 # just this is meant
	gl agreed 2>&1 >>agreed
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
is "$(ls "$root/tests/words")" "$(echo "$languages" | tr ' ' '\n')" \
	'each language of the help has its file of words'
for language in $languages; do
	(texts) >came
	same came "$root/tests/words/$language" "the words of $language"
	# Diagnostics and command lines are as long as they are.
	is "$(awk '/[^ -~]/ || length > 80 && !/^groeiladder: |^[$] /' came)" '' \
		"$language is plain ASCII and fits"
done

plan
