#include <curses.h>
#include <term.h>
#include <unistd.h>

#include "CTerminal.h"

struct ct_description ct_describe(const char *term) {
  struct ct_description description = {0};
  int found = 0;
  if (setupterm(term, STDOUT_FILENO, &found) != OK) {
    description.is_known = found == 1;
    return description;
  }
  description.is_known = true;
  description.can_address = cursor_address != NULL && cursor_address != (char *)-1;
  description.colors = max_colors > 0 ? max_colors : 0;
  description.has_direct_color = tigetflag("RGB") > 0 && max_colors > 256;
  del_curterm(cur_term);
  return description;
}

const char *ct_ncurses_version(void) { return curses_version(); }
