#!/bin/sh
# The language: from the environment, and from -l.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/tap.sh"

# spoken VARIABLE=VALUE ... -- ARGUMENT ...: the program with just these.
spoken() (
	unset LC_ALL
	settings=
	while [ "$1" != -- ]; do
		settings=$settings$1$newline
		shift
	done
	shift
	IFS=$newline
	set -f
	# shellcheck disable=SC2086 # words are meant
	exec env $settings $program "$@"
)

gl -l en -1 a >"$tmp/en"
gl -l nl -1 a >"$tmp/nl"
is "$(head -n 1 "$tmp/en")" 'Phase 1-3 (4-7 points)' '-l en is English'
is "$(head -n 1 "$tmp/nl")" 'Fase 1-3 (4-7 punten)' '-l nl is Dutch'

# speaks LANGUAGE VARIABLE=VALUE ...
speaks() {
	language=$1
	shift
	spoken "$@" -- -1 a >"$tmp/out" 2>"$tmp/err"
	cat "$tmp/err" >>"$tmp/out"
	same "$tmp/out" "$tmp/$language" "$language: ${*:-nothing set}"
}

for variable in LC_ALL LC_MESSAGES LANG; do
	for value in nl nl_NL nl_NL.UTF-8 nl.UTF-8 nl@euro nl_BE.UTF-8 \
		nl_NL@euro nl_NL.ISO-8859-1 nl_ nl. nl@; do
		speaks nl "$variable=$value"
	done
	for value in nlx NL Nl nL NL_NL en_NL en_US.UTF-8 C C.UTF-8 POSIX '' n \
		nds_NL nld nld_NL nl-NL nl/ ' nl' 'nl ' de_NL.nl en@nl; do
		speaks en "$variable=$value"
	done
done

speaks en
# The first that is set and not empty decides.
speaks nl LC_ALL=nl LC_MESSAGES=en LANG=en
speaks en LC_ALL=en LC_MESSAGES=nl LANG=nl
speaks en LC_ALL=C LC_MESSAGES=nl LANG=nl
speaks nl LC_MESSAGES=nl LANG=en
speaks en LC_MESSAGES=en LANG=nl
speaks nl LC_ALL= LC_MESSAGES=nl LANG=en
speaks en LC_ALL= LC_MESSAGES=en LANG=nl
speaks nl LC_ALL= LC_MESSAGES= LANG=nl
speaks en LC_ALL= LC_MESSAGES= LANG=en
speaks en LC_ALL= LC_MESSAGES= LANG=
speaks nl LC_MESSAGES= LANG=nl
speaks nl LC_ALL= LANG=nl_NL.UTF-8
speaks nl LC_ALL=nl LC_MESSAGES= LANG=
speaks en LC_ALL=nonsense LANG=nl
# The others do not.
speaks en LANGUAGE=nl LC_CTYPE=nl LC_TIME=nl LANG=en
speaks nl LANGUAGE=en LC_CTYPE=en LANG=nl

# -l decides before all of them.
for setting in LC_ALL LC_MESSAGES LANG; do
	spoken "$setting=nl_NL.UTF-8" -- -l en -1 a >"$tmp/out" 2>&1
	same "$tmp/out" "$tmp/en" "-l en before $setting=nl_NL.UTF-8"
	spoken "$setting=en_US.UTF-8" -- -1 a -l nl >"$tmp/out" 2>&1
	same "$tmp/out" "$tmp/nl" "-l nl before $setting=en_US.UTF-8"
done

# Help, diagnostics and summaries follow; records and added fields do not.
cd "$tmp" || exit
printf 'x,a,b,a,b\nnonsense\ny,b,-,b,b\n' >survey
for arguments in -h '-1 c' -x '-1 a file' '-s survey' survey \
	no/such/file; do
	# shellcheck disable=SC2086 # words are meant
	spoken LANG=nl -- $arguments >"$tmp/out" 2>&1
	# shellcheck disable=SC2086
	gl -l nl $arguments >"$tmp/nl" 2>&1
	# shellcheck disable=SC2086
	gl -l en $arguments >"$tmp/en" 2>&1
	same "$tmp/out" "$tmp/nl" "LANG=nl follows in: $arguments"
	differ "$tmp/nl" "$tmp/en" \
		"English and Dutch differ in: $arguments"
done
for arguments in '-q -1 a -2 a' survey '-q survey' \
	'-H survey' '-qH survey' '-sq survey' -V; do
	# shellcheck disable=SC2086
	spoken LANG=nl -- $arguments >"$tmp/nl" 2>"$tmp/err"
	# shellcheck disable=SC2086
	spoken LANG=en -- $arguments >"$tmp/en" 2>"$tmp/err"
	ok "there is output of: $arguments" test -s "$tmp/en"
	same "$tmp/nl" "$tmp/en" "the same in Dutch: $arguments"
done

plan
