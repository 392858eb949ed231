import Foundation
import ReaderTesting
import Testing

extension TerminalTests {
  /// What stands on the screen.
  @MainActor @Suite struct DrawingTests {
    private let home: ProgramHome

    init() throws {
      home = try ProgramHome()
    }

    /// The frame that the program draws after some keys, without a terminal.
    private func frame(_ keys: String = "", columns: Int, rows: Int) throws -> String {
      let size = "\(columns)x\(rows)"
      return try home.run("--script", keys, "--size", size, "library").output
    }

    private func trimmed(_ screen: String) -> String {
      screen.trimmingCharacters(in: .newlines)
    }

    @Test(arguments: [(110, 30), (80, 24), (40, 10), (20, 5)])
    func `the screen is the frame, wide characters and all`(columns: Int, rows: Int) throws {
      let window = try home.windowWithReader()
      try window.resize(columns: columns, rows: rows)
      let expected = trimmed(try frame("jj", columns: columns, rows: rows))
      #expect(expected.contains("海"))
      try window.type("jj")
      try window.wait { trimmed($0) == expected }
    }

    @Test(arguments: [
      "", "TERM=xterm-256color", "TERM=screen", "COLORTERM=truecolor", "TERM=vt100",
    ])
    func `list and article are drawn`(surroundings: String) throws {
      let window = try home.window()
      try window.type("\(surroundings) ./run library\r")
      try window.wait(
        for: "The quay is cold.",
        "●   Harbour city plans a tidal plant",
        "●   海湾将建潮汐电站",
        "●   A whale 🐋 sings"
      )
    }

    @Test func `a window of one cell is survived`() throws {
      let window = try home.windowWithReader()
      try window.resize(columns: 1, rows: 1)
      try window.type("j/tide\r?")
      try window.resize(columns: 110, rows: 30)
      try window.wait(for: "Help")
    }

    @Test func `where the locale is not of Unicode all is ASCII`() throws {
      let window = try home.window()
      try window.type("LC_ALL=C ./run library\r")
      try window.wait(for: "4 articles", "Harbour city plans a tidal plant")
      #expect(try window.screen().allSatisfy { $0.isASCII })
      try window.type("j")
      try window.wait(for: "5 Sep 2018, 10:00")
      #expect(try window.screen().allSatisfy { $0.isASCII })
    }

    /// The numbers in the sequences that set attributes and colours.
    private func attributes(_ screen: String) -> Set<Int> {
      let sequences = screen.split(separator: "\u{1B}[").dropFirst()
      let numbers = sequences.flatMap { sequence in
        sequence.prefix { $0 != "m" }.split { $0 == ";" || $0 == ":" }.compactMap { Int($0) }
      }
      return Set(numbers)
    }

    @Test(arguments: [(true, ""), (false, "NO_COLOR=1 "), (true, "NO_COLOR= ")])
    func `colours are left out where they are not wanted`(isColoured: Bool, prefix: String) throws {
      let window = try home.window()
      try window.type("\(prefix)./run library\r")
      try window.wait(for: "The quay is cold.")
      let colours = Set(Array(30...38) + Array(40...48) + Array(90...107))
      let used = attributes(try window.colouredScreen()).intersection(colours)
      #expect(used.isEmpty != isColoured)
    }

    @Test func `colours of 24 bits are written as every terminal reads them`() throws {
      let window = try home.window()
      try window.type("TERM=xterm-256color COLORTERM=truecolor ./run library\r")
      try window.wait(for: "The quay is cold.")
      let written = String(decoding: window.output, as: UTF8.self)
      #expect(written.contains("38;2;"))
      #expect(!written.contains("38:2:"))
    }

    @Test func `a click selects the article under it`() throws {
      let window = try home.windowWithReader()
      try window.wait(for: "The quay is cold.", "Old turbines")
      let lines = try window.screen().split(separator: "\n", omittingEmptySubsequences: false)
      let row = try #require(lines.firstIndex { $0.contains("Old turbines") }) + 1
      try window.type("\u{1B}[<0;8;\(row)M\u{1B}[<0;8;\(row)m")
      try window.wait(for: "They turn again.")
    }

    @Test func `pasted lines stand in the search bar and run no keys`() throws {
      let window = try home.windowWithReader()
      try window.type("/")
      try window.paste("turbines\nQ\nQQ")
      try window.wait(for: "⌕ turbines Q QQ")
      try window.type("\u{15}whale")
      try window.wait(for: "1 of 4")
    }

    @Test func `what is pasted in the list is no command`() throws {
      let window = try home.windowWithReader()
      try window.paste("Q\nsssAAA")
      try window.type("/whale")
      try window.wait(for: "1 of 4", "●   A whale 🐋 sings")
    }

    @Test func `an article that arrives is listed without a key`() throws {
      let window = try home.windowWithReader()
      try home.reader.write("A ferry is late again", to: "sub/ferry.md")
      try window.wait(for: "5 articles")
      try home.reader.write("A second ferry is late", to: "sub/second.md")
      try window.wait(for: "A second ferry is late")
      try home.reader.removeArticle("old.md")
      try window.wait { !$0.contains("Old turbines") }
    }

    @Test func `marks made by another program appear without a key`() throws {
      let window = try home.windowWithReader()
      #expect(try home.run("mark", "star", "--library", "library", "turbines").status == 0)
      try window.wait(for: "● ★ Old turbines")
    }
  }
}
