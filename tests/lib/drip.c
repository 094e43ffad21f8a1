/*
 * drip: feeds a command its standard input piece by piece.
 *
 *	drip [-w] size command [argument ...] <input
 *
 * Each piece of size bytes, 65536 at most, is one write to a pipe, and the next
 * waits until the command has read it, so that it reads just these pieces.
 *
 *	-w	after each piece as many lines must have come out as have gone
 *		in; the output is copied to standard output
 *
 * The exit status is the command's, or 128 + N when signal N ended it: SIGALRM
 * when it was not done in twenty seconds.
 */
#define _POSIX_C_SOURCE 200809L

#include <sys/wait.h>

#include <poll.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PATIENCE = 20, PIPE_HOLDS = 65536, BROKEN = 125 };

static void
fail(const char *what)
{
	perror(what);
	exit(BROKEN);
}

/* In the child: the command between the pipes. */
static void
become(char **command, const int in[2], const int out[2], int watched)
{
	if (dup2(in[0], STDIN_FILENO) == -1 ||
	    (watched && dup2(out[1], STDOUT_FILENO) == -1))
		fail("dup2");
	close(in[0]);
	close(in[1]);
	close(out[0]);
	close(out[1]);
	alarm(PATIENCE);
	execvp(command[0], command);
	fail(command[0]);
}

/* Copies what comes out until so many lines have come, or the end. */
static void
copy_lines(int from, size_t lines)
{
	char byte;

	while (lines > 0 && read(from, &byte, 1) == 1) {
		putchar(byte);
		lines -= byte == '\n';
	}
}

int
main(int argc, char **argv)
{
	static char bytes[PIPE_HOLDS];
	const int watched = argc > 1 && strcmp(argv[1], "-w") == 0;
	struct pollfd unread = { .events = POLLIN };
	int in[2], out[2], status;
	size_t size, n, lines, i;
	pid_t child, ended = 0;

	argv += 1 + watched;
	if (argc < 3 + watched || (size = strtoul(*argv++, NULL, 10)) == 0 ||
	    size > PIPE_HOLDS) {
		fputs("usage: drip [-w] size command [argument ...]\n", stderr);
		return BROKEN;
	}
	if (pipe(in) == -1 || pipe(out) == -1)
		fail("pipe");
	if ((child = fork()) == -1)
		fail("fork");
	if (child == 0)
		become(argv, in, out, watched);
	close(out[1]);
	unread.fd = in[0];

	while (ended == 0 && (n = fread(bytes, 1, size, stdin)) > 0) {
		if (write(in[1], bytes, n) != (ssize_t)n)
			fail("pipe");
		for (lines = i = 0; i < n; i++)
			lines += bytes[i] == '\n';
		if (watched)
			copy_lines(out[0], lines);
		/* Who has ended reads nothing any more. */
		while (ended == 0 && poll(&unread, 1, 0) > 0) {
			sched_yield();
			ended = waitpid(child, &status, WNOHANG);
		}
	}
	close(in[1]);
	close(in[0]);
	if (watched)
		copy_lines(out[0], (size_t)-1);
	if ((ended == 0 && waitpid(child, &status, 0) == -1) ||
	    fflush(stdout) == EOF)
		fail("drip");
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
