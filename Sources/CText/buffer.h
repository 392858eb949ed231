#pragma once

#include "CText.h"

/// Makes room for `more` bytes behind the first `used`; 0, or -1 when memory is short.
int dl_reserve(dl_buffer *buffer, size_t *capacity, size_t used, size_t more);
