import CellGrid
import ReaderCore
import Typesetting
import Wording

/// What is not saved, and why, as a line.
struct SaveProblemText {
  private let problem: SaveProblem
  let label: String

  init(_ problem: SaveProblem, in language: InterfaceLanguage) {
    self.problem = problem
    label = Phrase.notSaved(problem.count).text(in: language)
  }

  /// The reason before the file: of a path only the end may be seen, and on small screens none.
  func fitting(columns: Int) -> String {
    let head = "\(label): \(problem.reason): "
    let room = columns - head.cellWidth
    guard room >= 8 else { return "\(label): \(problem.reason)" }
    return head + problem.path.truncatedAtStart(toWidth: room)
  }
}
