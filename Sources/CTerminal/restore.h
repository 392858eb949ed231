#pragma once

#include <stdbool.h>

// The terminal's modes and the bytes that a crash needs to give the screen back.

// Remembers the modes that the terminal has now, as those of whoever had it before.
void restore_save_modes(void);

// Remembers the modes that the terminal has now, as the program's own.
void restore_note_own_modes(void);

// Sets the modes of whoever had the terminal before.
void restore_set_saved_modes(void);

// Collects the control sequences that leave the screen; capabilities with delays are left out.
void restore_begin(void);
void restore_append(const char *sequence);

// Who has the terminal.
enum restore_owner {
  RESTORE_OTHERS,
  RESTORE_SCREEN,
  // A program that was started here; a crash takes the terminal from it.
  RESTORE_GUEST,
};
void restore_set_owner(enum restore_owner owner);

// Whether the process is in the foreground of its terminal.
bool restore_is_in_foreground(void);

// Gives the screen back at once, also from the background and from a signal handler.
void restore_now(void);
