extension ByteScanner {
  /// Any JSON value, found valid and without its insignificant white space.
  mutating func value() -> [UInt8]? {
    var copy = ValueCopy()
    repeat {
      switch beginValue(&copy) {
      case .opened: continue
      case .ended: guard endValues(&copy) else { return nil }
      case .refused: return nil
      }
    } while !copy.closers.isEmpty
    return copy.text
  }

  private struct ValueCopy {
    var text: [UInt8] = []
    // The closing brackets still to come, the innermost last: hostile depth must not recurse.
    var closers: [UInt8] = []
  }

  private enum ValueStart {
    /// A bracket was opened, and the first value in it comes next.
    case opened
    /// A whole value was copied.
    case ended
    case refused
  }

  private mutating func beginValue(_ copy: inout ValueCopy) -> ValueStart {
    switch next {
    case UInt8(ascii: "{")?: open(&copy, closer: UInt8(ascii: "}"))
    case UInt8(ascii: "[")?: open(&copy, closer: UInt8(ascii: "]"))
    case UInt8(ascii: "\"")?: copyString(&copy) ? .ended : .refused
    case .some: copyWord(&copy) ? .ended : .refused
    case nil: .refused
    }
  }

  private mutating func open(_ copy: inout ValueCopy, closer: UInt8) -> ValueStart {
    guard copy.closers.count < StateLimits.nesting, let opener = next, take(opener) else {
      return .refused
    }
    copy.text.append(opener)
    if take(closer) {
      copy.text.append(closer)
      return .ended
    }
    copy.closers.append(closer)
    return closer == UInt8(ascii: "]") || copyName(&copy) ? .opened : .refused
  }

  /// Takes what may follow a value: closing brackets, then a comma if any bracket is still open.
  private mutating func endValues(_ copy: inout ValueCopy) -> Bool {
    while let closer = copy.closers.last {
      if take(UInt8(ascii: ",")) {
        copy.text.append(UInt8(ascii: ","))
        return closer == UInt8(ascii: "]") || copyName(&copy)
      }
      guard take(closer) else { return false }
      copy.text.append(closer)
      copy.closers.removeLast()
    }
    return true
  }

  private mutating func copyName(_ copy: inout ValueCopy) -> Bool {
    guard copyString(&copy), take(UInt8(ascii: ":")) else { return false }
    copy.text.append(UInt8(ascii: ":"))
    return true
  }

  private mutating func copyString(_ copy: inout ValueCopy) -> Bool {
    guard let contents = string() else { return false }
    copy.text.append(UInt8(ascii: "\""))
    copy.text.append(contentsOf: bytes[contents])
    copy.text.append(UInt8(ascii: "\""))
    return true
  }

  /// Copies `true`, `false`, `null` or a number.
  private mutating func copyWord(_ copy: inout ValueCopy) -> Bool {
    let start = position
    while let byte = peek, isWordByte(byte) { advance() }
    let word = bytes[start..<position]
    guard JSONText.isLiteral(word) || JSONText.isNumber(word) else { return false }
    copy.text.append(contentsOf: word)
    return true
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "E"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
