extension InputDecoder {
  /// Collects a pasted byte, and ends the paste at ESC [201~.
  mutating func takePasted(_ byte: UInt8) {
    pasted.append(byte)
    if byte == UInt8(ascii: "~"), pasted.suffix(Self.pasteEnd.count) == Self.pasteEnd {
      pasted.removeLast(Self.pasteEnd.count)
      let text = Self.cleaned(pasted)
      if !text.isEmpty { events.append(.paste(text)) }
      pasted = []
      state = .ground
    } else if pasted.count > 2 * Self.mostPasted {
      // Far more than anybody reads: the middle goes, the end is still looked for.
      pasted.removeSubrange(Self.mostPasted..<pasted.count - Self.pasteEnd.count)
    }
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)[...]
  private static let mostPasted = 1 << 20

  /// The pasted text with line feeds for line ends, and without other controls but tabs.
  private static func cleaned(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\r": text.append("\n")
      case "\n" where previous == "\r": break
      case "\n", "\t": text.append(scalar)
      case _ where scalar.isControl || scalar == "\u{FFFD}": break
      default: text.append(scalar)
      }
      previous = scalar
    }
    return String(text)
  }
}
