import Foundation

/// One pass over a text that leaves only what may be shown.
struct DisplayCleaner {
  /// Marks above one letter beyond which the rest are dropped.
  static let marksPerBase = 8
  /// Scalars that joiners may bind into one sign, every other one a joiner.
  static let scalarsPerCluster = 32

  let keepsLines: Bool
  let tabWidth: Int
  private var output: [UInt8] = []
  /// The last scalar written, a space before the first.
  private var previous: Unicode.Scalar = " "
  private var marks = 0
  private var joined = 0
  private var lastClass: UInt8 = 0
  private var isSpacePending = false
  private var followsCarriageReturn = false
  private var needsNormalising = false

  init(keepsLines: Bool, tabWidth: Int) {
    self.keepsLines = keepsLines
    self.tabWidth = tabWidth
  }

  mutating func clean(_ text: String) -> String {
    output.reserveCapacity(text.utf8.count)
    // The joiner rule looks one scalar ahead, so a joiner waits until its right neighbour is known.
    var joiner: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let waiting = joiner {
        joiner = nil
        if mayJoin(waiting, to: scalar) { append(joiner: waiting) }
      }
      if scalar.value == 0x200C || scalar.value == 0x200D {
        joiner = scalar
      } else {
        take(scalar)
      }
    }
    let cleaned = String(decoding: output, as: UTF8.self)
    return needsNormalising ? cleaned.composedInPieces : cleaned
  }
}

extension DisplayCleaner {
  private mutating func take(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    let endsPair = followsCarriageReturn && value == 0x0A
    followsCarriageReturn = value == 0x0D
    if endsPair { return }
    switch DisplayClass(of: scalar) {
    case .letter: append(scalar)
    case .mark: append(mark: scalar)
    case .space: appendSpace(scalar)
    case .tab: for _ in 0..<(keepsLines ? tabWidth : 1) { appendSpace(" ") }
    case .newline: appendNewline()
    case .control: append(control: scalar)
    case .invalid: append("\u{FFFD}")
    case .emojiSelector: if previous.isPictograph { append(selector: scalar) }
    case .hidden: break
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    flushSpace()
    if scalar.hasOtherSpelling { needsNormalising = true }
    write(scalar)
    if previous.value != 0x200D { joined = 0 }
    previous = scalar
    marks = 0
    lastClass = 0
  }

  /// Writes what a control must have been: a character of windows-1252, or damage in a body.
  private mutating func append(control: Unicode.Scalar) {
    if control.value >= 0x80 {
      let meant = Windows1252.upper[Int(control.value - 0x80)]
      append(meant == control ? "\u{FFFD}" : meant)
    } else if keepsLines {
      append("\u{FFFD}")
    }
  }

  private mutating func append(mark: Unicode.Scalar) {
    guard marks < Self.marksPerBase else { return }
    let combiningClass = mark.properties.canonicalCombiningClass.rawValue
    if mark.hasOtherSpelling || (combiningClass != 0 && combiningClass < lastClass) {
      needsNormalising = true
    }
    flushSpace()
    marks += 1
    lastClass = combiningClass
    write(mark)
    previous = mark
  }

  private mutating func append(selector: Unicode.Scalar) {
    write(selector)
    previous = selector
  }

  private mutating func append(joiner: Unicode.Scalar) {
    guard joined < Self.scalarsPerCluster / 2 - 1 else { return }
    joined += 1
    write(joiner)
    previous = joiner
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      output.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// Whether a joiner between `previous` and `next` has a meaning there.
  private func mayJoin(_ joiner: Unicode.Scalar, to next: Unicode.Scalar) -> Bool {
    if isSpacePending { return false }
    if previous.isJoiningLetter { return next.isJoiningLetter || previous.isVirama }
    guard joiner.value == 0x200D else { return false }
    return (previous.isPictograph || previous.value == 0xFE0F) && next.isPictograph
  }

  private mutating func appendSpace(_ space: Unicode.Scalar) {
    if keepsLines {
      append(space)
    } else {
      isSpacePending = true
    }
  }

  private mutating func appendNewline() {
    if keepsLines {
      append("\n")
    } else {
      isSpacePending = true
    }
  }

  /// Writes the one space that a run of white space in a single line comes to.
  private mutating func flushSpace() {
    guard isSpacePending else { return }
    isSpacePending = false
    if !output.isEmpty { output.append(0x20) }
  }
}
