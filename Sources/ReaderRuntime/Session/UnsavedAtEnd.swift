import Foundation
import Glibc
import MarkStore
import ReaderCore
package import Wording

/// Marks that could not be saved when the reader ended.
package struct UnsavedAtEnd: Sendable {
  package let count: Int
  /// The file that would not take them, and why.
  package let path: String
  package let reason: String
  /// The marks as lines of a journal.
  package let lines: [UInt8]
  /// The file that a copy of them is in.
  package let copy: String?

  init(_ problem: SaveProblem, _ unsaved: UnsavedMarks) {
    count = unsaved.count
    path = problem.path
    reason = problem.reason
    lines = unsaved.lines
    copy = unsaved.copy
  }

  /// Tells the copies of several runs apart.
  static func copyName(at date: Date) -> String {
    "\(Int(date.timeIntervalSince1970))-\(getpid())"
  }

  /// What to say of it once the terminal is given back; the lines themselves where no file has them.
  package func report(marksFolder: String, in language: InterfaceLanguage) -> String {
    let target = "\(marksFolder)/journal-unsaved.jsonl"
    let said = Phrase.unsavedAtEnd(count, path: path, reason: reason)
    let head = "dateline: \(said.text(in: language))\n"
    guard let copy else {
      return head + Phrase.putLinesInto(target).text(in: language) + "\n"
        + String(decoding: lines, as: UTF8.self)
    }
    return head + Phrase.copyOfUnsaved(copy).text(in: language) + "\n"
      + "  cp '\(copy)' '\(target)'\n"
  }
}
