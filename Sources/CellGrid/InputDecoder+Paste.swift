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
      afterPaste = []
      eventsWithPaste = events.count
    } else if pasted.count > 2 * Self.mostPasted {
      // Far more than anybody reads: the middle goes, the end is still looked for.
      pasted.removeSubrange(Self.mostPasted..<pasted.count - Self.pasteEnd.count)
    }
  }

  /// Keeps what follows a paste's end, until it is known whether that was its end.
  mutating func noteAfterPaste(_ byte: UInt8) {
    // Without a copy of what is kept, which would be made for each byte.
    guard let count = afterPaste?.count, count < Self.mostPasted else { return }
    afterPaste?.append(byte)
  }

  /// Takes what came in one go between the end of a paste and another mark as pasted, and no longer
  /// as keys.
  ///
  /// That end was in the text: somebody meant the rest of it to run. Nobody types between two pastes
  /// that come in one go.
  mutating func takeBackIntoPaste() {
    guard var bytes = afterPaste else { return }
    bytes.removeLast(min(bytes.count, Self.pasteEnd.count))
    events.removeSubrange(min(eventsWithPaste, events.count)...)
    let text = Self.cleaned(bytes)
    if !text.isEmpty { events.append(.paste(text)) }
    afterPaste = []
    eventsWithPaste = events.count
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
      case _ where !scalar.mayBeShown || scalar == "\u{FFFD}": break
      default: text.append(scalar)
      }
      previous = scalar
    }
    return String(text)
  }
}
