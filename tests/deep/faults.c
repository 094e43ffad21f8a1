/*
 * faults: a library to load before a command, whose calls then fail.
 *
 *	cc -shared -fPIC -o faults.so faults.c
 *	LD_PRELOAD=./faults.so NAME=VALUE ... command [argument ...]
 *
 *	FAULT_LOG=file	each read, write, open and close is noted there in a
 *			line: its name and its descriptor, which open has not
 *	FAULT_CALL=call	of these calls
 *	FAULT_FIRST=n	the n-th
 *	FAULT_LAST=n	up to this one
 *	FAULT_ERROR=n	fail with this errno
 *	FAULT_BYTES=n	each read and write moves n bytes at most
 */
#define _GNU_SOURCE

#include <sys/syscall.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static long
number(const char *name)
{
	const char *value = getenv(name);

	return value == NULL ? 0 : strtol(value, NULL, 10);
}

/* Whether this call fails, and then with which errno; it is noted. */
static int
fails(const char *call, int fd)
{
	static long calls;
	const char *log = getenv("FAULT_LOG"), *chosen = getenv("FAULT_CALL");
	char line[32];
	int size;
	long to;

	if (log != NULL) {
		size = snprintf(line, sizeof(line), "%s %d\n", call, fd);
		to = syscall(SYS_openat, AT_FDCWD, log,
		    O_WRONLY | O_APPEND | O_CREAT, 0600);
		syscall(SYS_write, to, line, (size_t)size);
		syscall(SYS_close, to);
	}
	if (chosen == NULL || strcmp(call, chosen) != 0)
		return 0;
	calls++;
	errno = (int)number("FAULT_ERROR");
	return calls >= number("FAULT_FIRST") && calls <= number("FAULT_LAST");
}

static ssize_t
move(long call, int fd, const void *bytes, size_t size)
{
	size_t most = (size_t)number("FAULT_BYTES");

	return syscall(call, fd, bytes, most > 0 && most < size ? most : size);
}

ssize_t
read(int fd, void *bytes, size_t size)
{
	return fails("read", fd) ? -1 : move(SYS_read, fd, bytes, size);
}

ssize_t
write(int fd, const void *bytes, size_t size)
{
	return fails("write", fd) ? -1 : move(SYS_write, fd, bytes, size);
}

int
open64(const char *file, int flags, ...)
{
	if (fails("open", -1))
		return -1;
	return (int)syscall(SYS_openat, AT_FDCWD, file, flags, 0600);
}

/* Whatever it says, the descriptor is gone. */
int
close(int fd)
{
	long closed = syscall(SYS_close, fd);

	return fails("close", fd) ? -1 : (int)closed;
}

/* What they are called where the compiler knows more. */
ssize_t
__read_chk(int fd, void *bytes, size_t size, size_t room)
{
	return size > room ? (abort(), 0) : read(fd, bytes, size);
}

int
__open64_2(const char *file, int flags)
{
	return open64(file, flags);
}
