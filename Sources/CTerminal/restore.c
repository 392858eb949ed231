#define _GNU_SOURCE

#include "restore.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct termios modes;
static struct termios own_modes;
static volatile sig_atomic_t has_modes;
static volatile sig_atomic_t owner;

static char sequences[512];
static size_t sequences_length;

void restore_save_modes(void) { has_modes = tcgetattr(STDIN_FILENO, &modes) == 0; }

void restore_note_own_modes(void) { tcgetattr(STDIN_FILENO, &own_modes); }

void restore_set_saved_modes(void) {
  if (has_modes) tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
}

void restore_begin(void) { sequences_length = 0; }

void restore_append(const char *sequence) {
  size_t length = strlen(sequence);
  // "$<" begins a delay, which only terminals of the past need.
  if (strstr(sequence, "$<") != NULL || length > sizeof sequences - sequences_length) return;
  memcpy(sequences + sequences_length, sequence, length);
  sequences_length += length;
}

void restore_set_owner(enum restore_owner new_owner) { owner = new_owner; }

bool restore_is_in_foreground(void) { return tcgetpgrp(STDIN_FILENO) == getpgrp(); }

static bool has_own_modes(void) {
  struct termios now;
  return tcgetattr(STDIN_FILENO, &now) == 0 && now.c_lflag == own_modes.c_lflag &&
         now.c_iflag == own_modes.c_iflag && now.c_oflag == own_modes.c_oflag;
}

// Calls only what POSIX lists as async-signal-safe.
void restore_now(void) {
  int had = owner;
  owner = RESTORE_OTHERS;
  if (had == RESTORE_OTHERS) return;
  int kept = errno;
  // Whoever changes the terminal from the background is stopped for it otherwise.
  sigset_t blocked, before;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &blocked, &before);
  // A shell that took the terminal has its own modes by now; one that set none needs ours undone.
  bool is_ours = had == RESTORE_GUEST || restore_is_in_foreground() || has_own_modes();
  if (had == RESTORE_GUEST && !restore_is_in_foreground()) {
    pid_t guest = tcgetpgrp(STDIN_FILENO);
    if (guest > 1) kill(-guest, SIGHUP);
  }
  if (has_modes && is_ours) tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  (void)!write(STDOUT_FILENO, sequences, sequences_length);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  errno = kept;
}
