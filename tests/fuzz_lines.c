/*
 * fuzz_lines: a survey of any bytes, in pieces of any size, must come out the
 * same with the fast path as without it, and however the bytes arrive.
 *
 * The first byte of the input chooses the form and the header, the second how
 * often what follows is repeated, the third and fourth how it arrives; the
 * rest is the survey.  tests/fuzz links this with the program's own objects,
 * whose system calls are named fuzz_read() and so on, and of which tail.c is
 * there once for each form, because its tables are made once for all.
 */
#define _POSIX_C_SOURCE 200809L

#include <sys/types.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../src/survey.h"

enum {
	CONTROL_BYTES = 4,
	INPUT_MAX = 24576,
	/* Two fields at most are added to a line. */
	COMING_MAX = 1 << 20,

	/* Of the first byte, which leaves two bits for the form. */
	WITH_HEADER = 1 << 2,
	TWO_FILES = 1 << 3,
	READ_FAILS = 1 << 4,
	INTERRUPTED = 1 << 5,
	WRITES_SHORT = 1 << 6
};

struct stream {
	size_t used;
	char bytes[COMING_MAX];
};

struct outcome {
	struct stream stream[2]; /* standard output, standard error */
	struct tally tally;
	int status;
};

/* What tail.c has, by another name. */
const char *take_tails_fast(const char *, const char *, struct ending,
    enum form, struct output *, struct tally *, uint64_t *);

/* What the program reads and writes in one run. */
static struct {
	char input[INPUT_MAX];
	size_t size;
	size_t at;
	size_t end;   /* of the file that is being read */
	size_t piece; /* read at once, at most; 0 for as much as fits */
	size_t step;  /* what is added to that from read to read */
	int flags;
	int fast;
	int calls;
	struct outcome *outcome;
} now;

static struct outcome plain, fast, pieces;

void
fuzz_exit(int status)
{
	(void)status;
	abort(); /* nothing it meets here is a reason to give up */
}

int
fuzz_open(const char *file, int flags, ...)
{
	(void)file;
	(void)flags;
	abort(); /* only "-" is read */
}

int
fuzz_close(int fd)
{
	(void)fd;
	return 0;
}

static int
interrupted(void)
{
	errno = EINTR;
	return (now.flags & INTERRUPTED) != 0 && now.calls++ % 2 == 0;
}

ssize_t
fuzz_read(int fd, void *bytes, size_t size)
{
	size_t left = now.end - now.at;

	if (fd != STDIN_FILENO || size == 0)
		abort();
	if (interrupted())
		return -1;
	if (left == 0 && now.end < now.size) {
		now.end = now.size; /* the next file */
		return 0;
	}
	if (left == 0 && (now.flags & READ_FAILS) != 0) {
		errno = EIO;
		return -1;
	}
	if (now.piece > 0 && size > now.piece)
		size = now.piece;
	if (size > left)
		size = left;
	now.piece += now.piece > 0 ? now.step : 0;
	memcpy(bytes, now.input + now.at, size);
	now.at += size;
	return (ssize_t)size;
}

ssize_t
fuzz_write(int fd, const void *bytes, size_t size)
{
	struct stream *stream = &now.outcome->stream[fd - STDOUT_FILENO];

	if (fd < STDOUT_FILENO || fd > STDERR_FILENO)
		abort();
	if (interrupted())
		return -1;
	if ((now.flags & WRITES_SHORT) != 0 && size > 1)
		size = (size + 1) / 2;
	if (size > sizeof(stream->bytes) - stream->used)
		abort();
	memcpy(stream->bytes + stream->used, bytes, size);
	stream->used += size;
	return (ssize_t)size;
}

const char *
take_tails(const char *start, const char *end, struct ending ending,
    enum form form, struct output *out, struct tally *tally, uint64_t *lines)
{
	if (!now.fast)
		return start;
	return take_tails_fast(start, end, ending, form, out, tally, lines);
}

static void
run(struct outcome *outcome, int with_fast, size_t piece, size_t step)
{
	static struct output out;
	static char standard_input[] = "-";
	char *const files[] = { standard_input, standard_input };
	enum form form = (enum form)((now.flags & 3) % 3);

	memset(&outcome->tally, 0, sizeof(outcome->tally));
	outcome->stream[0].used = outcome->stream[1].used = 0;
	now.outcome = outcome;
	now.fast = with_fast;
	now.piece = piece;
	now.step = step;
	now.calls = 0;
	now.at = 0;
	now.end = (now.flags & TWO_FILES) != 0 ? now.size / 2 : now.size;

	out.fd = STDOUT_FILENO;
	out.name = "standard output";
	out.text = (now.flags & 3) == 3 ? &dutch : &english;
	outcome->status = survey(&out, form, (now.flags & WITH_HEADER) != 0,
	    &outcome->tally, files, (now.flags & TWO_FILES) != 0 ? 2 : 1);
	if (form == AS_SUMMARY) {
		summary(&out, &outcome->tally);
		summary_record(&out, &outcome->tally);
	}
	output_close(&out);
}

static void
same_stream(const struct stream *a, const struct stream *b, const char *name)
{
	if (a->used == b->used && memcmp(a->bytes, b->bytes, a->used) == 0)
		return;
	fprintf(stderr, "%s differs: plain\n%.*s\nthis\n%.*s\n", name,
	    (int)a->used, a->bytes, (int)b->used, b->bytes);
	abort();
}

/* Whether other came out as the plain run did; the end if not. */
static void
same(const struct outcome *other)
{
	same_stream(&plain.stream[0], &other->stream[0], "standard output");
	same_stream(&plain.stream[1], &other->stream[1], "standard error");
	if (plain.status != other->status ||
	    plain.tally.unreadable != other->tally.unreadable)
		abort();
	/* Only a summary needs the rest, and gets it. */
	if ((now.flags & 3) == AS_SUMMARY &&
	    memcmp(&plain.tally, &other->tally, sizeof(plain.tally)) != 0)
		abort();
}

static size_t
lines_in(const char *bytes, size_t size)
{
	size_t lines = 0, i;

	for (i = 0; i < size; i++)
		lines += bytes[i] == '\n';
	return lines + (size > 0 && bytes[size - 1] != '\n');
}

/* One line in, one line out. */
static void
line_for_line(void)
{
	size_t in, first = 0;

	if ((now.flags & 3) == AS_SUMMARY || (now.flags & WITH_HEADER) != 0)
		return;
	if ((now.flags & TWO_FILES) != 0)
		first = now.size / 2;
	in = lines_in(now.input, first) +
	    lines_in(now.input + first, now.size - first);
	if (lines_in(plain.stream[0].bytes, plain.stream[0].used) != in)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	size_t times;

	if (size < CONTROL_BYTES)
		return 0;
	now.flags = data[0] & 0x7f;
	times = 1 + data[1];
	for (now.size = 0; times > 0; times--) {
		if (size - CONTROL_BYTES > INPUT_MAX - now.size)
			break;
		memcpy(now.input + now.size, data + CONTROL_BYTES,
		    size - CONTROL_BYTES);
		now.size += size - CONTROL_BYTES;
	}

	run(&plain, 0, 0, 0);
	run(&fast, 1, 0, 0);
	same(&fast);
	run(&pieces, 1, 1 + data[2], data[3]);
	same(&pieces);
	line_for_line();
	return 0;
}
