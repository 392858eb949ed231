/// The columns beside the text of a list item, a quote or a caption, and the marks in them.
struct Gutter {
  let width: Int
  /// What the first line shows, as wide as the gutter; nil once it has been shown.
  var first: StyledRun?
  /// What every further line shows; nil for blanks.
  let rest: StyledRun?

  /// A mark on the first line alone.
  init(mark: String, role: Role, width: Int) {
    self.width = width
    first = StyledRun(mark, role: role)
    rest = nil
  }

  /// A bar along all lines.
  init(bar: String, role: Role) {
    width = 2
    first = nil
    rest = StyledRun(bar + " ", role: role)
  }

  init(indent: Int) {
    width = indent
    first = nil
    rest = nil
  }

  /// What the next line shows; nil for blanks.
  var next: StyledRun? { first ?? rest }
}

extension StyledRun {
  /// The mark of a gutter that stands to the right of its text.
  var mirroredMark: StyledRun {
    let blanksBefore = text.prefix { $0 == " " }
    var core = text.dropFirst(blanksBefore.count)
    let blanksAfter = core.suffix(core.reversed().prefix { $0 == " " }.count)
    core = core.dropLast(blanksAfter.count)
    let turned = core.last == "." ? "." + core.dropLast() : String(core)
    return StyledRun(blanksAfter + turned + blanksBefore, role: role, link: link)
  }
}
