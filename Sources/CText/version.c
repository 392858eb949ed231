#include <cmark-gfm.h>

#include "CText.h"

const char *dl_markdown_version(void) { return cmark_version_string(); }
