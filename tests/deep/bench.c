/*
 * bench: measure two commands against each other.
 *
 *	bench cpu|wall PAIRS FILE COMMAND ... -- COMMAND ...
 *
 * Runs the two commands in turn, so many times each, FILE as their input and
 * nobody reading their output, and prints one line of five figures:
 *
 *	the median of the ratios of the pairs, first to second;
 *	the median of the first, and of the second, in seconds;
 *	the peak memory of the first, and of the second, in KiB.
 *
 * cpu is processor time, the user's and the system's; wall is real time, from
 * before a command is started until its end is known.
 *
 * A process's peak memory may include what its parent had when it started it,
 * so this program has next to nothing. The peak of true(1) shows how much that
 * is at most: any higher one is a command's own.
 */
#define _DEFAULT_SOURCE /* wait4() */

#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>

#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { PAIRS_MAX = 10000 };

extern char **environ;

static struct side {
	char **command;
	long peak; /* the highest of all runs */
	double taken[PAIRS_MAX];
} a, b;
static double ratio[PAIRS_MAX];

static double
now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* Runs the command of a side; returns the seconds it took. */
static double
run(struct side *side, const char *file, int wall)
{
	posix_spawn_file_actions_t files;
	struct rusage usage;
	struct timeval cpu;
	double start, end;
	pid_t pid;
	int status;

	posix_spawn_file_actions_init(&files);
	posix_spawn_file_actions_addopen(
	    &files, STDIN_FILENO, file, O_RDONLY, 0);
	posix_spawn_file_actions_addopen(
	    &files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
	start = now();
	if (posix_spawnp(&pid, side->command[0], &files, NULL, side->command,
		environ) != 0 ||
	    wait4(pid, &status, 0, &usage) == -1 || status != 0) {
		fprintf(stderr, "bench: %s: failed\n", side->command[0]);
		exit(EXIT_FAILURE);
	}
	end = now();
	posix_spawn_file_actions_destroy(&files);
	if (usage.ru_maxrss > side->peak)
		side->peak = usage.ru_maxrss;
	timeradd(&usage.ru_utime, &usage.ru_stime, &cpu);
	return wall ? end - start :
		      (double)cpu.tv_sec + (double)cpu.tv_usec / 1e6;
}

static int
by_size(const void *left, const void *right)
{
	const double *l = left, *r = right;

	return (*l > *r) - (*l < *r);
}

static double
median(double *figures, int number)
{
	qsort(figures, (size_t)number, sizeof(*figures), by_size);
	return (figures[number / 2] + figures[(number - 1) / 2]) / 2;
}

int
main(int argc, char **argv)
{
	int i, between, pairs, wall;

	for (between = 5; between < argc; between++)
		if (strcmp(argv[between], "--") == 0)
			break;
	pairs = argc > between + 1 ? atoi(argv[2]) : 0;
	if (pairs < 1 || pairs > PAIRS_MAX) {
		fprintf(stderr,
		    "usage: bench cpu|wall PAIRS FILE COMMAND -- COMMAND\n");
		return EXIT_FAILURE;
	}
	wall = strcmp(argv[1], "wall") == 0;
	argv[between] = NULL;
	a.command = argv + 4;
	b.command = argv + between + 1;
	for (i = 0; i < pairs; i++) {
		a.taken[i] = run(&a, argv[3], wall);
		b.taken[i] = run(&b, argv[3], wall);
		ratio[i] = a.taken[i] / b.taken[i];
	}
	printf("%.4f %.6f %.6f %ld %ld\n", median(ratio, pairs),
	    median(a.taken, pairs), median(b.taken, pairs), a.peak, b.peak);
	return 0;
}
