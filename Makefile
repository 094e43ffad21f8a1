# groeiladder: any make will do; see README.md for what can be set.
.POSIX:
.SUFFIXES:
.SUFFIXES: .c .o

# What a command that failed has half made, the next make would take for whole.
.DELETE_ON_ERROR:

VERSION = 3.0.0

# Each of these is heard from the environment as well as from the command line.
# Only the shell knows which were set there: makes have a CC, CFLAGS and LDFLAGS
# of their own, which ?= would keep and = would put before the environment. GNU
# make before 4.0 has no != and takes its own.
# Flags are for gcc and clang with an ELF linker; for others:
# make CC=tcc CFLAGS= LDFLAGS=
# Loops in vectors would cost rows of a few bytes a fifth; and where functions
# happen to begin, rows of any kind up to a tenth.
CC != printf %s "$${CC-cc}"
CFLAGS != printf %s "$${CFLAGS--O3 -fno-tree-vectorize -falign-functions=64 \
	-Wall -Wextra -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2}"
CPPFLAGS != printf %s "$${CPPFLAGS-}"
LDFLAGS != printf %s "$${LDFLAGS--Wl,-z,relro -Wl,-z,now}"
MUSL ?= musl-gcc
PREFIX ?= /usr/local
DESTDIR ?=
MANDIR ?= $(PREFIX)/share/man
BASHDIR ?= $(PREFIX)/share/bash-completion/completions
FISHDIR ?= $(PREFIX)/share/fish/vendor_completions.d
ZSHDIR ?= $(PREFIX)/share/zsh/site-functions

OBJECTS = src/ask.o src/dutch.o src/english.o src/main.o src/output.o \
	src/report.o src/row.o src/score.o src/summary.o src/survey.o src/words.o
HEADERS = src/ask.h src/output.h src/report.h src/row.h src/score.h \
	src/summary.h src/survey.h src/words.h

# What the source is written for; files may be large on small machines too.
STANDARD = -D_POSIX_C_SOURCE=200809L -D_FILE_OFFSET_BITS=64

# What is installed: put MODE FILE PLACE for each. Each folder of man/ holds the
# manual in one more language.
FOR_EACH = set -e; \
	put 755 groeiladder "$(PREFIX)/bin/groeiladder"; \
	for folder in '' $$(cd man && echo */); do \
		put 644 man/$${folder}groeiladder.1 \
		    "$(MANDIR)/$${folder}man1/groeiladder.1"; \
	done; \
	put 644 src/completion.bash "$(BASHDIR)/groeiladder"; \
	put 644 src/completion.fish "$(FISHDIR)/groeiladder.fish"; \
	put 644 src/completion.zsh "$(ZSHDIR)/_groeiladder"

all: groeiladder

groeiladder: $(OBJECTS)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $(OBJECTS)

.c.o:
	$(CC) $(STANDARD) -DVERSION='"$(VERSION)"' \
	    $(CPPFLAGS) $(CFLAGS) -c -o $@ $<

# Nearly every file reads nearly all headers.
$(OBJECTS): Makefile $(HEADERS)

# One file for any Linux machine of this kind.
groeiladder-static: Makefile $(HEADERS) $(OBJECTS:.o=.c)
	$(MUSL) $(STANDARD) -DVERSION='"$(VERSION)"' \
	    $(CPPFLAGS) $(CFLAGS) -static -s $(LDFLAGS) -o $@ $(OBJECTS:.o=.c)

check: all
	@GROEILADDER=./groeiladder CC='$(CC)' sh tests/run

bench: all
	@GROEILADDER=./groeiladder CC='$(CC)' sh tests/deep/$@

# These need more than a compiler and a shell; .ci/run installs it, but for
# Spark, which is too heavy for that.
faults packaging: all
	@GROEILADDER=./groeiladder CC='$(CC)' sh tests/run tests/deep/$@
article:
	@python3 tests/deep/article
rows: all
	@python3 tests/deep/rows ./groeiladder
bounds fuzz:
	@LIMIT=99999 sh tests/run tests/deep/$@
coverage platforms:
	@sh tests/deep/$@
spark: all
	@sh tests/deep/spark

# What stands there goes first, since cp would write through a link.
install: all
	@umask 022; \
	put() { \
		to="$(DESTDIR)$$3"; echo "$$to"; mkdir -p "$${to%/*}"; \
		rm -f "$$to"; cp "$$2" "$$to"; chmod "$$1" "$$to"; \
	}; \
	$(FOR_EACH)

# Folders stay: who made them is not known.
uninstall:
	@put() { echo "rm $(DESTDIR)$$3"; rm -f "$(DESTDIR)$$3"; }; $(FOR_EACH)

clean:
	rm -f groeiladder groeiladder-static src/*.o \
	    groeiladder-$(VERSION).tar.gz

# Of the last commit all but dot files; always the same bytes.
dist:
	@[ -e .git ] || { echo 'make dist: this is no git checkout' >&2; exit 1; }
	git -c tar.umask=022 archive --prefix=groeiladder-$(VERSION)/ \
	    -o groeiladder-$(VERSION).tar HEAD \
	    Makefile README.md LICENSE src tests man
	gzip -9nf groeiladder-$(VERSION).tar

.PHONY: all check bench faults packaging article rows coverage fuzz bounds \
	platforms spark install uninstall clean dist
