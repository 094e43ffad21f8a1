/*
 * pty: runs a command with a terminal as its standard input.
 *
 *	pty [-et] command [argument ...] <typed
 *
 * What stands on standard input is typed at the terminal, all of it ahead;
 * the terminal hands it out a line at a time. The command keeps standard
 * output and error as they are.
 *
 *	-e	type the end-of-file character at the end
 *	-t	the terminal is standard output and error too, and what appears
 *		on it is copied to standard output
 *
 * The exit status is the command's, or 128 + N when signal N ended it: SIGALRM
 * when it was not done in five seconds.
 */
#define _XOPEN_SOURCE 700

#include <sys/wait.h>

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

enum { PATIENCE = 5, TYPED_MAX = 64 * 1024, END_OF_FILE = 4, BROKEN = 125 };

static void
fail(const char *what)
{
	perror(what);
	exit(BROKEN);
}

/*
 * A new terminal's master; *slave is its other side, that hands out lines,
 * repeats nothing and leaves output alone.
 */
static int
new_terminal(int *slave)
{
	struct termios how;
	int master;

	if ((master = posix_openpt(O_RDWR | O_NOCTTY)) == -1 ||
	    grantpt(master) == -1 || unlockpt(master) == -1 ||
	    (*slave = open(ptsname(master), O_RDWR | O_NOCTTY)) == -1 ||
	    tcgetattr(*slave, &how) == -1)
		fail("terminal");
	how.c_iflag = ICRNL;
	how.c_oflag = 0;
	how.c_lflag = ICANON | ISIG;
	how.c_cc[VEOF] = END_OF_FILE;
	if (tcsetattr(*slave, TCSANOW, &how) == -1)
		fail("tcsetattr");
	return master;
}

/* In the child: the terminal becomes its own, then the command. */
static void
become(char **command, int master, int slave, int all)
{
	int terminal, fd;

	(void)setsid();
	if ((terminal = open(ptsname(master), O_RDWR)) == -1)
		fail("open");
	for (fd = 0; fd < (all ? 3 : 1); fd++)
		if (dup2(terminal, fd) == -1)
			fail("dup2");
	close(terminal);
	close(slave);
	close(master);
	alarm(PATIENCE);
	execvp(command[0], command);
	fail(command[0]);
}

int
main(int argc, char **argv)
{
	static char typed[TYPED_MAX + 1];
	char shown[4096];
	int all = 0, end = 0, master, option, slave, status;
	size_t size;
	ssize_t n;
	pid_t child;

	/* A leading + keeps the command's own options out of reach. */
	while ((option = getopt(argc, argv, "+et")) != -1) {
		end |= option == 'e';
		all |= option == 't';
	}
	size = fread(typed, 1, TYPED_MAX, stdin);
	if (end)
		typed[size++] = END_OF_FILE;

	master = new_terminal(&slave);
	if ((child = fork()) == -1)
		fail("fork");
	if (child == 0)
		become(argv + optind, master, slave, all);

	/* The child holds the slave open, so the master hears when it ends. */
	close(slave);
	/* The command need not stay for all that is typed. */
	n = write(master, typed, size);
	while ((n = read(master, shown, sizeof(shown))) > 0)
		fwrite(shown, 1, (size_t)n, stdout);
	if (waitpid(child, &status, 0) == -1 || fflush(stdout) == EOF)
		fail("pty");
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
