package import Articles

/// A change of one mark that a command asks for, whatever the articles have now.
package struct MarkVerb: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    case set
    case clear
    /// Sets the mark where any of the articles lacks it, else clears it.
    case toggle
  }

  package let mark: Mark
  package let action: Action

  package static func set(_ mark: Mark) -> MarkVerb { MarkVerb(mark: mark, action: .set) }
  package static func clear(_ mark: Mark) -> MarkVerb { MarkVerb(mark: mark, action: .clear) }
  package static func toggle(_ mark: Mark) -> MarkVerb { MarkVerb(mark: mark, action: .toggle) }

  /// Whether the mark is to be there on a single article with these marks.
  func isSet(on marks: Marks) -> Bool {
    switch action {
    case .set: true
    case .clear: false
    case .toggle: !marks.contains(mark)
    }
  }
}

/// Many articles to be marked, named so that none of them need be in memory.
package enum MarkTarget: Equatable, Sendable {
  /// Rows of a result; none when the result is no longer kept.
  case rows([Range<Int>], resultID: Int)
  case query(Query)
}

extension [MarkChange] {
  /// The tags added and taken away: `+reed -wind`.
  package var tagNames: String {
    compactMap { change in
      guard case .tag(let name) = change.mark else { return nil }
      return change.isSet ? "+\(name)" : "-\(name)"
    }.joined(separator: " ")
  }
}
