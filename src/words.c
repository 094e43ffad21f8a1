/* The languages there are, and which of them is meant. */
#include <stdlib.h>
#include <string.h>

#include "words.h"

static const struct words *const languages[] = { &english, &dutch };

enum { LANGUAGES = sizeof(languages) / sizeof(languages[0]) };

const struct words *words = &english;

const struct words *
words_of(const char *name, const char *ends)
{
	size_t size;
	int i;

	for (i = 0; i < LANGUAGES; i++) {
		size = strlen(languages[i]->language);
		/* The null byte at its end is one of the string's. */
		if (strncmp(languages[i]->language, name, size) == 0 &&
		    strchr(ends, name[size]) != NULL)
			return languages[i];
	}
	return NULL;
}

const struct words *
words_of_environment(void)
{
	static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
	const char *value;
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		value = getenv(names[i]);
		/* A territory, a character set or a modifier may follow. */
		if (value != NULL && *value != '\0')
			return words_of(value, "_.@");
	}
	return NULL;
}
