# model.awk: the questions and the phases worked out once more, apart from the
# program, for the tests to hold it against. A state is four letters, one a
# question: a, b, or - for open.

BEGIN {
	worth["1a"] = 1; worth["1b"] = 2
	worth["2a"] = 2; worth["2b"] = 1	# the other way round
	worth["3a"] = 1; worth["3b"] = 2
	worth["4a"] = 1; worth["4b"] = 2

	# A word that tells an answer from all the others, in both languages.
	pairs("en1a tools en1b social en2a strategy en2b Facebook " \
	    "en3a marketing en3b innovation en4a bans en4b Opportunities " \
	    "nl1a middelen nl1b organiseren nl2a strategie nl2b Facebook " \
	    "nl3a marketing nl3b innovatie nl4a verboden nl4b Kansen", word)
	# And one from the advice that goes with it.
	pairs("en1a employees en1b platforms en2a networks en2b TeamKPN " \
	    "en3a Lego en3b Goldcorp en4a bans en4b Keep " \
	    "nl1a leveranciers nl1b platforms nl2a netwerken nl2b TeamKPN " \
	    "nl3a Lego nl3b Goldcorp nl4a verboden nl4b Houd", advice)

	lowphase[4] = 1; highphase[4] = 2
	lowphase[5] = 3; highphase[5] = 3
	lowphase[6] = 3; highphase[6] = 3
	lowphase[7] = 3; highphase[7] = 3
	lowphase[8] = 4; highphase[8] = 5
}

# Each second word of the text into the table, under the one before it.
function pairs(text, table,    list, i, n)
{
	n = split(text, list, " ")
	for (i = 1; i < n; i += 2)
		table[list[i]] = list[i + 1]
}

# The least a state can come to with open = 1, the most with open = 2.
function total(state, open,    q, letter, sum)
{
	for (q = 1; q <= 4; q++) {
		letter = substr(state, q, 1)
		sum += letter == "-" ? open : worth[q letter]
	}
	return sum
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

# The names of the counts in a summary for programs, in order; returns 25.
function names(name)
{
	return split("assessments,unreadable," \
	    "phase 1-2,phase 3,phase 4-5,phase 1-3,phase 3-5,phase 1-5," \
	    "points 4,points 5,points 6,points 7,points 8," \
	    "1a,1b,1-,2a,2b,2-,3a,3b,3-,4a,4b,4-", name, ",")
}

# The state as flags for the command line.
function flags(state,    q, letter, list)
{
	for (q = 1; q <= 4; q++) {
		letter = substr(state, q, 1)
		if (letter != "-")
			list = list (list == "" ? "" : " ") "-" q " " letter
	}
	return list
}

# All 81 states, in states[1] to states[81].
function enumerate(states,    a, b, c, d, n)
{
	for (a = 1; a <= 3; a++)
		for (b = 1; b <= 3; b++)
			for (c = 1; c <= 3; c++)
				for (d = 1; d <= 3; d++)
					states[++n] = substr("ab-", a, 1) \
					    substr("ab-", b, 1) \
					    substr("ab-", c, 1) \
					    substr("ab-", d, 1)
	return n
}
