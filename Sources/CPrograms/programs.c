#define _GNU_SOURCE

#include "CPrograms.h"

#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static int add_actions(const struct cp_program *program, posix_spawn_file_actions_t *actions) {
  const int descriptors[] = {program->input, program->output, program->errors};
  int error = 0;
  if (program->terminal >= 0) {
    error = posix_spawn_file_actions_addtcsetpgrp_np(actions, program->terminal);
  }
  for (int i = 0; i < 3 && error == 0; i++) {
    error = posix_spawn_file_actions_adddup2(actions, descriptors[i], i);
  }
  if (error == 0) error = posix_spawn_file_actions_addclosefrom_np(actions, 3);
  if (error == 0) error = posix_spawn_file_actions_addchdir_np(actions, program->folder);
  return error;
}

static int set_attributes(const struct cp_program *program, posix_spawnattr_t *attributes) {
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  short flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK;
  flags |= program->terminal >= 0 ? POSIX_SPAWN_SETPGROUP : POSIX_SPAWN_SETSID;
  int error = posix_spawnattr_setsigdefault(attributes, &all);
  if (error == 0) error = posix_spawnattr_setsigmask(attributes, &none);
  if (error == 0) error = posix_spawnattr_setpgroup(attributes, 0);
  if (error == 0) error = posix_spawnattr_setflags(attributes, flags);
  return error;
}

static int start(const struct cp_program *program, int *process) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  int error = add_actions(program, &actions);
  if (error == 0) error = set_attributes(program, &attributes);
  if (error == 0) {
    pid_t started = 0;
    error = posix_spawnp(&started, program->arguments[0], &actions, &attributes,
                         (char *const *)program->arguments, (char *const *)program->environment);
    *process = started;
  }
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

// The mask of those who started this program, once files are kept private here.
static mode_t inherited_mask;
static bool has_own_mask;

void cp_keep_files_private(void) {
  inherited_mask = umask(077);
  has_own_mask = true;
}

struct starting {
  const struct cp_program *program;
  int *process;
  int error;
};

// A thread can have a mask of its own, which the program it starts inherits.
static void *start_with_inherited_mask(void *given) {
  struct starting *starting = given;
  if (unshare(CLONE_FS) == 0) umask(inherited_mask);
  starting->error = start(starting->program, starting->process);
  return NULL;
}

int cp_start(const struct cp_program *program, int *process) {
  if (!has_own_mask) return start(program, process);
  struct starting starting = {.program = program, .process = process};
  pthread_t thread;
  int error = pthread_create(&thread, NULL, start_with_inherited_mask, &starting);
  if (error != 0) return error;
  pthread_join(thread, NULL);
  return starting.error;
}

enum cp_change cp_wait(int process, bool keeps, int *number) {
  siginfo_t info;
  int result;
  do {
    result = waitid(P_PID, (id_t)process, &info, WEXITED | WSTOPPED | (keeps ? WNOWAIT : 0));
  } while (result != 0 && errno == EINTR);
  if (result != 0) return CP_LOST;
  *number = info.si_status;
  if (info.si_code == CLD_EXITED) return CP_EXITED;
  return info.si_code == CLD_STOPPED ? CP_STOPPED : CP_KILLED;
}

bool cp_has_terminal(int terminal) { return tcgetpgrp(terminal) == getpgrp(); }

void cp_give_terminal(int terminal, int process) {
  // Whoever changes the foreground from the background is stopped for it otherwise.
  sigset_t blocked, before;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &blocked, &before);
  tcsetpgrp(terminal, process > 0 ? process : getpgrp());
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

void cp_stop(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  struct sigaction kept;
  sigaction(SIGTSTP, &standard, &kept);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &kept, NULL);
}
