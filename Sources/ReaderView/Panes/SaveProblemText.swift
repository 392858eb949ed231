import CellGrid
import ReaderCore
import Typesetting

/// What is not saved, and why, as a line.
struct SaveProblemText {
  private let problem: SaveProblem

  init(_ problem: SaveProblem) {
    self.problem = problem
  }

  var label: String { "NOT SAVED (\(problem.count.grouped))" }

  /// The reason before the file: of a path only the end may be seen, and on small screens none.
  func fitting(columns: Int) -> String {
    let head = "\(label): \(problem.reason): "
    let room = columns - head.cellWidth
    guard room >= 8 else { return "\(label): \(problem.reason)" }
    return head + problem.path.truncatedAtStart(toWidth: room)
  }
}
