import CellGrid

/// Puts blanks and runs side by side into a line, the blanks at its left becoming the indent.
struct LineComposer {
  private(set) var indent = 0
  private(set) var width = 0
  private(set) var runs: [StyledRun] = []
  /// The column where each run begins.
  private(set) var starts: [Int] = []
  private var blanks = 0

  mutating func addBlanks(_ columns: Int) {
    blanks += columns
  }

  mutating func add(_ run: StyledRun, width columns: Int) {
    guard columns > 0 else { return }
    if runs.isEmpty {
      indent = blanks
    } else if blanks > 0 {
      starts.append(indent + width)
      runs.append(StyledRun(String(repeating: " ", count: blanks), role: .text))
      width += blanks
    }
    blanks = 0
    starts.append(indent + width)
    runs.append(run)
    width += columns
  }

  /// Puts a mark of one column before everything else, where there is no blank in the column before
  /// the first.
  mutating func hang(_ mark: StyledRun) {
    indent -= 1
    width += 1
    runs.insert(mark, at: 0)
    starts.insert(indent, at: 0)
  }

  mutating func add(_ added: [StyledRun]) {
    for run in added { add(run, width: run.text.cellWidth) }
  }
}
