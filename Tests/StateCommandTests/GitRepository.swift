import Foundation
import ReaderTesting

/// A repository of git's that merges state files with the built program, set up as the README says.
struct GitRepository {
  static let attributes = "state.json merge=dateline"
  static let configuration =
    "git config merge.dateline.driver 'dateline state merge --git %O %A %B'"

  struct Failure: Error {
    let command: String
    let status: Int32
    let errors: String
  }

  let home: TemporaryHome

  init() throws {
    home = try TemporaryHome()
    try git("init", "-q", "-b", "main")
    try home.write(Self.attributes + "\n", to: ".gitattributes")
    let words = Self.configuration.split(separator: "'")
    try git("config", "merge.dateline.driver", String(words[1]))
    try git("add", ".gitattributes")
    try git("commit", "-q", "-m", "Begin")
  }

  func git(_ arguments: String...) throws {
    let result = try run(arguments)
    guard result.status == 0 else {
      throw Failure(
        command: arguments.joined(separator: " "),
        status: result.status,
        errors: result.errors
      )
    }
  }

  func run(_ arguments: [String]) throws -> EndedProcess {
    let programs = try BuiltProgram.url.deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try EndedProcess(
      running: URL(filePath: "/usr/bin/env"),
      ["git"] + arguments,
      environment: [
        "PATH": programs + ":" + path, "HOME": home.url.path, "SWIFT_BACKTRACE": "enable=no",
        "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C",
        "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@coast.example",
        "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@coast.example",
      ],
      in: home.url
    )
  }

  var state: String {
    get throws { try String(contentsOf: home.url.appending(path: "state.json"), encoding: .utf8) }
  }

  /// Commits a text as the state file of a branch.
  func commit(_ text: String, to branch: String) throws {
    try git("checkout", "-q", branch)
    try home.write(text, to: "state.json")
    try git("add", "state.json")
    try git("commit", "-q", "-m", "Mark")
  }
}
