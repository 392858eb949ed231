// Writes less than was asked for, as a full disk, a quota or a signal makes the system do; loaded
// before the C library. strace cannot: a call whose result it names is not carried out at all.
//
// SHORT_WRITES_FOLDER  the folder whose files are meant
// SHORT_WRITES_AT      the number of the first write to be cut, from 1
// SHORT_WRITES_THEN    once: the others are whole; always: the others are cut as well;
//                      full: the others fail; stuck: and nothing can be cut off; kill: ends the program

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int seen = 0;

static int is_meant(int descriptor) {
  const char *folder = getenv("SHORT_WRITES_FOLDER");
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  return folder && length > 0 && strncmp(path, folder, strlen(folder)) == 0;
}

static int does(const char *what) {
  const char *then = getenv("SHORT_WRITES_THEN");
  return then && strcmp(then, what) == 0;
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
  const char *at = getenv("SHORT_WRITES_AT");
  if (!at || !is_meant(descriptor)) return real(descriptor, bytes, count);
  int number = ++seen;
  int is_after = number > atoi(at);
  if (is_after && (does("full") || does("stuck"))) {
    errno = ENOSPC;
    return -1;
  }
  if (number < atoi(at) || (is_after && !does("always")) || count < 2) {
    return real(descriptor, bytes, count);
  }
  ssize_t written = real(descriptor, bytes, count / 2);
  if (does("kill")) raise(SIGKILL);
  return written;
}

int ftruncate(int descriptor, off_t length) {
  int (*real)(int, off_t) = dlsym(RTLD_NEXT, "ftruncate");
  const char *at = getenv("SHORT_WRITES_AT");
  if (at && does("stuck") && seen >= atoi(at) && is_meant(descriptor)) {
    errno = EIO;
    return -1;
  }
  return real(descriptor, length);
}
