import Foundation

/// The control sequence that puts text on the clipboard of the person at the terminal.
///
/// Source: xterm's control sequences, OSC 52.
enum Clipboard {
  static func sequence(copying text: String) -> String {
    "\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{7}"
  }
}
