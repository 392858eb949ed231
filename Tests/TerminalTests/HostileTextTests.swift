import Foundation
import ReaderTesting
import Testing

extension TerminalTests {
  /// Articles and names that try to drive the terminal, and the bytes that it really got.
  @MainActor @Suite struct HostileTextTests {
    private let home: ProgramHome

    /// A window's title, the clipboard, a colour, a reset, C1 controls, marks that turn or hide.
    private static let payload =
      "\u{1B}]0;owned\u{7}\u{1B}]52;c;b3du\u{7}\u{1B}[35;7mowned\u{1B}c\u{9B}35m\u{9D}0;x\u{9C}"
      + "\u{202E}\u{2066}\u{200E}\u{200B}\u{AD}\u{E0041}\u{FFF9}\u{FEFF}\u{34F}\u{115F}"

    init() throws {
      home = try ProgramHome()
      let text = Self.payload
      let coded = text.unicodeScalars.map { "&#\($0.value);" }.joined()
      try home.reader.home.write(
        """
        <rss version="2.0"><channel><title>Coast \(text)</title><item><title>Storm \(text)\(coded)</title>
        <pubDate>Wed, 05 Sep 2018 11:59:00 GMT</pubDate><author>Orla \(text)</author>
        <description>Rain \(text)\(coded) &lt;a href="https://coast.example/\(coded)"&gt;more\(coded)
        &lt;/a&gt;</description></item></channel></rss>
        """,
        to: "library/storm.xml"
      )
      try home.reader.home.write("", to: "library/empty \u{1B}]0;owned\u{7}\u{202E}.txt")
      try home.reader.home.write(
        "[searches]\n\"Odd\\u001B]0;owned\\u0007\\u202E\" = \"storm \\u001B]0;owned\\u0007\"\n",
        to: "config/dateline/config.toml"
      )
    }

    @Test(arguments: ["VTE_VERSION=7200", "LC_ALL=C"])
    func `no byte of a payload is written to the terminal`(setting: String) throws {
      let window = try home.window()
      try window.type("unset TMUX TERM_PROGRAM; clear; \(setting) ./run library\r")
      try window.wait(for: "Storm", "5 articles")
      try window.type("\rL")
      try window.wait(for: "hidden signs")
      try leave(window, "hidden signs")
      try window.type("qF")
      try window.wait(for: "Odd")
      try leave(window, "Odd")
      try window.type("!")
      try window.wait(for: "is empty")
      let written = String(decoding: window.output, as: UTF8.self)
      for threat in ["\u{1B}]0;", "\u{1B}]52", "\u{1B}[35;7m", "\u{1B}cowned", "\u{7}"] {
        #expect(!written.contains(threat))
      }
      let hidden = written.unicodeScalars.filter { scalar in
        (0x7F...0x9F).contains(scalar.value) || scalar.value == 0xFFF9
          || scalar.properties.isDefaultIgnorableCodePoint
      }
      #expect(hidden.map { String($0.value, radix: 16) } == [])
    }

    /// Closes what is over the screen; a key right after Escape would be one with Alt.
    private func leave(_ window: TerminalWindow, _ text: String) throws {
      try window.type("\u{1B}")
      try window.wait { !$0.contains(text) }
    }
  }
}
