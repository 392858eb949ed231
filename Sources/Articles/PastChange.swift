package import Foundation

/// A change of marks that was made before, as a list of them tells it.
package struct PastChange: Equatable, Sendable {
  /// Which of the remembered changes it is; a later one has a greater number.
  package let number: Int64
  package let date: Date
  /// What was done: ``Marked 214 read in `is:unread` ``.
  package let summary: String
  /// Whether it holds now, or was undone.
  package let isDone: Bool

  package init(number: Int64, date: Date, summary: String, isDone: Bool) {
    self.number = number
    self.date = date
    self.summary = summary
    self.isDone = isDone
  }
}
