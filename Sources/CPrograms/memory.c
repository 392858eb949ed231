#include <malloc.h>

#include "CPrograms.h"

void cp_return_freed_memory(void) {
  // Left to itself the C library learns from each large file that is read to keep its room for ever.
  mallopt(M_MMAP_THRESHOLD, 512 * 1024);
  mallopt(M_ARENA_MAX, 2);
}
