package import Articles
import CellGrid
import Foundation

/// What a program finds around it: variables and a folder.
package struct ProgramEnvironment: Sendable {
  package private(set) var variables: [String: String]
  /// The person's home, so that no folder of the library is kept busy.
  package let folder: String

  /// More of a variable than this is cut.
  private static let mostBytes = 8 * 1024
  /// What the window's size was when the reader began is not what it is.
  private static let stale = ["LINES", "COLUMNS"]

  /// The variables that are passed on are the reader's own.
  package init(_ inherited: [String: String]) {
    variables = inherited.filter { name, _ in
      !Self.stale.contains(name) && !name.hasPrefix("DATELINE_")
    }
    let home = inherited["HOME"] ?? "/"
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: home, isDirectory: &isFolder)
    folder = exists && isFolder.boolValue ? home : "/"
  }

  /// The same with what is known of an article, as `DATELINE_TITLE` and others.
  package func about(_ article: Article) -> ProgramEnvironment {
    var changed = self
    let date = article.published?.formatted(.iso8601)
    let details: [(String, String?)] = [
      ("TITLE", article.title), ("URL", article.url), ("SOURCE", article.source), ("DATE", date),
      ("ID", article.id.hex),
    ]
    for (name, value) in details {
      changed.variables["DATELINE_" + name] = Self.safe(value ?? "")
    }
    return changed
  }

  /// The variables as a program gets them.
  var lines: [String] {
    variables.filter { !$0.key.utf8.contains(0) && !$0.value.utf8.contains(0) }
      .map { "\($0.key)=\($0.value)" }.sorted()
  }

  /// A stranger's text without what may not be shown.
  private static func safe(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    var bytes = 0
    for scalar in text.unicodeScalars where scalar.mayBeShown {
      bytes += UTF8.width(scalar)
      guard bytes <= mostBytes else { break }
      safe.append(scalar)
    }
    return String(safe)
  }
}
