import ReaderTesting
import SeededRandom
import Testing

extension TerminalTests {
  @MainActor @Suite struct RandomInputTests {
    private let home: ProgramHome

    init() throws {
      home = try ProgramHome()
      for (number, text) in ["ทะเลไทย", "조수 발전소", "👩‍👩‍👧 e\u{301} 🇳🇴", "البحر"].enumerated() {
        try home.reader.write(
          "\(text) \(number)",
          (1...40).map { "\(text) is paragraph \($0)." }.joined(separator: "\n\n"),
          hoursAgo: Double(number * 9 + 40),
          to: "more\(number).md"
        )
      }
    }

    /// Brings the reader to a known state, whatever was typed before, and waits for it.
    private func settle(_ window: TerminalWindow) throws {
      // Answers to the last keys come late, and say something of their own in place of the sentence.
      for _ in 1...20 {
        try window.waitForQuiet()
        // Enter leaves what is being edited and closes what lies over the panes.
        try window.type("\r\r\r!")
        try window.waitForQuiet()
        if try window.screen().contains("Every file could be read") { break }
      }
      try window.wait(for: "Every file could be read")
      // A key that has no meaning takes the sentence away.
      try window.type("\u{14}")
      try window.wait { !$0.contains("Every file could be read") }
      try window.waitForQuiet()
    }

    @Test(arguments: 1...5 as ClosedRange<UInt64>)
    func `after random keys and sizes the screen is what a redraw makes`(seed: UInt64) throws {
      var generator = SeededGenerator(seed: seed)
      let window = try home.window(columns: 100, rows: 32)
      try window.type("./run library\r")
      try window.wait(for: "8 articles")
      // None that quits, suspends, or goes back and so quits at last.
      let keys =
        Array("jkJKGgnpmstAuZzT%><1234/?!\\\t\r \u{4}\u{15}\u{6}\u{2}\u{12}\u{C}ao57#").map {
          String($0)
        } + ["\u{1B}[A", "\u{1B}[B", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[<0;9;7M", "\u{1B}[<65;9;7M"]
      for step in 0..<400 {
        try window.type(keys.randomElement(using: &generator) ?? "j")
        guard step.isMultiple(of: 10) else { continue }
        let columns = Int.random(in: 1...140, using: &generator)
        try window.resize(columns: columns, rows: Int.random(in: 1...45, using: &generator))
      }
      try window.resize(columns: 100, rows: 32)
      try settle(window)
      let before = try window.screen()
      window.forgetOutput()
      try window.type("\u{C}")
      try window.wait { _ in window.output.count > 500 }
      try settle(window)
      let after = try window.screen()
      #expect(after == before, "before:\n\(before)\nafter:\n\(after)")
      #expect(before.contains { !$0.isWhitespace })
    }
  }
}
