import ReaderTesting
import Testing

extension TerminalTests {
  /// The reader that talks in lines.
  @MainActor @Suite struct LinearModeTests {
    private let home: ProgramHome

    init() throws {
      home = try ProgramHome()
    }

    private func lines(answering input: String) throws -> [String] {
      let result = try home.run(["--plain", "library"], input: input)
      #expect(result.status == 0)
      #expect(result.errors == "")
      #expect(!result.output.contains("\u{1B}"))
      return result.output.split(separator: "\n", omittingEmptySubsequences: false)
        .map { String($0) }
    }

    @Test func `a terminal that cannot move its cursor is talked to in lines`() throws {
      let window = try home.window()
      window.forgetOutput()
      try window.type("TERM=dumb ./run library; echo status $?\r")
      try window.wait(for: "4 of 4 articles, newest first")
      try window.type("q\r")
      try window.wait(for: "status 0")
      #expect(!window.output.contains(0x1B))
    }

    @Test func `the list is told once, numbered, with the state of each row in words`() throws {
      let lines = try lines(answering: "")
      #expect(lines.first == "4 of 4 articles, newest first")
      #expect(lines.filter { $0.contains("Harbour city plans") }.count == 1)
      #expect(lines.contains { $0.hasPrefix("4. Old turbines") && $0.contains(", unread") })
    }

    @Test func `moving tells the row that is current now`() throws {
      let lines = try lines(answering: "j\n9j\n")
      #expect(lines.suffix(3).first?.hasPrefix("2. ") == true)
      #expect(lines.suffix(2).first?.hasPrefix("4. ") == true)
    }

    @Test func `an empty line opens the article, its end is told, and q goes back`() throws {
      let lines = try lines(answering: "\nq\n")
      #expect(lines.contains { $0.contains("The quay is cold.") })
      #expect(lines.contains("(end of the article)"))
      #expect(lines.dropLast().last?.hasPrefix("1. Harbour city") == true)
    }

    @Test func `a search is a line after a slash`() throws {
      let lines = try lines(answering: "/whale\n")
      let answer = try #require(lines.lastIndex { $0.hasPrefix("1 of 4 articles") })
      #expect(lines[answer...].contains { $0.hasPrefix("1. A whale 🐋 sings") })
    }

    @Test func `a mark is said, and kept for the next run`() throws {
      let lines = try lines(answering: "s\n")
      #expect(lines.contains { $0.hasPrefix("Starred “Harbour city") })
      #expect(lines.contains { $0.hasPrefix("1. Harbour city") && $0.hasSuffix("unread, starred") })
      #expect(try self.lines(answering: "").contains { $0.hasSuffix("unread, starred") })
    }

    @Test func `the same sentence is said again to the same line`() throws {
      let sentence = "No marks have been changed yet"
      let said = try lines(answering: "U\nU\n").filter { $0 == sentence }
      #expect(said.count == 2)
    }

    @Test func `a command is a line, and an unknown one gets the nearest name`() throws {
      let lines = try lines(answering: "star is:unread\nunstarr\n")
      #expect(lines.contains { $0.hasPrefix("Starred 4") })
      #expect(lines.contains { $0.contains("unstar") && $0.contains("did you mean") })
    }

    @Test func `an overlay is told without the line around it, and a choice taken by number`()
      throws
    {
      let lines = try lines(answering: "\\\n2\n")
      #expect(lines.contains { $0.hasPrefix("Order") })
      #expect(lines.contains("oldest first"))
      #expect(lines.contains("4 of 4 articles, oldest first"))
    }
  }
}
