/// Reads XML or HTML as it is found, in one pass, and never refuses.
///
/// A well-formed document gives exactly its elements. In an ill-formed one the text is kept and the
/// nearest sensible structure is given: what is not closed is closed, what was not open is left out.
/// Declarations of entities are skipped unread and nothing is ever fetched. libxml2 was tried in its
/// place: its recovery drops text after a stray `&` and swallows the items after an unclosed
/// element, and its time grows with the square of an element's attributes.
struct MarkupParser {
  enum Dialect {
    case xml
    case html
  }

  /// An element that has been opened and not yet closed.
  struct OpenElement {
    var node: Int32
    var tag: MarkupTag
    var space: MarkupNamespace
    /// The hash of the name with its prefix.
    var name: UInt64
    var lastChild: Int32 = 0
    /// How many namespace declarations were in force before this element.
    var declarationCount: Int
  }

  struct NamespaceDeclaration {
    var prefix: UInt64
    var space: MarkupNamespace
  }

  let dialect: Dialect
  let limits: Limits
  let bytes: [UInt8]
  var tree: MarkupTree
  var position = 0
  var open: [OpenElement] = []
  var declarations: [NamespaceDeclaration] = []
  /// Start tags below the depth cap whose end tags have not come.
  var flattened = 0
  /// Ends of comments and the like that were looked for in vain; they are not looked for again.
  var missing: Set<String> = []

  init(_ bytes: [UInt8], dialect: Dialect, limits: Limits = .standard) {
    self.dialect = dialect
    self.limits = limits
    // Ranges are kept in 32 bits; every file is capped far below that.
    self.bytes = bytes.count <= Int(Int32.max) ? bytes : Array(bytes[..<Int(Int32.max)])
    tree = MarkupTree(bytes: self.bytes)
    tree.nodes.reserveCapacity(min(bytes.count / 24 + 16, limits.nodeCount))
  }

  static func parse(
    _ bytes: [UInt8],
    dialect: Dialect,
    limits: Limits = .standard
  ) -> MarkupTree {
    var parser = MarkupParser(bytes, dialect: dialect, limits: limits)
    return parser.parse()
  }

  mutating func parse() -> MarkupTree {
    tree.nodes.append(MarkupTree.Node(kind: .document, range: 0..<0))
    open.append(
      OpenElement(node: 0, tag: .other, space: .none, name: 0, declarationCount: 0)
    )
    var textStart = 0
    while let bracket = find(UInt8(ascii: "<"), from: position) {
      position = bracket
      guard beginsMarkup(at: bracket) else {
        position = bracket + 1
        continue
      }
      appendText(.text, textStart..<bracket)
      readMarkup()
      position = min(position, bytes.count)
      textStart = position
      // The document itself is a node as well.
      if tree.nodes.count > limits.nodeCount { break }
    }
    if tree.nodes.count <= limits.nodeCount {
      appendText(.text, textStart..<bytes.count)
    } else if position < bytes.count {
      note("more than \(limits.nodeCount) elements")
    }
    if dialect == .xml, open.count > 1 { note("an element without an end") }
    closeElements(downTo: 1)
    tree.nodes[0].end = Int32(tree.nodes.count)
    return tree
  }
}

extension MarkupParser {
  /// Remembers what is wrong at this place, unless something was wrong before.
  mutating func note(_ what: String) {
    if tree.fault == nil { tree.fault = MarkupTree.Fault(what: what, offset: position) }
  }

  func find(_ byte: UInt8, from start: Int) -> Int? {
    start < bytes.count ? bytes[start...].offset(of: byte) : nil
  }

  /// Where `text` next stands, at or after `start`; one vain search for it is the last.
  mutating func find(_ text: StaticString, from start: Int) -> Int? {
    guard !missing.contains(text.description) else { return nil }
    let first = text.utf8Start[0]
    var index = start
    while let hit = find(first, from: index) {
      if stands(text, at: hit) { return hit }
      index = hit + 1
    }
    missing.insert(text.description)
    return nil
  }

  func stands(_ text: StaticString, at index: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index >= 0, index + length <= bytes.count else { return false }
    return text.withUTF8Buffer { expected in
      for offset in 0..<length where bytes[index + offset] != expected[offset] { return false }
      return true
    }
  }

  /// The byte at an index, a zero past the end.
  func byte(_ index: Int) -> UInt8 {
    index < bytes.count ? bytes[index] : 0
  }

  /// Whether the `<` at `index` begins a tag, a comment or the like, and is no stray character.
  private func beginsMarkup(at index: Int) -> Bool {
    let next = byte(index + 1)
    if next.isASCIILetter || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return true }
    if dialect == .xml, next == UInt8(ascii: "_") || next >= 0x80 { return true }
    guard next == UInt8(ascii: "/") else { return false }
    let name = byte(index + 2)
    return name.isASCIILetter || name >= 0x80 || name == UInt8(ascii: "_")
  }

  private mutating func readMarkup() {
    switch byte(position + 1) {
    case UInt8(ascii: "!"): readDeclaration()
    case UInt8(ascii: "?"): skip(past: dialect == .xml ? "?>" : ">", keepingRest: false)
    case UInt8(ascii: "/"): readEndTag()
    default: readStartTag()
    }
  }

  private mutating func readDeclaration() {
    if stands("<!--", at: position) {
      position += 4
      // `<!-->` is a whole comment in HTML.
      if byte(position) == UInt8(ascii: ">") { position += 1 } else { skip(past: "-->") }
    } else if stands("<![CDATA[", at: position) {
      readLiteral()
    } else if isDoctype() {
      skipDoctype()
    } else {
      skip(past: ">")
    }
  }

  private mutating func readLiteral() {
    let start = position + 9
    if let end = find("]]>", from: start) {
      appendText(.literal, start..<end)
      position = end + 3
    } else {
      note("a CDATA section without an end")
      appendText(.literal, start..<bytes.count)
      position = bytes.count
    }
  }

  /// Goes behind `text`; where it does not come, behind the `<` alone or to the end of everything.
  private mutating func skip(past text: StaticString, keepingRest: Bool = true) {
    if let end = find(text, from: position) {
      position = end + text.utf8CodeUnitCount
    } else {
      note("no \(text)")
      position =
        keepingRest ? position + 1 : (find(UInt8(ascii: ">"), from: position) ?? position) + 1
    }
  }

  private func isDoctype() -> Bool {
    position + 9 <= bytes.count
      && MarkupName.hash(bytes[position + 2..<position + 9])
        == MarkupName.hash(Array("doctype".utf8)[...])
  }

  /// Goes behind a document type, its declarations unread.
  private mutating func skipDoctype() {
    guard !missing.contains("doctype") else {
      skip(past: ">")
      return
    }
    var index = position + 9
    var isInside = false
    var quote: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "[") {
        isInside = true
      } else if byte == UInt8(ascii: "]") {
        isInside = false
      } else if byte == UInt8(ascii: ">"), !isInside {
        position = index + 1
        return
      }
      index += 1
    }
    missing.insert("doctype")
    skip(past: ">")
  }
}
