#include <fribidi/fribidi.h>
#include <limits.h>
#include <stdlib.h>

#include "CTypesetting.h"

_Static_assert(sizeof(FriBidiLevel) == sizeof(int8_t), "levels are bytes");

int dl_bidi_levels(const uint32_t *scalars, size_t count, dl_direction direction, size_t own_start,
                   int *is_right_to_left, int8_t *levels) {
  if (count == 0 || count > INT_MAX / 16 || own_start > count) return -1;
  FriBidiStrIndex length = (FriBidiStrIndex)count;
  FriBidiCharType *types = malloc(count * sizeof *types);
  FriBidiBracketType *brackets = malloc(count * sizeof *brackets);
  int highest = -1;
  if (types != NULL && brackets != NULL) {
    fribidi_get_bidi_types(scalars, length, types);
    fribidi_get_bracket_types(scalars, length, types, brackets);
    FriBidiParType base = direction == dl_right_to_left ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR;
    if (direction == dl_direction_of_text && own_start < count) {
      base = fribidi_get_par_direction(types + own_start, length - (FriBidiStrIndex)own_start);
      if (!FRIBIDI_IS_STRONG(base)) base = FRIBIDI_PAR_LTR;
    }
    highest = fribidi_get_par_embedding_levels_ex(types, brackets, length, &base, levels) - 1;
    *is_right_to_left = FRIBIDI_IS_RTL(base);
  }
  free(types);
  free(brackets);
  return highest;
}

uint32_t dl_mirrored(uint32_t scalar) {
  FriBidiChar mirrored = scalar;
  fribidi_get_mirror_char(scalar, &mirrored);
  return mirrored;
}
