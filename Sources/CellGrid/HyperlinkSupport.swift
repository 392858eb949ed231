/// Which terminals are known to make cells lead somewhere, by what they say in the environment.
package enum HyperlinkSupport {
  /// Whether links may be told to the terminal without being asked for.
  package static func isKnown(_ environment: [String: String]) -> Bool {
    let term = environment["TERM"] ?? ""
    if environment["STY"] != nil || ["", "dumb", "linux"].contains(term) { return false }
    if term.hasPrefix("screen") || term.hasPrefix("vt") { return false }
    let program = environment["TERM_PROGRAM"]
    // What tmux stands in is not known, but tmux itself knows what to do with links.
    if environment["TMUX"] != nil || term.hasPrefix("tmux") {
      return program == "tmux" && isAtLeast3Point4(environment["TERM_PROGRAM_VERSION"] ?? "")
    }
    if let version = environment["VTE_VERSION"].flatMap({ Int($0) }) { return version >= 5_000 }
    if ["iTerm.app", "WezTerm", "ghostty", "vscode"].contains(program) { return true }
    if ["KITTY_WINDOW_ID", "WEZTERM_PANE"].contains(where: { environment[$0] != nil }) {
      return true
    }
    return ["foot", "alacritty", "xterm-kitty", "xterm-ghostty"].contains { term.hasPrefix($0) }
  }

  private static func isAtLeast3Point4(_ version: String) -> Bool {
    let numbers = version.split { !$0.isNumber }.prefix(2).compactMap { Int($0) }
    guard let major = numbers.first else { return false }
    return major > 3 || major == 3 && numbers.count > 1 && numbers[1] >= 4
  }
}
