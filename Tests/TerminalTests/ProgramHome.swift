import Foundation
import ReaderTesting

/// A home with a library, and the built program to run there.
struct ProgramHome {
  let reader: ReaderHome
  let environment: [String: String]

  /// The program, which is built into the same folder as its tests.
  static let program: String = {
    let tests = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(filePath: tests ?? CommandLine.arguments[0])
      .deletingLastPathComponent().appending(path: "dateline").path
  }()

  init() throws {
    reader = try ReaderHome()
    let home = reader.home.url.path
    var environment = [
      "HOME": home, "LANG": "C.UTF-8", "TERM": "xterm-256color", "TZ": "UTC",
      "ENV": home + "/shell",
      "DATELINE_NOW": Samples.now.formatted(.iso8601), "SWIFT_BACKTRACE": "enable=no",
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
    for name in ["CONFIG", "DATA", "CACHE", "STATE"] {
      environment["XDG_\(name)_HOME"] = "\(home)/\(name.lowercased())"
    }
    self.environment = environment.merging(SanitizerOptions.environment) { mine, _ in mine }
    try reader.home.write("PS1='ready> '\n", to: "shell")
    try reader.home.write(
      """
      #!/bin/sh
      ulimit -c 0
      echo $$ >"$HOME/pid"
      exec '\(Self.program)' "$@"
      """,
      to: "run"
    )
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700],
      ofItemAtPath: home + "/run"
    )
    try reader.write("Harbour city plans a tidal plant", "The quay is cold.", to: "plant.md")
    try reader.write("海湾将建潮汐电站", "码头很冷。", hoursAgo: 2, to: "bay.md")
    try reader.write(
      "A whale 🐋 sings",
      "It sings 🎵 at dawn, says Zoë.",
      hoursAgo: 3,
      to: "whale.md"
    )
    try reader.write("Old turbines find a home", "They turn again.", hoursAgo: 30, to: "old.md")
  }

  /// The process that was started last.
  var processID: pid_t {
    get throws {
      let file = reader.home.url.appending(path: "pid")
      let text = try String(contentsOf: file, encoding: .utf8)
      return pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    }
  }

  /// A window with a shell at its prompt.
  func window(columns: Int = 110, rows: Int = 30) throws -> TerminalWindow {
    let window = try TerminalWindow(
      home: reader.home,
      environment: environment,
      columns: columns,
      rows: rows
    )
    try window.wait(for: "ready>")
    return window
  }

  /// A window in which the program shows the library.
  func windowWithReader(columns: Int = 110, rows: Int = 30) throws -> TerminalWindow {
    let window = try window(columns: columns, rows: rows)
    try window.type("./run library; echo status $?\r")
    try window.wait(for: "4 articles")
    return window
  }

  /// How a run without a terminal ended.
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs the program without a terminal, to its end.
  func run(_ arguments: String...) throws -> Result {
    try run(arguments)
  }

  /// Runs the program with `input` to read, to its end.
  func run(_ arguments: [String], input: String = "") throws -> Result {
    let typed = try reader.home.write(input, to: "input")
    let files = try ["output", "errors"].map { try reader.home.write("", to: $0) }
    let process = Process()
    process.executableURL = URL(filePath: Self.program)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = reader.home.url
    process.standardInput = try FileHandle(forReadingFrom: typed)
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
    return Result(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }
}
