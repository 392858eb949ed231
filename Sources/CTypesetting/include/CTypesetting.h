#pragma once

#include <stddef.h>
#include <stdint.h>

/// What a paragraph says of its direction.
typedef enum {
  dl_left_to_right = 0,
  dl_right_to_left = 1,
  /// The first strong scalar decides (rules P2 and P3 of UAX #9).
  dl_direction_of_text = 2,
} dl_direction;

/// Writes the embedding level of each scalar of a paragraph (UAX #9 without reordering) to `levels`.
///
/// Where the text decides the direction, only that from `own_start` on is asked; `is_right_to_left`
/// is set to what was found. Returns the highest level, or -1 when memory is short.
int dl_bidi_levels(const uint32_t *scalars, size_t count, dl_direction direction, size_t own_start,
                   int *is_right_to_left, int8_t *levels);

/// The scalar that is drawn in text from the right in place of this one; itself when it has no mirror.
uint32_t dl_mirrored(uint32_t scalar);

/// Marks the scalars before which a Thai word begins, the first one left out, with a 1.
///
/// Takes scalars of the Thai block alone. Returns the number of marks, or -1 when the dictionary is
/// missing. The dictionary is read from the disk at the first call.
int dl_thai_words(const uint32_t *scalars, size_t count, uint8_t *starts);

/// Reads a hyphenation dictionary; returns its number from 0 up, or -1 when it cannot be read.
///
/// It stays in memory to the end of the program.
int dl_load_hyphenation(const char *path);

/// Marks the scalars after which a word may be parted with a 1, of a dictionary's own rules and
/// with at least `left` scalars before and `right` after. Returns 0, or -1 when the word does not
/// fit the dictionary's encoding or is too long.
int dl_hyphenate(int dictionary, const uint32_t *scalars, size_t count, int left, int right,
                 uint8_t *parts);

/// The version of FriBidi.
const char *dl_bidi_version(void);
