import CellGrid
import Foundation

/// Lines that were typed, the latest last, none twice.
package struct LineHistory: Equatable, Sendable {
  /// What the lines were typed for.
  package enum Kind: Hashable, Sendable {
    case searches
    case commands
  }

  /// So many are kept; older ones go.
  package static let most = 500

  package private(set) var texts: [String] = []

  /// Takes texts as they come from a file: cleaned, and the later one where two are the same.
  package init(_ texts: [String] = []) {
    var seen: Set<String> = []
    let latestFirst = texts.reversed().map(Self.cleaned).filter {
      !$0.isEmpty && seen.insert($0).inserted
    }
    self.texts = latestFirst.prefix(Self.most).reversed()
  }

  /// Makes a text the latest; false when it is that already, or nothing at all.
  @discardableResult
  package mutating func add(_ text: String) -> Bool {
    let text = Self.cleaned(text)
    guard !text.isEmpty, text != texts.last else { return false }
    texts.removeAll { $0 == text }
    texts.append(text)
    if texts.count > Self.most { texts.removeFirst(texts.count - Self.most) }
    return true
  }

  /// Puts the texts of former runs before those of this one.
  mutating func takeIn(older: [String]) {
    self = LineHistory(older + texts)
  }

  /// The text of so many lines before the next one; 1 is the latest.
  subscript(back steps: Int) -> String { texts[texts.count - steps] }

  /// The text as it could have been typed: a file may hold anything.
  private static func cleaned(_ text: String) -> String {
    var editor = LineEditor()
    editor.insert(text)
    return editor.text.trimmingCharacters(in: .whitespaces)
  }
}
