import Foundation
import Glibc

/// A folder for one test, gone when the test lets go of it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "library-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path.hasSuffix("/") ? String(url.path.dropLast()) : url.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func at(_ name: String) -> String { path + "/" + name }

  @discardableResult
  func write(_ name: String, _ text: String = "text") throws -> String {
    try Data(text.utf8).write(to: URL(filePath: at(name)))
    return at(name)
  }

  @discardableResult
  func folder(_ name: String) throws -> String {
    try FileManager.default.createDirectory(atPath: at(name), withIntermediateDirectories: true)
    return at(name)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: at(name), withDestinationPath: target)
  }
}
