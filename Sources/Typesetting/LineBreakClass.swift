/// The classes of UAX #14 that are left after its rule LB1.
///
/// The order is that of `scripts/line_break_table.py`, which makes ``LineBreakTable``.
enum LineBreakClass: UInt8, CaseIterable {
  case alphabetic
  case breakAfter
  case breakBefore
  case breakBoth
  case mandatory
  case contingent
  case closePunctuation
  case combiningMark
  case closeParenthesis
  case carriageReturn
  case emojiBase
  case emojiModifier
  case exclamation
  case glue
  case hangulLV
  case hangulLVT
  case hebrewLetter
  case hyphen
  case ideograph
  case inseparable
  case infixNumeric
  case hangulL
  case hangulT
  case hangulV
  case lineFeed
  case nextLine
  case nonstarter
  case numeric
  case openPunctuation
  case postfixNumeric
  case prefixNumeric
  case quotation
  case regionalIndicator
  case space
  case slash
  case wordJoiner
  case zeroWidthSpace
  case zeroWidthJoiner
  /// Thai, Lao, Khmer, Burmese: like a letter, for who has no dictionary.
  case complexContext
  /// A closing parenthesis as wide as an ideograph, which rule LB30 leaves out.
  case wideCloseParenthesis
  case wideOpenPunctuation
  /// A scalar that is no picture yet, but is reserved for one (rule LB30b).
  case reservedPicture

  /// The class of a scalar.
  @inline(__always)
  init(_ value: UInt32) {
    self =
      value < UInt32(Self.lowTable.count)
      ? Self.lowTable[Int(value)] : Self.found(value)
  }

  /// The classes of the first plane, where nearly all text is, so that none has to be looked for.
  private static let lowTable: [LineBreakClass] = {
    var table: [LineBreakClass] = []
    table.reserveCapacity(0x10000)
    for (index, start) in LineBreakTable.starts.enumerated() where start >> 8 < 0x10000 {
      let isLast = index + 1 == LineBreakTable.starts.count
      let end = isLast ? 0x10000 : min(0x10000, LineBreakTable.starts[index + 1] >> 8)
      let lineClass = LineBreakClass(rawValue: UInt8(truncatingIfNeeded: start)) ?? .alphabetic
      table.append(contentsOf: repeatElement(lineClass, count: Int(end - start >> 8)))
    }
    return table
  }()

  private static func found(_ value: UInt32) -> LineBreakClass {
    let starts = LineBreakTable.starts
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] >> 8 <= value { low = middle + 1 } else { high = middle }
    }
    let packed = starts[max(0, low - 1)]
    return LineBreakClass(rawValue: UInt8(truncatingIfNeeded: packed)) ?? .alphabetic
  }
}
