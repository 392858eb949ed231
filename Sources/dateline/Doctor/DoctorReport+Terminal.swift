import CellGrid
import CursesTerminal
import Glibc
import ReaderCore
import ReaderRuntime
import Settings

extension DoctorReport {
  /// Says what the reader would make of the terminal.
  mutating func examineTerminal(_ program: Program) {
    let environment = program.environment
    let isThere = isatty(STDIN_FILENO) == 1
    let surroundings = NcursesTerminal.Surroundings(
      term: environment["TERM"],
      colorTerm: environment["COLORTERM"],
      colors: Self.isColourless(environment) ? ColorDepth.none : nil,
      crashNotice: ""
    )
    let description = TerminalDescription(surroundings)
    say("TERM", environment["TERM"].map { $0.isEmpty ? "empty" : $0 } ?? "unset")
    say("COLORTERM", environment["COLORTERM"] ?? "unset")
    say("NO_COLOR", environment["NO_COLOR"] == nil ? "unset" : "set")
    say("Terminal", isThere ? Self.size ?? "of unknown size" : "none at standard input")
    say("Terminfo", description.entry ?? "no entry that can be drawn with")
    if isThere, let problem = description.problem { complain("\(problem)") }
    say("Colours", Self.colours(description, environment))
    say("Mouse", program.configuration.mouse ? "on" : "off, as configured")
    say("Hyperlinks", Self.hyperlinks(program))
    say("Clipboard", Self.clipboard(environment))
    examineCharacters()
  }

  private mutating func examineCharacters() {
    let isUTF8 = TerminalDescription.adoptLocale()
    let locale = setlocale(LC_CTYPE, nil).map { String(cString: $0) } ?? "unknown"
    let characters = nl_langinfo(CInt(CODESET)).map { String(cString: $0) } ?? "unknown"
    say("Locale", "\(locale), characters \(characters)")
    guard !isUTF8 else { return }
    complain(
      "The locale’s characters are \(characters), so only ASCII is drawn: set LC_ALL or LANG to a"
        + " locale of UTF-8, such as C.UTF-8"
    )
  }

  private static func isColourless(_ environment: [String: String]) -> Bool {
    environment["NO_COLOR"]?.isEmpty == false
  }

  /// Columns and rows, as the kernel knows them.
  private static var size: String? {
    var window = winsize()
    guard ioctl(STDIN_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else {
      return nil
    }
    return "\(window.ws_col) columns, \(window.ws_row) rows"
  }

  /// How many colours are used, and why.
  private static func colours(
    _ description: TerminalDescription,
    _ environment: [String: String]
  ) -> String {
    if isColourless(environment) { return "none, since NO_COLOR is set" }
    guard let entry = description.entry else { return "none" }
    let isPromised = ["truecolor", "24bit"].contains(environment["COLORTERM"])
    switch description.depth {
    case .none: return "none, as terminfo says of \(entry)"
    case .eight: return "8, as terminfo says of \(entry)"
    case .sixteen: return "16, as terminfo says of \(entry)"
    case .indexed256:
      let more = isPromised ? "; for 24 bits terminfo has no entry (package ncurses-term)" : ""
      return "256, as terminfo says of \(entry)" + more
    case .rgb: return "24 bits" + (isPromised ? ", since COLORTERM says so" : "")
    }
  }

  private static func hyperlinks(_ program: Program) -> String {
    switch program.configuration.hyperlinks {
    case .always: "written, as configured"
    case .never: "not written, as configured"
    case .automatic:
      HyperlinkSupport.isKnown(program.environment)
        ? "written: the terminal is known to take them"
        : "not written: the terminal is not known to take them"
    }
  }

  private static func clipboard(_ environment: [String: String]) -> String {
    switch Clipboard(environment: environment).passage {
    case .direct: "OSC 52"
    case .tmux: "OSC 52 through tmux, which needs set-clipboard or allow-passthrough"
    case .screen: "OSC 52 through screen"
    }
  }
}
