# help.awk: what -h says, as PLACE<TAB>TEXT, a line each: `usage`, `languages`,
# of each option `names -q` and `help -q`, `question 1`, and `answer 1a`, which
# is its points and its words just as they stand there.

function close_place()
{
	if (place != "")
		print place "\t" text
	place = text = ""
}

BEGIN { place = "usage" }

# The names of an option, two spaces at least, and what it does.
/^  -/ {
	close_place()
	match($0, /[^ ]   */)
	names = substr($0, 3, RSTART - 2)
	option = substr(names, 1, 2)
	print "names " option "\t" names
	place = "help " option
	$0 = substr($0, RSTART + 1)
	if (option == "-l") {
		gsub(/.* |[|]/, " ", names)
		print "languages\t" substr(names, 2)
	}
}
/^  [1-9][.] / {
	close_place()
	question = substr($0, 3, 1)
	print "question " question "\t" substr($0, 6)
}
/^   [ab]  / { print "answer " question $1 "\t" substr($0, 7) }

# More of the text, with one space between.
/^$/ && place != "usage" { close_place() }
place != "" {
	sub(/^ +/, "")
	text = text (text == "" || $0 == "" ? "" : " ") $0
}
