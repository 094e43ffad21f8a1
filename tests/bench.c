/*
 * bench: write a survey, or measure two commands against each other.
 *
 *	bench lines NUMBER
 *	bench cpu|wall PAIRS FILE COMMAND ... -- COMMAND ...
 *
 * The first writes so many lines, always the same ones. The second runs the
 * two commands in turn, so many times each, FILE as their input and nobody
 * reading their output, and prints one line of five figures:
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

#include <sys/types.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum {
	PAIRS_MAX = 10000,
	QUESTIONS = 4,
	/* In 1000; a third of the lines then has an open question at least. */
	OPEN_SHARE = 96
};

extern char **environ;

struct side {
	char **command;
	double cpu;  /* seconds of the last run */
	double wall; /* the same */
	long peak;   /* KiB, the highest of all runs */
	double taken[PAIRS_MAX];
};

static void
fail(const char *what, int number)
{
	fprintf(stderr, "bench: %s: %s\n", what, strerror(number));
	exit(EXIT_FAILURE);
}

/* A number from 0 to limit - 1, the same ones in every run. */
static unsigned int
draw(unsigned int limit)
{
	static uint64_t state = 1;

	state = state * UINT64_C(6364136223846793005) +
	    UINT64_C(1442695040888963407);
	return (unsigned int)(state >> 33) % limit;
}

static void
write_lines(long number)
{
	static const char *const departments[] = { "HR", "IT", "Sales", "Legal",
		"Finance", "Marketing", "Research", "Production" };
	unsigned int month, day;
	long i;
	int q;

	for (i = 1; i <= number; i++) {
		month = 1 + draw(12);
		day = 1 + draw(28);
		printf("r%ld,2024-%02u-%02u,%s", i, month, day,
		    departments[draw(8)]);
		for (q = 0; q < QUESTIONS; q++) {
			putchar(',');
			if (draw(1000) >= OPEN_SHARE)
				putchar(draw(2) == 0 ? 'a' : 'b');
		}
		putchar('\n');
	}
	if (fflush(stdout) == EOF)
		fail("standard output", errno);
}

static double
seconds(struct timeval time)
{
	return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

static double
now(void)
{
	struct timespec time;

	if (clock_gettime(CLOCK_MONOTONIC, &time) == -1)
		fail("clock_gettime", errno);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static long
kibibytes(const struct rusage *usage)
{
#ifdef __APPLE__
	return usage->ru_maxrss / 1024;
#else
	return usage->ru_maxrss;
#endif
}

static void
run(struct side *side, const posix_spawn_file_actions_t *files)
{
	struct rusage usage;
	double start = now();
	pid_t pid;
	int error, status;

	error = posix_spawnp(
	    &pid, side->command[0], files, NULL, side->command, environ);
	if (error != 0)
		fail(side->command[0], error);
	while (wait4(pid, &status, 0, &usage) == -1)
		if (errno != EINTR)
			fail("wait4", errno);
	side->wall = now() - start;
	if (status != 0) {
		fprintf(stderr, "bench: %s: failed\n", side->command[0]);
		exit(EXIT_FAILURE);
	}
	side->cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime);
	if (kibibytes(&usage) > side->peak)
		side->peak = kibibytes(&usage);
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

static void
measure(int wall, int pairs, const char *file, char **first, char **second)
{
	static struct side a, b;
	static double ratio[PAIRS_MAX];
	posix_spawn_file_actions_t files;
	double median_a, median_b;
	int error, i;

	if ((error = posix_spawn_file_actions_init(&files)) != 0 ||
	    (error = posix_spawn_file_actions_addopen(
		 &files, STDIN_FILENO, file, O_RDONLY, 0)) != 0 ||
	    (error = posix_spawn_file_actions_addopen(
		 &files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)) != 0)
		fail("posix_spawn_file_actions", error);
	a.command = first;
	b.command = second;
	for (i = 0; i < pairs; i++) {
		run(&a, &files);
		run(&b, &files);
		a.taken[i] = wall ? a.wall : a.cpu;
		b.taken[i] = wall ? b.wall : b.cpu;
		ratio[i] = a.taken[i] / b.taken[i];
	}
	posix_spawn_file_actions_destroy(&files);
	median_a = median(a.taken, pairs);
	median_b = median(b.taken, pairs);
	printf("%.4f %.6f %.6f %ld %ld\n", median(ratio, pairs), median_a,
	    median_b, a.peak, b.peak);
}

static void
usage(void)
{
	fprintf(stderr,
	    "usage: bench lines NUMBER\n"
	    "       bench cpu|wall PAIRS FILE COMMAND ... -- COMMAND ...\n");
	exit(EXIT_FAILURE);
}

int
main(int argc, char **argv)
{
	long number;
	int i, wall;

	if (argc < 3 || (number = strtol(argv[2], NULL, 10)) < 1)
		usage();
	if (strcmp(argv[1], "lines") == 0) {
		write_lines(number);
		return 0;
	}
	wall = strcmp(argv[1], "wall") == 0;
	if (!wall && strcmp(argv[1], "cpu") != 0)
		usage();
	for (i = 4; i < argc && strcmp(argv[i], "--") != 0; i++)
		continue;
	if (i == 4 || i + 1 >= argc || number > PAIRS_MAX)
		usage();
	argv[i] = NULL;
	measure(wall, (int)number, argv[3], argv + 4, argv + i + 1);
	return 0;
}
