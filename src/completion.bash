# Completion of groeiladder for bash, from what groeiladder -h tells.
_groeiladder() {
	local current=${COMP_WORDS[COMP_CWORD]#=}
	local given="${COMP_WORDS[*]:0:COMP_CWORD} "
	local line names option takes='' answer answered offer=''
	# What may stand beside answers; anything else makes a survey.
	local beside='-[qhV]+|-[qhV]*[1-9l] ?[^ ]+|--(quiet|help|version)'
	local no_survey="^[^ ]+ (($beside|--language [^ ]+) )*$"
	local -A values=()

	# An option line: two blanks, names, maybe a value, two blanks, text.
	while IFS= read -r line; do
		[[ $line == '  -'* ]] || continue
		line=${line#  }
		read -ra names <<<"${line%%  *}"
		for option in "${names[@]%,}"; do
			values[$option]=${names[-1]##-*}
			[[ $option != -? || -z ${names[-1]##-*} ]] ||
				takes+=${option#-}
		done
	done < <("$1" -h 2>/dev/null)

	# bash takes the = of --language=nl for a word.
	given=${given// = / } option=${given% } option=${option##* }
	answer=" -[^ $takes-]*" answered="${answer}[1-9]"
	[[ ! " $option" =~ ^$answer([$takes])$ ]] || option=-${BASH_REMATCH[1]}
	if [[ $given == *' -- '* || ($current != -* && -z ${values[$option]-} &&
		! $given =~ $answered) ]]; then
		compopt -o filenames
		mapfile -t COMPREPLY < <(compgen -f -- "$current")
		return
	elif [[ -n ${values[$option]-} ]]; then
		[[ ${values[$option]} != *'|'* ]] ||
			offer=${values[$option]//|/ }
	elif [[ $current == -* ]]; then
		for option in "${!values[@]}"; do
			case $option in
			-[1-9]) [[ $given =~ $no_survey &&
				! $given =~ $answer${option#-} ]] ;;
			-p | --print) [[ $given =~ $no_survey &&
				! $given =~ $answered ]] ;;
			-[qlhV] | --quiet | --language | --help | --version) ;;
			*) [[ $option == -* && ! $given =~ $answered ]] ;;
			esac && offer+=" $option"
		done
	fi
	mapfile -t COMPREPLY < <(compgen -W "$offer" -- "$current")
}
complete -F _groeiladder groeiladder
