/// Why the screen cannot be taken over; the description says what to do instead.
package enum NcursesTerminalError: Error, Equatable, CustomStringConvertible {
  case notATerminal
  case termUnset
  case termUnknown(String)
  case termTooPlain(String)
  case refused(String)

  package var description: String {
    switch self {
    case .notATerminal:
      "standard input and output are not a terminal; `dateline list` works without one"
    case .termUnset:
      "TERM is unset, so the kind of terminal is unknown; `dateline list` works without one"
    case .termUnknown(let term):
      "TERM is `\(term)`, a terminal this system does not know; set TERM to one it does, such as"
        + " `xterm-256color`, or use `dateline list`"
    case .termTooPlain(let term):
      "TERM is `\(term)`, a terminal too plain to draw on; `dateline list` works on it"
    case .refused(let term):
      "the terminal `\(term)` could not be set up; `dateline list` works without it"
    }
  }
}
