/*
 * pty: run a command with a terminal as its standard input.
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
 * The exit status is the command's, 128 + N when signal N ended it, and 124
 * when it was not done in 60 seconds.
 */
#define _XOPEN_SOURCE 700

#include <sys/types.h>
#include <sys/wait.h>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

enum {
	PATIENCE = 60,	       /* seconds */
	TYPED_MAX = 64 * 1024, /* bytes */
	END_OF_FILE = 4,       /* control-D */
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
	    grantpt(master) == -1 || unlockpt(master) == -1)
		fail("posix_openpt");
	if ((*slave = open(ptsname(master), O_RDWR | O_NOCTTY)) == -1)
		fail("ptsname");
	if (tcgetattr(*slave, &how) == -1)
		fail("tcgetattr");
	how.c_iflag &= ~(tcflag_t)(IXON | INLCR | IGNCR | ISTRIP);
	how.c_oflag &= ~(tcflag_t)OPOST;
	how.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | IEXTEN);
	how.c_lflag |= ICANON | ISIG;
	how.c_cc[VEOF] = END_OF_FILE;
	if (tcsetattr(*slave, TCSANOW, &how) == -1)
		fail("tcsetattr");
	return master;
}

/* In the child: the terminal becomes its own, then the command. */
static void
become(char **command, int master, int slave, int all)
{
	int terminal;

	(void)setsid();
	if ((terminal = open(ptsname(master), O_RDWR)) == -1)
		fail("open");
	if (dup2(terminal, STDIN_FILENO) == -1)
		fail("dup2");
	if (all &&
	    (dup2(terminal, STDOUT_FILENO) == -1 ||
		dup2(terminal, STDERR_FILENO) == -1))
		_exit(STATUS_BROKEN);
	if (terminal > STDERR_FILENO)
		close(terminal);
	close(slave);
	close(master);
	execvp(command[0], command);
	perror(command[0]);
	_exit(127);
}

/* Types the bytes and copies what appears, until the child lets go. */
static void
converse(int master, const char *typed, size_t size)
{
	struct pollfd side;
	char shown[4096];
	size_t done = 0;
	ssize_t n;

	(void)fcntl(master, F_SETFL, O_NONBLOCK);
	for (;;) {
		side.fd = master;
		side.events = POLLIN;
		if (done < size)
			side.events |= POLLOUT;
		if (poll(&side, 1, -1) == -1)
			return;
		if (side.revents & POLLIN) {
			if ((n = read(master, shown, sizeof(shown))) <= 0)
				return;
			if (fwrite(shown, 1, (size_t)n, stdout) != (size_t)n)
				return;
		} else if (side.revents & (POLLHUP | POLLERR | POLLNVAL))
			return;
		if (side.revents & POLLOUT) {
			if ((n = write(master, typed + done, size - done)) > 0)
				done += (size_t)n;
		}
	}
}

int
main(int argc, char **argv)
{
	static char typed[TYPED_MAX + 1];
	struct sigaction act;
	size_t size;
	pid_t pid;
	int all = 0, end = 0, master, option, slave, status;

	/* A leading + keeps the command's own options out of reach. */
	while ((option = getopt(argc, argv, "+et")) != -1) {
		if (option == 'e')
			end = 1;
		else if (option == 't')
			all = 1;
		else
			return STATUS_BROKEN;
	}
	if (optind >= argc) {
		fprintf(stderr, "usage: pty [-et] command [argument ...]\n");
		return STATUS_BROKEN;
	}

	size = fread(typed, 1, TYPED_MAX, stdin);
	if (end)
		typed[size++] = END_OF_FILE;

	master = new_terminal(&slave);
	if ((pid = fork()) == -1)
		fail("fork");
	if (pid == 0)
		become(argv + optind, master, slave, all);

	/* The child holds the slave open, so the master hears when it ends. */
	close(slave);
	child = (sig_atomic_t)pid;
	act.sa_handler = late;
	act.sa_flags = 0;
	sigemptyset(&act.sa_mask);
	if (sigaction(SIGALRM, &act, NULL) == -1)
		fail("sigaction");
	alarm(PATIENCE);

	converse(master, typed, size);
	if (waitpid(pid, &status, 0) == -1)
		fail("waitpid");
	if (fflush(stdout) == EOF)
		fail("standard output");
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
