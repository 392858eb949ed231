/// What crawlers and wires put above the headline.
extension WireDraft {
  mutating func takeCrawlerHeader() {
    if let (header, lineCount) = CrawlerHeader.frontMatter(in: copy) {
      next = lineCount
      title = header.title ?? ""
      authors = header.authors
      published = header.published
    }
    guard let line, let stamp = CrawlerHeader.stamp(in: head(line)) else { return }
    published = published ?? stamp.published
    takeScalars(stamp.length, of: head(line))
    dropLeadingGaps()
  }

  /// Codes and slugs; the lines below them must hold a story.
  mutating func takeWireHeader() {
    var taken = 0
    while let line, taken < 8, PreBodyLine.isWireHeader(head(line).string) {
      next += 1
      taken += 1
    }
    if line == nil { next -= taken }
  }

  private mutating func dropLeadingGaps() {
    guard let line else { return }
    let head = head(line)
    takeScalars(head.prefix { $0.isGap }.count, of: head)
  }
}
