# groeiladder: POSIX make, GNU make and bmake all read this file.
.POSIX:
.SUFFIXES:
.SUFFIXES: .c .o

VERSION = 1.0.0

CC = cc
CFLAGS = -O2
CPPFLAGS =
LDFLAGS =
PREFIX = /usr/local
MANDIR = $(PREFIX)/share/man
DESTDIR =

OBJECTS = src/main.o src/questionnaire.o src/report.o src/survey.o \
	src/tail.o src/line.o src/summary.o src/record.o src/output.o \
	src/score.o src/english.o src/dutch.o

all: groeiladder

groeiladder: $(OBJECTS)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $(OBJECTS)

.c.o:
	$(CC) -D_POSIX_C_SOURCE=200809L -DVERSION='"$(VERSION)"' \
	    $(CPPFLAGS) $(CFLAGS) -c -o $@ $<

check: all
	@GROEILADDER=./groeiladder CC='$(CC)' sh tests/run

src/main.o: Makefile src/output.h src/questionnaire.h src/record.h \
	src/report.h src/score.h src/text.h
src/questionnaire.o: src/output.h src/questionnaire.h src/score.h src/text.h
src/report.o: src/output.h src/record.h src/report.h src/score.h src/text.h
src/record.o: src/record.h src/score.h
src/output.o: src/output.h src/score.h src/text.h
src/score.o: src/score.h
src/english.o: src/score.h src/text.h
src/dutch.o: src/score.h src/text.h

.PHONY: all check
