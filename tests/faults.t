#!/bin/sh
# Output that can't be written, input that can't be read, readers that leave.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/tap.sh"

cd "$tmp" || exit
printf 'anna,HR,b,a,b,b\nbob,IT,a,,b,-\n' >"$tmp/survey"
cp "$tmp/survey" "$tmp/before"

# told WHAT STATUS: $status is it, and $tmp/err one line of the program's.
told() {
	if [ "$status" -eq "$2" ] && [ "$(wc -l <"$tmp/err")" -eq 1 ] &&
		grep -q '^groeiladder: .' "$tmp/err"; then
		result 0 "$1"
	else
		result 1 "$1" || {
			echo "status $status, wanted $2; standard error:"
			cat "$tmp/err"
		} | shown
	fi
}

# The jobs: input, then the arguments.
while read -r input arguments; do
	case $input in
	none) from=/dev/null ;;
	survey) from=$tmp/survey ;;
	esac
	name="$arguments <$input"

	# shellcheck disable=SC2086 # words are meant
	gl $arguments <"$from" >"$tmp/out" 2>"$tmp/err"
	status=$?
	is "$status:$(cat "$tmp/err")" 0: "nothing wrong: $name"

	if [ ! -s "$tmp/out" ]; then
		: # what writes nothing does not meet the end of a disk
	elif [ -c /dev/full ]; then
		# shellcheck disable=SC2086
		gl $arguments <"$from" >/dev/full 2>"$tmp/err"
		status=$?
		told "a full disk: $name" 2
	else
		skip "a full disk: $name" 'no /dev/full'
	fi

	# shellcheck disable=SC2086
	gl $arguments <"$from" >&- 2>"$tmp/err"
	status=$?
	told "standard output closed: $name" 2

	# shellcheck disable=SC2086
	gl $arguments <"$from" >&- 2>&-
	is "$?" 2 "standard output and error closed: $name"

	# shellcheck disable=SC2086
	gl $arguments <"$from" 2>&- >"$tmp/quiet"
	is "$?" 0 "standard error closed: $name"
	same "$tmp/quiet" "$tmp/out" "standard error closed, same output: $name"
done <<'END'
none -1 a
none -l nl -1 a -2 b
none -q -1 b
none -h
none -V
none -l nl -h
none
none -q
none -s
none -sq
none -H
survey
survey -q
survey -s
survey -sq
survey -H
survey -
END

# More than any buffer holds.
awk 'BEGIN { for (; n < 50000; n++) print "somebody;" n ";a;b;-;b" }' \
	>"$tmp/long"
if [ -c /dev/full ]; then
	for arguments in '' -q; do
		# shellcheck disable=SC2086
		gl $arguments <"$tmp/long" >/dev/full 2>"$tmp/err"
		status=$?
		told "a full disk: $arguments <long" 2
	done
	gl -l nl -1 a >/dev/full 2>"$tmp/dutch"
	gl -1 a >/dev/full 2>"$tmp/err"
	differ "$tmp/dutch" "$tmp/err" 'a full disk is told in Dutch too'
else
	skip 'a full disk: long surveys' 'no /dev/full'
fi
gl -q <"$tmp/long" >&- 2>"$tmp/err"
status=$?
told 'standard output closed: -q <long' 2

# A file that takes the place of a closed stream is not written to.
gl "$tmp/survey" >&- 2>"$tmp/err"
status=$?
told 'standard output closed: a file' 2
printf 'nonsense\n' | gl - "$tmp/survey" >/dev/null 2>&-
is $? 1 'standard error closed: an unreadable line'
same "$tmp/survey" "$tmp/before" 'the files are as they were'

