import Foundation
import ReaderTesting

/// A folder of marks of its own, and the built program to work on it.
struct MarkFolder {
  let home: TemporaryHome

  init() throws {
    home = try TemporaryHome()
  }

  var path: String { home.url.appending(path: "marks").path }

  func file(_ name: String) -> String { path + "/" + name }

  func write(_ text: String, to name: String) throws {
    try home.write(text, to: "marks/" + name)
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: file(name), encoding: .utf8)
  }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// Runs `dateline` on these marks, at a time that does not pass.
  func run(_ arguments: String...) throws -> EndedProcess {
    try BuiltProgram.run(
      arguments + (arguments.contains("merge") ? [] : ["--state", file("state.json")]),
      environment: ["DATELINE_NOW": "2026-11-23T20:00:00Z"]
    )
  }
}
