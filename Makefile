# groeiladder: any make will do; see README.md for what can be set.
.POSIX:
.SUFFIXES:
.SUFFIXES: .c .o

VERSION = 1.0.0

CC = cc
MUSL = musl-gcc
CFLAGS = -O2
CPPFLAGS =
LDFLAGS =
PREFIX = /usr/local
MANDIR = $(PREFIX)/share/man
DESTDIR =

OBJECTS = src/main.o src/questionnaire.o src/report.o src/survey.o \
	src/tail.o src/line.o src/summary.o src/record.o src/output.o \
	src/score.o src/english.o src/dutch.o

# What the source is written for; files may be large on small machines too.
STANDARD = -D_POSIX_C_SOURCE=200809L -D_FILE_OFFSET_BITS=64

# Where an installation goes, below PREFIX; and what share/man has.
BASH = share/bash-completion/completions
ZSH = share/zsh/site-functions
FISH = share/fish/vendor_completions.d

all: groeiladder

groeiladder: $(OBJECTS)
	$(CC) $(CFLAGS) $(LDFLAGS) `grep '^link' src/hardening | cut -c 6-` \
	    -o $@ $(OBJECTS)

.c.o:
	$(CC) $(STANDARD) -DVERSION='"$(VERSION)"' \
	    `grep '^compile' src/hardening | cut -c 9-` \
	    $(CPPFLAGS) $(CFLAGS) -c -o $@ $<

# Protection, as far as this compiler has it and nobody set it otherwise.
src/hardening: Makefile src/harden
	@sh src/harden '$(CC)' '$(CPPFLAGS) $(CFLAGS)' '$(LDFLAGS)' >$@ || \
	    { rm -f $@; exit 1; }

# There are few headers, and nearly every file reads nearly all of them.
$(OBJECTS): src/hardening Makefile src/line.h src/output.h \
	src/questionnaire.h src/record.h src/report.h src/score.h \
	src/summary.h src/survey.h src/tail.h src/text.h

# One file for any Linux machine of this kind.
groeiladder-static: $(OBJECTS)
	$(MUSL) $(STANDARD) -DVERSION='"$(VERSION)"' \
	    $(CPPFLAGS) $(CFLAGS) -static -s $(LDFLAGS) -o $@ $(OBJECTS:.o=.c)

check: all
	@GROEILADDER=./groeiladder CC='$(CC)' sh tests/run

# With the static build beside it where there is a compiler for that.
bench: all
	@if command -v $(MUSL) >/dev/null; then \
		$(MAKE) groeiladder-static >/dev/null && \
		export STATIC=./groeiladder-static; \
	fi; \
	GROEILADDER=./groeiladder CC='$(CC)' sh tests/bench

# These need tools beyond a compiler; .ci/run installs them.
coverage:
	@sh tests/coverage
mutate:
	@sh tests/mutate
inject: all
	@sh tests/run tests/inject
packaging: all
	@sh tests/run tests/packaging tests/completion
fuzz:
	@sh tests/fuzz
prove:
	@sh tests/prove
platforms:
	@sh tests/platforms

install: all
	umask 022 && mkdir -p "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(MANDIR)/man1" \
	    "$(DESTDIR)$(MANDIR)/nl/man1" "$(DESTDIR)$(PREFIX)/$(BASH)" \
	    "$(DESTDIR)$(PREFIX)/$(ZSH)" "$(DESTDIR)$(PREFIX)/$(FISH)"
	rm -f "$(DESTDIR)$(PREFIX)/bin/groeiladder"
	cp groeiladder "$(DESTDIR)$(PREFIX)/bin/groeiladder"
	chmod 755 "$(DESTDIR)$(PREFIX)/bin/groeiladder"
	cp man/groeiladder.1 "$(DESTDIR)$(MANDIR)/man1/groeiladder.1"
	chmod 644 "$(DESTDIR)$(MANDIR)/man1/groeiladder.1"
	cp man/nl/groeiladder.1 "$(DESTDIR)$(MANDIR)/nl/man1/groeiladder.1"
	chmod 644 "$(DESTDIR)$(MANDIR)/nl/man1/groeiladder.1"
	cp src/completion.bash "$(DESTDIR)$(PREFIX)/$(BASH)/groeiladder"
	chmod 644 "$(DESTDIR)$(PREFIX)/$(BASH)/groeiladder"
	cp src/completion.zsh "$(DESTDIR)$(PREFIX)/$(ZSH)/_groeiladder"
	chmod 644 "$(DESTDIR)$(PREFIX)/$(ZSH)/_groeiladder"
	cp src/completion.fish "$(DESTDIR)$(PREFIX)/$(FISH)/groeiladder.fish"
	chmod 644 "$(DESTDIR)$(PREFIX)/$(FISH)/groeiladder.fish"

# Folders go too where nothing else is in them; PREFIX itself stays.
uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/groeiladder" \
	    "$(DESTDIR)$(MANDIR)/man1/groeiladder.1" \
	    "$(DESTDIR)$(MANDIR)/nl/man1/groeiladder.1" \
	    "$(DESTDIR)$(PREFIX)/$(BASH)/groeiladder" \
	    "$(DESTDIR)$(PREFIX)/$(ZSH)/_groeiladder" \
	    "$(DESTDIR)$(PREFIX)/$(FISH)/groeiladder.fish"
	cd "$(DESTDIR)$(MANDIR)" 2>/dev/null && \
	    rmdir nl/man1 nl man1 2>/dev/null || :
	cd "$(DESTDIR)$(PREFIX)" 2>/dev/null && \
	    for d in bin $(BASH) $(ZSH) $(FISH) share/man; do \
		rmdir -p $$d 2>/dev/null; \
	    done || :

clean:
	rm -f groeiladder groeiladder-static groeiladder-$(VERSION).tar.gz
	rm -f src/*.o src/hardening

# The names are all there is to a release: no dot files, nothing built.
dist: clean
	mkdir groeiladder-$(VERSION)
	cp -R Makefile README.md LICENSE src tests man groeiladder-$(VERSION)
	chmod -R u+rwX,go+rX,go-w groeiladder-$(VERSION)
	tar -cf - groeiladder-$(VERSION) | \
	    gzip -9 >groeiladder-$(VERSION).tar.gz
	rm -rf groeiladder-$(VERSION)

.PHONY: all check bench coverage mutate inject packaging fuzz prove \
	platforms install uninstall clean dist
