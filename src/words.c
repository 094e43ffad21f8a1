/* The languages there are, and which of them is meant. */
#include <stdlib.h>
#include <string.h>

#include "words.h"

static const struct words *const languages[] = { &english, &dutch };

const struct words *words = &english;

int
use_language(const char *name, size_t size)
{
	size_t i;

	for (i = 0; i < sizeof(languages) / sizeof(languages[0]); i++)
		if (strlen(languages[i]->language) == size &&
		    memcmp(languages[i]->language, name, size) == 0) {
			words = languages[i];
			return 1;
		}
	return 0;
}

void
use_environment(void)
{
	static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
	const char *value;
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if ((value = getenv(names[i])) != NULL && *value != '\0') {
			/* A territory, character set or modifier may follow. */
			use_language(value, strcspn(value, "_.@"));
			return;
		}
}
