extension MarkupParser {
  /// Reads `<name attribute="value" …>` and opens the element.
  mutating func readStartTag() {
    position += 1
    let name = readName()
    let firstAttribute = tree.attributes.count
    var isClosed = false
    while true {
      skipSpace()
      let next = byte(position)
      if position >= bytes.count {
        // A tag that the file's end cut off is left out.
        note("a tag without an end")
        tree.attributes.removeSubrange(firstAttribute...)
        return
      } else if next == UInt8(ascii: ">") {
        position += 1
        break
      } else if next == UInt8(ascii: "<") {
        note("a tag without an end")
        break
      } else if next == UInt8(ascii: "/") {
        isClosed = byte(position + 1) == UInt8(ascii: ">")
        position += 1
      } else {
        readAttribute(of: firstAttribute)
      }
    }
    openElement(name: name, firstAttribute: firstAttribute, isClosed: isClosed)
  }

  mutating func readEndTag() {
    position += 2
    let name = readName()
    while position < bytes.count, bytes[position] != UInt8(ascii: ">"),
      bytes[position] != UInt8(ascii: "<")
    {
      position += 1
    }
    if byte(position) == UInt8(ascii: ">") { position += 1 }
    closeElement(name: name)
  }

  private mutating func readName() -> Range<Int> {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte.isMarkupSpace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
        || byte == UInt8(ascii: "<")
      {
        break
      }
      position += 1
    }
    return start..<position
  }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position].isMarkupSpace { position += 1 }
  }

  private mutating func readAttribute(of firstAttribute: Int) {
    let start = position
    // An `=` in front is part of the name, so that every turn goes forward.
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte.isMarkupSpace || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">")
        || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "<")
      {
        break
      }
      position += 1
    }
    let name = start..<position
    skipSpace()
    var value = position..<position
    if byte(position) == UInt8(ascii: "=") {
      position += 1
      skipSpace()
      value = readValue()
    }
    guard tree.attributes.count - firstAttribute < limits.attributeCount,
      value.count <= limits.attributeBytes
    else { return }
    tree.attributes.append(
      MarkupTree.Attribute(
        name: Int32(name.lowerBound)..<Int32(name.upperBound),
        value: Int32(value.lowerBound)..<Int32(value.upperBound)
      )
    )
  }

  private mutating func readValue() -> Range<Int> {
    let quote = byte(position)
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = position + 1
      let end = quote == UInt8(ascii: "\"") ? find("\"", from: start) : find("'", from: start)
      if let end {
        position = end + 1
        return start..<end
      }
      note("a quotation mark without its pair")
      position = start
    }
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte.isMarkupSpace || byte == UInt8(ascii: ">") { break }
      position += 1
    }
    return start..<position
  }
}
