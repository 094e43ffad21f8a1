#!/bin/sh
# Output that can't be written, input that can't be read, readers that leave.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/lib/tap.sh"

cd "$tmp" || exit
rows 1 babb 1 a-b >survey
cp survey before
{
	cat survey
	echo nonsense
	cat survey
} >mixed
# More than any buffer holds.
rows 99999 ab-b >long
full=/dev/full
[ -c $full ] || full=

# told STATUS WHAT: $status is that, and err one line of the program's.
told() {
	is "$status:$(sed 's/^\(groeiladder: \)..*/\1/' err)" \
		"$1:groeiladder: " "$2"
}

# --- output: each job, and what is long for one buffer

for arguments in '-1 a' -h -p -V '' -s survey long; do
	# shellcheck disable=SC2086 # words are meant
	{
		gl $arguments >out
		if [ -n "$full" ] && [ -s out ]; then
			gl $arguments >$full 2>err
			status=$?
			told 2 "a full disk: $arguments"
		fi
		gl $arguments >&- 2>err
		status=$?
		told 2 "standard output closed: $arguments"
		gl $arguments >&- 2>&-
		is $? 2 "standard output and error closed: $arguments"
		gl $arguments 2>&- >quiet
		is $? 0 "standard error closed: $arguments"
		same quiet out "standard error closed, same output: $arguments"
	}
done
[ -n "$full" ] || skip 'a full disk' 'no /dev/full'

# A file that takes the place of a closed stream is not written to.
printf 'nonsense\n' | gl - survey >unused 2>&-
is $? 1 'standard error closed: a line that cannot be read, and a file'
same survey before 'the file is as it was'

# What is wrong has its status, though nobody can be told.
gl mixed >out 2>err
for error in '&-' $full; do
	eval "gl -1 c >quiet 2>$error"
	is "$?:$(cat quiet)" 2: "a wrong answer, nobody to tell: 2>$error"
	eval "gl no/such/file mixed >quiet 2>$error"
	is $? 1 "what cannot be read, nobody to tell: 2>$error"
	same quiet out "and the same output: 2>$error"
done

# --- input

gl -H <&- >out 2>err
status=$?
told 1 'standard input closed'
is "$(cat out)" '' 'and no output'
gl -sq <&- >out 2>err
status=$?
told 1 'standard input closed, a summary'
is "$(sed q out)" 'assessments	0' 'and that is of nothing'
for arguments in '-1 a' survey; do
	# shellcheck disable=SC2086 # words are meant
	is "$(gl $arguments <&- 2>&1)" "$(gl $arguments)" \
		"standard input closed: none is needed: $arguments"
done

# --- readers that leave

is "$(gl -1 a 2>&1 | head -n 1)" "$(gl -1 a | sed -n 1p)" 'head -n 1 is safe'
# Where SIGPIPE was ignored from the start there is no way to die of it.
# shellcheck disable=SC2016 # the other shell's
if sh -c 'kill -s PIPE $$; exit 0' 2>/dev/null; then
	skip 'a reader that leaves' 'SIGPIPE is ignored here'
	plan
fi
{
	gl long 2>err
	kill -l $? >status
} | head -n 1 >out
is "$(cat status err):$(wc -l <out | tr -d ' ')" PIPE:1 \
	'ended in silence by SIGPIPE: long | head'
# Short output: the reader has to be gone before it is written.
{
	while (echo) 2>/dev/null; do
		:
	done
	gl -1 a 2>late
	kill -l $? >>late
} | :
is "$(cat late)" PIPE 'ended in silence by SIGPIPE when nobody reads'

plan
