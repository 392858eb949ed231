import Glibc

/// Searches in the bytes of text, many times quicker than the standard library's among characters.
///
/// Whatever ASCII cannot decide, where one letter may be written in two ways, is left to characters.
extension StringProtocol {
  /// Whether the text begins with `opening`; the same as `hasPrefix`.
  func begins(with opening: String) -> Bool {
    switch compare(with: opening, fromEnd: false) {
    case .same: true
    case .different: false
    case .unsure: hasPrefix(opening)
    }
  }

  /// Whether the text ends in `ending`; the same as `hasSuffix`.
  func ends(in ending: String) -> Bool {
    switch compare(with: ending, fromEnd: true) {
    case .same: true
    case .different: false
    case .unsure: hasSuffix(ending)
    }
  }

  /// Whether `part` stands somewhere in the text, byte for byte.
  func holds(_ part: String) -> Bool {
    offset(of: part) != nil
  }

  /// The bytes before the first place where `part` stands.
  func offset(of part: String) -> Int? {
    var part = part
    return part.withUTF8 { part in
      utf8.withContiguousStorageIfAvailable { $0.offset(of: part) } ?? nil
    }
  }

  /// How many words there are between spaces.
  var wordCount: Int {
    var count = 0
    var before = UInt8(ascii: " ")
    for byte in utf8 {
      if byte != UInt8(ascii: " "), before == UInt8(ascii: " ") { count += 1 }
      before = byte
    }
    return count
  }

  private func compare(with other: String, fromEnd: Bool) -> ByteComparison {
    var other = other
    return other.withUTF8 { other in
      utf8.withContiguousStorageIfAvailable { ByteComparison($0, other, fromEnd: fromEnd) }
        ?? .unsure
    }
  }
}

/// Whether one text begins or ends as another does, as far as bytes tell.
private enum ByteComparison {
  case same
  case different
  case unsure

  init(_ text: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>, fromEnd: Bool) {
    for step in other.indices {
      guard step < text.count else {
        // A letter and its accent may be one scalar in one text and two in the other.
        self = other[fromEnd ? other.count - 1 - step : step] < 0x80 ? .different : .unsure
        return
      }
      let mine = text[fromEnd ? text.count - 1 - step : step]
      let its = other[fromEnd ? other.count - 1 - step : step]
      if mine == its { continue }
      // No accent is ASCII, so a last letter of ASCII is no accented one in another spelling.
      let areSure =
        (mine < 0x80 && its < 0x80)
        || (fromEnd && step == 0 && (mine | its) >= 0x80 && (mine & its) < 0x80)
      self = areSure ? .different : .unsure
      return
    }
    guard other.count < text.count, !other.isEmpty else {
      self = .same
      return
    }
    // An accent next to it, or at its own start, belongs to the letter before.
    let next = text[fromEnd ? text.count - 1 - other.count : other.count]
    let mayBeAccent = fromEnd && other[0] >= 0x80
    self = next < 0x80 && !mayBeAccent ? .same : .unsure
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the bytes of `part`, which is short, first stand.
  func offset(of part: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let start = baseAddress, let wanted = part.baseAddress, count >= part.count else {
      return nil
    }
    var index = 0
    while index + part.count <= count,
      let hit = memchr(start + index, Int32(wanted[0]), count - part.count + 1 - index)
    {
      index = hit - UnsafeMutableRawPointer(mutating: start)
      if memcmp(hit, wanted, part.count) == 0 { return index }
      index += 1
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// The index of the first such byte.
  func offset(of byte: UInt8) -> Int? {
    withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return nil }
      return memchr(start, Int32(byte), bytes.count).map {
        startIndex + ($0 - UnsafeMutableRawPointer(mutating: start))
      }
    }
  }
}
