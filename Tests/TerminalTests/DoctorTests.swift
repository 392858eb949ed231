import Foundation
import Glibc
import ReaderTesting
import Testing

extension TerminalTests {
  /// What `dateline doctor` says of good and bad homes.
  @MainActor @Suite struct DoctorTests {
    private let home: ProgramHome

    init() throws {
      home = try ProgramHome()
    }

    private func run(_ arguments: String...) throws -> ProgramHome.Result {
      try home.run(["doctor", "--library", "library"] + arguments)
    }

    private func problems(_ result: ProgramHome.Result) -> [String] {
      result.output.split(separator: "\n").filter { $0.hasPrefix("Problem:") }
        .map { String($0.drop { $0 != " " }.drop { $0 == " " }) }
    }

    private func path(_ name: String) -> String {
      home.reader.home.url.appending(path: name).path
    }

    @Test func `a new home is sound, and stays as empty as it was`() throws {
      let before = try FileManager.default.contentsOfDirectory(atPath: path("")).sorted()
      let result = try run()
      #expect(result.status == 0, "\(result.output)")
      #expect(problems(result) == [])
      #expect(result.output.contains("~/data/dateline, not there yet"))
      #expect(result.output.contains("Marks:            none yet"))
      #expect(result.output.contains("SQLite 3."))
      #expect(!result.output.contains(path("")))
      let after = try FileManager.default.contentsOfDirectory(atPath: path("")).sorted()
      #expect(Set(after).subtracting(["input", "output", "errors"]) == Set(before))
    }

    @Test func `a home in use is sound, its index and marks looked over`() throws {
      #expect(try home.run("index", "--library", "library").status == 0)
      #expect(try home.run("mark", "star", "--library", "library", "whale").status == 0)
      let result = try run()
      #expect(problems(result) == [])
      let lines = result.output.split(separator: "\n")
      #expect(lines.contains { $0.hasPrefix("Index:") && $0.hasSuffix(", sound") })
      #expect(lines.contains { $0.hasPrefix("Marks:") && $0.contains("1 article in") })
      #expect(lines.contains { $0.hasPrefix("Data:") && $0.hasSuffix("yours, mode 0700") })
    }

    @Test func `a folder of marks that is open to others, or another's, is a problem`() throws {
      #expect(try home.run("mark", "star", "--library", "library", "whale").status == 0)
      let folder = path("data/dateline")
      #expect(chmod(folder, 0o755) == 0)
      let open = try run()
      #expect(open.status == 1)
      #expect(
        problems(open) == [
          "~/data/dateline is open to others, who may see what you read: "
            + "chmod go-rwx ~/data/dateline"
        ]
      )
      #expect(chmod(folder, 0o700) == 0)
      try #require(chown(folder, 12_345, 12_345) == 0)
      #expect(problems(try run()).contains { $0.contains("belongs to another user") })
    }

    @Test func `what is damaged is told with what to do`() throws {
      try home.reader.home.write("{ broken", to: "data/dateline/state.json")
      _ = chmod(path("data/dateline"), 0o700)
      try home.reader.home.write("no database at all", to: "index.sqlite")
      try home.reader.home.write("theme = 7\n", to: "config/dateline/config.toml")
      try home.reader.home.write("[roles]\nmoon = \"red\"\n", to: "config/dateline/themes/a.toml")
      let result = try run("--index", path("index.sqlite"), "--library", "nowhere")
      #expect(result.status == 1)
      let found = problems(result)
      for part in [
        "state.json", "dateline index --rebuild", "config.toml", "“moon” is not a role",
        "nowhere is not there",
      ] { #expect(found.contains { $0.contains(part) }, "\(part): \(result.output)") }
      #expect(found.count == 5, "\(result.output)")
    }

    @Test func `JSON has the same`() throws {
      let result = try run("--json")
      let report = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
      let fields = try #require(report as? [String: [Any]])
      #expect(fields["problems"]?.isEmpty == true)
      #expect(fields["lines"]?.isEmpty == false)
    }

    @Test func `a terminal tells how wide it draws`() throws {
      let window = try home.window()
      try window.type("clear; ./run doctor --library library | grep Widths; stty -a; echo done\r")
      try window.wait(for: "samples agree", "done")
      let screen = try window.screen()
      #expect(!screen.contains("-icanon") && !screen.contains("-echo "))
    }

    /// The program with a terminal to ask that never answers.
    private func process(in terminal: PseudoTerminal, output: Pipe) -> Process {
      let process = Process()
      process.executableURL = URL(filePath: ProgramHome.program)
      process.arguments = ["doctor", "--library", "library"]
      process.environment = home.environment
      process.currentDirectoryURL = home.reader.home.url
      process.standardInput = terminal.input
      process.standardOutput = output
      return process
    }

    @Test func `a terminal that never answers is left as it was`() throws {
      let (terminal, output) = (try PseudoTerminal(), Pipe())
      let process = process(in: terminal, output: output)
      try process.run()
      let printed = try output.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      let text = String(decoding: printed, as: UTF8.self)
      #expect(text.contains("not measured: the terminal does not say where its cursor is"))
      #expect(process.terminationStatus == 0)
      #expect(terminal.isAsAShellLeavesIt)
    }

    /// A program inherits what is blocked in the thread that starts it, which is much in a test's.
    private func withNoSignalBlocked(_ work: () throws -> Void) rethrows {
      var (none, before) = (sigset_t(), sigset_t())
      sigemptyset(&none)
      pthread_sigmask(SIG_SETMASK, &none, &before)
      defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
      try work()
    }

    @Test func `a signal while the terminal is asked leaves it as it was`() throws {
      let (terminal, output) = (try PseudoTerminal(), Pipe())
      let process = process(in: terminal, output: output)
      try withNoSignalBlocked { try process.run() }
      try terminal.waitForOutput()
      #expect(!terminal.isAsAShellLeavesIt)
      #expect(kill(process.processIdentifier, SIGTERM) == 0)
      process.waitUntilExit()
      #expect(process.terminationReason == .uncaughtSignal)
      #expect(process.terminationStatus == SIGTERM)
      #expect(terminal.isAsAShellLeavesIt)
    }
  }
}
