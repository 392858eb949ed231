#include <limits.h>
#include <pthread.h>
#include <stdlib.h>
#include <thai/thbrk.h>

#include "CTypesetting.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static ThBrk *breaker;
static int was_tried;

static int find_words(const thchar_t *text, size_t count, int *places) {
  pthread_mutex_lock(&lock);
  if (!was_tried) {
    was_tried = 1;
    breaker = th_brk_new(NULL);
  }
  int found = breaker == NULL ? -1 : th_brk_find_breaks(breaker, text, places, count);
  pthread_mutex_unlock(&lock);
  return found;
}

int dl_thai_words(const uint32_t *scalars, size_t count, uint8_t *starts) {
  if (count > INT_MAX / 8) return -1;
  // TIS-620 has the Thai block in the same order.
  thchar_t *text = malloc(count + 1);
  int *places = malloc((count + 1) * sizeof *places);
  int found = -1;
  if (text != NULL && places != NULL) {
    for (size_t index = 0; index < count; index++) {
      uint32_t offset = scalars[index] - 0x0E00;
      text[index] = offset > 0 && offset < 0x60 ? (thchar_t)(0xA0 + offset) : ' ';
    }
    text[count] = 0;
    found = find_words(text, count, places);
    for (int index = 0; index < found; index++) {
      if (places[index] > 0 && (size_t)places[index] < count) starts[places[index]] = 1;
    }
  }
  free(text);
  free(places);
  return found;
}
