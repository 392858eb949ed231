/// The text of a file cut into lines, without the bytes that only wires and crawlers put there.
///
/// Controls, soft hyphens, zero-width spaces and U+034F (put after every letter by sites that fear
/// copying) are gone; blank lines are remembered by the line that follows them.
struct CopyText {
  /// A file of more lines than this keeps the rest in one piece, so that memory stays in proportion.
  static let lineLimit = 200_000

  private(set) var bytes: [UInt8]
  private(set) var lines: [CopyLine] = []
  /// Whether character references of HTML were put right.
  private(set) var wasMended = false
  /// Whether backslashes were put right.
  private(set) var wasJoined = false
  /// What follows the last line that was cut; empty for all but monstrous files.
  private(set) var remainder: Range<Int> = 0..<0

  /// The lines of a text in sound UTF-8.
  init(_ text: [UInt8]) {
    bytes = text.cleaned
    if let mended = EntityRepair.mended(bytes) {
      bytes = mended
      wasMended = true
    }
    if let joined = JoinRepair.mended(bytes) {
      bytes = joined
      wasJoined = true
    }
    cutLines()
  }

  /// The words of a line, decoded.
  func string(_ line: CopyLine) -> String {
    String(decoding: bytes[line.range], as: UTF8.self)
  }

  /// The first scalars of a line; a line's opening tells what it is.
  func head(_ line: CopyLine, limit: Int = CopyHead.limit) -> [Unicode.Scalar] {
    let end = min(line.range.upperBound, line.range.lowerBound + limit * 4)
    return bytes.withUnsafeBufferPointer {
      UnsafeBufferPointer(rebasing: $0[line.range.lowerBound..<end]).scalars(atMost: limit)
    }
  }

  /// The text of a line with its indentation, for tables.
  func stringWithIndent(_ line: CopyLine) -> String {
    String(repeating: " ", count: Int(line.indent)) + string(line)
  }

  var remainderText: String {
    String(decoding: bytes[remainder], as: UTF8.self)
  }

  private mutating func cutLines() {
    var start = 0
    var afterBlank = false
    while start < bytes.count {
      guard lines.count < Self.lineLimit else {
        remainder = start..<bytes.count
        return
      }
      let end = bytes[start...].offset(of: UInt8(ascii: "\n")) ?? bytes.count
      if let line = line(in: start..<end, afterBlank: afterBlank) {
        lines.append(line)
        afterBlank = false
      } else {
        afterBlank = true
      }
      start = end + 1
    }
  }

  /// Nil for a blank line.
  private func line(in range: Range<Int>, afterBlank: Bool) -> CopyLine? {
    var start = range.lowerBound
    var end = range.upperBound
    var indent = 0
    while start < end {
      let space = bytes.leadingSpace(at: start, before: end)
      guard space.length > 0 else { break }
      start += space.length
      indent += space.columns
    }
    while end > start, bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: "\t") {
      end -= 1
    }
    while end - start > 2, bytes.isPrintedControl(at: end - 2) { end -= 2 }
    if end - start > 2, bytes.isPrintedControl(at: start), !bytes.isSmallLetter(at: start + 2) {
      start += 2
    }
    guard start < end else { return nil }
    return CopyLine(
      range: start..<end,
      indent: UInt8(min(indent, 200)),
      isAfterBlank: afterBlank
    )
  }
}

/// One line that holds something, without the white space at its ends.
struct CopyLine: Hashable {
  var range: Range<Int>
  /// The columns of white space before it; a tab counts for eight.
  var indent: UInt8
  /// Whether a blank line stands before it.
  var isAfterBlank: Bool
}

/// How much of a paragraph is looked at to tell what it begins with.
enum CopyHead {
  static let limit = 240
}

extension [UInt8] {
  /// The text with one kind of line end and without invisible characters; itself, where it is so.
  fileprivate var cleaned: [UInt8] {
    var cleaned: [UInt8] = []
    var runStart = 0
    withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        guard !text.isPlain(at: index), let replacement = text.cleaning(at: index) else {
          index += 1
          continue
        }
        if runStart == 0 { cleaned.reserveCapacity(count) }
        cleaned += text[runStart..<index]
        if replacement.isLineEnd { cleaned.append(UInt8(ascii: "\n")) }
        index += replacement.length
        runStart = index
      }
    }
    guard runStart > 0 else { return self }
    cleaned += self[runStart...]
    return cleaned
  }

  /// `^B`, `^C` and their like, by which wires mark where a story begins and ends.
  fileprivate func isPrintedControl(at index: Int) -> Bool {
    self[index] == UInt8(ascii: "^") && "BCDQS".utf8.contains(self[index + 1])
  }

  fileprivate func isSmallLetter(at index: Int) -> Bool {
    (0x61...0x7A).contains(self[index])
  }

  /// The bytes and the columns of the white space that stands at `index`; zero for anything else.
  fileprivate func leadingSpace(at index: Int, before end: Int) -> (length: Int, columns: Int) {
    switch self[index] {
    case 0x20: return (1, 1)
    case 0x09: return (1, 8)
    case 0xC2 where index + 1 < end && self[index + 1] == 0xA0: return (2, 1)
    case 0xE3 where index + 2 < end && self[index + 1] == 0x80 && self[index + 2] == 0x80:
      return (3, 2)
    default: return (0, 0)
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the byte is printed ASCII, as nearly all are.
  @inline(__always)
  fileprivate func isPlain(at index: Int) -> Bool { self[index] &- 0x20 < 0x5F }

  /// What is to be taken out of the text at `index`; nil where a byte stays.
  fileprivate func cleaning(at index: Int) -> (length: Int, isLineEnd: Bool)? {
    switch self[index] {
    case 0x09, 0x0A: return nil
    case 0x0D: return (self.byte(at: index + 1) == 0x0A ? 2 : 1, true)
    case 0x0B, 0x0C: return (1, true)
    case 0..<0x20, 0x7F: return (1, false)
    case 0xC2: return cleaningLatin(at: index)
    case 0xCD where self.byte(at: index + 1) == 0x8F: return (2, false)
    case 0xE2 where self.byte(at: index + 1) == 0x80: return cleaningPunctuation(at: index)
    case 0xEF where self.byte(at: index + 1) == 0xBB && self.byte(at: index + 2) == 0xBF:
      return (3, false)
    default: return nil
    }
  }

  /// C1 controls (NEL among them, which ends a line) and the soft hyphen.
  private func cleaningLatin(at index: Int) -> (length: Int, isLineEnd: Bool)? {
    switch byte(at: index + 1) {
    case 0x85: (2, true)
    case 0x80...0x9F, 0xAD: (2, false)
    default: nil
    }
  }

  /// U+200B is invisible; U+2028 and U+2029 end a line.
  private func cleaningPunctuation(at index: Int) -> (length: Int, isLineEnd: Bool)? {
    switch byte(at: index + 2) {
    case 0x8B: (3, false)
    case 0xA8, 0xA9: (3, true)
    default: nil
    }
  }

  private func byte(at index: Int) -> UInt8 {
    index < count ? self[index] : 0
  }
}
