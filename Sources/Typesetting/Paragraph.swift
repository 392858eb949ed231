/// A text made ready to be set at any width: its clusters, its words, its direction.
struct Paragraph {
  let text: StyledText
  let clusters: [Cluster]
  /// The words in order, whatever the width they will be set in.
  let pieces: [Piece]
  /// Nil when everything in it runs from left to right.
  let levels: BidiLevels?
  /// Whether lines end where the columns do, and nowhere better.
  let isVerbatim: Bool

  /// Nobody sees in paragraphs of more pieces whether their words are parted.
  private static let mostPiecesParted = 3000

  /// Reads a text; its words may be parted where `dictionary` lets them.
  init(_ text: StyledText, dictionary: HyphenationDictionary? = nil) {
    self.text = text
    clusters = Cluster.all(in: text.bytes)
    let pieces = PieceBuilder.pieces(of: clusters)
    if let dictionary, pieces.count <= Self.mostPiecesParted {
      let parter = WordParter(text, clusters: clusters, dictionary: dictionary)
      self.pieces = parter.parted(pieces)
    } else {
      self.pieces = pieces
    }
    levels = BidiLevels(text, clusters: clusters)
    isVerbatim = false
  }

  /// A row of code, one piece with its spaces, from left to right; words of another direction keep
  /// theirs.
  init(verbatim text: StyledText) {
    var text = text
    text.direction = .leftToRight
    self.text = text
    clusters = Cluster.all(in: text.bytes)
    let width = clusters.reduce(0) { $0 + Int32($1.width) }
    let whole = Piece(start: 0, end: Int32(clusters.count), width: width, gap: 0, ending: .forced)
    pieces = clusters.isEmpty ? [] : [whole]
    levels = BidiLevels(text, clusters: clusters)
    isVerbatim = true
  }

  var isRightToLeft: Bool { levels?.isRightToLeft == true }

  /// Whether there is anything to draw.
  var isBlank: Bool { pieces.allSatisfy { $0.width == 0 } }

  /// The columns of the longest line when nothing but the text itself ends a line.
  var naturalWidth: Int {
    var widest = 0
    var width = 0
    for piece in pieces {
      width += Int(piece.width)
      widest = max(widest, width)
      width = piece.ending == .forced ? 0 : width + Int(piece.gap)
    }
    return widest
  }

  /// The columns of the longest word.
  var widestPiece: Int { pieces.reduce(0) { max($0, Int($1.width)) } }
}
