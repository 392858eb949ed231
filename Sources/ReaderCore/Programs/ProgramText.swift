import CellGrid

/// What a program printed, as lines that can be shown: no control character of it is left.
package enum ProgramText {
  /// The lines of an output; bytes that are no UTF-8 show as replacement characters.
  ///
  /// Sequences that colour or move are left out whole, what was overwritten by a carriage return or
  /// a backspace is gone, and tabs are spaces up to the next eighth column.
  package static func lines(of bytes: some Sequence<UInt8>) -> [String] {
    var reader = ProgramTextReader()
    for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
      reader.take(scalar)
    }
    return reader.finished()
  }
}

/// Reads a program's output scalar by scalar.
private struct ProgramTextReader {
  private enum Mode {
    case text
    /// After ESC.
    case escape
    /// In a sequence that ends with a letter.
    case control
    /// In a string that ends with BEL or ST, such as a window's title.
    case string
    /// After an ESC in such a string.
    case stringEscape
  }

  private var lines: [String] = []
  private var line = String.UnicodeScalarView()
  private var mode = Mode.text
  private var hasReturned = false
  private var marks = 0

  /// More marks than any writing puts on one letter.
  private static let mostMarks = 8

  mutating func take(_ scalar: Unicode.Scalar) {
    switch mode {
    case .text: takeText(scalar)
    case .escape:
      switch scalar {
      case "[": mode = .control
      case "]", "P", "X", "^", "_": mode = .string
      // Of the sequences of three characters, such as a choice of letters.
      case " "..."/": mode = .escape
      default: mode = .text
      }
    case .control:
      if ("@"..."~").contains(scalar) || scalar == "\n" { mode = .text }
      if scalar == "\n" { takeText(scalar) }
    case .string:
      if scalar == "\u{1B}" { mode = .stringEscape }
      if scalar == "\u{7}" || scalar == "\u{9C}" { mode = .text }
    case .stringEscape: mode = scalar == "\\" ? .text : .string
    }
  }

  mutating func finished() -> [String] {
    if !line.isEmpty { endLine() }
    return lines
  }

  private mutating func takeText(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n": endLine()
    case "\r": hasReturned = true
    case "\t": append(spaces: 8 - String(line).cellWidth % 8)
    case "\u{8}": if !line.isEmpty { line.removeLast() }
    case "\u{1B}": mode = .escape
    case "\u{9B}": mode = .control
    case "\u{90}", "\u{98}", "\u{9D}", "\u{9E}", "\u{9F}": mode = .string
    default: append(scalar)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    guard scalar.mayBeShown else { return }
    let isMark = scalar.cellWidth == 0
    marks = isMark ? marks + 1 : 0
    guard marks <= Self.mostMarks else { return }
    if hasReturned { line = String.UnicodeScalarView() }
    hasReturned = false
    line.append(scalar)
  }

  private mutating func append(spaces count: Int) {
    for _ in 0..<count { append(" ") }
  }

  private mutating func endLine() {
    lines.append(String(line))
    line = String.UnicodeScalarView()
    (hasReturned, marks) = (false, 0)
  }
}
