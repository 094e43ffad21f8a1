/* The languages there are, and which of them is meant. */
#include <stdlib.h>
#include <string.h>

#include "words.h"

static const struct {
	char name[3];
	const struct words *words;
} languages[] = {
	{ "en", &english }, /* the first where none is asked for */
	{ "nl", &dutch },
};

enum { LANGUAGES = sizeof(languages) / sizeof(languages[0]) };

_Static_assert(LANGUAGES <= 8, "language_names() has room for their names");

const struct words *words = &english;

const struct words *
words_of(const char *name)
{
	int i;

	for (i = 0; i < LANGUAGES; i++)
		if (strcmp(name, languages[i].name) == 0)
			return languages[i].words;
	return NULL;
}

const struct words *
words_of_environment(void)
{
	static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
	const struct words *found;
	const char *value = NULL;
	char name[3] = "";
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		value = getenv(names[i]);
		if (value != NULL && *value != '\0')
			break;
	}
	/* A territory, a character set or a modifier may follow. */
	if (value != NULL && strcspn(value, "_.@") == sizeof(name) - 1)
		memcpy(name, value, sizeof(name) - 1);
	found = words_of(name);
	return found != NULL ? found : languages[0].words;
}

const char *
language_names(const char *between)
{
	static char names[64];
	int i;

	names[0] = '\0';
	for (i = 0; i < LANGUAGES; i++) {
		if (i > 0)
			strcat(names, between);
		strcat(names, languages[i].name);
	}
	return names;
}
