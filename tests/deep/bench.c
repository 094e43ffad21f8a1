/*
 * bench: one claim on two commands, measured.
 *
 *	bench HOW PAIRS LIMIT FILE COMMAND ... -- FILE COMMAND ... 3>&1
 *
 * Runs the two in turn, so many times each but not for long, each with its FILE
 * as input, and writes the figures to descriptor 3. Exit status 1: the claim is
 * not true. With HOW cpu, processor time, or wall, real time, it is that the
 * median of the ratios of the pairs is LIMIT at most; with peak, that of the
 * differences in peak memory, in KiB. A process's peak may include what its
 * parent had, so this program has next to nothing.
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
#include <unistd.h>

enum { PAIRS_MAX = 10000, MS_MAX = 10000 };

extern char **environ;

/* Runs a command behind its input; returns the ms or KiB that it took. */
static double
run(char **command, const char *how)
{
	struct timeval start, took;
	struct rusage usage;
	int status = -1;
	pid_t pid;

	close(STDIN_FILENO);
	open(*command++, O_RDONLY);
	gettimeofday(&start, NULL);
	if (posix_spawnp(&pid, *command, NULL, NULL, command, environ) == 0)
		wait4(pid, &status, 0, &usage);
	gettimeofday(&took, NULL);
	if (!WIFEXITED(status) || WEXITSTATUS(status) > 1) {
		dprintf(3, "%s failed\n", *command);
		exit(EXIT_FAILURE);
	}
	if (strcmp(how, "peak") == 0)
		return (double)usage.ru_maxrss;
	if (strcmp(how, "cpu") == 0)
		timeradd(&usage.ru_utime, &usage.ru_stime, &took);
	else
		timersub(&took, &start, &took);
	return (double)took.tv_sec * 1e3 + (double)took.tv_usec / 1e3;
}

int
main(int argc, char **argv)
{
	static double came[PAIRS_MAX], first, second, a, b; /* came rises */
	char **other = argv + 5, *how = argv[1];
	int n = 0, i, missed;

	while (other < argv + argc && strcmp(*other, "--") != 0)
		other++;
	*other++ = NULL;
	do {
		first += a = run(argv + 4, how);
		second += b = run(other, how);
		a = strcmp(how, "peak") == 0 ? a - b : a / b;
		for (i = n++; i > 0 && came[i - 1] > a; i--)
			came[i] = came[i - 1];
		came[i] = a;
	} while (n < atoi(argv[2]) && n < PAIRS_MAX && first + second < MS_MAX);
	missed = came[n / 2] > strtod(argv[3], NULL);
	dprintf(3, "%8.5g %8.5g %7.4g %5s%s\n", first / n, second / n,
	    came[n / 2], argv[3], missed ? "  missed" : "");
	return missed;
}
