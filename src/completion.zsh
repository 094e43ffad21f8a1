#compdef groeiladder
# Completion of groeiladder for zsh.

local answers='(-H --header -s --summary *)'
local survey='(-1 -2 -3 -4)'

_arguments -s -S \
	"${answers}-1+[what lies at the heart of the policy]:answer:(a b)" \
	"${answers}-2+[what place social media have in HR]:answer:(a b)" \
	"${answers}-3+[which parts of the work they serve]:answer:(a b)" \
	"${answers}-4+[what the policy mostly consists of]:answer:(a b)" \
	'(-q --quiet)'{-q,--quiet}'[print only points and phase]' \
	'(-l --language)'{-l+,--language=}'[choose the language]:language:(en nl)' \
	"${survey}"{-H,--header}'[the first line of each file is a header]' \
	"${survey}"{-s,--summary}'[print one summary instead of lines]' \
	'(- *)'{-h,--help}'[print help]' \
	'(- *)'{-V,--version}'[print the version]' \
	"${survey}*:survey:_files"
