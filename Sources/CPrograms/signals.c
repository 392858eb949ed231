#define _GNU_SOURCE

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

#include "CPrograms.h"

enum { MOST = 65 };

static atomic_bool is_noted[MOST];
static bool is_watched[MOST];
static struct sigaction before[MOST];
static atomic_int wake_descriptor = -1;

static void note(int signal) {
  int kept = errno;
  is_noted[signal] = true;
  // A full pipe has woken its reader already.
  (void)!write(wake_descriptor, "", 1);
  errno = kept;
}

void cp_watch_signals(const int *signals, size_t count, int wake) {
  wake_descriptor = wake;
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART | SA_ONSTACK};
  sigset_t watched;
  sigemptyset(&watched);
  for (size_t i = 0; i < count; i++) {
    int signal = signals[i];
    sigaction(signal, NULL, &before[signal]);
    if (signal == SIGHUP && before[signal].sa_handler == SIG_IGN) continue;
    is_watched[signal] = true;
    sigaction(signal, &action, NULL);
    sigaddset(&watched, signal);
  }
  // Whoever has started the program may have blocked them.
  pthread_sigmask(SIG_UNBLOCK, &watched, NULL);
}

bool cp_take_signal(int signal) { return atomic_exchange(&is_noted[signal], false); }

void cp_unwatch_signals(void) {
  for (int signal = 1; signal < MOST; signal++) {
    if (is_watched[signal]) sigaction(signal, &before[signal], NULL);
    is_watched[signal] = is_noted[signal] = false;
  }
  wake_descriptor = -1;
}
