/// What stands between the headline and the story.
extension WireDraft {
  /// More lines than this before a story are the story.
  private static let limit = 24

  mutating func takePreBodyLines() {
    var points: [String] = []
    for _ in 0..<Self.limit {
      guard let line else { break }
      if let point = point(of: line), hasTextAfterPoints {
        points.append(point)
        next += 1
      } else if !takeFrontLine(line) {
        break
      }
    }
    if !points.isEmpty { summary = points.joined(separator: "\n") }
  }

  /// The words of a point; a look at its first byte spares most lines the rest.
  private func point(of line: CopyLine) -> String? {
    let first = copy.bytes[line.range.lowerBound]
    guard first == UInt8(ascii: "*") || first >= 0x80 else { return nil }
    return PreBodyLine.point(head(line, limit: 400).string)
  }

  /// Takes one line that is not the story's; false when the story begins.
  private mutating func takeFrontLine(_ line: CopyLine) -> Bool {
    let head = head(line, limit: CaptionLine.limit + 1)
    return takeRepeatedTitle(head) || takeMarkedCaption(head) || takeShortLine(line, head)
      || takeCaptionLine(line, head) || takeGluedCaption(head)
  }

  /// Points are before the story only when a story follows them.
  private var hasTextAfterPoints: Bool {
    for line in lines[next...].prefix(12) where PreBodyLine.point(head(line).string) == nil {
      return true
    }
    return false
  }

  private mutating func takeRepeatedTitle(_ head: [Unicode.Scalar]) -> Bool {
    // A letter is written with four bytes at most, so a long line is no title.
    guard !title.isEmpty, head.count <= 4 * title.utf8.count + 8, head.trimmed.string == title
    else { return false }
    next += 1
    return true
  }

  /// `… ảnh 2Caption`, the headline before it whole, cut short or missing.
  private mutating func takeMarkedCaption(_ head: [Unicode.Scalar]) -> Bool {
    guard let mark = PhotoMark(in: head) else { return false }
    let before = head[..<mark.titleEnd].string
    guard before.isEmpty || title.hasPrefix(before) || before.hasPrefix(title) else { return false }
    takeCaption(from: mark.captionStart, of: head)
    return true
  }

  /// Time lines, bylines, sections, notes: lines that hold no more than a few words.
  private mutating func takeShortLine(_ line: CopyLine, _ head: [Unicode.Scalar]) -> Bool {
    guard head.count <= 400 else { return false }
    let text = head.string
    if let moment = TimeLine.moment(in: head), openingDateline(of: head) == nil {
      published = published ?? moment
      if let byline = Byline(head) {
        takeByline(byline)
        return true
      }
    } else if PreBodyLine.isNoteToEditors(text) {
      warnings.append("A note to editors was left out: \(text)")
    } else if let byline = Byline(head) {
      takeByline(byline)
      return true
    } else if let byline = Byline(namesAndAgency: head), openingDateline(of: head) == nil {
      takeByline(byline)
      return true
    } else if isNamesLine(line, head), let byline = Byline(namesOnly: head) {
      warnings.append("A line of names was taken for the byline: \(text)")
      takeByline(byline)
      return true
    } else if PreBodyLine.isSiteLine(text), next + 1 < lines.count {
      next += 1
      return true
    } else if isSectionLine(text) || CaptionLine.isLabel(text) || PreBodyLine.isWireHeader(text) {
      next += 1
      return true
    } else if PhotoCredit.isAlone(head) {
      warnings.append("A photo credit was left out: \(text)")
    } else {
      return false
    }
    next += 1
    return true
  }

  private mutating func takeByline(_ byline: Byline) {
    authors += byline.names.filter { [folderNames] name in
      !folderNames.contains(Agency.foldedName(name))
    }
    bylineAgency = bylineAgency ?? byline.agency
    next += 1
    guard let line, !line.isAfterBlank else { return }
    let title = Byline.jobTitle(head(line).string)
    guard title.isTitle else { return }
    bylineAgency = bylineAgency ?? title.agency
    next += 1
  }

  /// Names without `By` are believed only right above a time line or a dateline.
  private func isNamesLine(_ line: CopyLine, _ head: [Unicode.Scalar]) -> Bool {
    guard !title.isEmpty, head.count <= 60, next + 1 < lines.count else { return false }
    let following = self.head(lines[next + 1])
    return openingDateline(of: following) != nil || TimeLine.moment(in: following) != nil
  }

  /// `GENERAL` above a time line.
  private func isSectionLine(_ text: String) -> Bool {
    guard PreBodyLine.isSection(text), next + 1 < lines.count else { return false }
    return TimeLine.moment(in: head(lines[next + 1])) != nil
  }

  /// A caption with its credit, or with the credit on the line below it; wrapped perhaps.
  private mutating func takeCaptionLine(_ line: CopyLine, _ head: [Unicode.Scalar]) -> Bool {
    guard openingDateline(of: head) == nil, gluedDateline(in: head) == nil else { return false }
    if next + 1 < lines.count, head.count <= 300 {
      let below = self.head(lines[next + 1])
      if PhotoCredit.isAlone(below), !PhotoCredit.isAlone(head) {
        captions.append(head.trimmed.string + " " + below.trimmed.string)
        next += 2
        return true
      }
    }
    var text = head
    for count in 1...4 {
      if CaptionLine.isCaption(text) || (count == 1 && isSignedCaption(text)),
        text.count <= CaptionLine.limit
      {
        captions.append(text.trimmed.string)
        next += count
        return true
      }
      let index = next + count
      guard index < lines.count, wrapping.joins(lines[index - 1], lines[index], in: copy) else {
        return false
      }
      text += [" "] + self.head(lines[index], limit: CaptionLine.limit)
    }
    return false
  }

  /// `The ferry at Selby.— PTI` right above the dateline.
  private func isSignedCaption(_ head: [Unicode.Scalar]) -> Bool {
    guard head.count <= 300, next + 1 < lines.count,
      SignOff(endOf: head.string, closing: closing)?.agency != nil
    else { return false }
    return openingDateline(of: self.head(lines[next + 1]))?.agency != nil
  }

  /// A caption that runs into the dateline: `… (Photo: VNA)Hanoi (VNA) – `.
  private mutating func takeGluedCaption(_ head: [Unicode.Scalar]) -> Bool {
    guard let glued = gluedDateline(in: head) else { return false }
    captions.append(head[..<glued].trimmed.string)
    takeScalars(glued, of: head)
    return false
  }
}