# Diagnostics that have nowhere to go.
gl -1 c 2>&- >"$tmp/out"
is "$?:$(cat "$tmp/out")" 2: 'standard error closed: a wrong answer'
gl --nonsense 2>&- >"$tmp/out"
is "$?:$(cat "$tmp/out")" 2: 'standard error closed: an unknown option'
gl no/such/file 2>&- >"$tmp/out"
is "$?:$(cat "$tmp/out")" 1: 'standard error closed: no such file'
printf 'x,a,b,a,b\nnonsense\ny,a,b,a,b\n' >"$tmp/mixed"
gl <"$tmp/mixed" >"$tmp/out" 2>/dev/null
is "$?" 1 'an unreadable line'
gl <"$tmp/mixed" >"$tmp/quiet" 2>&-
is "$?" 1 'standard error closed: status of an unreadable line'
same "$tmp/quiet" "$tmp/out" \
	'standard error closed: output of an unreadable line'
is "$(wc -l <"$tmp/quiet" | tr -d ' ')" 3 'one line in, one line out'
if [ -c /dev/full ]; then
	gl <"$tmp/mixed" >"$tmp/quiet" 2>/dev/full
	is "$?" 1 'a full disk for standard error: status'
	same "$tmp/quiet" "$tmp/out" 'a full disk for standard error: output'
else
	skip 'a full disk for standard error' 'no /dev/full'
fi

# Standard input closed.
for arguments in '' -q -H -; do
	# shellcheck disable=SC2086
	gl $arguments <&- >"$tmp/out" 2>"$tmp/err"
	status=$?
	told "standard input closed: $arguments" 1
	is "$(cat "$tmp/out")" '' "standard input closed, no output: $arguments"
done
gl -sq <&- >"$tmp/out" 2>"$tmp/err"
status=$?
told 'standard input closed: -sq' 1
is "$(head -n 1 "$tmp/out")" "$(printf 'assessments\t0')" \
	'standard input closed: a summary of nothing'
is "$(gl -q -1 a <&- 2>&1)" "$(printf '4-7\t1-3')" \
	'standard input closed: flags need none'
gl "$tmp/survey" >"$tmp/out" 2>&1
gl "$tmp/survey" <&- >"$tmp/quiet" 2>&1
same "$tmp/quiet" "$tmp/out" 'standard input closed: files need none'
is "$(wc -l <"$tmp/quiet" | tr -d ' ')" 2 'both lines of the file came out'

# A reader that goes away. Where SIGPIPE was ignored from the start there is
# no way to die of it.
# shellcheck disable=SC2016
if sh -c 'kill -s PIPE $$; exit 0' 2>/dev/null; then
	skip 'a reader that goes away' 'SIGPIPE is ignored here'
else
	for arguments in '' -q; do
		{
			# shellcheck disable=SC2086
			gl $arguments <"$tmp/long" 2>"$tmp/err"
			echo $? >"$tmp/status"
		} | head -n 1 >"$tmp/out"
		is "$(cat "$tmp/err")" '' "silent: $arguments <long | head"
		is "$(kill -l "$(cat "$tmp/status")")" PIPE \
			"ended by SIGPIPE: $arguments <long | head"
		is "$(wc -l <"$tmp/out" | tr -d ' ')" 1 \
			"one line read: $arguments <long | head"
	done

	# Short output: the reader has to be gone before it is written.
	{
		while (echo) 2>/dev/null; do
			:
		done
		for arguments in '-1 a' '-q -1 a' -h -V -s survey; do
			# shellcheck disable=SC2086
			gl $arguments 2>>"$tmp/late"
			echo "$(kill -l $?) $arguments" >>"$tmp/statuses"
		done
	} | :
	is "$(cat "$tmp/late")" '' 'silent when nobody reads'
	is "$(cat "$tmp/statuses")" "PIPE -1 a
PIPE -q -1 a
PIPE -h
PIPE -V
PIPE -s
PIPE survey" 'ended by SIGPIPE when nobody reads'
fi

is "$(gl -1 a 2>&1 | head -n 1)" 'Phase 1-3 (4-7 points)' 'head -n 1 is safe'

plan
