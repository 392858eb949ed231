#include <fribidi/fribidi.h>

#include "CTypesetting.h"

const char *dl_bidi_version(void) { return FRIBIDI_VERSION; }
