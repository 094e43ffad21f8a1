#!/bin/sh
# What make builds, installs and removes; MAKE may name another.
# shellcheck disable=SC1091,SC2154 # tap.sh sets what is not set here
. "$(dirname "$0")/lib/tap.sh"

# What the make that runs this test was told is not for those below.
unset MAKEFLAGS MFLAGS MAKELEVEL MAKEOVERRIDES
make=${MAKE:-make}
mkdir "$tmp/tree" "$tmp/kept"
cd "$tmp/tree" || exit
cp -R "$root/Makefile" "$root/src" "$root/man" .
"$make" clean >"$tmp/out" 2>&1

# A compiler that leaves half an object and fails.
cat >"$tmp/cc" <<'END'
for output; do
	[ "$before" != -o ] || echo half >"$output"
	before=$output
done
exit 1
END
find . | sort >"$tmp/before"
"$make" CC="sh $tmp/cc" >"$tmp/out" 2>&1
differ "$tmp/out" /dev/null 'a compiler that fails makes make fail aloud'
find . | sort >"$tmp/after"
same "$tmp/after" "$tmp/before" 'nothing of it is left for the next make'
"$make" CC="${CC:-cc}" CPPFLAGS="-I \"it's here\"" CFLAGS='' LDFLAGS='' \
	>"$tmp/out" 2>&1
is "$? $(./groeiladder -V)" "0 $(gl -V)" 'a flag may hold quotes' ||
	shown <"$tmp/out"

# makes TARGET: below folders with blanks in their names.
stage="$tmp/a stage"
makes() {
	"$make" "$1" DESTDIR="$stage" PREFIX='/my tools' MANDIR='/my man' \
		CC=false >"$tmp/out" 2>&1
	is $? 0 "make $1" || shown <"$tmp/out"
}
makes uninstall
umask 077
makes install
# listed TYPE: what there is of that type, with its mode.
listed() {
	(cd "$stage" && find . -type "$1" ! -name . -exec ls -ld {} + |
		sed 's/^\(.\{10\}\)[^/]*/\1 /' | sort -k 2)
}
manuals=$(find man -name '*.1' | sort |
	sed 's|^man\(.*\)/|-rw-r--r-- /my man\1/man1/|')
files="$manuals
-rwxr-xr-x /my tools/bin/groeiladder
-rw-r--r-- /my tools/share/bash-completion/completions/groeiladder
-rw-r--r-- /my tools/share/fish/vendor_completions.d/groeiladder.fish
-rw-r--r-- /my tools/share/zsh/site-functions/_groeiladder"
is "$(listed f)" "$files" 'these are installed, whatever the umask'
is "$(listed d | grep -vc '^drwxr-xr-x')" 0 'in folders that all may enter'
ok 'the program is the one built' \
	cmp groeiladder "$stage/my tools/bin/groeiladder"

# Where links stand, files come, and what they led to stays as it is.
echo "$files" | while read -r _ file; do
	rm "$stage$file"
	echo mine >"$tmp/kept/${file##*/}"
	ln -s "$tmp/kept/${file##*/}" "$stage$file"
done
makes install
is "$(listed f)" "$files" 'install replaces symbolic links'
is "$(cat "$tmp"/kept/* | sort -u)" mine 'and writes through none of them'

folders=$(listed d)
makes uninstall
is "$(listed f)" '' 'no file is left'
is "$(listed d)" "$folders" 'and every folder'

prefixes=$(sed -n 's/^    make \(un\)*install *\(PREFIX=[^ ]*\).*/\2/p' \
	"$root/README.md" | sort | uniq -u)
is "$prefixes" '' 'the README uninstalls from where it installs'

plan
