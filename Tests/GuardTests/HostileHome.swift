import CellGrid
import Foundation
import ReaderTesting

/// A home with a library of strangers' files, in the reader of the tests and in the built program.
struct HostileHome {
  var reader: ReaderHome

  init() throws {
    reader = try ReaderHome()
  }

  var folder: URL { reader.home.url }

  /// A home whose library has an article with the payload in each format.
  static func withEveryFormat() throws -> HostileHome {
    let home = try HostileHome()
    for (name, text) in HostileFiles.all { try home.reader.home.write(text, to: "library/\(name)") }
    return home
  }

  /// The surroundings that the program is started with.
  var environment: [String: String] {
    var environment = [
      "HOME": folder.path, "LANG": "C.UTF-8", "TZ": "UTC", "TERM": "xterm-256color",
      "DATELINE_NOW": Samples.now.formatted(.iso8601), "SWIFT_BACKTRACE": "enable=no",
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
    for name in ["CONFIG", "DATA", "CACHE", "STATE"] {
      environment["XDG_\(name)_HOME"] = "\(folder.path)/\(name.lowercased())"
    }
    return environment
  }

  /// Runs the program in the home, with changes to its surroundings.
  func run(_ arguments: [String], _ changes: [String: String] = [:]) throws -> EndedProcess {
    try EndedProcess(
      running: try BuiltProgram.url,
      arguments,
      environment: environment.merging(changes) { $1 },
      in: folder
    )
  }

  /// Plays keys and returns every frame that was shown.
  @MainActor
  func frames(_ keys: String) throws -> [Frame] {
    try reader.play(.keys(keys)).frames
  }
}

/// A program and a script of ours in its place.
extension HostileHome {
  /// Writes a script that may be run, and returns its path.
  func script(_ name: String, _ text: String) throws -> String {
    let file = try reader.home.write("#!/bin/sh\n\(text)\n", to: name)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: file.path)
    return file.path
  }

  /// Every file and folder below the home, by its path from there.
  var everything: [String] {
    ((try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }
}
