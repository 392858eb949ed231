import ArticleFiles
import Catalog
import CursesTerminal
import Foundation
import Glibc
import Typesetting

extension DoctorReport {
  /// Says which program this is, of what it is made and on what it runs.
  mutating func examineSystem() {
    say("Dateline", Dateline.version)
    say("System", [Self.distribution, Self.kernel].compactMap(\.self).joined(separator: ", "))
    say(
      "Libraries",
      "SQLite \(IndexHealth.libraryVersion), \(TerminalDescription.libraryVersion), "
        + "FriBidi \(BidiLibrary.version), cmark-gfm \(MarkdownLibrary.version)"
    )
    let languages = HyphenationDictionaries.languages()
    say(
      "Hyphenation",
      languages.isEmpty
        ? "no dictionaries in \(HyphenationDictionaries.systemFolder)"
        : languages.joined(separator: ", ")
    )
  }

  private static var kernel: String? {
    var names = utsname()
    guard uname(&names) == 0 else { return nil }
    return "\(text(of: names.sysname)) \(text(of: names.release)) \(text(of: names.machine))"
  }

  /// The text in a fixed array of C.
  private static func text(of array: some Any) -> String {
    withUnsafeBytes(of: array) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  private static var distribution: String? {
    guard let text = try? String(contentsOfFile: "/etc/os-release", encoding: .utf8) else {
      return nil
    }
    let name = "PRETTY_NAME="
    let line = text.split(separator: "\n").first { $0.hasPrefix(name) }
    return line.map { $0.dropFirst(name.count).filter { $0 != "\"" } }
  }
}
