# Completion of groeiladder for bash.
_groeiladder() {
	local current=${COMP_WORDS[COMP_CWORD]}
	local options='-q --quiet -l --language -h --help -V --version'
	local survey='-H --header -s --summary' answers='-1 -2 -3 -4'
	local of_answer='^-q*[1-4]$' of_language='^(-[Hqs]*l|--language)$'
	local word before=

	COMPREPLY=()
	# What stands before tells what may follow; in before is the word
	# before, but no value. bash takes the = of --language=nl for a word.
	for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
		[[ $word != = ]] || continue
		if [[ $before =~ $of_answer || $before =~ $of_language ]]; then
			before=
			continue
		fi
		before=$word
		case $word in
		--) options='' answers='' survey='' ;;
		-[1-4]* | -q[1-4]*)
			word=${word#-} word=${word#q}
			answers=${answers/-${word:0:1}/} survey=''
			;;
		-[Hs]* | -q*[Hs]* | --header | --summary) answers='' ;;
		-?*) ;;
		*) answers='' ;;
		esac
	done
	[[ $current != = ]] || current=''
	if [[ -n $options && $before =~ $of_answer ]]; then
		mapfile -t COMPREPLY < <(compgen -W 'a b' -- "$current")
	elif [[ -n $options && $before =~ $of_language ]]; then
		mapfile -t COMPREPLY < <(compgen -W 'en nl' -- "$current")
	elif [[ $current == -* && -n $options ]]; then
		mapfile -t COMPREPLY < <(compgen -W "$answers $options $survey" \
			-- "$current")
	elif [[ -z $options || -n $survey ]]; then
		compopt -o filenames
		mapfile -t COMPREPLY < <(compgen -f -- "$current")
	fi
}
complete -F _groeiladder groeiladder
