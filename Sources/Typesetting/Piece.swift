/// A stretch of a paragraph that is set on one line: a word, or a part of one.
struct Piece {
  /// The first cluster.
  var start: Int32
  /// The cluster after the last one drawn; spaces between two pieces belong to none.
  var end: Int32
  var width: Int32
  /// The columns of the spaces between this piece and the next, drawn when both share a line.
  var gap: Int16
  var ending: Ending

  /// How good a place for the end of a line the end of a piece is.
  enum Ending: UInt8 {
    case space
    /// After a hyphen or dash, or between ideographs.
    case between
    /// Between two words of a script that sets no space there.
    case wordBoundary
    /// At a soft hyphen, which then shows.
    case softHyphen
    /// Where the language's rules part the word, with a hyphen.
    case hyphenation
    /// Within something too long for any line, where it may well be parted, as after a slash.
    case sensible
    /// Within something too long for any line, where it reads worse, as after a full stop.
    case tolerable
    /// Within something too long for any line, between any two clusters.
    case anywhere
    /// Within something too long for any line, where a bracket or a stop would stand alone.
    case lastResort
    /// The line ends here whatever its length.
    case forced

    /// What ending a line here costs, in squares of columns left blank.
    var penalty: Int {
      switch self {
      case .space, .forced: 0
      case .between, .wordBoundary: 4
      case .softHyphen: 36
      case .hyphenation: 49
      case .sensible: 64
      case .tolerable: 225
      case .anywhere: 400
      case .lastResort: 2500
      }
    }

    /// Whether a hyphen is drawn when a line ends here.
    var showsHyphen: Bool { self == .softHyphen || self == .hyphenation }

    /// Whether the next line goes on without a space.
    var isInsideWord: Bool {
      switch self {
      case .wordBoundary, .softHyphen, .hyphenation, .sensible, .tolerable, .anywhere, .lastResort:
        true
      case .space, .between, .forced: false
      }
    }
  }
}
