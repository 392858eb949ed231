/// Where the front matter of a Markdown file begins and ends.
struct FrontMatterBlock {
  enum Kind {
    case yaml
    /// Between two lines of plus signs, as Hugo writes it.
    case toml
    /// An object at the very beginning.
    case json
  }

  let kind: Kind
  let text: String
  /// Where the article's own text begins.
  let end: Int

  /// The block; nil when the file begins with its text.
  init?(in bytes: [UInt8], limits: Limits) {
    let head = bytes.prefix(limits.frontMatterBytes)
    let start = head.firstIndex { !$0.isMarkupSpace } ?? 0
    let first = Self.line(of: head, at: start)
    switch String(decoding: first.text, as: UTF8.self) {
    case "---": self.init(.yaml, in: head, from: first.end, closing: ["---", "..."])
    case "+++": self.init(.toml, in: head, from: first.end, closing: ["+++"])
    case "{", ";;;": self.init(json: head, from: start, count: bytes.count)
    default: return nil
    }
  }

  private init?(_ kind: Kind, in head: ArraySlice<UInt8>, from start: Int, closing: [String]) {
    var lineStart = start
    while lineStart < head.endIndex {
      let line = Self.line(of: head, at: lineStart)
      if closing.contains(where: { line.text.elementsEqual($0.utf8) }) {
        self.kind = kind
        text = String(decoding: head[start..<lineStart], as: UTF8.self)
        end = line.end
        return
      }
      lineStart = line.end
    }
    return nil
  }

  /// An object whose last brace stands alone on its line.
  private init?(json head: ArraySlice<UInt8>, from start: Int, count: Int) {
    var lineStart = start
    while lineStart < head.endIndex {
      let line = Self.line(of: head, at: lineStart)
      if lineStart > start, head[lineStart] == UInt8(ascii: "}"), line.text.count == 1 {
        kind = .json
        text = String(decoding: head[start..<line.end], as: UTF8.self)
        end = line.end
        return
      }
      lineStart = line.end
    }
    return nil
  }

  /// A line without spaces, and where the next one begins.
  private static func line(
    of head: ArraySlice<UInt8>,
    at start: Int
  ) -> (text: [UInt8], end: Int) {
    let lineEnd = head[start...].firstIndex(of: 0x0A) ?? head.endIndex
    let isShort = lineEnd - start < 64
    let text = isShort ? head[start..<lineEnd].filter { $0 != 0x0D && $0 != 0x20 } : []
    return (text, min(lineEnd + 1, head.endIndex))
  }
}
