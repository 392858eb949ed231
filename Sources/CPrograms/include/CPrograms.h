#pragma once

#include <stdbool.h>
#include <stddef.h>

// Starting and waiting for programs, and noting signals, by functions and macros that Swift cannot
// see.

// How a program is started. Of this program's descriptors it has the three named ones alone, and
// no signal is blocked or ignored in it.
struct cp_program {
  const char *const *arguments;    // ended by null; the first one is looked for in PATH
  const char *const *environment;  // ended by null
  const char *folder;
  int input;
  int output;
  int errors;
  // The terminal whose foreground the program becomes; -1 gives it a session of its own, in which
  // no terminal can be opened.
  int terminal;
};

// Starts a program; its process group has its own number. 0, or errno.
int cp_start(const struct cp_program *program, int *process);

enum cp_change {
  CP_EXITED,
  CP_KILLED,
  CP_STOPPED,
  CP_LOST,
};

// Waits until a process ends or stops; `number` is its status or the signal. A process that is
// kept stays known by its number after its end, until this is called again without `keeps`.
enum cp_change cp_wait(int process, bool keeps, int *number);

// Whether this program is the foreground of the terminal behind a descriptor.
bool cp_has_terminal(int terminal);

// Makes a process group the foreground of a terminal; 0 takes it back.
void cp_give_terminal(int terminal, int process);

// Stops this program's process group as ^Z does, and returns when it goes on; at once where no shell
// could let it go on.
void cp_stop(void);

// From now on these signals are noted and do nothing else; SIGHUP only unless it is ignored, as
// nohup has it. Each one writes a byte to `wake`, which must not block.
void cp_watch_signals(const int *signals, size_t count, int wake);

// Whether a signal was noted, which is then forgotten.
bool cp_take_signal(int signal);

// The signals do again what they did before.
void cp_unwatch_signals(void);

// Makes files and folders from now on their owner's alone. Programs that are started have what
// the person has chosen.
void cp_keep_files_private(void);

// Gives large pieces of memory back to the system as soon as they are free.
void cp_return_freed_memory(void);
