import Articles
import CellGrid

extension LayoutBuilder {
  /// Sets a list; its items stand close together when each is a single paragraph.
  mutating func set(_ list: ListBlock) {
    let isTight = list.items.allSatisfy(isShort)
    let marks = Marks(list, bullet: ornaments.bullets[listDepth % ornaments.bullets.count])
    listDepth += 1
    for (index, item) in list.items.enumerated() where !isFull {
      if index > 0, !isTight { separate() }
      let mark = marks.mark(at: index)
      inside(Gutter(mark: mark, role: .listMark, width: mark.cellWidth)) { builder in
        builder.set(item, tight: isTight)
      }
    }
    listDepth -= 1
  }

  /// Sets each term in strong type, and what it means below it, hung by two columns.
  mutating func set(_ list: DefinitionBlock) {
    let isTight = list.meanings.allSatisfy(isShort)
    for (index, part) in list.parts.enumerated() where !isFull {
      switch part {
      case .term(let inlines):
        if index > 0, !isTight, case .meaning = list.parts[index - 1] { separate() }
        var text = newText(.strong)
        append(inlines, to: &text, role: .strong)
        set(text)
      case .meaning(let blocks):
        inside(Gutter(indent: 2)) { $0.set(blocks, tight: isTight) }
      }
    }
  }

  /// Whether an item has at most one block besides further lists.
  private func isShort(_ item: [Block]) -> Bool {
    item.count { block in
      if case .list = block { false } else { true }
    } <= 1
  }

  /// What stands before the items of a list: bullets, or numbers that end in one column.
  private struct Marks {
    let start: Int?
    let width: Int
    let bullet: String

    init(_ list: ListBlock, bullet: String) {
      start = list.start
      self.bullet = bullet
      let last = (list.start ?? 0).addingReportingOverflow(max(0, list.items.count - 1))
      width = max("\(list.start ?? 0)".count, "\(last.partialValue)".count)
    }

    func mark(at index: Int) -> String {
      guard let start else { return bullet + " " }
      let number = "\(start.addingReportingOverflow(index).partialValue)"
      return String(repeating: " ", count: max(0, width - number.count)) + number + ". "
    }
  }
}
