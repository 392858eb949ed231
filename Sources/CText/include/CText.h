#pragma once

#include <stddef.h>
#include <stdint.h>

/// Bytes that were allocated here and that the caller gives back with `dl_free`.
typedef struct {
  uint8_t *bytes;
  size_t length;
  /// Bytes of the input that could not be converted.
  size_t faults;
} dl_buffer;

void dl_free(dl_buffer buffer);

/// Takes bytes that are gone when it returns; `context` is what its caller was given for it.
typedef void (*dl_taker)(void *context, const uint8_t *bytes, size_t length);

/// Converts `length` bytes of `charset` (a name that iconv knows) to UTF-8.
///
/// A byte that the charset does not know becomes U+FFFD and counts as a fault. Returns 0, or -1 when
/// iconv does not know the charset or memory is short.
int dl_to_utf8(const uint8_t *bytes, size_t length, const char *charset, dl_buffer *out);

/// Writes the name of the charset that the bytes most likely are in to `name`; empty when unknown.
void dl_detect_charset(const uint8_t *bytes, size_t length, char *name, size_t capacity);

/// Unpacks one layer of gzip (RFC 1952), several members in a row included.
///
/// What comes out is given to `take`, piece by piece. Stops at `limit` bytes, or when more than
/// `ratio` times the input has come out after the first `grace` bytes. Returns 0, 1 when the data is
/// damaged (what came out before was given), 2 when it stopped, or -1 when memory is short.
int dl_gunzip(const uint8_t *bytes, size_t length, size_t limit, size_t ratio, size_t grace,
              dl_taker take, void *context);

/// Renders CommonMark with tables, strikethrough and bare links to HTML, raw HTML included.
int dl_markdown_to_html(const uint8_t *utf8, size_t length, dl_buffer *out);

/// Writes the UTF-8 of the character that HTML calls `name` (without `&` and `;`) to `utf8`, which
/// has room for 16 bytes. Returns the length; 0 when HTML has no such name.
size_t dl_named_character(const uint8_t *name, size_t length, uint8_t *utf8);

/// The version of cmark-gfm.
const char *dl_markdown_version(void);
