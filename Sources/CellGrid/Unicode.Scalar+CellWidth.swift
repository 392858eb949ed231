extension Unicode.Scalar {
  /// The number of columns a terminal gives the scalar on its own: 0, 1 or 2.
  ///
  /// Ambiguous width is 1. A regional indicator is 1, so that a flag of two is 2.
  package var cellWidth: Int {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300: 1
    case 0x370..<0x483, 0x1E00..<0x200B, 0x2010..<0x2028: 1
    case 0x3041..<0x3097, 0x30A1..<0x3100, 0x4E00..<0xA000, 0xAC00..<0xD7A4: 2
    case _ where WidthTable.contains(value, in: WidthTable.zero): 0
    case _ where WidthTable.contains(value, in: WidthTable.wide): 2
    default: 1
    }
  }

  var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// Whether the scalar can make one picture of the emoji around it: variation selector 16, the
  /// zero width joiner, a skin tone.
  var makesPictures: Bool {
    value == 0xFE0F || value == 0x200D || isSkinTone
  }

  fileprivate var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }
}

extension Character {
  /// Whether the cluster is one picture two columns wide, whatever its scalars are on their own.
  ///
  /// That is an emoji made wide by variation selector 16, given a skin tone, or joined with others.
  var isPicture: Bool {
    var rest = unicodeScalars.makeIterator()
    guard let first = rest.next(), var scalar = rest.next(), first.properties.isEmoji else {
      return false
    }
    var isJoined = false
    while true {
      if scalar.value == 0xFE0F || scalar.isSkinTone { return true }
      if isJoined, scalar.cellWidth > 0 { return true }
      isJoined = scalar.value == 0x200D
      guard let next = rest.next() else { return false }
      scalar = next
    }
  }
}
