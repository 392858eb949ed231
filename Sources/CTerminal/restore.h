#pragma once

#include <stdbool.h>

// The terminal's modes and the bytes that a crash needs to give the screen back.

// Remembers the modes that the terminal has now.
void restore_save_modes(void);

// Collects the control sequences that leave the screen; capabilities with delays are left out.
void restore_begin(void);
void restore_append(const char *sequence);

// Says whether the screen is taken over just now.
void restore_set_active(bool active);
