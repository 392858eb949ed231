import Articles

/// The text of one paragraph as UTF-8, with what each stretch of it is.
///
/// White space is collapsed to single spaces, and a line feed stands where a line must end.
/// Controls, ESC among them, are left out: an article must not talk to the terminal.
struct StyledText {
  /// A stretch of text from `start` to the next span's start.
  struct Span: Equatable {
    var start: Int
    var role: Role
    var link: Int?
  }

  /// Paragraphs are cut here, far beyond what a layout's lines can hold.
  static let byteLimit = 64 << 20

  private(set) var bytes: [UInt8] = []
  private(set) var spans: [Span] = []
  /// Where the paragraph's own words begin, after a dateline set before them.
  var ownStart = 0
  /// The direction of the paragraph, where its words do not decide about it.
  var direction = BidiEmbedding.Direction.ofText
  /// Stretches of bytes that are ordered each by itself, whatever stands around it.
  var isolates: [Range<Int>] = []
  /// The role that spaces between two stretches take.
  private let base: Role
  /// What is added beyond so many bytes is left out.
  private let limit: Int
  /// A quotation mark that stands before the first line, outside the measure.
  private(set) var hangingMark: StyledRun?
  private var pendingSpace: PendingSpace?

  private enum PendingSpace: Equatable {
    case space(role: Role, link: Int?)
    case newline
  }

  init(base: Role, limit: Int = Self.byteLimit) {
    self.base = base
    self.limit = limit
  }

  init(_ text: String, role: Role, link: Int? = nil, limit: Int = Self.byteLimit) {
    self.init(base: role, limit: limit)
    append(text, role: role, link: link)
  }

  /// A row of code, whose spaces count; a tab goes on to the next multiple of four.
  init(verbatim row: Substring, role: Role, limit: Int = Self.byteLimit) {
    self.init(base: role, limit: limit)
    spans = [Span(start: 0, role: role)]
    var text = String(row)
    text.withUTF8 { source in
      var index = 0
      while index < source.count, bytes.count < limit {
        switch CharacterFilter.verdict(on: source, at: index) {
        case .keep(let length):
          for offset in index..<index + length { bytes.append(source[offset]) }
          index += length
        case .space(let length), .newline(let length):
          let columns = source[index] == UInt8(ascii: "\t") ? 4 - bytes.count % 4 : 1
          if source[index] != UInt8(ascii: "\r") {
            bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: columns))
          }
          index += length
        case .drop(let length):
          index += length
        }
      }
    }
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// The text from a byte on, at most so many bytes of it and best up to a space.
  ///
  /// The direction is its own; isolates are for short texts and not kept.
  func part(from start: Int, atMost count: Int) -> StyledText {
    var end = min(bytes.count, start + count)
    if end < bytes.count {
      let space = bytes[start..<end].suffix(Self.farthestSpace).lastIndex(of: UInt8(ascii: " "))
      end = space.map { $0 + 1 } ?? end
      while end > start + 1, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    }
    var part = StyledText(base: base, limit: limit)
    part.bytes = Array(bytes[start..<end])
    let first = spans.lastIndex { $0.start <= start } ?? 0
    part.spans = spans[first...].prefix { $0.start < end }.map { span in
      Span(start: max(0, span.start - start), role: span.role, link: span.link)
    }
    return part
  }

  /// How far before the end of a part a space is looked for.
  private static let farthestSpace = 4096

  /// Adds text, its white space collapsed.
  mutating func append(_ text: String, role: Role, link: Int? = nil) {
    var text = text
    text.withUTF8 { source in
      var index = 0
      while index < source.count, bytes.count < limit {
        switch CharacterFilter.verdict(on: source, at: index) {
        case .keep(let length):
          settleSpace(before: role, link: link)
          mark(role: role, link: link)
          for offset in index..<index + length { bytes.append(source[offset]) }
          index += length
        case .space(let length):
          if !bytes.isEmpty, pendingSpace == nil {
            pendingSpace = .space(role: role, link: link)
          }
          index += length
        case .newline(let length):
          breakLine()
          index += length
        case .drop(let length):
          index += length
        }
      }
    }
  }

  /// Adds another text with its roles and links.
  mutating func append(_ other: StyledText) {
    for (index, span) in other.spans.enumerated() {
      let end = index + 1 < other.spans.count ? other.spans[index + 1].start : other.bytes.count
      let words = other.bytes[span.start..<end]
      append(String(decoding: words, as: UTF8.self), role: span.role, link: span.link)
    }
  }

  /// Ends the line; at the beginning there is no line to end.
  mutating func breakLine() {
    if !bytes.isEmpty { pendingSpace = .newline }
  }

  /// Adds a mark to the word that came last, before any space, on the same line as its end.
  mutating func appendMark(_ mark: String, role: Role, link: Int?) {
    let space = pendingSpace
    pendingSpace = nil
    if !bytes.isEmpty { bytes.append(contentsOf: "\u{2060}".utf8) }
    append(mark, role: role, link: link)
    pendingSpace = space
  }

  /// Takes an opening quotation mark away from the beginning, to hang it before the first line.
  mutating func hangQuote() {
    let quotes: [Unicode.Scalar] = ["\u{201C}", "\u{2018}", "\u{201E}", "\u{AB}", "\u{22}"]
    let length = bytes.first == 0x22 ? 1 : bytes.first == 0xC2 ? 2 : 3
    guard ownStart == 0, bytes.count > length, let first = spans.first,
      let scalar = Unicode.Scalar(UTF8Scalar.value(in: bytes, at: 0)), quotes.contains(scalar),
      bytes[length] > 0x20, bytes[length] < 0x7F || bytes[length] >= 0xC3,
      // What may be a mark upon the quotation mark, or join it, stays with it.
      ![0xCC, 0xCD, 0xE2, 0xEF].contains(bytes[length]),
      !bytes.contains(where: Self.mayBeginRightToLeft)
    else { return }
    hangingMark = StyledRun(String(scalar), role: first.role, link: first.link)
    bytes.removeFirst(length)
    for index in spans.indices { spans[index].start = max(0, spans[index].start - length) }
    spans = spans.enumerated().filter { index, span in
      index + 1 == spans.count || spans[index + 1].start > span.start
    }.map(\.element)
  }

  /// Whether letters that run from the right begin with the byte, among others.
  private static func mayBeginRightToLeft(_ byte: UInt8) -> Bool {
    (0xD6...0xE0).contains(byte) || byte == 0xEF || byte == 0xF0
  }

  private mutating func settleSpace(before role: Role, link: Int?) {
    guard let pending = pendingSpace else { return }
    pendingSpace = nil
    switch pending {
    case .space(let spaceRole, let spaceLink):
      let isInside = spaceRole == role && spaceLink == link && spans.last?.role == role
      let belongs = isInside && spans.last?.link == link
      mark(role: belongs ? role : base, link: belongs ? link : nil)
      bytes.append(UInt8(ascii: " "))
    case .newline:
      mark(role: base, link: nil)
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  private mutating func mark(role: Role, link: Int?) {
    if let last = spans.last, last.role == role, last.link == link { return }
    spans.append(Span(start: bytes.count, role: role, link: link))
  }
}
