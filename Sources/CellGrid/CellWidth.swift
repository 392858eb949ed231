extension Character {
  /// The number of columns a terminal gives the cluster: 0, 1 or 2, and more for a cluster of
  /// several spacing scalars.
  ///
  /// An emoji sequence and a flag are 2; every other cluster is as wide as its scalars together,
  /// the way terminals that know no clusters count a Devanagari or Thai syllable.
  package var cellWidth: Int {
    if let ascii = asciiValue { return (0x20..<0x7F).contains(ascii) ? 1 : 0 }
    return isPicture ? 2 : unicodeScalars.reduce(0) { $0 + $1.cellWidth }
  }
}

extension StringProtocol {
  /// The number of columns a terminal gives the text, drawn on one line.
  package var cellWidth: Int {
    utf8.withContiguousStorageIfAvailable { bytes in
      latinWidth(of: bytes) ?? fullWidth(of: String(decoding: bytes, as: UTF8.self))
    } ?? fullWidth(of: String(self))
  }
}

/// The width of text that is ASCII and Latin as far as U+02FF; nil when there is more.
///
/// In such text every scalar is a cluster.
private func latinWidth(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var width = 0
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    index += 1
    switch byte {
    case 0x20..<0x7F:
      width += 1
    case 0..<0x80:
      break
    case 0xC2 where index < bytes.count:
      width += bytes[index] < 0xA0 || bytes[index] == 0xAD ? 0 : 1
      index += 1
    case 0xC3...0xCB:
      width += 1
      index += 1
    default:
      return nil
    }
  }
  return width
}

/// The width of any text; clusters are looked for only where emoji may be joined.
private func fullWidth(of text: String) -> Int {
  var width = 0
  for scalar in text.unicodeScalars {
    if scalar.makesPictures {
      return text.reduce(0) { $0 + $1.cellWidth }
    }
    width += scalar.cellWidth
  }
  return width
}
