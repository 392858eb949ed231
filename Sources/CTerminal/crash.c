#define _GNU_SOURCE

#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

#include "CTerminal.h"
#include "restore.h"

static char notice[4608];
static size_t notice_length;
static int notice_descriptor = STDERR_FILENO;

static char signal_stack[65536];

// The thread that gives the terminal back, and the signal that it does so for.
static atomic_int restorer;
static volatile sig_atomic_t fatal_signal;

// Whether the main thread, which alone draws, does nothing more.
static atomic_bool is_held;

static void hold(int unused) {
  (void)unused;
  is_held = true;
  for (;;) pause();
}

// Keeps the main thread from taking the screen, or drawing on it, once it is given back.
static void hold_main_thread(void) {
  struct sigaction action = {.sa_handler = hold};
  sigaction(SIGUSR2, &action, NULL);
  if (tgkill(getpid(), getpid(), SIGUSR2) != 0) return;
  for (int waits = 0; !is_held && waits < 100; waits++) poll(NULL, 0, 1);
}

static void use_default(int signal_number) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(signal_number, &standard, NULL);
}

static void die(int unused) {
  (void)unused;
  use_default(fatal_signal);
  raise(fatal_signal);
  sigset_t fatal;
  sigemptyset(&fatal);
  sigaddset(&fatal, fatal_signal);
  pthread_sigmask(SIG_UNBLOCK, &fatal, NULL);
}

// Calls only what POSIX lists as async-signal-safe. Every other crash is blocked meanwhile: one that
// somebody sends waits, and one of its own ends the process.
static void restore_and_die(int signal_number, siginfo_t *info, void *context) {
  (void)context;
  int me = gettid(), other = 0;
  if (atomic_compare_exchange_strong(&restorer, &other, me)) {
    fatal_signal = signal_number;
    // A terminal that takes no bytes must not keep the program.
    struct sigaction late = {.sa_handler = die};
    sigaction(SIGALRM, &late, NULL);
    alarm(1);
    if (me != getpid()) hold_main_thread();
    restore_now();
    (void)!write(notice_descriptor, notice, notice_length);
  } else if (other != me) {
    // Another thread is at it, and the process ends with that one.
    for (;;) pause();
  }
  use_default(signal_number);
  // Takes effect on the return. A fault happens again where it did, for a core dump to show the place.
  if (info->si_code <= 0) raise(signal_number);
}

void ct_guard_against_crashes(const char *text, bool has_screen) {
  notice_length = strnlen(text, sizeof notice);
  memcpy(notice, text, notice_length);
  notice_descriptor = has_screen ? STDOUT_FILENO : STDERR_FILENO;

  // Its own stack, since the fault may be that there is no stack left.
  stack_t stack = {.ss_sp = signal_stack, .ss_size = sizeof signal_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {
      .sa_sigaction = restore_and_die,
      .sa_flags = SA_ONSTACK | SA_SIGINFO | SA_RESTART,
  };
  const int signals[] = {SIGSEGV, SIGILL, SIGABRT, SIGBUS, SIGFPE, SIGTRAP, SIGSYS};
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
    sigaddset(&action.sa_mask, signals[i]);
  }
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
    sigaction(signals[i], &action, NULL);
  }
  sigset_t unblocked = action.sa_mask;
  sigaddset(&unblocked, SIGALRM);
  pthread_sigmask(SIG_UNBLOCK, &unblocked, NULL);
}
