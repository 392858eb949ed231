import Articles
import Wording

extension LayoutBuilder {
  /// Sets the body, or says in its place that there is none.
  mutating func setBody(of article: Article) {
    separate()
    let before = lines.count
    setBlocks(of: article)
    guard lines.count == before, !leavesOutBeginning, !isFull else { return }
    let summary = article.summary.map { StyledText($0, role: role) }
    if let summary, !summary.isEmpty {
      set(summary)
      separate()
      set(StyledText(text(.onlySummary), role: .secondary))
    } else {
      set(StyledText(text(.noText), role: .secondary))
    }
  }

  /// Sets the blocks of the body, the dateline run into the first paragraph.
  private mutating func setBlocks(of article: Article) {
    var dateline = dateline(of: article)
    for (index, block) in article.body.enumerated() where !isFull {
      let before = index > 0 ? article.body[index - 1] : nil
      if let before { separate(before, from: block) }
      if let place = dateline, case .paragraph(let inlines) = block {
        setParagraph(inlines, dateline: place)
        dateline = nil
      } else {
        set(block, after: before)
      }
    }
  }

  /// `Halvern (CW) –`; nil when the article was filed from nowhere.
  private func dateline(of article: Article) -> String? {
    guard let place = article.dateline, !place.isEmpty else { return nil }
    let agency = article.agency.map { $0.isEmpty ? "" : " (\($0))" } ?? ""
    return place + agency + " " + ornaments.dash
  }

  /// Sets the addresses that come with the article, quietly.
  mutating func setClosing(of article: Article) {
    let enclosures = article.enclosures.filter { !$0.url.isEmpty }
    let url = article.url.flatMap { $0.isEmpty ? nil : $0 }
    guard url != nil || !enclosures.isEmpty else { return }
    separate()
    if let url { setAddress(text(.onTheWeb), url: url, note: "") }
    for enclosure in enclosures where !isFull {
      let length = enclosure.length.flatMap { $0 > 0 ? text(ByteCountText.text(for: $0)) : nil }
      let parts = [enclosure.type, length].compactMap(\.self).filter { !$0.isEmpty }
      let note = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
      setAddress(text(.attached), url: enclosure.url, note: note)
    }
  }

  private mutating func setAddress(_ label: String, url: String, note: String) {
    var text = newText(.secondary)
    let link = links.index(of: url)
    text.append("\(label): ", role: .secondary)
    text.append(url, role: .link, link: link)
    appendNumber(of: link, to: &text)
    text.append(note, role: .secondary)
    set(text)
  }
}
