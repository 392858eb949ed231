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
    let words = (day ?? "") + safe(title)
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
    for character in title.precomposedStringWithCanonicalMapping {
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
