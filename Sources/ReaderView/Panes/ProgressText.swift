import CellGrid
import ReaderCore
import Wording

/// Work on many files as one line of text: a bar, the count, the rate and the time left.
struct ProgressText {
  let progress: ReadingProgress
  let language: InterfaceLanguage
  let glyphs: Glyphs

  /// As much as `columns` have room for; the count alone is given whatever the room.
  func fitting(columns: Int) -> String {
    let candidates = [
      joined([bar(20), steadyCount, rate, left]), joined([bar(10), steadyCount, rate, left]),
      joined([bar(10), steadyCount, left]), joined([bar(10), steadyCount]),
    ]
    return candidates.first { $0.cellWidth <= columns } ?? count
  }

  private var count: String { text(.filesRead(progress.done, of: progress.total)) }

  /// The count with room for the digits to come, so that the bar stands still.
  private var steadyCount: String {
    let room =
      progress.total.grouped(in: language).count - progress.done.grouped(in: language).count
    return String(repeating: " ", count: max(0, room)) + count
  }

  private var rate: String? { progress.filesPerSecond.map { text(.eachSecond($0)) } }

  private var left: String? { progress.timeLeft.map { text($0) } }

  private func text(_ phrase: Phrase) -> String { phrase.text(in: language) }

  private func joined(_ parts: [String?]) -> String {
    let parts = parts.compactMap(\.self)
    return ([parts[0] + " " + parts[1]] + parts.dropFirst(2)).joined(separator: " · ")
  }

  /// A bar of so many columns, without ends: thin signs leave traces in some terminals.
  private func bar(_ width: Int) -> String {
    let steps = glyphs.progressSteps
    let filled = Int(progress.share * Double(width * steps.count))
    let (whole, part) = (filled / steps.count, filled % steps.count)
    let end = part > 0 ? steps[part - 1] : ""
    let done = String(repeating: steps[steps.count - 1], count: whole) + end
    let toDo = String(repeating: glyphs.progressToDo, count: width - done.count)
    return done + toDo
  }
}
