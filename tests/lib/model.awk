# model.awk: the rule worked out once more, apart from the program, for the
# tests to hold it against; nowhere else in the tests does it stand. A state is
# a letter a question: a, b, or - for open, as is what it lacks at its end.

BEGIN {
	# What a and b are worth, a pair for each question.
	QUESTIONS = split("1,2 2,1 1,2 1,2", worth, " ")
	# The bands: up to so many points, these phases.
	BANDS = split("4:1-2 7:3-3 8:4-5", band, " ")

	# Of each mixture of points, what is ahead and on which question the
	# nearest step is: a reading of the questions, the program's own, in
	# which 1 and 4 make the policy, its aim and its steering, and 2 and 3
	# the use.
	mixtures = split("2112:policy:2 2122:policy:2 2212:policy:3 " \
	    "1112:policy:2 2111:policy:2 1221:use:1 1121:use:1 1211:use:1 " \
	    "1222:use:1 2221:use:4 2121:aim:4 2211:aim:4 1122:steering:1 " \
	    "1212:steering:1", mixture, " ")
	for (n = 1; n <= mixtures; n++) {
		split(mixture[n], phases, ":")
		ahead[phases[1]] = phases[2]
		nearest[phases[1]] = phases[3]
	}

	LOWEST = QUESTIONS
	HIGHEST = 2 * QUESTIONS
	for (n = LOWEST; n <= HIGHEST; n++) {
		if (n == LOWEST || n > last[1] + 0)
			split(band[++reached], last, ":")
		split(last[2], phases, "-")
		lowphase[n] = phases[1]
		highphase[n] = phases[2]
	}
}

# The least a state can come to with open = 1, the most with open = 2.
function total(state, open,    q, letter, sum)
{
	for (q = 1; q <= QUESTIONS; q++) {
		letter = substr(state, q, 1)
		sum += letter ~ /[ab]/ ? earns(q, letter) : open
	}
	return sum
}

function earns(q, letter)
{
	return substr(worth[q], letter == "a" ? 1 : 3, 1) + 0
}

function interval(low, high)
{
	return low == high ? low "" : low "-" high
}

function points(state)
{
	return interval(total(state, 1), total(state, 2))
}

function phase(state)
{
	return interval(lowphase[total(state, 1)], highphase[total(state, 2)])
}

# The state with question q answered by letter.
function answered(state, q, letter)
{
	return substr(state, 1, q - 1) letter substr(state, q + 1)
}

# The state as flags for the command line.
function flags(state,    q, letter, list)
{
	for (q = 1; q <= QUESTIONS; q++) {
		letter = substr(state, q, 1)
		if (letter ~ /[ab]/)
			list = list (list == "" ? "" : " ") "-" q " " letter
	}
	return list
}

# All states there are, in states[1] and on; returns their number.
function enumerate(states,    n, i, rest, q, state)
{
	for (n = 1; q < QUESTIONS; q++)
		n *= 3
	for (i = 0; i < n; i++) {
		rest = i
		state = ""
		for (q = 1; q <= QUESTIONS; q++) {
			state = substr("ab-", rest % 3 + 1, 1) state
			rest = int(rest / 3)
		}
		states[i + 1] = state
	}
	return n
}

# The names of the counts in a summary for programs, in order; returns their
# number. Phases come by how many bands they take, then by their first.
function names(name,    n, bands, low, high, i, q)
{
	name[++n] = "assessments"
	name[++n] = "unreadable"
	for (bands = 1; bands <= BANDS; bands++)
		for (i = 1; i + bands - 1 <= BANDS; i++) {
			split(band[i], low, /[:-]/)
			split(band[i + bands - 1], high, /[:-]/)
			name[++n] = "phase " interval(low[2], high[3])
		}
	for (i = LOWEST; i <= HIGHEST; i++)
		name[++n] = "points " i
	for (q = 1; q <= QUESTIONS; q++)
		for (i = 1; i <= 3; i++)
			name[++n] = q substr("ab-", i, 1)
	return n
}
