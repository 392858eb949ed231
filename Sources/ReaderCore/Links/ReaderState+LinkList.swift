import Articles
import CellGrid
import Typesetting
import Wording

extension ReaderState {
  mutating func showLinkList() -> [Effect] {
    guard let links = reading.layout?.links, !links.isEmpty else {
      notice = Notice(.noLinks)
      return []
    }
    let entries = links.enumerated().map { index, address in
      LinkList.Entry(
        number: index + 1,
        words: reading.links[address].first { !$0.isEmpty } ?? "",
        address: address
      )
    }
    overlay = .links(LinkList(entries: entries))
    return []
  }

  mutating func handle(_ key: Key, in list: LinkList) -> [Effect] {
    let isControl = key.modifiers.contains(.control)
    switch (key.code, isControl) {
    case (.enter, _): return open(list)
    case (.character("y"), _) where isControl || !list.isFiltering:
      return list.selectedEntry.map { copyAddress($0.address) } ?? []
    case (.character("c"), true):
      overlay = nil
      return []
    default: break
    }
    var changed = list
    if list.isFiltering { edit(&changed, with: key) } else { browse(&changed, with: key) }
    return []
  }

  /// The keys while the text is typed that is looked for in the links.
  private mutating func edit(_ list: inout LinkList, with key: Key) {
    let isControl = key.modifiers.contains(.control)
    switch (key.code, isControl) {
    case (.down, _), (.character("n"), true): list.move(by: 1)
    case (.up, _), (.character("p"), true): list.move(by: -1)
    case (.pageDown, _): list.move(by: max(1, size.rows - 6))
    case (.pageUp, _): list.move(by: -max(1, size.rows - 6))
    case (.tab, _): list.isFiltering = false
    case (.escape, _):
      list.isFiltering = false
      list.filter = LineEditor()
      list.applyFilter()
    default:
      if list.filter.handle(key) { list.applyFilter() }
    }
    overlay = .links(list)
  }

  private mutating func browse(_ list: inout LinkList, with key: Key) {
    if key == Key(.character("/")) {
      list.isFiltering = true
    } else if let step = Self.scrollStep(of: key, page: size.rows) {
      list.move(by: step)
    } else if key.code == .escape, !list.filter.text.isEmpty {
      list.filter = LineEditor()
      list.applyFilter()
    } else if [.escape, .character("q"), .character("L")].contains(key.code) {
      overlay = nil
      return
    }
    overlay = .links(list)
  }

  private mutating func open(_ list: LinkList) -> [Effect] {
    guard let entry = list.selectedEntry else { return [] }
    overlay = nil
    return follow(entry.address)
  }
}
