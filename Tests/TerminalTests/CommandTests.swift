import ReaderTesting
import Testing

extension TerminalTests {
  /// The program without a terminal.
  @MainActor @Suite struct CommandTests {
    private let home: ProgramHome

    init() throws {
      home = try ProgramHome()
    }

    @Test func `without a terminal the library is listed`() throws {
      let result = try home.run("library")
      #expect(result.status == 0)
      #expect(result.errors == "")
      let lines = result.output.split(separator: "\n")
      #expect(lines.count == 4)
      #expect(lines.contains { $0.contains("海湾将建潮汐电站") })
      #expect(!result.output.contains("\u{1B}"))
    }

    @Test func `an unknown option is an error of usage`() throws {
      let result = try home.run("--no-such-option")
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.errors.contains("--no-such-option"))
      #expect(result.errors.contains("Usage: dateline"))
    }

    @Test func `a path that is not there is said in one sentence`() throws {
      let result = try home.run("no-such-folder")
      #expect(result.status == 1)
      #expect(result.output == "")
      #expect(result.errors == "no-such-folder: there is no such file or folder\n")
    }

    @Test func `without a library the way to one is said`() throws {
      let result = try home.run()
      #expect(result.status == 1)
      #expect(result.errors.contains("No library is set"))
    }
  }
}
