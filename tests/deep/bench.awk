# bench.awk: the filter for the bench's plainest lines, with the answers in fields
# 4 to 7, between commas. Each line is worked out, as one would write it; or,
# with table=1, looked up in a table made before, as fast as awk can do it. Goes
# with model.awk, which knows the rule.

BEGIN {
	FS = OFS = ","
	all = table ? enumerate(states) : 0
	for (i = 1; i <= all; i++) {
		answers = states[i]
		gsub(/./, "&,", answers)
		gsub(/-/, "", answers)
		added[answers] = points(states[i]) "," phase(states[i])
	}
}

table { print $0, added[$4 "," $5 "," $6 "," $7 ","]; next }

{
	state = ""
	for (f = 4; f <= 7; f++)
		state = state ($f == "" ? "-" : $f)
	print $0, points(state), phase(state)
}
