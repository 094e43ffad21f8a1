# Completion of groeiladder for bash.
_groeiladder() {
	local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}

	COMPREPLY=()
	case $previous in
	-[1-4] | -q[1-4])
		mapfile -t COMPREPLY < <(compgen -W 'a b' -- "$current")
		return
		;;
	--language | -l | -[Hqs]l)
		mapfile -t COMPREPLY < <(compgen -W 'en nl' -- "$current")
		return
		;;
	esac
	case $current in
	-*)
		mapfile -t COMPREPLY < <(compgen -W '-1 -2 -3 -4
			-q --quiet -l --language -H --header -s --summary
			-h --help -V --version' -- "$current")
		;;
	*)
		compopt -o filenames
		mapfile -t COMPREPLY < <(compgen -f -- "$current")
		;;
	esac
}
complete -F _groeiladder groeiladder
