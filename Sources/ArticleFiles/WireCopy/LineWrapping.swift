/// How the lines of a file make paragraphs: each by itself, or wrapped at a width and to be joined.
struct LineWrapping {
  /// The widest wrapped line, in columns; nil when a line is a paragraph.
  let width: Int?
  /// Whether an indented line begins a paragraph.
  let indents: Bool
  private let baseIndent: Int

  /// A line wider than this was not wrapped by hand or by a wire.
  private static let widest = 100
  /// Ragged copy breaks this much before it must.
  private static let slack = 12

  init(_ copy: CopyText) {
    var statistics = Statistics()
    // The headline says nothing about the body.
    let body = copy.lines.dropFirst()
    let base = body.prefix(2_000).map { Int($0.indent) }.min() ?? 0
    for (previous, line) in zip(body, body.dropFirst()) where !line.isAfterBlank {
      statistics.add(previous, line, copy: copy, base: base)
    }
    baseIndent = base
    indents = statistics.isIndented
    width = statistics.isWrapped ? statistics.width : nil
  }

  /// Whether a line goes on with the paragraph of the line before it.
  func joins(_ previous: CopyLine, _ line: CopyLine, in copy: CopyText) -> Bool {
    guard let width, !line.isAfterBlank else { return false }
    if indents { return !isIndented(line) }
    let columns = copy.columns(previous)
    guard columns <= width + Self.slack, copy.columns(line) <= width + Self.slack else {
      return false
    }
    let room = width - columns - 1
    return copy.firstWordColumns(line) + Self.slack > room || !copy.endsSentence(previous)
  }

  /// Whether a line is set in as the first of a paragraph.
  func isIndented(_ line: CopyLine) -> Bool {
    Int(line.indent) >= baseIndent + 2
  }

  private struct Statistics {
    var breaks = 0
    var wideBreaks = 0
    var softBreaks = 0
    var indentedStarts = 0
    var width = 0

    mutating func add(_ previous: CopyLine, _ line: CopyLine, copy: CopyText, base: Int) {
      let columns = copy.columns(previous)
      // A short line says nothing: bylines and headlines are short, and so are last lines.
      guard columns >= 40 else { return }
      breaks += 1
      guard columns <= LineWrapping.widest, copy.columns(line) <= LineWrapping.widest else {
        wideBreaks += 1
        return
      }
      width = max(width, columns)
      if !copy.endsSentence(previous) { softBreaks += 1 }
      if Int(previous.indent) >= base + 2, Int(line.indent) < base + 2 {
        indentedStarts += 1
      }
    }

    var isWrapped: Bool {
      width >= 40 && wideBreaks * 4 <= breaks && softBreaks > 0
        && (isIndented || softBreaks * 2 >= breaks)
    }

    var isIndented: Bool { indentedStarts > 0 }
  }
}

extension CopyText {
  /// The width of a line in columns, counting letters of East Asian scripts for two.
  func columns(_ line: CopyLine) -> Int {
    // No line as long as this is a wrapped one, whatever its script.
    if line.range.count > 1_200 { return line.range.count }
    return columns(in: line.range)
  }

  /// The width of the word that begins a line.
  func firstWordColumns(_ line: CopyLine) -> Int {
    let end = bytes[line.range].prefix(120).firstIndex(of: UInt8(ascii: " "))
    return columns(
      in: line.range.lowerBound..<(end ?? min(line.range.upperBound, line.range.lowerBound + 120))
    )
  }

  /// Whether the last letter of a line can end a sentence.
  func endsSentence(_ line: CopyLine) -> Bool {
    let start = max(line.range.lowerBound, line.range.upperBound - 8)
    let tail = String(decoding: bytes[start..<line.range.upperBound], as: UTF8.self)
    guard let last = tail.unicodeScalars.last else { return false }
    return last.endsSentence || last == ":"
  }

  private func columns(in range: Range<Int>) -> Int {
    var columns = 0
    for byte in bytes[range] where byte & 0xC0 != 0x80 {
      columns += byte >= 0xE3 ? 2 : 1
    }
    return columns
  }
}
