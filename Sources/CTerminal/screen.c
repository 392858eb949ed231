#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include "CTerminal.h"

#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

#include "restore.h"

// Buttons, motion while one is held, and SGR coordinates that know no limit.
static const char mouse_on[] = "\033[?1000h\033[?1002h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1002l\033[?1000l";
static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";
// Ends a sequence that somebody was stopped in the middle of.
static const char end_of_sequence[] = "\030\033\\";
// Undoes what else a program can leave behind: margins, insertion, character sets, reports.
static const char calm[] =
    "\033[r\033[4l\033[?6l\033(B\017\033[?7h\033[?1003l\033[?1006l\033[?1015l\033[?1004l";

static bool reports_mouse;
static bool reports_paste;

static bool is_present(const char *capability) {
  return capability != NULL && capability != (char *)-1 && *capability != '\0';
}

enum ct_problem ct_check(const char *term) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CT_NOT_A_TERMINAL;
  int found = 0;
  if (setupterm(term, STDOUT_FILENO, &found) != OK) return found == 1 ? CT_TOO_PLAIN : CT_UNKNOWN;
  bool can_address = is_present(cursor_address);
  del_curterm(cur_term);
  return can_address ? CT_READY : CT_TOO_PLAIN;
}

bool ct_adopt_locale(void) {
  // Only the character set: other categories would change how libraries read and write numbers.
  setlocale(LC_CTYPE, "");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

// ncurses takes over signals that are at their defaults; what they do is the program's decision.
static const int signals_of_ncurses[] = {SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
enum { SIGNALS_OF_NCURSES = sizeof signals_of_ncurses / sizeof *signals_of_ncurses };

static SCREEN *open_screen(const char *term) {
  struct sigaction kept[SIGNALS_OF_NCURSES];
  for (int i = 0; i < SIGNALS_OF_NCURSES; i++) sigaction(signals_of_ncurses[i], NULL, &kept[i]);
  // While it draws it would ignore a stop, which is lost then, but not where it finds the signal
  // taken by somebody else already.
  signal(SIGTSTP, SIG_IGN);
  SCREEN *screen = newterm(term, stdout, stdin);
  for (int i = 0; i < SIGNALS_OF_NCURSES; i++) sigaction(signals_of_ncurses[i], &kept[i], NULL);
  return screen;
}

static void write_sequence(const char *sequence) { ct_write(sequence, strlen(sequence)); }

static void set_reports(bool on) {
  if (reports_paste) write_sequence(on ? paste_on : paste_off);
  if (reports_mouse) write_sequence(on ? mouse_on : mouse_off);
}

// A terminal that reports the mouse is, and ignores the modes it does not know.
static bool is_of_xterms_kin(void) { return is_present(key_mouse); }

// What a crash handler is to write; it can ask nobody by then.
static void prepare_restoring(void) {
  restore_begin();
  if (is_of_xterms_kin()) restore_append(end_of_sequence);
  if (reports_mouse) restore_append(mouse_off);
  if (reports_paste) restore_append(paste_off);
  const char *capabilities[] = {exit_attribute_mode, orig_pair, keypad_local, cursor_normal,
                                exit_ca_mode};
  for (size_t i = 0; i < sizeof capabilities / sizeof *capabilities; i++) {
    if (is_present(capabilities[i])) restore_append(capabilities[i]);
  }
}

// Direct colours are written with colons by terminfo, as ISO 8613-6 has them; more terminals
// understand the semicolons of xterm. The capability is ncurses' own copy of it, and gets shorter.
static void use_semicolons(char *capability) {
  if (!is_present(capability) || strstr(capability, "8:2::") == NULL) return;
  char *to = capability;
  for (const char *from = capability; *from != '\0';) {
    if (strncmp(from, "8:2::", 5) == 0) {
      memcpy(to, "8;2;", 4);
      from += 5;
      to += 4;
    } else {
      *to++ = *from == ':' ? ';' : *from;
      from++;
    }
  }
  *to = '\0';
}

bool ct_start(const char *term, bool uses_mouse) {
  use_tioctl(TRUE);
  set_escdelay(25);
  restore_save_modes();
  // From here on a crash undoes what has been done by then, be it only a change of modes.
  restore_begin();
  restore_set_owner(RESTORE_SCREEN);
  if (open_screen(term) == NULL) {
    restore_set_owner(RESTORE_OTHERS);
    return false;
  }
  use_semicolons(tigetstr("setaf"));
  use_semicolons(tigetstr("setab"));
  reports_mouse = uses_mouse && is_of_xterms_kin();
  reports_paste = is_of_xterms_kin() || is_present(tigetstr("BE"));
  prepare_restoring();

  raw();
  noecho();
  nonl();
  nodelay(stdscr, TRUE);
  keypad(stdscr, TRUE);
  meta(stdscr, TRUE);
  intrflush(stdscr, FALSE);
  // Mouse reports are read as bytes, since ncurses tells no drag from a press without a second mode.
  keyok(KEY_MOUSE, FALSE);
  typeahead(-1);
  idcok(stdscr, FALSE);
  idlok(stdscr, FALSE);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  // Flushes what ncurses has begun to write, so that nothing comes into the middle of a sequence.
  refresh();
  restore_note_own_modes();
  set_reports(true);
  return true;
}

void ct_leave(void) {
  // The terminal is a shell's already, which would stop the program for what ncurses does to it.
  if (!restore_is_in_foreground()) return restore_now();
  set_reports(false);
  curs_set(1);
  endwin();
  restore_set_owner(RESTORE_OTHERS);
}

static void take_over_again(void) {
  restore_set_owner(RESTORE_SCREEN);
  reset_prog_mode();
  restore_note_own_modes();
  refresh();
  set_reports(true);
}

void ct_enter(void) {
  restore_save_modes();
  def_shell_mode();
  take_over_again();
}

void ct_lend(void) {
  ct_leave();
  restore_set_owner(RESTORE_GUEST);
}

void ct_take_back(void) {
  restore_set_saved_modes();
  if (is_of_xterms_kin()) write_sequence(end_of_sequence);
  take_over_again();
  if (!is_of_xterms_kin()) return;
  // Some of it moves the cursor, which is to stay where it is on the shell's screen.
  write_sequence(calm);
  write_sequence(mouse_off);
  set_reports(true);
}

void ct_resume(void) {
  // From the background this stops the program, until its shell brings it to the foreground.
  reset_prog_mode();
  if (is_present(enter_ca_mode)) write_sequence(enter_ca_mode);
  if (is_present(keypad_xmit)) write_sequence(keypad_xmit);
  set_reports(true);
}

void ct_update_size(int most_columns, int most_rows, int *width, int *height) {
  struct winsize window;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_row > 0 && window.ws_col > 0) {
    int new_height = window.ws_row < most_rows ? window.ws_row : most_rows;
    int new_width = window.ws_col < most_columns ? window.ws_col : most_columns;
    if (new_height != LINES || new_width != COLS) resizeterm(new_height, new_width);
  }
  *width = COLS;
  *height = LINES;
}

int ct_color_count(void) { return has_colors() ? COLORS : 0; }

int ct_pair_count(void) { return has_colors() ? COLOR_PAIRS : 0; }

bool ct_has_direct_color(void) { return tigetflag("RGB") > 0 && COLORS > 256; }

bool ct_define_pair(int pair, int foreground, int background) {
  return init_extended_pair(pair, foreground, background) == OK;
}

int ct_read(void) {
  int code = wgetch(stdscr);
  return code == ERR ? -1 : code;
}

const char *ct_key_name(int code) { return keyname(code); }

bool ct_is_hung_up(void) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  if (poll(&input, 1, 0) <= 0) return false;
  if (input.revents & (POLLHUP | POLLERR | POLLNVAL)) return true;
  int waiting = 0;
  return ioctl(STDIN_FILENO, FIONREAD, &waiting) == 0 && waiting == 0 && (input.revents & POLLIN);
}

