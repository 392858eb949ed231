package import Articles

/// The changes of marks that are remembered, one of them to be taken back.
package struct HistoryList: Equatable, Sendable {
  /// The newest first; nil until they are read.
  package internal(set) var changes: [PastChange]?
  package internal(set) var selected = 0

  /// Shows the changes as they are now, the same one selected as before.
  mutating func show(_ newer: [PastChange]) {
    let number = selectedChange?.number
    changes = newer
    selected = newer.firstIndex { $0.number == number } ?? min(selected, max(0, newer.count - 1))
  }

  package var selectedChange: PastChange? {
    guard let changes, changes.indices.contains(selected) else { return nil }
    return changes[selected]
  }
}
