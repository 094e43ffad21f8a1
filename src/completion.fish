# Completion of groeiladder for fish.
set -l answers '__fish_contains_opt -s 1 -s 2 -s 3 -s 4'
# A file is what is neither an option nor the value of one.
set -l survey 'begin
	__fish_contains_opt -s H -s s header summary
	or string join " " -- (commandline -opc) | string match -qr -- \
		"^\S+( (-q*[1-4]|-[Hqs]*l|--language) \S+| -\S+)*+ [^-]"
end'
complete -c groeiladder -n "$answers" -f
complete -c groeiladder -n "not $survey" -s 1 -x -a 'a b' -d 'What lies at the heart of the policy'
complete -c groeiladder -n "not $survey" -s 2 -x -a 'a b' -d 'What place social media have in HR'
complete -c groeiladder -n "not $survey" -s 3 -x -a 'a b' -d 'Which parts of the work they serve'
complete -c groeiladder -n "not $survey" -s 4 -x -a 'a b' -d 'What the policy mostly consists of'
complete -c groeiladder -s q -l quiet -d 'Print only points and phase'
complete -c groeiladder -s l -l language -x -a 'en nl' -d 'Choose the language'
complete -c groeiladder -n "not $answers" -s H -l header -d 'The first line of each file is a header'
complete -c groeiladder -n "not $answers" -s s -l summary -d 'Print one summary instead of lines'
complete -c groeiladder -s h -l help -d 'Print help'
complete -c groeiladder -s V -l version -d 'Print the version'