int ct_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static attr_t attributes_of(unsigned bits) {
  attr_t attributes = A_NORMAL;
  if (bits & CT_BOLD) attributes |= A_BOLD;
  if (bits & CT_DIM) attributes |= A_DIM;
  if (bits & CT_ITALIC) attributes |= A_ITALIC;
  if (bits & CT_UNDERLINE) attributes |= A_UNDERLINE;
  if (bits & CT_REVERSE) attributes |= A_REVERSE;
  return attributes;
}

void ct_put(int row, int column, const uint32_t *scalars, size_t count, unsigned attributes,
            int pair) {
  wchar_t text[CCHARW_MAX + 1] = {0};
  for (size_t i = 0; i < count && i < CCHARW_MAX; i++) text[i] = (wchar_t)scalars[i];
  cchar_t cell;
  if (setcchar(&cell, text, attributes_of(attributes), 0, &pair) != OK) return;
  // This form neither wraps nor scrolls, so that the last cell of the screen is like any other.
  mvadd_wchnstr(row, column, &cell, 1);
}

void ct_clear(void) {
  erase();
  clearok(stdscr, TRUE);
}

void ct_show(int row, int column, bool shows_cursor) {
  curs_set(shows_cursor ? 1 : 0);
  move(row, column);
  refresh();
}

void ct_settle_cursor(void) {
  int row, column;
  getyx(curscr, row, column);
  write_sequence(tiparm(cursor_address, row, column));
}

void ct_write(const char *bytes, size_t count) {
  fflush(stdout);
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
      continue;
    }
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno != EAGAIN) return;
    struct pollfd output = {.fd = STDOUT_FILENO, .events = POLLOUT};
    // A terminal that takes nothing for a second is not waited for.
    if (poll(&output, 1, 1000) <= 0 || !(output.revents & POLLOUT)) return;
  }
}
