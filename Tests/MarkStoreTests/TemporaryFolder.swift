import Articles
import Foundation

@testable import MarkStore

/// A folder that is gone when the test is.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/marks-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else { throw SystemError(code: errno) }
    path = String(cString: made)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The marks in this folder, in a sub-folder that the store makes itself.
  var paths: MarkStorePaths { MarkStorePaths(folder: path + "/dateline", machine: "aaaaaaaa") }

  func file(_ name: String) -> String { path + "/dateline/" + name }

  func makeFolder() throws {
    try FileManager.default.createDirectory(
      atPath: path + "/dateline",
      withIntermediateDirectories: true
    )
  }

  func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try makeFolder()
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
  }

  func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(fileURLWithPath: file(name))))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: file(name))
  }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path + "/dateline").sorted()
  }

  func mode(_ name: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: file(name))[.posixPermissions] as? Int ?? 0
  }
}

/// The nth article of the tests.
func article(_ number: Int) -> ArticleID {
  ArticleID(high: UInt64(number) &* 0x9E37_79B9_7F4A_7C15, low: UInt64(number))
}

func change(_ mark: Mark, _ numbers: [Int], _ isSet: Bool = true) -> MarkChange {
  MarkChange(mark: mark, articleIDs: numbers.map(article), isSet: isSet)
}

func step(_ mark: Mark, _ numbers: [Int], _ isSet: Bool = true) -> MarkStep {
  MarkStep(changes: [change(mark, numbers, isSet)], summary: "Changed \(numbers.count)")
}
