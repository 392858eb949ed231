#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Plain functions over ncurses, whose variables and macros Swift cannot use. Main thread only.

// What keeps a terminal from being drawn on; in the order of checking.
enum ct_problem {
  CT_READY = 0,
  CT_NOT_A_TERMINAL,
  CT_UNKNOWN,
  CT_TOO_PLAIN,
};

// Whether descriptors 0 and 1 are a terminal and `term` is in terminfo and can place its cursor.
enum ct_problem ct_check(const char *term);

// Takes the locale's character set and says whether it is UTF-8.
bool ct_adopt_locale(void);

// Takes the screen over for the first time; false when ncurses refuses. `ct_check` comes first.
bool ct_start(const char *term, bool uses_mouse);

// Gives the screen back, and takes it over again with the modes that the terminal has by then.
void ct_leave(void);
void ct_enter(void);

// Gives the screen to a program that is started here, and takes it back from it, however that has
// left it. The modes of before are set again, and a crash meanwhile takes the terminal from it.
void ct_lend(void);
void ct_take_back(void);

// Takes hold of the screen again after the process was stopped with the screen taken over.
void ct_resume(void);

// From now on a crash restores the terminal, writes the notice and ends the process by the same
// signal. The notice is copied; it goes to descriptor 1 where there is a screen, else to 2.
void ct_guard_against_crashes(const char *notice, bool has_screen);

// Learns the size from the kernel, resizes ncurses to at most the given size, and stores it.
void ct_update_size(int most_columns, int most_rows, int *width, int *height);

// The number of colours, 0 when there are none; of colour pairs; and whether a colour number is a
// 24-bit value.
int ct_color_count(void);
int ct_pair_count(void);
bool ct_has_direct_color(void);

// Gives a pair its colours; -1 is the terminal's own.
bool ct_define_pair(int pair, int foreground, int background);

// The next byte (below 256) or key code that is waiting; -1 when there is none.
int ct_read(void);

// The name ncurses has for a key code, such as KEY_UP or kUP5; null when it has none.
const char *ct_key_name(int code);

// Whether the terminal behind descriptor 0 is gone. Only right when nothing more can be read.
bool ct_is_hung_up(void);

// The columns ncurses reckons for a scalar: the C library's view, -1 for what it does not know.
int ct_width(uint32_t scalar);

// Bits of `attributes`.
enum {
  CT_BOLD = 1,
  CT_DIM = 2,
  CT_ITALIC = 4,
  CT_UNDERLINE = 8,
  CT_REVERSE = 16,
};

// Puts a spacing scalar and the marks on it into the cell at a place; marks too many are left out.
void ct_put(int row, int column, const uint32_t *scalars, size_t count, unsigned attributes,
            int pair);

// Blanks the whole screen and forgets what is on it.
void ct_clear(void);

// Brings the screen up to date, with the cursor at a place, shown or not.
void ct_show(int row, int column, bool shows_cursor);

// Moves the cursor to where ncurses believes it is.
void ct_settle_cursor(void);

// Writes bytes to the terminal beside ncurses, all of them unless the terminal is gone.
void ct_write(const char *bytes, size_t count);

// What terminfo says of a terminal, which need not be there. Not while the screen is taken over.
struct ct_description {
  bool is_known;
  bool can_address;
  int colors;
  bool has_direct_color;
};
struct ct_description ct_describe(const char *term);

const char *ct_ncurses_version(void);
