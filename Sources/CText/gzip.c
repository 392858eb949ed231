#include <stdlib.h>
#include <zlib.h>

#include "CText.h"

enum { step = 1 << 18, gzip_window = 15 + 16 };
enum { whole = 0, damaged = 1, stopped = 2, no_memory = -1 };

static int is_bomb(size_t in, size_t out, size_t ratio, size_t grace) {
  return out > grace && out > in * ratio;
}

/// Whether another member of the file follows; anything else behind the end is padding.
static int is_member(const uint8_t *bytes, size_t length, size_t taken) {
  return taken + 18 <= length && bytes[taken] == 0x1F && bytes[taken + 1] == 0x8B;
}

int dl_gunzip(const uint8_t *bytes, size_t length, size_t limit, size_t ratio, size_t grace,
              dl_taker take, void *context) {
  z_stream stream = {0};
  if (inflateInit2(&stream, gzip_window) != Z_OK) return no_memory;
  uint8_t *piece = malloc(step);
  if (piece == NULL) {
    inflateEnd(&stream);
    return no_memory;
  }

  size_t given = 0, unpacked = 0;
  int status = whole;
  for (;;) {
    if (stream.avail_in == 0 && given < length) {
      size_t more = length - given < step ? length - given : step;
      stream.next_in = (Bytef *)(bytes + given);
      stream.avail_in = (uInt)more;
      given += more;
    }
    stream.next_out = piece;
    stream.avail_out = step;
    int state = inflate(&stream, Z_NO_FLUSH);
    size_t made = step - stream.avail_out;
    size_t taken = given - stream.avail_in;
    if (made > limit - unpacked) {
      take(context, piece, limit - unpacked);
      status = stopped;
      break;
    }
    take(context, piece, made);
    unpacked += made;
    if (is_bomb(taken, unpacked, ratio, grace)) {
      status = stopped;
      break;
    }
    if (state == Z_STREAM_END) {
      if (!is_member(bytes, length, taken)) break;
      if (inflateReset(&stream) != Z_OK) break;
    } else if (state != Z_OK || (stream.avail_out != 0 && given == length && stream.avail_in == 0)) {
      status = damaged;
      break;
    }
  }
  free(piece);
  inflateEnd(&stream);
  return status;
}
