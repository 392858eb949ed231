import CellGrid
package import Wording

/// What a program made of an article, in rows to scroll through.
package struct ProgramOutput: Equatable, Sendable {
  /// The command as it was typed.
  package let command: String
  /// Tells the answer of this run from that of one given up before.
  let number: Int
  package private(set) var isRunning = true
  /// How it ended, when that is to be said.
  package private(set) var sentence: Phrase?
  /// Whether there was more than is shown.
  package private(set) var isCut = false
  /// The lines of the output, cut where the panel ends.
  package private(set) var rows: [String] = []
  package var top = 0
  private var lines: [String] = []

  /// The widest that the panel is.
  package static let mostColumns = 100

  init(command: String, number: Int) {
    self.command = command
    self.number = number
  }

  mutating func finish(with report: ProgramReport, columns: Int) {
    isRunning = false
    isCut = report.isCut
    sentence = report.sentence
    lines = report.lines
    wrap(columns: columns)
  }

  /// Cuts the lines anew, for a panel of another width.
  mutating func wrap(columns: Int) {
    let width = max(1, min(columns - 4, Self.mostColumns))
    rows = lines.flatMap { $0.cut(atWidth: width) }
    top = min(top, max(0, rows.count - 1))
  }
}

/// How a program came out whose output is shown.
package struct ProgramReport: Equatable, Sendable {
  package let lines: [String]
  package let isCut: Bool
  /// How it ended, when that is to be said.
  package let sentence: Phrase?

  package init(lines: [String], isCut: Bool, sentence: Phrase?) {
    self.lines = lines
    self.isCut = isCut
    self.sentence = sentence
  }
}

extension String {
  /// Pieces no wider than a number of columns; one empty piece of an empty line.
  fileprivate func cut(atWidth width: Int) -> [String] {
    // As many bytes as columns are never wider.
    guard utf8.count > width else { return [self] }
    var pieces: [String] = []
    var piece = ""
    var columns = 0
    for character in self {
      let wide = character.cellWidth
      if columns + wide > width, !piece.isEmpty {
        pieces.append(piece)
        (piece, columns) = ("", 0)
      }
      piece.append(character)
      columns += wide
    }
    return pieces + [piece]
  }
}
