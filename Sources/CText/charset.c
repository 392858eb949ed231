#include <errno.h>
#include <iconv.h>
#include <string.h>
#include <uchardet/uchardet.h>

#include "buffer.h"

static const uint8_t replacement[] = {0xEF, 0xBF, 0xBD};

int dl_to_utf8(const uint8_t *bytes, size_t length, const char *charset, dl_buffer *out) {
  *out = (dl_buffer){0};
  iconv_t converter = iconv_open("UTF-8", charset);
  if (converter == (iconv_t)-1) return -1;

  char *input = (char *)bytes;
  size_t left = length, used = 0, capacity = 0;
  int status = 0;
  while (status == 0) {
    if (dl_reserve(out, &capacity, used, left + left / 2 + 64) != 0) {
      status = -1;
      break;
    }
    char *output = (char *)out->bytes + used;
    size_t room = capacity - used;
    size_t result = iconv(converter, left == 0 ? NULL : &input, &left, &output, &room);
    used = (size_t)((uint8_t *)output - out->bytes);
    if (result != (size_t)-1) {
      if (left == 0) break;
    } else if (errno != E2BIG) {
      // EILSEQ or a sequence cut short at the end: one byte is given up, and the rest still read.
      if (dl_reserve(out, &capacity, used, sizeof replacement) != 0) {
        status = -1;
        break;
      }
      memcpy(out->bytes + used, replacement, sizeof replacement);
      used += sizeof replacement;
      out->faults += 1;
      if (left == 0) break;
      input += 1;
      left -= 1;
      if (left == 0) break;
    }
  }
  iconv_close(converter);
  out->length = used;
  if (status != 0) {
    dl_free(*out);
    *out = (dl_buffer){0};
  }
  return status;
}

void dl_detect_charset(const uint8_t *bytes, size_t length, char *name, size_t capacity) {
  if (capacity == 0) return;
  name[0] = '\0';
  uchardet_t detector = uchardet_new();
  if (detector == NULL) return;
  if (uchardet_handle_data(detector, (const char *)bytes, length) == 0) {
    uchardet_data_end(detector);
    const char *found = uchardet_get_charset(detector);
    if (found != NULL && strlen(found) < capacity) strcpy(name, found);
  }
  uchardet_delete(detector);
}
