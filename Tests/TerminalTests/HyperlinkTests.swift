import Foundation
import ReaderTesting
import Testing

extension TerminalTests {
  /// Links that the terminal itself opens.
  @MainActor @Suite struct HyperlinkTests {
    private let home: ProgramHome

    init() throws {
      home = try ProgramHome()
      let lines = (1...60).map { "See [the report of day \($0)](https://day\($0).example/) now." }
      try home.reader.write(
        "Reports",
        lines.joined(separator: "\n\n"),
        hoursAgo: 0,
        to: "reports.md"
      )
    }

    @Test func `a terminal that is known to is told where cells lead, and the screen is the same`()
      throws
    {
      let window = try home.window()
      try window.resize(columns: 110, rows: 30)
      try window.type(
        "unset TMUX TERM_PROGRAM; TERM=xterm-256color VTE_VERSION=7200 ./run library\r"
      )
      try window.wait(for: "the report of day 2")
      let plain = try home.run(
        "--script",
        "<Enter>g<C-d>jjk",
        "--size",
        "110x30",
        "library"
      ).output.trimmingCharacters(in: .newlines)
      try window.type("\rg\u{4}jjk")
      try window.wait { $0.trimmingCharacters(in: .newlines) == plain }
      // What was told after an earlier frame is there once a later one is.
      #expect(
        window.written.contains("\u{1B}]8;id=1;https://day1.example/\u{1B}\\the report of day 1")
      )
      let opened = window.written.components(separatedBy: "\u{1B}]8;id=").count
      let closed = window.written.components(separatedBy: "\u{1B}]8;;\u{1B}\\").count
      #expect(opened > 20)
      #expect(closed >= opened)
    }

    @Test func `another terminal gets no such sequence`() throws {
      let window = try home.window()
      try window.type("./run library\r")
      try window.wait(for: "the report of day 2")
      #expect(!window.written.contains("\u{1B}]8;"))
    }
  }
}

extension TerminalWindow {
  fileprivate var written: String { String(decoding: output, as: UTF8.self) }
}
