extension Unicode.Scalar {
  /// Whether a terminal may be sent the scalar: it drives nothing, hides nothing and turns no text.
  ///
  /// Controls, ends of lines, interlinear notes and what is no character may not, nor what Unicode has
  /// ignored where it is not understood: direction marks, zero-width spaces, fillers, tags. Of these
  /// only the two joiners and the two emoji selectors may, since words and pictures need them.
  package var mayBeShown: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x34F: true
    case 0..<0xAE, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F: false
    case 0x350..<0x2000: true
    case 0x200C, 0x200D, 0xFE0E, 0xFE0F: true
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: false
    case 0x3164, 0xFDD0...0xFDEF, 0xFE00...0xFE0D, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: false
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: false
    default: value & 0xFFFE != 0xFFFE
    }
  }
}
