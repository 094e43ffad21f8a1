# bench.awk: the filter for the bench's plainest lines, as fast as awk can do
# it: fields 4 to 7, between commas, are looked up in a table made before. Goes
# with model.awk, which knows the rule.

BEGIN {
	FS = OFS = ","
	all = enumerate(states)
	for (i = 1; i <= all; i++) {
		state = states[i]
		gsub(/-/, "", state)
		answers = states[i]
		gsub(/./, "&,", answers)
		gsub(/-/, "", answers)
		added[answers] = points(states[i]) "," phase(states[i])
	}
}

{ print $0, added[$4 "," $5 "," $6 "," $7 ","] }
