/*
 * short: a library to load before a command, whose reads and writes then move
 * less than they might.
 *
 *	cc -shared -fPIC -o short.so short.c
 *	SHORT_BYTES=n LD_PRELOAD=./short.so command [argument ...]
 *
 *	SHORT_BYTES=n	at most n bytes by each read() and write()
 *	SHORT_EINTR=1	every second call moves nothing: it was interrupted,
 *			and the first is
 */
#define _GNU_SOURCE

#include <sys/syscall.h>
#include <sys/types.h>

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

/* Nonzero when this call is to be interrupted. */
static int
interrupted(void)
{
	static unsigned int calls;

	return getenv("SHORT_EINTR") != NULL && calls++ % 2 == 0;
}

static size_t
shortened(size_t size)
{
	const char *bytes = getenv("SHORT_BYTES");
	size_t most = bytes == NULL ? 0 : strtoul(bytes, NULL, 10);

	return most > 0 && most < size ? most : size;
}

static ssize_t
call(long number, int fd, const void *bytes, size_t size)
{
	if (interrupted()) {
		errno = EINTR;
		return -1;
	}
	return syscall(number, fd, bytes, shortened(size));
}

ssize_t
read(int fd, void *bytes, size_t size)
{
	return call(SYS_read, fd, bytes, size);
}

/* What read() is called where the compiler knows the size of the room. */
ssize_t __read_chk(int fd, void *bytes, size_t size, size_t room);

ssize_t
__read_chk(int fd, void *bytes, size_t size, size_t room)
{
	if (size > room)
		abort();
	return read(fd, bytes, size);
}

ssize_t
write(int fd, const void *bytes, size_t size)
{
	return call(SYS_write, fd, bytes, size);
}
