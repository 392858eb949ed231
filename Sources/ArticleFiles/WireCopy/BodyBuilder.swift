/// Makes paragraphs, lists, tables and rules out of the lines of a story.
struct BodyBuilder {
  private let copy: CopyText
  private let wrapping: LineWrapping
  private let closing: ClosingLine

  init(_ copy: CopyText, wrapping: LineWrapping, closing: ClosingLine) {
    self.copy = copy
    self.wrapping = wrapping
    self.closing = closing
  }

  func pieces(of lines: ArraySlice<CopyLine>) -> [BodyPiece] {
    var pieces: [BodyPiece] = []
    var rest = lines
    while let line = rest.first {
      if let table = takeTable(from: &rest) {
        pieces.append(table)
      } else if isRule(line) {
        rest.removeFirst()
        pieces.append(.rule)
      } else if let list = takeList(from: &rest) {
        pieces.append(list)
      } else {
        pieces.append(.paragraph(takeParagraph(from: &rest)))
      }
    }
    return pieces
  }

  // MARK: Paragraphs

  private func takeParagraph(from rest: inout ArraySlice<CopyLine>) -> String {
    let count = paragraphLength(of: rest)
    let lines = rest.prefix(count)
    rest = rest.dropFirst(count)
    return joined(lines)
  }

  private func paragraphLength(of rest: ArraySlice<CopyLine>) -> Int {
    var count = 1
    guard wrapping.width != nil, let first = rest.first, !isClosing(first) else { return count }
    var previous = first
    for line in rest.dropFirst() {
      guard wrapping.joins(previous, line, in: copy), !isRule(line), !isTableLine(line),
        listMark(of: line) == nil, !isClosing(line)
      else { break }
      previous = line
      count += 1
    }
    return count
  }

  /// Whether a line stands after the story by itself; only short lines do so in wrapped copy.
  private func isClosing(_ line: CopyLine) -> Bool {
    line.range.count <= 60 && closing.isClosing(copy.head(line))
  }

  /// The lines as one, with a space between two unless both sides are written without spaces.
  private func joined(_ lines: ArraySlice<CopyLine>) -> String {
    guard lines.count > 1 else { return lines.first.map(copy.string) ?? "" }
    var bytes: [UInt8] = []
    for line in lines {
      if let last = bytes.last, needsSpace(after: last, before: copy.bytes[line.range.lowerBound]) {
        bytes.append(UInt8(ascii: " "))
      }
      bytes.append(contentsOf: copy.bytes[line.range])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// No space where a line of Chinese or Japanese goes on: their letters begin with E3 and above.
  private func needsSpace(after last: UInt8, before first: UInt8) -> Bool {
    !(last >= 0x80 && (0xE3...0xE9).contains(first))
  }

  // MARK: Rules

  /// A line of stars, dashes, underscores or equals signs.
  private func isRule(_ line: CopyLine) -> Bool {
    guard line.range.count <= 200 else { return false }
    if line.range.count == 3, ["—", "–", "―"].contains(copy.string(line)) { return true }
    var marks = 0
    for byte in copy.bytes[line.range] {
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "="),
        UInt8(ascii: "~"):
        marks += 1
      case UInt8(ascii: " "): break
      default: return false
      }
    }
    return marks >= 2
  }

  // MARK: Tables

  private func takeTable(from rest: inout ArraySlice<CopyLine>) -> BodyPiece? {
    guard let first = rest.first, isTableLine(first) else { return nil }
    var lines = [first]
    for line in rest.dropFirst() {
      guard isTableLine(line) else { break }
      lines.append(line)
    }
    guard lines.count >= 2 else { return nil }
    rest = rest.dropFirst(lines.count)
    let margin = lines.map(\.indent).min() ?? 0
    let text = lines.enumerated().map { index, line in
      let gap = index > 0 && line.isAfterBlank ? "\n" : ""
      return gap + String(copy.stringWithIndent(line).dropFirst(Int(margin)))
    }
    return .verbatim(text.joined(separator: "\n"))
  }

  /// A short line with two wide gaps inside, or one of three columns and more.
  private func isTableLine(_ line: CopyLine) -> Bool {
    guard line.range.count <= 240 else { return false }
    var gaps = 0
    var widest = 0
    var run = 0
    var before: UInt8 = 0
    for byte in copy.bytes[line.range] {
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
        run += byte == UInt8(ascii: "\t") ? 3 : 1
        continue
      }
      // Typists put two spaces after a sentence.
      if run >= 2, !Self.sentenceEnds.contains(before) || run > 3 {
        gaps += 1
        widest = max(widest, run)
      }
      run = 0
      before = byte
    }
    return gaps >= 2 || (gaps == 1 && widest >= 4)
  }

  private static let sentenceEnds = Set(".,:;!?\")'".utf8)

  // MARK: Lists

  private enum ListMark: Equatable {
    case bullet
    case number(Int)
  }

  private func takeList(from rest: inout ArraySlice<CopyLine>) -> BodyPiece? {
    guard let first = rest.first, let mark = listMark(of: first), isListStart(mark, in: rest) else {
      return nil
    }
    var items: [String] = []
    while let line = rest.first, let next = listMark(of: line),
      isSequel(next, of: mark, after: items.count)
    {
      items.append(withoutMark(takeParagraph(from: &rest)))
    }
    if case .number(let start) = mark { return .list(start: start, items: items) }
    return .list(start: nil, items: items)
  }

  /// Stars and bullets list by themselves; a hyphen or a number does with the next line's help, and
  /// a dash when no blank line is between, or it would open a speech.
  private func isListStart(_ mark: ListMark, in rest: ArraySlice<CopyLine>) -> Bool {
    guard let first = rest.first, let sign = copy.head(first, limit: 1).first else { return false }
    if mark == .bullet, !sign.isDash { return true }
    let following = rest.dropFirst(paragraphLength(of: rest)).first
    guard let following, let next = listMark(of: following),
      sign != "–" || !following.isAfterBlank
    else { return false }
    return isSequel(next, of: mark, after: 1)
  }

  private func isSequel(_ next: ListMark, of first: ListMark, after count: Int) -> Bool {
    switch (first, next) {
    case (.bullet, .bullet): true
    case (.number(let start), .number(let number)): number == start + count
    default: false
    }
  }

  private func listMark(of line: CopyLine) -> ListMark? {
    guard !copy.bytes[line.range.lowerBound].isASCIILetter else { return nil }
    let head = copy.head(line, limit: 6)
    guard let first = head.first else { return nil }
    if ["*", "•", "‣", "▪", "●", "-", "–"].contains(first) {
      return head.count > 1 && head[1].isGap ? .bullet : nil
    }
    let digits = head.prefix { $0.digit != nil }
    guard (1...2).contains(digits.count), head.count > digits.count + 1,
      head[digits.count] == "." || head[digits.count] == ")", head[digits.count + 1].isGap
    else { return nil }
    return .number(digits.reduce(0) { $0 * 10 + ($1.digit ?? 0) })
  }

  private func withoutMark(_ text: String) -> String {
    String(text.unicodeScalars.drop { !$0.isGap }).trimmed
  }
}
