import Articles

/// One line of inlines as Markdown.
///
/// Emphasis takes asterisks where they are sure to be read as such: around words, with space or
/// punctuation outside. Elsewhere it takes HTML, as Markdown has nothing for the middle of a word.
struct MarkdownInlines {
  /// What the line is put together from, so that a span can look at both sides of its ends.
  private enum Piece {
    case words(String)
    case opening(Mark)
    case closing(Mark)
  }

  /// A span in Markdown and in HTML.
  private struct Mark {
    let sign: String
    let tag: String

    static let emphasis = Mark(sign: "*", tag: "em")
    static let strong = Mark(sign: "**", tag: "strong")
    static let strikethrough = Mark(sign: "~~", tag: "del")
  }

  private let place: MarkdownText.Place
  private var pieces: [Piece] = []

  /// The inlines as they stand in `place`; they are tidied ones.
  static func text(_ inlines: [Inline], in place: MarkdownText.Place) -> String {
    var writer = MarkdownInlines(place: place)
    writer.append(inlines, isInLink: false)
    return writer.text
  }

  private init(place: MarkdownText.Place) {
    self.place = place
  }
}

extension MarkdownInlines {
  private mutating func append(_ inlines: [Inline], isInLink: Bool) {
    for inline in inlines {
      switch inline {
      case .text(let text):
        let escaper = MarkdownText(place: place, isInLink: isInLink)
        append(escaper.escaped(text, startsLine: isAtLineStart))
      case .emphasis(let inner): append(inner, as: .emphasis, isInLink: isInLink)
      case .strong(let inner): append(inner, as: .strong, isInLink: isInLink)
      case .strikethrough(let inner): append(inner, as: .strikethrough, isInLink: isInLink)
      case .code(let text): appendCode(text, isInLink: isInLink)
      case .link(let inner, let url): append(inner, linkedTo: url)
      case .image(let image): append(MarkdownImage(image, place: place).text)
      case .lineBreak: append(place == .paragraph ? "\\\n" : "<br>")
      }
    }
  }

  private mutating func append(_ words: String) {
    if !words.isEmpty { pieces.append(.words(words)) }
  }

  private mutating func append(_ inner: [Inline], as mark: Mark, isInLink: Bool) {
    pieces.append(.opening(mark))
    append(inner, isInLink: isInLink)
    pieces.append(.closing(mark))
  }

  private var isAtLineStart: Bool {
    for piece in pieces.reversed() {
      if case .words(let words) = piece { return words.last == "\n" }
    }
    return true
  }

  /// Writes code between more backticks than it holds in a row; as HTML next to other backticks, and
  /// where a bar in it would end a cell.
  private mutating func appendCode(_ code: String, isInLink: Bool) {
    var follows = false
    if case .words(let before)? = pieces.last { follows = before.last == "`" }
    if follows || code.contains("|") {
      let escaper = MarkdownText(place: .cell, isInLink: isInLink)
      append("<code>\(escaper.escaped(code, startsLine: false))</code>")
      return
    }
    let fence = String(repeating: "`", count: code.longestRun(of: "`") + 1)
    let isTouching = code.first == "`" || code.last == "`"
    append(fence + (isTouching ? " \(code) " : code) + fence)
  }

  private mutating func append(_ inner: [Inline], linkedTo url: String) {
    guard let target = MarkdownAddress.text(url) else {
      append("<a href=\"\(url.escapedForHTML.withoutBars)\">")
      append(inner, isInLink: false)
      append("</a>")
      return
    }
    append("[")
    append(inner, isInLink: true)
    append("](\(target))")
  }
}

extension MarkdownInlines {
  private var text: String {
    var text = ""
    var opened: [Bool] = []
    let isSigned = signs
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .words(let words): text += words
      case .opening(let mark):
        opened.append(isSigned[index])
        text += isSigned[index] ? mark.sign : "<\(mark.tag)>"
      case .closing(let mark):
        text += opened.popLast() == true ? mark.sign : "</\(mark.tag)>"
      }
    }
    return text
  }

  /// For each opening whether it and its closing can be signs.
  private var signs: [Bool] {
    var signs = [Bool](repeating: false, count: pieces.count)
    var open: [Int] = []
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .words: continue
      case .opening: open.append(index)
      case .closing:
        guard let start = open.popLast() else { continue }
        signs[start] =
          isOutside(last(before: start)) && isInside(first(after: start))
          && isInside(last(before: index)) && isOutside(first(after: index))
      }
    }
    return signs
  }

  /// The scalar before a piece: nil at the line's start, and a sign of its own beside another mark.
  private func last(before index: Int) -> Unicode.Scalar? {
    guard index > 0 else { return nil }
    guard case .words(let words) = pieces[index - 1] else { return "*" }
    return words.unicodeScalars.last
  }

  private func first(after index: Int) -> Unicode.Scalar? {
    guard index + 1 < pieces.count else { return nil }
    guard case .words(let words) = pieces[index + 1] else { return "*" }
    return words.unicodeScalars.first
  }

  private func isInside(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  private func isOutside(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return true }
    return " \n.,;:!?()[]\"'-“”‘’«»–—…、。，".unicodeScalars.contains(scalar)
  }
}

extension String {
  /// How often `character` stands in a row at most.
  func longestRun(of character: Character) -> Int {
    var longest = 0
    var run = 0
    for next in self {
      run = next == character ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// HTML in which no bar ends a table's cell.
  var withoutBars: String { replacing("|", with: "&#124;") }
}
