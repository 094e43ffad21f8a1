#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "output.h"
#include "words.h"

/* Where output goes, and what main() is to return. */
static int out_fd = STDOUT_FILENO, exit_status;

/* What has been added and not yet been written. */
static struct {
	size_t used;
	char bytes[OUTPUT_SIZE + OUTPUT_ROOM];
} out;

/* Writes all of it; -1 and errno if it can't. */
static int
write_all(int fd, const char *bytes, size_t size)
{
	ssize_t n;

	for (; size > 0; bytes += n, size -= (size_t)n)
		if ((n = write(fd, bytes, size)) < 0)
			return -1;
	return 0;
}

static void
end_unwritten(void)
{
	/* Where standard error fails there is nobody left to tell. */
	if (out_fd == STDOUT_FILENO)
		diagnose(words->cannot_write, error_text(errno));
	exit(EXIT_UNUSABLE);
}

void
output_to(int fd)
{
	output_flush();
	out_fd = fd;
}

void
output_bytes(const char *bytes, size_t size)
{
	memcpy(output_place(), bytes, size);
	out.used += size;
}

void
output_string(const char *string)
{
	output_bytes(string, strlen(string));
}

void
output_format(const char *format, ...)
{
	char text[FORMAT_SIZE];
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	output_string(text);
}

void
output_questions(const int *question, int many)
{
	const char *before = words->question_word[many > 1];
	int i;

	for (i = 0; i < many; i++) {
		output_format("%s%d", before, question[i] + 1);
		before = i + 2 < many ? ", " : words->and;
	}
}

char *
output_place(void)
{
	if (out.used > OUTPUT_SIZE)
		output_flush();
	return out.bytes + out.used;
}

void
output_placed(const char *end)
{
	out.used = (size_t)(end - out.bytes);
}

void
output_flush(void)
{
	size_t used = out.used;

	/* Empty at once: a diagnostic of failure would write it again. */
	out.used = 0;
	if (write_all(out_fd, out.bytes, used) != 0)
		end_unwritten();
}

int
output_close(void)
{
	output_to(STDOUT_FILENO);
	if (close(out_fd) != 0)
		end_unwritten();
	return exit_status;
}

void
diagnose(const char *format, ...)
{
	char line[DIAGNOSTIC_SIZE] = "groeiladder: ";
	size_t start = strlen(line);
	va_list arguments;
	char *p;

	exit_status = EXIT_INCOMPLETE;
	output_flush();
	va_start(arguments, format);
	vsnprintf(line + start, sizeof(line) - 1 - start, format, arguments);
	va_end(arguments);
	for (p = line; *p != '\0'; p++)
		if (*p < ' ' || *p > '~')
			*p = '?';
	*p++ = '\n';
	/* Nobody can be told that this has failed. */
	(void)write_all(STDERR_FILENO, line, (size_t)(p - line));
}

const char *
error_text(int number)
{
	const struct error_words *e;

	for (e = words->errors; e->text != NULL; e++)
		if (e->number == number)
			return e->text;
	return strerror(number);
}
