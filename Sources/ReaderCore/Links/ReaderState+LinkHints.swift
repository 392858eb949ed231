import CellGrid
package import Typesetting
package import Wording

extension ReaderState {
  /// Puts a label on every link in view.
  mutating func showLinkHints() -> [Effect] {
    var seen: Set<String> = []
    let addresses = visibleLinks.map(\.address).filter { seen.insert($0).inserted }
    guard !addresses.isEmpty else {
      let hasLinks = reading.layout?.links.isEmpty == false
      notice = Notice(hasLinks ? .noLinkInView : .noLinksToFollow)
      return []
    }
    overlay = .hints(LinkHints(addresses: addresses))
    return []
  }

  /// The links in view, from the top.
  package var visibleLinks: [(part: LinkPart, address: String)] {
    guard let layout = reading.layout, screen.isVisible(.reading) else { return [] }
    let lines = reading.top..<reading.top + screen.reading.rows
    return layout.linkParts(inLines: lines).map { ($0, layout.links[$0.link]) }
  }

  /// What the status line says while labels are shown.
  package func sentence(of hints: LinkHints) -> Phrase {
    if hints.isNumber {
      guard let number = Int(hints.typed), let address = link(number) else {
        return .noLink(hints.typed)
      }
      return .link(number, leadsTo: LinkTarget(address).label)
    }
    let labels = Set(hints.candidates.map { LinkTarget($0.address).label })
    if labels.count == 1, let label = labels.first { return .leads(to: label) }
    return .typeLinkLabel
  }

  mutating func handle(_ key: Key, in hints: LinkHints) -> [Effect] {
    var changed = hints
    switch key.code {
    case .character("c") where key.modifiers.contains(.control): overlay = nil
    case .character(let character) where key.modifiers.isSubset(of: .shift):
      changed.typed += character.lowercased()
      return take(changed)
    case .backspace where !hints.typed.isEmpty:
      changed.typed.removeLast()
      overlay = .hints(changed)
    case .enter where !hints.typed.isEmpty: return openTyped(in: hints)
    default: overlay = nil
    }
    return []
  }

  /// Opens the link whose label is whole; a letter that leads to none is not taken.
  private mutating func take(_ hints: LinkHints) -> [Effect] {
    if hints.isNumber {
      guard let number = Int(hints.typed), let count = reading.layout?.links.count,
        (1...max(1, count)).contains(number)
      else { return [] }
      overlay = .hints(hints)
      return number * 10 > count ? openTyped(in: hints) : []
    }
    guard !hints.candidates.isEmpty else { return [] }
    overlay = .hints(hints)
    return hints.targets.contains { $0.label == hints.typed } ? openTyped(in: hints) : []
  }

  private mutating func openTyped(in hints: LinkHints) -> [Effect] {
    let candidates = hints.candidates
    let typed = hints.isNumber ? Int(hints.typed).flatMap { link($0) } : nil
    guard let address = typed ?? (candidates.count == 1 ? candidates[0].address : nil) else {
      return []
    }
    overlay = nil
    return follow(address)
  }

  private func link(_ number: Int) -> String? {
    guard let links = reading.layout?.links, links.indices.contains(number - 1) else { return nil }
    return links[number - 1]
  }
}
