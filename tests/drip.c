/*
 * drip: feed a command its standard input piece by piece.
 *
 *	drip [-w] size command [argument ...] <input
 *	drip -e command [argument ...] <input
 *
 * Each piece of size bytes is one write to a pipe, and the next waits until
 * the command has read it, so that it reads just these pieces.
 *
 *	-e	in two pieces, cut at every place there is: one run of the
 *		command for each
 *	-w	after each piece as many lines must have come out as have gone
 *		in; the output is copied to standard output
 *
 * The exit status is the greatest of the command's, 128 + N when signal N
 * ended it, and 124 when something was not done in time.
 */
#define _POSIX_C_SOURCE 200809L

#include <sys/types.h>
#include <sys/wait.h>

#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
	PATIENCE = 120,	    /* seconds for a run */
	LINE_PATIENCE = 10, /* seconds for a line */
	STATUS_LATE = 124,
	STATUS_BROKEN = 125
};

static volatile sig_atomic_t child;

static void
late(int signum)
{
	(void)signum;
	kill((pid_t)child, SIGKILL);
	_exit(STATUS_LATE);
}

static void
fail(const char *what)
{
	perror(what);
	exit(STATUS_BROKEN);
}

static char *
read_all(size_t *size)
{
	size_t room = 65536, n;
	char *bytes = malloc(room);

	*size = 0;
	while (bytes != NULL &&
	    (n = fread(bytes + *size, 1, room - *size, stdin)) > 0)
		if ((*size += n) == room)
			bytes = realloc(bytes, room *= 2);
	if (bytes == NULL || ferror(stdin))
		fail("standard input");
	return bytes;
}

static size_t
count_lines(const char *bytes, size_t size)
{
	size_t lines = 0;

	while (size > 0)
		lines += bytes[--size] == '\n';
	return lines;
}

/* Waits until nothing is left in the pipe; 0 if nobody is there to read it. */
static int
wait_until_read(int end)
{
	struct pollfd side;
	siginfo_t info;

	side.fd = end;
	side.events = POLLIN;
	while (poll(&side, 1, 0) > 0) {
		info.si_pid = 0;
		if (waitid(P_PID, (id_t)child, &info,
			WEXITED | WNOHANG | WNOWAIT) == 0 &&
		    info.si_pid != 0)
			return 0;
		sched_yield();
	}
	return 1;
}

/* Copies what comes out until so many lines more have come, or the end. */
static int
copy_lines(int from, size_t lines, int to_end)
{
	struct pollfd side;
	char bytes[65536];
	ssize_t n;
	size_t found;

	side.fd = from;
	side.events = POLLIN;
	while (lines > 0 || to_end) {
		if (poll(&side, 1, LINE_PATIENCE * 1000) <= 0)
			return -1;
		if ((n = read(from, bytes, sizeof(bytes))) <= 0)
			break;
		if (fwrite(bytes, 1, (size_t)n, stdout) != (size_t)n)
			fail("standard output");
		found = count_lines(bytes, (size_t)n);
		/* More lines than have gone in: the test will see them. */
		lines -= found < lines ? found : lines;
	}
	return 0;
}

static void
write_all(int to, const char *bytes, size_t size)
{
	ssize_t n;

	for (; size > 0; bytes += n, size -= (size_t)n)
		if ((n = write(to, bytes, size)) == -1)
			fail("pipe");
}

/* One run: a piece of first bytes, then pieces of size. */
static int
run(char **command, const char *bytes, size_t left, size_t first, size_t size,
    int watched)
{
	int in[2], out[2] = { -1, -1 }, status;

	fflush(stdout);
	if (pipe(in) == -1 || (watched && pipe(out) == -1))
		fail("pipe");
	if ((child = (sig_atomic_t)fork()) == -1)
		fail("fork");
	if (child == 0) {
		if (dup2(in[0], STDIN_FILENO) == -1 ||
		    (watched && dup2(out[1], STDOUT_FILENO) == -1))
			_exit(STATUS_BROKEN);
		close(in[0]);
		close(in[1]);
		if (watched) {
			close(out[0]);
			close(out[1]);
		}
		execvp(command[0], command);
		perror(command[0]);
		_exit(127);
	}
	if (watched)
		close(out[1]);
	alarm(PATIENCE);

	for (; left > 0; left -= first, bytes += first, first = size) {
		if (first > left)
			first = left;
		write_all(in[1], bytes, first);
		if (watched &&
		    copy_lines(out[0], count_lines(bytes, first), 0) == -1)
			late(0);
		if (!wait_until_read(in[0]))
			break;
	}
	close(in[1]);
	close(in[0]);
	if (watched) {
		if (copy_lines(out[0], 0, 1) == -1)
			late(0);
		close(out[0]);
	}
	if (waitpid((pid_t)child, &status, 0) == -1)
		fail("waitpid");
	alarm(0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int
main(int argc, char **argv)
{
	struct sigaction act;
	int every = 0, watched = 0, worst = 0, status;
	size_t size = 0, cut, all;
	char *bytes;

	argv++;
	if (argc > 1 && strcmp(*argv, "-e") == 0)
		every = 1;
	else if (argc > 1 && strcmp(*argv, "-w") == 0)
		watched = 1;
	argv += every || watched;
	if (!every && *argv != NULL)
		size = strtoul(*argv++, NULL, 10);
	if (*argv == NULL || (!every && size == 0)) {
		fprintf(stderr,
		    "usage: drip [-w] size command [argument ...]\n"
		    "       drip -e command [argument ...]\n");
		return STATUS_BROKEN;
	}

	memset(&act, 0, sizeof(act));
	act.sa_handler = late;
	if (sigaction(SIGALRM, &act, NULL) == -1)
		fail("sigaction");

	bytes = read_all(&all);
	if (!every)
		worst = run(argv, bytes, all, size, size, watched);
	for (cut = 1; every && cut < all; cut++) {
		status = run(argv, bytes, all, cut, all, 0);
		if (status > worst)
			worst = status;
	}
	if (fflush(stdout) == EOF)
		fail("standard output");
	free(bytes);
	return worst;
}
