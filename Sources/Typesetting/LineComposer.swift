import CellGrid

/// Puts blanks and runs side by side into a line, the blanks at its left becoming the indent.
struct LineComposer {
  private(set) var indent = 0
  private(set) var width = 0
  private(set) var runs: [StyledRun] = []
  private var blanks = 0

  mutating func addBlanks(_ columns: Int) {
    blanks += columns
  }

  mutating func add(_ run: StyledRun, width columns: Int) {
    guard columns > 0 else { return }
    if runs.isEmpty {
      indent = blanks
    } else if blanks > 0 {
      runs.append(StyledRun(String(repeating: " ", count: blanks), role: .text))
      width += blanks
    }
    blanks = 0
    runs.append(run)
    width += columns
  }

  mutating func add(_ added: [StyledRun]) {
    for run in added { add(run, width: run.text.cellWidth) }
  }
}
