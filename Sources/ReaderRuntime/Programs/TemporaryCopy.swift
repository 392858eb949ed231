import Foundation
import Glibc
import Settings
import Wording

/// A file for one program alone, in a folder that nobody else can read.
package struct TemporaryCopy: Sendable {
  package let path: String
  private let folder: String

  /// - Throws: why it cannot be written.
  package init(of text: String, named name: String, in parent: String) throws(RuntimeError) {
    // What cannot be made here is complained of below.
    try? SettingsPaths.create(parent)
    Self.removeAbandoned(in: parent)
    var template = Array("\(parent)/\(Self.prefix)\(getpid())-XXXXXX".utf8CString)
    // The folder is made for its owner alone.
    guard mkdtemp(&template) != nil else {
      throw .notWritten(path: parent, reason: Phrase(asIs: String(cString: strerror(errno))))
    }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = "\(folder)/\(name)"
    do { try NewFile.write(Array(text.utf8), to: path) } catch {
      rmdir(folder)
      throw error
    }
  }

  private static let prefix = "dateline-"

  /// Removes the copies of readers that came to no good end.
  private static func removeAbandoned(in parent: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? [] {
      let parts = name.split(separator: "-")
      guard name.hasPrefix(prefix), parts.count == 3, let owner = pid_t(parts[1]), owner > 0,
        kill(owner, 0) != 0, errno == ESRCH
      else { continue }
      try? FileManager.default.removeItem(atPath: "\(parent)/\(name)")
    }
  }

  package func remove() {
    // An editor may have left files of its own beside it.
    try? FileManager.default.removeItem(atPath: folder)
  }
}
