#include <hyphen.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "CTypesetting.h"

enum { most_dictionaries = 64, longest_word = 100 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static HyphenDict *dictionaries[most_dictionaries];
static int loaded;

int dl_load_hyphenation(const char *path) {
  pthread_mutex_lock(&lock);
  int number = -1;
  if (loaded < most_dictionaries) {
    HyphenDict *dictionary = hnj_hyphen_load(path);
    if (dictionary != NULL) {
      number = loaded;
      dictionaries[loaded++] = dictionary;
    }
  }
  pthread_mutex_unlock(&lock);
  return number;
}

static HyphenDict *dictionary_at(int number) {
  pthread_mutex_lock(&lock);
  HyphenDict *dictionary = number >= 0 && number < loaded ? dictionaries[number] : NULL;
  pthread_mutex_unlock(&lock);
  return dictionary;
}

static size_t put_utf8(uint32_t scalar, char *out) {
  if (scalar < 0x80) {
    out[0] = (char)scalar;
    return 1;
  }
  if (scalar < 0x800) {
    out[0] = (char)(0xC0 | scalar >> 6);
    out[1] = (char)(0x80 | (scalar & 0x3F));
    return 2;
  }
  if (scalar < 0x10000) {
    out[0] = (char)(0xE0 | scalar >> 12);
    out[1] = (char)(0x80 | (scalar >> 6 & 0x3F));
    out[2] = (char)(0x80 | (scalar & 0x3F));
    return 3;
  }
  out[0] = (char)(0xF0 | scalar >> 18);
  out[1] = (char)(0x80 | (scalar >> 12 & 0x3F));
  out[2] = (char)(0x80 | (scalar >> 6 & 0x3F));
  out[3] = (char)(0x80 | (scalar & 0x3F));
  return 4;
}

/// The word in the dictionary's encoding, and its length in bytes; 0 when it has no place there.
static size_t encode(const HyphenDict *dictionary, const uint32_t *scalars, size_t count,
                     char *word) {
  int is_latin = strcmp(dictionary->cset, "ISO8859-1") == 0;
  size_t length = 0;
  for (size_t index = 0; index < count; index++) {
    if (dictionary->utf8) {
      length += put_utf8(scalars[index], word + length);
    } else if (scalars[index] < (is_latin ? 0x100u : 0x80u)) {
      word[length++] = (char)scalars[index];
    } else {
      return 0;
    }
  }
  return length;
}

int dl_hyphenate(int dictionary, const uint32_t *scalars, size_t count, int left, int right,
                 uint8_t *parts) {
  HyphenDict *rules = dictionary_at(dictionary);
  if (rules == NULL || count == 0 || count > longest_word) return -1;
  char word[longest_word * 4 + 1];
  char marks[longest_word * 4 + 6] = {0};
  size_t length = encode(rules, scalars, count, word);
  if (length == 0) return -1;
  word[length] = '\0';

  char **replacements = NULL;
  int *places = NULL, *cuts = NULL;
  int status = hnj_hyphen_hyphenate3(rules, word, (int)length, marks, NULL, &replacements, &places,
                                     &cuts, left, right, left, right);
  for (size_t index = 0; index + 1 < count && status == 0; index++) {
    // Where the spelling would change at the hyphen, the word is not parted.
    int changes = replacements != NULL && replacements[index] != NULL;
    parts[index] = (marks[index] & 1) && !changes && (int)index + 1 >= left &&
                   (int)(count - index - 1) >= right;
  }
  if (replacements != NULL) {
    for (size_t index = 0; index < length; index++) free(replacements[index]);
  }
  free(replacements);
  free(places);
  free(cuts);
  return status == 0 ? 0 : -1;
}
