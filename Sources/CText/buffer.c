#include "buffer.h"

#include <stdlib.h>

void dl_free(dl_buffer buffer) { free(buffer.bytes); }

int dl_reserve(dl_buffer *buffer, size_t *capacity, size_t used, size_t more) {
  if (*capacity - used >= more) return 0;
  size_t wanted = *capacity * 2;
  if (wanted < used + more) wanted = used + more;
  uint8_t *bytes = realloc(buffer->bytes, wanted);
  if (bytes == NULL) return -1;
  buffer->bytes = bytes;
  *capacity = wanted;
  return 0;
}
