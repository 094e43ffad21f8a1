/*
 * fuzz_args: whatever the command line, the exit status is 0, 1 or 2, and each
 * goes with what was printed: nothing on standard output when it is 2, and a
 * diagnostic if and only if it isn't 0.
 *
 * The first byte of the input chooses what standard input is, and the language
 * of the environment; the rest are the arguments, each ended by a NUL.
 * tests/fuzz links this with the program's own objects, whose main() is named
 * fuzz_main() and whose system calls fuzz_read() and so on.
 */
#define _DEFAULT_SOURCE

#include <sys/types.h>

#include <errno.h>
#include <getopt.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../src/survey.h"

enum {
	ARGUMENTS_MAX = 64,
	BYTES_MAX = 4096,
	COMING_MAX = 1 << 20,
	FILE_FD = 7,

	/* Of the first byte; two bits are for the input. */
	TERMINAL = 1 << 2,
	IN_DUTCH = 1 << 3
};

int fuzz_main(int argc, char *argv[]);

static const char *const inputs[] = {
	"",
	"x,a,b,a,b\n\ny,a,,-,\"B\"\n",
	"nonsense\nx;a;b;a;b",
	"b\n?\nx\n\na\n",
};

struct stream {
	size_t used;
	char bytes[COMING_MAX];
};

static struct {
	struct stream stream[2]; /* standard output, standard error */
	const char *input;	 /* what is left of it */
	const char *file;	 /* what is left of an operand */
	int terminal;
	int status;
	jmp_buf end;
} now;

void
fuzz_exit(int status)
{
	now.status = status;
	longjmp(now.end, 1);
}

/* Files with an x in their names are there. */
int
fuzz_open(const char *file, int flags, ...)
{
	(void)flags;
	if (strchr(file, 'x') == NULL) {
		errno = ENOENT;
		return -1;
	}
	now.file = inputs[strlen(file) % 4];
	return FILE_FD;
}

int
fuzz_close(int fd)
{
	if (fd != FILE_FD && fd != STDOUT_FILENO)
		abort();
	return 0;
}

int
fuzz_isatty(int fd)
{
	if (fd != STDIN_FILENO)
		abort();
	return now.terminal;
}

ssize_t
fuzz_read(int fd, void *bytes, size_t size)
{
	const char **from = fd == FILE_FD ? &now.file : &now.input;
	size_t left = strlen(*from);

	if ((fd != FILE_FD && fd != STDIN_FILENO) || size == 0)
		abort();
	if (size > left)
		size = left;
	memcpy(bytes, *from, size);
	*from += size;
	return (ssize_t)size;
}

ssize_t
fuzz_write(int fd, const void *bytes, size_t size)
{
	struct stream *stream = &now.stream[fd - STDOUT_FILENO];

	if (fd < STDOUT_FILENO || fd > STDERR_FILENO)
		abort();
	if (size > sizeof(stream->bytes) - stream->used)
		abort();
	memcpy(stream->bytes + stream->used, bytes, size);
	stream->used += size;
	return (ssize_t)size;
}

/* How many lines of standard error are diagnostics as they should be. */
static int
diagnostics(const struct stream *stream)
{
	static const char name[] = "groeiladder: ";
	const size_t length = sizeof(name) - 1;
	size_t i, begin;
	int found = 0;

	for (begin = 0; begin < stream->used; begin = i + 1) {
		for (i = begin; stream->bytes[i] != '\n'; i++) {
			if (stream->bytes[i] < ' ' || stream->bytes[i] > '~')
				abort();
			if (i + 1 == stream->used)
				abort(); /* not a whole line */
		}
		found += i - begin > length &&
		    memcmp(stream->bytes + begin, name, length) == 0;
	}
	return found;
}

/* What stands between main() and survey(): each run counts from zero. */
int
fuzz_survey(struct output *out, enum form form, int header, struct tally *tally,
    char *const files[], int number)
{
	memset(tally, 0, sizeof(*tally));
	return survey(out, form, header, tally, files, number);
}

static void
judge(int status, int asked)
{
	const struct stream *out = &now.stream[0], *err = &now.stream[1];
	int told = diagnostics(err);

	if (status < 0 || status > 2)
		abort();
	if (status == 2 && (out->used > 0 || told != 1))
		abort();
	if ((status == 0) != (told == 0))
		abort();
	if (!asked && told == 0 && err->used > 0)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static char name[] = "groeiladder";
	char bytes[BYTES_MAX + 1], *argv[ARGUMENTS_MAX + 2];
	char *p;
	int argc = 0;

	if (size < 1 || size > BYTES_MAX)
		return 0;
	memcpy(bytes, data + 1, size - 1);
	bytes[size - 1] = '\0';
	argv[argc++] = name;
	for (p = bytes; p < bytes + size - 1 && argc <= ARGUMENTS_MAX;
	     p += strlen(p) + 1)
		argv[argc++] = p;
	argv[argc] = NULL;

	now.input = inputs[data[0] & 3];
	now.terminal = (data[0] & TERMINAL) != 0;
	setenv("LC_ALL", (data[0] & IN_DUTCH) != 0 ? "nl_BE" : "C", 1);
	now.stream[0].used = now.stream[1].used = 0;
	optind = 0; /* glibc's way to begin anew */

	if (setjmp(now.end) == 0)
		now.status = fuzz_main(argc, argv);
	judge(now.status, now.terminal);
	return 0;
}
