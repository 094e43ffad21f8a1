# Completion of groeiladder for fish, from what groeiladder -h tells.
set -l command (commandline -opc)[1]
string match -q '*groeiladder' -- $command; or set command groeiladder

# Answers, and what may stand beside them; anything else makes a survey.
set -l answers '__fish_contains_opt -s '(string join ' -s ' (seq 9))
set -l only '-[qhV]+|-[qhV]*[1-9l]( ?\S+)?|--language([ =]\S+)?'
set only $only'|--(quiet|help|version)'
set -l no_survey "string join ' ' -- (commandline -opc) |
	string match -qr -- '^\S+( ($only))*\$'"

complete -c groeiladder -n $answers -f
# An option line: two blanks, names, maybe a value, two blanks, text.
for line in ($command -h 2>/dev/null | string replace -rf '^  (-.*?)  +' '$1\t')
	set -l part (string split \t -- $line)
	set -l value (string match -r '[^ ,]+$' -- $part[1] |
		string match -v -- '-*')
	for option in (string match -ar -- '(?<!\S)-[^ ,]+' $part[1])
		set -l how -d $part[2]
		switch $option
			case -(seq 9)
				set -a how -n $no_survey
			case -p --print
				set -a how -n "not $answers; and $no_survey"
			case -q -l -h -V --quiet --language --help --version
			case '*'
				set -a how -n "not $answers"
		end
		set -q value[1]; and set -a how -x
		string match -q '*|*' -- $value
		and set -a how -a (string replace -a '|' ' ' -- $value)
		string match -q -- '--*' $option
		and set -a how -l; or set -a how -s
		complete -c groeiladder $how (string trim -l -c - -- $option)
	end
end
