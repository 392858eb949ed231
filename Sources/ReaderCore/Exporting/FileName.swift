import CellGrid
package import Foundation
import Typesetting

/// Names of files made of what strangers wrote.
package enum FileName {
  /// File systems take 255 bytes; this leaves room for endings and is still read at a glance.
  private static let mostBytes = 100

  /// The date and title of an article, safe as a file's name: letters, digits, spaces and hyphens.
  package static func of(
    title: String,
    published: Date?,
    format: ExportFormat,
    timeZone: TimeZone
  ) -> String {
    let date = published.map { CivilDate($0, in: timeZone) }
    let day = date.map {
      "\($0.year.padded(to: 4))-\($0.month.padded(to: 2))-\($0.day.padded(to: 2)) "
    }
    let ending = "." + format.fileEnding
    let words = (day ?? "") + allowed(safe(title))
    let room = mostBytes - ending.utf8.count
    let name = words.cut(toBytes: room).trimmed
    return (name.isEmpty ? "article" : name) + ending
  }

  /// The name with a number before its ending, for where the name itself is taken.
  package static func numbered(_ name: String, _ number: Int) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex,
      !name[dot...].contains("/")
    else { return "\(name)-\(number)" }
    return "\(name[..<dot])-\(number)\(name[dot...])"
  }

  /// What is neither letter nor digit becomes a space, or goes; none but letters and digits begin.
  private static func safe(_ title: String) -> String {
    var text = ""
    var shown = String.UnicodeScalarView()
    for scalar in title.unicodeScalars { shown.append(scalar.mayBeShown ? scalar : " ") }
    for character in String(shown).precomposedStringWithCanonicalMapping {
      if character.isLetter || character.isNumber {
        text.append(character)
      } else if character == "-" || character == "–" || character == "_" {
        text.append("-")
      } else if !"'’\u{2BC}".contains(character), text.last != " " {
        text.append(" ")
      }
    }
    return String(text.drop { !$0.isLetter && !$0.isNumber })
  }

  /// The words, begun otherwise where some systems take them for a device whatever their ending.
  private static func allowed(_ words: String) -> String {
    let name = words.trimmed.uppercased()
    let isDevice =
      ["CON", "PRN", "AUX", "NUL"].contains(name)
      || name.utf8.count == 4 && ["COM", "LPT"].contains { name.hasPrefix($0) }
        && name.last?.isNumber == true
    return isDevice ? "article \(words)" : words
  }
}

extension String {
  /// The longest beginning of whole characters within a number of bytes.
  fileprivate func cut(toBytes most: Int) -> String {
    guard utf8.count > most else { return self }
    var text = ""
    var bytes = 0
    for character in self {
      bytes += character.utf8.count
      guard bytes <= most else { break }
      text.append(character)
    }
    return text
  }
}

extension Int {
  fileprivate func padded(to digits: Int) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, digits - text.count)) + text
  }
}
