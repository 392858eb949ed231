package import Articles
import Foundation

extension MarkHistory {
  /// What takes a change back, or makes it again, and the link that says so.
  struct Reversal {
    let step: MarkStep
    let link: Link
  }

  /// Words what a reversal did, taking back or doing again, of the change that was made at first.
  package typealias ReversalSummary = @Sendable (_ takesBack: Bool, _ change: String) -> String

  package static let plainSummary: ReversalSummary = { takesBack, change in
    "\(takesBack ? "Took back" : "Did again"): \(change)"
  }

  /// Every remembered change, the newest first.
  package var pastChanges: [PastChange] {
    let isDone = areDone
    return entries.indices.reversed().map { index in
      PastChange(
        number: entries[index].number,
        date: Date(timeIntervalSince1970: Double(entries[index].time) / 1_000),
        summary: entries[index].step.summary,
        isDone: isDone[index]
      )
    }
  }

  /// The reversal of one change alone: what later changes have said of the same marks stays.
  ///
  /// Nil when the change is not remembered.
  func reversal(
    of number: Int64,
    summary: ReversalSummary = MarkHistory.plainSummary
  ) -> Reversal? {
    guard let index = index(of: number) else { return nil }
    let areDone = areDone
    let isDone = areDone[index]
    let step = entries[index].step
    let settled = marksSettled(after: index, areDone)
    let changes = (isDone ? step.inverse : step).changes.map { change in
      change.leavingOut(settled[change.mark] ?? [])
    }
    return Reversal(
      step: MarkStep(changes: changes, summary: said(ofReversing: index, isDone: isDone, summary)),
      link: isDone ? .takesBack(number) : .doesAgain(number)
    )
  }

  /// Names the change at the origin, however often it was taken back and done again.
  private func said(
    ofReversing index: Int,
    isDone: Bool,
    _ summary: ReversalSummary
  ) -> String {
    let entry = entries[index]
    let original = self.index(of: origin(of: entry)).map { entries[$0].step.summary }
    let takesBack = if case .takesBack? = entry.link { !isDone } else { isDone }
    return summary(takesBack, original ?? entry.step.summary)
  }

  /// Whether each change holds: undo may have gone over it, or a later change have reversed it.
  private var areDone: [Bool] {
    var decided: [Int64: Bool] = [:]
    var areDone: [Bool] = []
    // From the newest on: a reversal counts only while it has not been reversed itself.
    for entry in entries.reversed() {
      let isDone = decided[entry.number] ?? !entry.isUndone
      areDone.append(isDone)
      guard isDone, let link = entry.link, decided[link.number] == nil else { continue }
      decided[link.number] = link == .doesAgain(link.number)
    }
    return areDone.reversed()
  }

  /// The marks that changes after one have set or cleared, those that only reversed it apart.
  private func marksSettled(after index: Int, _ areDone: [Bool]) -> [Mark: Set<ArticleID>] {
    var settled: [Mark: Set<ArticleID>] = [:]
    let own = origin(of: entries[index])
    for later in entries.indices.dropFirst(index + 1)
    where areDone[later] && origin(of: entries[later]) != own {
      for change in entries[later].step.changes {
        settled[change.mark, default: []].formUnion(change.articleIDs)
      }
    }
    return settled
  }

  /// The change that a chain of reversals began with.
  private func origin(of entry: Entry) -> Int64 {
    var entry = entry
    // A link leads only back, whatever a damaged file says.
    while let link = entry.link, link.number < entry.number {
      guard let index = index(of: link.number) else { return link.number }
      entry = entries[index]
    }
    return entry.number
  }
}

extension MarkChange {
  fileprivate func leavingOut(_ ids: Set<ArticleID>) -> MarkChange {
    guard !ids.isEmpty else { return self }
    return MarkChange(
      mark: mark,
      articleIDs: articleIDs.filter { !ids.contains($0) },
      isSet: isSet
    )
  }
}
