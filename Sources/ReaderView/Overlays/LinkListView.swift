import CellGrid
import ReaderCore
import Typesetting
import Wording

/// The article's links: number, words, and the host that each leads to.
struct LinkListView {
  let list: LinkList
  let state: ReaderState
  let theme: Theme

  func draw(into frame: inout Frame) {
    let isFiltered = list.isFiltering || !list.filter.text.isEmpty
    let panel = OverlayPanel(
      .links,
      hint: list.isFiltering ? .linksFilterHint : .linksHint,
      columns: 92,
      // As many rows as without a filter, or the panel would jump at each letter.
      rows: min(list.entries.count + 1, max(1, state.size.rows - 6)),
      state: state,
      theme: theme,
      into: &frame
    )
    let first = isFiltered ? 1 : 0
    if isFiltered {
      panel.write(list.filter, label: "/", isEditing: list.isFiltering, into: &frame)
    }
    if list.listed.isEmpty {
      panel.write(state.text(.noLinkHasThat), row: first, role: .secondary, into: &frame)
    }
    let room = panel.room
    let rows = max(0, room.rows - first)
    let top = max(0, min(list.selected - rows / 2, list.listed.count - rows))
    for (row, index) in list.listed.dropFirst(top).prefix(rows).enumerated() {
      draw(list.entries[index], row: first + row, on: panel, into: &frame)
      guard top + row == list.selected else { continue }
      panel.select(row: first + row, into: &frame)
      if !list.isFiltering { frame.cursor = nil }
    }
  }

  private func draw(
    _ entry: LinkList.Entry,
    row: Int,
    on panel: OverlayPanel,
    into frame: inout Frame
  ) {
    let numberWidth = String(list.entries.count).count
    let number = String(entry.number)
    let indent = String(repeating: " ", count: numberWidth - number.count)
    panel.write(indent + number, row: row, role: .secondary, into: &frame)
    let width = panel.room.columns
    let target = LinkTarget(entry.address, words: [entry.words])
    let warning = target.needsAgreement ? "\(state.glyphs.warning) " : ""
    let host = (warning + state.text(target.label)).truncatedAtStart(toWidth: max(8, width * 2 / 5))
    let start = numberWidth + 2
    let end = width - host.cellWidth - 2
    let words = DisplayLine(entry.words.isEmpty ? entry.address : entry.words).text
    panel.write(
      words.truncated(toWidth: max(0, end - start)),
      column: start,
      row: row,
      role: .overlay,
      into: &frame
    )
    guard end > start else { return }
    let role: Role = target.needsAgreement || target.refusal != nil ? .problem : .secondary
    panel.write(host, column: width - host.cellWidth, row: row, role: role, into: &frame)
  }
}
