#!/bin/sh
# What make builds, installs and removes; MAKE may name another.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/lib/tap.sh"

# What the make that runs this test was told is not for those below.
compiler=${CC:-cc}
unset MAKEFLAGS MFLAGS MAKELEVEL MAKEOVERRIDES CC CFLAGS CPPFLAGS LDFLAGS \
	MUSL PREFIX DESTDIR MANDIR BASHDIR FISHDIR ZSHDIR
make=${MAKE:-make}
mkdir "$tmp/tree" "$tmp/kept"
cd "$tmp/tree" || exit
cp -R "$root/Makefile" "$root/src" "$root/man" .
"$make" clean >"$tmp/out" 2>&1
find . | sort >"$tmp/before"
# clean WHAT: the tree holds what it held at first.
clean() {
	find . | sort >"$tmp/after"
	same "$tmp/after" "$tmp/before" "$1"
}

# A compiler that leaves half an object and fails.
cat >"$tmp/cc" <<'END'
for output; do
	[ "$before" != -o ] || echo half >"$output"
	before=$output
done
exit 1
END
"$make" CC="sh $tmp/cc" >"$tmp/out" 2>&1
differ "$tmp/out" /dev/null 'a compiler that fails makes make fail aloud'
clean 'nothing of it is left for the next make'

# The environment is heard, and the command line before it.
files=$(($(find src -name '*.c' | wc -l)))
told='CC=echo CPPFLAGS=-Pre CFLAGS=-Comp LDFLAGS=-Link'
for how in "env $told $make" "$make $told" \
	"env CC=false CPPFLAGS= CFLAGS=-O1 LDFLAGS=- $make $told"; do
	# shellcheck disable=SC2086 # words are meant
	$how -s >"$tmp/out" 2>&1
	is "$(grep -c -e '-Pre  *-Comp -c' "$tmp/out") $(sed '$!d;s/ -o .*//' \
		"$tmp/out")" "$files -Comp -Link" \
		"flags are heard: $how" || shown <"$tmp/out"
done

# What there is besides stays behind here, so that it could not run.
# shellcheck disable=SC2046 # a list
"$make" -n $(sed -n '/^\.PHONY/,$p' Makefile | sed 's/.*://;s/\\//') \
	>"$tmp/out" 2>&1
is $? 0 'make -n tells of each target' || shown <"$tmp/out"
clean 'and does nothing'
is "$("$make" -n groeiladder-static | grep -c -e '-c -o')" 0 \
	'groeiladder-static compiles once'
"$make" dist >"$tmp/out" 2>&1
is "$(($? > 0)) $(sed 1q "$tmp/out")" '1 make dist: this is no git checkout' \
	'make dist says where it can not'
clean 'and leaves nothing'

"$make" CC="$compiler" CPPFLAGS="-I \"it's here\"" CFLAGS='' LDFLAGS='' \
	>"$tmp/out" 2>&1
is "$? $(./groeiladder -V)" "0 $(gl -V)" 'a flag may hold quotes' ||
	shown <"$tmp/out"

# Objects and program are newer than all but one header.
find . -exec touch -t 200001010000 {} +
touch -t 200101010000 src/*.o
touch -t 200201010000 groeiladder
is "$("$make" -n | grep -c -e '-c -o')" 0 'nothing is compiled again'
for header in src/*.h; do
	touch "$header"
	is "$("$make" -n | grep -c -e '-c -o')" "$files" \
		"but for another $header"
	touch -t 200001010000 "$header"
done

# makes COMMAND ...: with what was built, into a stage; says nothing if it can.
stage="$tmp/a stage"
makes() {
	"$@" CC=false DESTDIR="$stage" >"$tmp/out" 2>&1
	is $? 0 "$*" || shown <"$tmp/out"
}
# listed TYPE: what there is of that type, with its mode.
listed() {
	(cd "$stage" && find . -type "$1" ! -name . -exec ls -ld {} + |
		sed 's/^\(.\{10\}\)[^/]*/\1 /' | sort -k 2)
}
# manuals FOLDER: as listed there.
manuals() {
	find man -name '*.1' | sort | sed "s|^man\(.*\)/|-rw-r--r-- $1\1/man1/|"
}
umask 077
makes "$make" install
is "$(listed f)" "-rwxr-xr-x /usr/local/bin/groeiladder
-rw-r--r-- /usr/local/share/bash-completion/completions/groeiladder
-rw-r--r-- /usr/local/share/fish/vendor_completions.d/groeiladder.fish
$(manuals /usr/local/share/man)
-rw-r--r-- /usr/local/share/zsh/site-functions/_groeiladder" \
	'these are installed, whatever the umask'
is "$(listed d | grep -vc '^drwxr-xr-x')" 0 'in folders that all may enter'
ok 'the program is the one built' \
	cmp groeiladder "$stage/usr/local/bin/groeiladder"

# Each folder can be set, here with blanks in its name: in the environment to
# install, on the command line to remove.
rm -r "$stage"
set -- 'PREFIX=/my tools' 'MANDIR=/my man' 'BASHDIR=/my bash' \
	'FISHDIR=/my fish' 'ZSHDIR=/my zsh'
makes "$make" uninstall "$@"
makes env "$@" "$make" install
installed="-rw-r--r-- /my bash/groeiladder
-rw-r--r-- /my fish/groeiladder.fish
$(manuals '/my man')
-rwxr-xr-x /my tools/bin/groeiladder
-rw-r--r-- /my zsh/_groeiladder"
is "$(listed f)" "$installed" 'and wherever one wants'

# Where links stand, files come, and what they led to stays as it is; so does
# what is beside them.
echo "$installed" | while read -r _ file; do
	rm "$stage$file"
	echo mine >"$tmp/kept/${file##*/}"
	ln -s "$tmp/kept/${file##*/}" "$stage$file"
	echo mine >"$stage${file%/*}/other"
done
others=$(listed f | sed -n '/other$/p')
makes env "$@" "$make" install
is "$(listed f | sed '/other$/d')" "$installed" \
	'install replaces symbolic links'
is "$(cat "$tmp"/kept/* | sort -u)" mine 'and writes through none of them'
folders=$(listed d)
makes "$make" uninstall "$@"
is "$(listed f)" "$others" 'no file is left but those of others'
is "$(listed d)" "$folders" 'and every folder'

prefixes=$(sed -n 's/^    make \(un\)*install *\(PREFIX=[^ ]*\).*/\2/p' \
	"$root/README.md" | sort | uniq -u)
is "$prefixes" '' 'the README uninstalls from where it installs'

plan
