#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "output.h"

/* Writes all of it, whatever the interruptions; -1 and errno if it can't. */
static int
write_all(int fd, const char *bytes, size_t size)
{
	ssize_t n;

	while (size > 0) {
		n = write(fd, bytes, size);
		if (n < 0) {
			if (errno == EINTR)
				continue;
			return -1;
		}
		bytes += n;
		size -= (size_t)n;
	}
	return 0;
}

static void
fail(const struct output *out)
{
	const char *reason = error_text(out->text, errno);

	diagnose(out->text->cannot_write, out->name, reason);
	exit(EXIT_UNUSABLE);
}

void
output_bytes(struct output *out, const char *bytes, size_t size)
{
	size_t part;

	while (size > 0) {
		if (out->used == OUTPUT_SIZE)
			output_flush(out);
		part = OUTPUT_SIZE - out->used;
		if (part > size)
			part = size;
		memcpy(out->bytes + out->used, bytes, part);
		out->used += part;
		bytes += part;
		size -= part;
	}
}

void
output_string(struct output *out, const char *string)
{
	output_bytes(out, string, strlen(string));
}

void
output_words(struct output *out, const char *template, ...)
{
	const char *place;
	va_list arguments;

	va_start(arguments, template);
	while ((place = strchr(template, '%')) != NULL) {
		output_bytes(out, template, (size_t)(place - template));
		output_string(out, va_arg(arguments, const char *));
		template = place + 2;
	}
	va_end(arguments);
	output_string(out, template);
}

void
output_format(struct output *out, const char *format, ...)
{
	char line[256];
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(line, sizeof(line), format, arguments);
	va_end(arguments);
	output_string(out, line);
}

void
output_indented(struct output *out, int spaces, const char *text)
{
	size_t length;

	while (*text != '\0') {
		length = (size_t)(strchr(text, '\n') + 1 - text);
		output_bytes(out, "     ", (size_t)spaces);
		output_bytes(out, text, length);
		text += length;
	}
}

void
output_flush(struct output *out)
{
	if (write_all(out->fd, out->bytes, out->used) != 0)
		fail(out);
	out->used = 0;
}

void
output_close(struct output *out)
{
	output_flush(out);
	/* An interrupted close has closed all the same. */
	if (close(out->fd) != 0 && errno != EINTR)
		fail(out);
}

void
diagnose(const char *format, ...)
{
	char line[8192] = "groeiladder: ";
	size_t start = strlen(line);
	va_list arguments;
	char *p;

	va_start(arguments, format);
	vsnprintf(line + start, sizeof(line) - 1 - start, format, arguments);
	va_end(arguments);
	for (p = line; *p != '\0'; p++)
		if (*p < ' ' || *p > '~')
			*p = '?';
	*p++ = '\n';
	/* Where standard error fails there is nobody left to tell. */
	(void)write_all(STDERR_FILENO, line, (size_t)(p - line));
}

const char *
error_text(const struct text *text, int number)
{
	const struct error_text *e;

	for (e = text->errors; e->text != NULL; e++)
		if (e->number == number)
			return e->text;
	return strerror(number);
}
