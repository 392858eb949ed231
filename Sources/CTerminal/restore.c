#define _GNU_SOURCE

#include "restore.h"

#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "CTerminal.h"

static struct termios modes;
static volatile sig_atomic_t has_modes;
static volatile sig_atomic_t is_active;

static char sequences[512];
static size_t sequences_length;
static char notice[4608];
static size_t notice_length;
static char signal_stack[65536];

void restore_save_modes(void) { has_modes = tcgetattr(STDIN_FILENO, &modes) == 0; }

void restore_begin(void) { sequences_length = 0; }

void restore_append(const char *sequence) {
  size_t length = strlen(sequence);
  // "$<" begins a delay, which only terminals of the past need.
  if (strstr(sequence, "$<") != NULL || length > sizeof sequences - sequences_length) return;
  memcpy(sequences + sequences_length, sequence, length);
  sequences_length += length;
}

void restore_set_active(bool active) { is_active = active; }

// Calls only what POSIX lists as async-signal-safe.
static void restore_and_die(int signal_number) {
  if (is_active) {
    is_active = 0;
    if (has_modes) tcsetattr(STDIN_FILENO, TCSANOW, &modes);
    (void)!write(STDOUT_FILENO, sequences, sequences_length);
    (void)!write(STDOUT_FILENO, notice, notice_length);
  }
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(signal_number, &standard, NULL);
  raise(signal_number);
}

void ct_guard_against_crashes(const char *text) {
  notice_length = strnlen(text, sizeof notice);
  memcpy(notice, text, notice_length);

  // Its own stack, since the fault may be that there is no stack left.
  stack_t stack = {.ss_sp = signal_stack, .ss_size = sizeof signal_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = restore_and_die, .sa_flags = SA_ONSTACK | SA_NODEFER};
  const int signals[] = {SIGSEGV, SIGILL, SIGABRT, SIGBUS, SIGFPE, SIGTRAP};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
    sigaction(signals[i], &action, NULL);
  }
}
