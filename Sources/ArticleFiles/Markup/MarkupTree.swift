/// A document's elements and text in document order, as ranges of its bytes.
///
/// Nothing is copied while the tree is made, so it needs memory in proportion to the document's
/// elements; text is decoded when it is asked for.
struct MarkupTree {
  /// The place of a node in its tree; 0 is the document itself.
  typealias NodeID = Int

  struct Node {
    enum Kind {
      case document
      case element
      /// Text in which character references stand for characters.
      case text
      /// Text that means just what it says: CDATA, scripts.
      case literal
    }

    var kind: Kind
    var space = MarkupNamespace.none
    var tag = MarkupTag.other
    var attributeCount: UInt8 = 0
    var parent: Int32 = 0
    var firstChild: Int32 = 0
    var nextSibling: Int32 = 0
    /// One past the last node inside this one.
    var end: Int32 = 0
    /// The text, or the element's name with its prefix.
    var range: Range<Int32>
    var firstAttribute: Int32 = 0
  }

  struct Attribute {
    var name: Range<Int32>
    var value: Range<Int32>
  }

  /// What was wrong with the document, the first time something was.
  struct Fault: Equatable {
    var what: String
    var offset: Int
  }

  let bytes: [UInt8]
  var nodes: [Node] = []
  var attributes: [Attribute] = []
  var fault: Fault?

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}

extension MarkupTree {
  subscript(id: NodeID) -> Node { nodes[id] }

  /// The nodes directly inside `id`, in order.
  func children(of id: NodeID) -> ChildSequence {
    ChildSequence(nodes: nodes, upcoming: nodes[id].firstChild)
  }

  struct ChildSequence: Sequence, IteratorProtocol {
    let nodes: [Node]
    var upcoming: Int32

    mutating func next() -> NodeID? {
      guard upcoming != 0 else { return nil }
      defer { upcoming = nodes[Int(upcoming)].nextSibling }
      return Int(upcoming)
    }
  }

  /// Every node inside `id`, in document order.
  func descendants(of id: NodeID) -> Range<NodeID> {
    id + 1..<max(id + 1, Int(nodes[id].end))
  }

  /// The first element called `tag` inside `id`, at any depth.
  func first(_ tag: MarkupTag, in id: NodeID = 0) -> NodeID? {
    descendants(of: id).first { nodes[$0].kind == .element && nodes[$0].tag == tag }
  }

  /// The line that a byte stands on, from 1.
  func line(at offset: Int) -> Int {
    bytes[..<min(offset, bytes.count)].count { $0 == 0x0A } + 1
  }
}

extension MarkupTree {
  /// The attribute's value, its references decoded; nil when the element does not have it.
  func attribute(_ name: StaticString, of id: NodeID) -> String? {
    let node = nodes[id]
    guard node.kind == .element, node.attributeCount > 0 else { return nil }
    let first = Int(node.firstAttribute)
    for attribute in attributes[first..<first + Int(node.attributeCount)]
    where matches(attribute.name, name) {
      return value(of: attribute)
    }
    return nil
  }

  func value(of attribute: Attribute) -> String {
    let slice = bytes[Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)]
    guard slice.contains(UInt8(ascii: "&")) else { return String(decoding: slice, as: UTF8.self) }
    var decoded: [UInt8] = []
    CharacterReference.decode(slice, isAttribute: true, into: &decoded)
    return String(decoding: decoded, as: UTF8.self)
  }

  /// Whether the bytes of `range` are `name`, which is in lower case.
  private func matches(_ range: Range<Int32>, _ name: StaticString) -> Bool {
    guard range.count == name.utf8CodeUnitCount else { return false }
    return name.withUTF8Buffer { expected in
      var index = Int(range.lowerBound)
      for letter in expected {
        let byte = bytes[index]
        let lower = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
        if lower != letter { return false }
        index += 1
      }
      return true
    }
  }
}

extension MarkupTree {
  /// The bytes of one node as they stand in the page; an element's are its name.
  func bytes(of id: NodeID) -> ArraySlice<UInt8> {
    let range = nodes[id].range
    return bytes[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// Adds the text of one text node to `output`, decoded; nothing for an element.
  func appendText(of id: NodeID, to output: inout [UInt8]) {
    let node = nodes[id]
    guard node.kind == .text || node.kind == .literal else { return }
    let slice = bytes(of: id)
    if node.kind == .text {
      CharacterReference.decode(slice, isAttribute: false, into: &output)
    } else {
      output.append(contentsOf: slice)
    }
  }

  /// The bytes of one text node that mean just what they say; nil where some must be decoded first.
  func plainText(of id: NodeID) -> ArraySlice<UInt8>? {
    let node = nodes[id]
    let slice = bytes(of: id)
    guard
      node.kind == .literal || (node.kind == .text && slice.offset(of: UInt8(ascii: "&")) == nil)
    else { return nil }
    return slice
  }

  /// All text inside `id`, decoded, tags left out.
  ///
  /// Nothing is added once there are more bytes than `limit`; elements inside one another would be
  /// read again and again by those who want a short text.
  func text(of id: NodeID, atMost limit: Int = .max) -> [UInt8] {
    var output: [UInt8] = []
    for node in descendants(of: id) {
      appendText(of: node, to: &output)
      if output.count > limit { break }
    }
    return output
  }

  func string(of id: NodeID, atMost limit: Int = .max) -> String {
    String(decoding: text(of: id, atMost: limit), as: UTF8.self)
  }

  /// The text inside `id` where it is short; nil where more than `limit` bytes of the document or
  /// elements stand there, of which none is read.
  func shortText(of id: NodeID, atMost limit: Int) -> String? {
    guard isShort(id, atMost: limit) else { return nil }
    return string(of: id)
  }

  /// Whether no more than `limit` bytes of text, as they are written, and elements stand in `id`.
  func isShort(_ id: NodeID, atMost limit: Int) -> Bool {
    guard descendants(of: id).count <= limit else { return false }
    var length = nodes[id].kind == .element ? 0 : nodes[id].range.count
    for node in descendants(of: id) where nodes[node].kind != .element {
      length += nodes[node].range.count
      if length > limit { return false }
    }
    return length <= limit
  }

  /// Whether an element stands inside `id`.
  func hasElements(_ id: NodeID) -> Bool {
    children(of: id).contains { nodes[$0].kind == .element }
  }
}
