#compdef groeiladder
# Completion of groeiladder for zsh, from what groeiladder -h tells.

local line names value text option apart offer answers survey='*'
local -a lines specs

# An option line: two blanks, names, maybe a value, two blanks, text.
lines=(${${(M)${(f)"$($words[1] -h 2>/dev/null)"}:#  -*}#  })
answers=${${${lines[(r)-1*]%%  *}//,/}% *}
specs=("($answers)*:file:_files")
# What may stand beside answers; anything else makes a survey.
for names in ${${lines:#-[1-9qlhV]*}%%  *}; do
	survey+=" ${names//,/}"
done
for line in $lines; do
	names=${${line%%  *}//,/} text=${line##*  }
	value=${${names##* }##-*}
	for option in ${(M)${=names}:#-*}; do
		case $option in
		-[1-9]) apart=$survey ;;
		-p|--print) apart="$survey $answers" ;;
		-[qlhV]|--(quiet|language|help|version))
			apart=${names% $value} ;;
		*) apart="${names% $value} $answers" ;;
		esac
		if [[ -z $value ]]; then
			specs+="($apart)${option}[$text]"
		else
			[[ $option == --* ]] && option+='=' || option+=+
			offer=' '
			[[ $value != *\|* ]] || offer="(${value//|/ })"
			specs+="($apart)${option}[$text]:$value:$offer"
		fi
	done
done
_arguments -s -S $specs
