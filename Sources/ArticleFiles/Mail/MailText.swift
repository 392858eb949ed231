import Articles

/// The plain text of a mail: wrapped lines become paragraphs, and `>` marks what is quoted.
struct MailText {
  /// Whether a space at the end of a line says that the next one goes on (RFC 3676).
  var isFlowed = false
  /// Whether that space is no part of the text.
  var deletesSpace = false

  /// Quotes inside one another; deeper ones are shown as these.
  private static let quoteDepth = 8
  /// Lines longer than this were not wrapped by a mailer.
  private static let widest = 80

  func blocks(of text: String) -> [Block] {
    var pieces: [Piece] = []
    let lines = DisplayText.multiline(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map(line)
    let width = lines.lazy.map(\.length).filter { $0 <= Self.widest }.max() ?? Self.widest
    var paragraph = Paragraph()
    for line in lines {
      if line.isBlank || line.depth != paragraph.depth || line.isSignature {
        paragraph.end(&pieces)
      }
      paragraph.depth = line.depth
      if line.isSignature { pieces.append(Piece(depth: line.depth, block: .rule)) }
      if line.isBlank || line.isSignature { continue }
      paragraph.add(line, isFlowed: isFlowed, deletesSpace: deletesSpace, width: width)
    }
    paragraph.end(&pieces)
    return Self.nested(pieces[...], depth: 0)
  }

  private func line(_ text: Substring) -> Line {
    var rest = text
    var depth = 0
    while rest.first == ">" {
      depth += 1
      rest = rest.dropFirst()
      // `> > ` is how people without format=flowed quote a quote.
      if !isFlowed, rest.hasPrefix(" >") { rest = rest.dropFirst() }
    }
    if rest.first == " ", isFlowed || depth > 0 { rest = rest.dropFirst() }
    return Line(depth: min(depth, Self.quoteDepth), text: rest)
  }

  /// The blocks of a run, those that are deeper than `depth` inside a quote.
  private static func nested(_ pieces: ArraySlice<Piece>, depth: Int) -> [Block] {
    var blocks: [Block] = []
    var rest = pieces
    while let piece = rest.first {
      if piece.depth == depth {
        blocks.append(piece.block)
        rest = rest.dropFirst()
      } else {
        let quoted = rest.prefix { $0.depth > depth }
        blocks.append(.quote(nested(quoted, depth: depth + 1)))
        rest = rest[quoted.endIndex...]
      }
    }
    return blocks
  }
}

extension MailText {
  private struct Piece {
    let depth: Int
    let block: Block
  }

  private struct Line {
    let depth: Int
    let text: Substring

    var length: Int { text.unicodeScalars.count }
    var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
    var isSignature: Bool { text == "-- " || text == "--" }
    var firstWordLength: Int { text.unicodeScalars.prefix { $0 != " " }.count }

    /// Whether the line begins an item of a list.
    var isItem: Bool {
      let mark = text.prefix { $0 != " " }
      if ["-", "*", "•", "–", "+"].contains(mark) { return true }
      guard let last = mark.last, last == "." || last == ")", mark.utf8.count <= 3 else {
        return false
      }
      return mark.utf8.count > 1 && mark.dropLast().utf8.allSatisfy(\.isASCIIDigit)
    }
  }

  /// A paragraph while its lines are put together.
  private struct Paragraph {
    var depth = 0
    private var lines: [String] = []
    private var last: Line?
    /// Whether the last line says itself that it goes on.
    private var flows = false

    mutating func add(_ line: Line, isFlowed: Bool, deletesSpace: Bool, width: Int) {
      var text = line.text
      let goesOn = isFlowed && text.last == " "
      if goesOn, deletesSpace { text = text.dropLast() }
      if let last, isFlowed ? flows : !isBreak(after: last, before: line, width: width) {
        let gap = isFlowed || Self.isEastAsian(last, line) ? "" : " "
        lines[lines.count - 1] += gap + text
      } else {
        lines.append(String(text))
      }
      flows = goesOn
      last = line
    }

    mutating func end(_ pieces: inout [Piece]) {
      var inlines: [Inline] = []
      for line in lines.map(DisplayText.singleLine) where !line.isEmpty {
        if !inlines.isEmpty { inlines.append(.lineBreak) }
        inlines.append(.text(line))
      }
      if !inlines.isEmpty { pieces.append(Piece(depth: depth, block: .paragraph(inlines))) }
      self = Paragraph()
    }

    /// Whether the writer ended a line that had ample room for the next word.
    private func isBreak(after line: Line, before next: Line, width: Int) -> Bool {
      next.isItem || (line.length + 1 + next.firstWordLength) * 4 <= width * 3
    }

    /// Chinese and Japanese have no space where a line was wrapped.
    private static func isEastAsian(_ line: Line, _ next: Line) -> Bool {
      let scalars = [line.text.unicodeScalars.last, next.text.unicodeScalars.first]
      return scalars.allSatisfy { scalar in
        scalar.map { (0x3000...0x9FFF).contains($0.value) || (0xFF00...0xFFEF).contains($0.value) }
          ?? false
      }
    }
  }
}
