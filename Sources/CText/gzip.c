#include <string.h>
#include <zlib.h>

#include "buffer.h"

enum { step = 1 << 18, gzip_window = 15 + 16 };

static int is_bomb(size_t in, size_t out, size_t ratio, size_t grace) {
  return out > grace && out > in * ratio;
}

int dl_gunzip(const uint8_t *bytes, size_t length, size_t limit, size_t ratio, size_t grace,
              dl_buffer *out) {
  *out = (dl_buffer){0};
  z_stream stream = {0};
  if (inflateInit2(&stream, gzip_window) != Z_OK) return -1;

  size_t capacity = 0, given = 0;
  int status = 0, state = Z_OK;
  for (;;) {
    if (stream.avail_in == 0 && given < length) {
      size_t piece = length - given < step ? length - given : step;
      stream.next_in = (Bytef *)(bytes + given);
      stream.avail_in = (uInt)piece;
      given += piece;
    }
    // One byte beyond the limit tells a file of just that size from a larger one.
    size_t room = limit + 1 - out->length < step ? limit + 1 - out->length : step;
    if (dl_reserve(out, &capacity, out->length, room) != 0) {
      status = -1;
      break;
    }
    stream.next_out = out->bytes + out->length;
    stream.avail_out = (uInt)room;
    state = inflate(&stream, Z_NO_FLUSH);
    out->length += room - stream.avail_out;
    size_t taken = given - stream.avail_in;
    if (out->length > limit) {
      out->length = limit;
      out->faults = 1;
      break;
    }
    if (is_bomb(taken, out->length, ratio, grace)) {
      out->faults = 1;
      break;
    }
    if (state == Z_STREAM_END) {
      // Another member may follow; anything else behind the end is padding and left alone.
      if (taken + 18 > length || bytes[taken] != 0x1F || bytes[taken + 1] != 0x8B) break;
      if (inflateReset(&stream) != Z_OK) break;
    } else if (state != Z_OK || (stream.avail_out != 0 && given == length && stream.avail_in == 0)) {
      status = 1;
      break;
    }
  }
  inflateEnd(&stream);
  if (status == -1) {
    dl_free(*out);
    *out = (dl_buffer){0};
  }
  return status;
}
