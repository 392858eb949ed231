import Foundation

/// The control sequence that puts text on the clipboard of the person at the terminal.
///
/// Source: xterm's control sequences, OSC 52.
package struct Clipboard: Equatable, Sendable {
  /// What stands between the program and the terminal.
  package enum Passage: Equatable, Sendable {
    case direct
    case tmux
    case screen
  }

  package let passage: Passage

  /// screen drops a longer string; each carries a piece.
  private static let longestPiece = 250

  package init(passage: Passage = .direct) {
    self.passage = passage
  }

  package init(environment: [String: String]) {
    let isSet = { (name: String) in environment[name].map { !$0.isEmpty } ?? false }
    // The one inside the other is the one that TERM tells of.
    let isTmuxInside = environment["TERM"]?.hasPrefix("tmux") == true || !isSet("STY")
    passage = isSet("TMUX") && isTmuxInside ? .tmux : isSet("STY") ? .screen : .direct
  }

  func sequence(copying text: String) -> String {
    let sequence = "\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{7}"
    switch passage {
    case .direct: return sequence
    case .tmux:
      // tmux takes the one or lets the other through, as it is set up; it may do both.
      let doubled = sequence.replacing("\u{1B}", with: "\u{1B}\u{1B}")
      return "\(sequence)\u{1B}Ptmux;\(doubled)\u{1B}\\"
    case .screen:
      var rest = Array(sequence.utf8)[...]
      var passed = ""
      while !rest.isEmpty {
        let piece = String(decoding: rest.prefix(Self.longestPiece), as: UTF8.self)
        passed += "\u{1B}P\(piece)\u{1B}\\"
        rest = rest.dropFirst(Self.longestPiece)
      }
      return passed
    }
  }
}
