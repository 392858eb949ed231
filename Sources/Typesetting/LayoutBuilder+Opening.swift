import Articles
import CellGrid
import Foundation
import Wording

extension LayoutBuilder {
  /// Sets what stands before the body: headline, metadata, captions.
  mutating func setOpening(of article: Article) {
    set(StyledText(article.title, role: .headline), fit: .balanced)
    separate()
    // What is said of the article stands on the side on which its headline begins.
    let isFromRight = Paragraph(StyledText(article.title, role: .headline)).isRightToLeft
    setMetadata(metadata(of: article), isFromRight: isFromRight)
    setMetadata(byline(of: article), isFromRight: isFromRight)
    setTags(article.tags)
    separate()
    // What stands below a picture of the body is not said here as well.
    let shown = Set(article.body.compactMap(\.pictureCaption))
    for caption in article.captions where !shown.contains(caption) {
      setCaption(caption)
      separate()
    }
  }

  /// Place, source, date and reading time, as far as they are known.
  private func metadata(of article: Article) -> [String] {
    var parts: [String] = []
    if let place = article.dateline { parts.append(place.uppercased()) }
    parts.append(article.source)
    if article.dateline == nil, let agency = article.agency, agency != article.source {
      parts.append(agency)
    }
    if let published = article.published {
      parts.append(text(CivilDate.text(published: published, in: settings.timeZone)))
    }
    let words = article.body.reduce(0) { $0 + WordCount.words(in: $1.plainText) }
    if words > 0 { parts.append(text(.readingMinutes(WordCount.minutes(forWords: words)))) }
    return parts.filter { !$0.isEmpty }
  }

  /// Sets parts with dots between them, and ends a line only between two parts.
  private mutating func setMetadata(_ parts: [String], isFromRight: Bool) {
    var text = StyledText(base: .secondary)
    if isFromRight { text.direction = .rightToLeft }
    var width = 0
    for part in parts {
      let columns = part.cellWidth
      if width > 0, width + 3 + columns > textWidth {
        text.breakLine()
        width = columns
      } else {
        if width > 0 { text.append(" \(ornaments.dot) ", role: .secondary) }
        width += columns + (width > 0 ? 3 : 0)
      }
      let before = text.bytes.count
      text.append(part, role: .metadata)
      let start = text.bytes[before...].firstIndex { $0 > 0x20 } ?? before
      text.isolates.append(start..<text.bytes.count)
    }
    set(text)
  }

  /// `By A, B and C`, and when the article was changed.
  private func byline(of article: Article) -> [String] {
    var parts: [String] = []
    let named = article.authors.filter { !$0.isEmpty && $0 != article.source }
    // Names that do not fit on one line are not to be broken within.
    let frame = text(.byline([], "")).cellWidth + 5
    let isLong = named.joined(separator: ", ").cellWidth + frame > textWidth
    let authors = named.map { name in
      isLong && name.cellWidth <= textWidth ? name.replacing(" ", with: "\u{A0}") : name
    }
    if let last = authors.last {
      parts.append(text(.byline(authors.dropLast(), last)))
    }
    if let updated = article.updated, let published = article.published,
      updated.timeIntervalSince(published) >= 60
    {
      let moment = CivilDate(published: updated, in: settings.timeZone)
      let day = CivilDate(published: published, in: settings.timeZone)
      let isSameDay = moment.dayNumber == day.dayNumber
      let time = isSameDay ? Phrase(asIs: moment.time) : moment.dateAndTime
      parts.append(text(.updated(time)))
    }
    return parts
  }

  private mutating func setTags(_ tags: [String]) {
    var text = StyledText(base: .secondary)
    for tag in tags where !tag.isEmpty {
      text.append(" ", role: .secondary)
      text.append("#" + tag.split(separator: " ").joined(separator: "\u{A0}"), role: .tag)
    }
    set(text)
  }
}

extension Block {
  fileprivate var pictureCaption: String? {
    if case .image(let image) = self { image.caption } else { nil }
  }
}
