import Foundation
import ReaderTesting
import Testing

extension TerminalTests {
  /// The streams that a shell gives the program, and those that it closes.
  @MainActor @Suite struct StreamTests {
    private let home: ProgramHome

    init() throws {
      home = try ProgramHome()
    }

    /// What a shell's line with the program in it printed; it ends with the status.
    private func run(_ line: String) throws -> String {
      let script = try home.reader.home.write("\(line)\necho status $?\n", to: "line")
      let window = try home.window()
      window.forgetOutput()
      try window.type("clear; sh \(script.path)\r")
      let screen = try window.wait { $0.contains("status ") }
      #expect(!screen.contains("Fatal error"))
      return screen
    }

    @Test(arguments: [
      "list --library library", "show library/plant.md", "parse library/plant.md", "keys", "man",
      "config --print-default", "themes", "--help", "--version", "doctor",
      "--generate-completion-script bash", "--script '' library", "--plain library </dev/null",
    ])
    func `a full disk under standard output is a sentence and status 1`(command: String) throws {
      let screen = try run("./run \(command) >/dev/full")
      #expect(screen.contains("dateline: standard output: No space left on device"))
      #expect(screen.contains("status 1"))
    }

    @Test(arguments: ["list --library library", "keys", "--help", "--plain library </dev/null"])
    func `a pipe that nobody reads ends the program quietly`(command: String) throws {
      let screen = try run("{ ./run \(command); echo status $? >&2; } | true")
      #expect(screen.contains("status 0"))
      #expect(!screen.contains("dateline:"))
    }

    @Test(arguments: ["2>/dev/full", "2>&-", "<&-", ">&-", "<&- >&- 2>&-", "</dev/null"])
    func `streams that are closed or full do no harm`(streams: String) throws {
      let screen = try run("./run list --library library nothing-there library/none \(streams)")
      #expect(screen.contains("status 0"))
      #expect(try home.run("state", "check").status == 0)
    }

    @Test(arguments: ["<&-", "</dev/null", ">out", "| cat", "<&- >&- 2>&-"])
    func `without a whole terminal the reader lists, and sends no control sequence`(
      streams: String
    ) throws {
      let window = try home.window()
      window.forgetOutput()
      try window.type("./run library \(streams); echo status $?\r")
      try window.wait(for: "status 0")
      #expect(!window.output.contains(0x1B))
    }

    @Test(arguments: ["vt100", "linux", "xterm-mono", "xterm-direct", "screen", "tmux-256color"])
    func `a terminal without UTF-8 gets ASCII alone, and its screen back`(term: String) throws {
      let window = try home.window()
      window.forgetOutput()
      try window.type("TERM=\(term) LANG=C LC_ALL=C ./run library; echo status $?\r")
      try window.wait(for: "4 articles")
      try window.type("\rQ")
      try window.wait(for: "status 0")
      #expect(window.output.allSatisfy { $0 < 0x80 })
      #expect(try window.modes().hasPrefix("0 1"))
    }
  }
}
