/// Parts what no line can hold: long addresses, Thai sentences, words without an end.
enum LongPieces {
  /// A word of more clusters is cut every `width` columns and nowhere better.
  private static let mostClustersWeighed = 4096

  /// The pieces of a paragraph, those wider than `width` cut into narrower ones.
  static func parted(_ paragraph: Paragraph, width: Int) -> [Piece] {
    guard paragraph.widestPiece > width else { return paragraph.pieces }
    var pieces: [Piece] = []
    for piece in paragraph.pieces {
      if piece.width <= width {
        pieces.append(piece)
      } else if paragraph.isVerbatim || piece.end - piece.start > mostClustersWeighed {
        chop(piece, of: paragraph, width: width, into: &pieces)
      } else {
        part(piece, of: paragraph, width: width, into: &pieces)
      }
    }
    return pieces
  }

  /// Makes every cluster a piece, and says how good each place between two is.
  private static func part(
    _ piece: Piece,
    of paragraph: Paragraph,
    width: Int,
    into pieces: inout [Piece]
  ) {
    let rules = BreakRules(clusters: paragraph.clusters)
    let first = pieces.count
    for index in Int(piece.start)..<Int(piece.end) {
      let cluster = paragraph.clusters[index]
      let isFirst = pieces.count == first
      if cluster.kind == .space, !isFirst {
        pieces[pieces.count - 1].gap += Int16(cluster.width)
        pieces[pieces.count - 1].ending = .space
        continue
      }
      if cluster.width == 0, !isFirst, pieces[pieces.count - 1].gap == 0 {
        pieces[pieces.count - 1].end += 1
        continue
      }
      if !isFirst, pieces[pieces.count - 1].ending != .space {
        let ending = rules.emergencyEnding(before: index, in: paragraph.text.bytes)
        pieces[pieces.count - 1].ending = ending
      }
      pieces.append(single(index, columns: cluster.columns(within: width)))
    }
    pieces[pieces.count - 1].gap = piece.gap
    pieces[pieces.count - 1].ending = piece.ending
  }

  /// Cuts a piece into parts as wide as a line.
  private static func chop(
    _ piece: Piece,
    of paragraph: Paragraph,
    width: Int,
    into pieces: inout [Piece]
  ) {
    var part = single(Int(piece.start), columns: 0)
    part.end = part.start
    for index in piece.start..<piece.end {
      let columns = paragraph.clusters[Int(index)].columns(within: width)
      if Int(part.width) + columns > width {
        pieces.append(part)
        part = Piece(start: index, end: index, width: 0, gap: 0, ending: .anywhere)
      }
      part.end = index + 1
      part.width += Int32(columns)
    }
    part.gap = piece.gap
    part.ending = piece.ending
    pieces.append(part)
  }

  private static func single(_ index: Int, columns: Int) -> Piece {
    Piece(
      start: Int32(index),
      end: Int32(index + 1),
      width: Int32(columns),
      gap: 0,
      ending: .anywhere
    )
  }
}

extension Cluster {
  /// The columns it takes on a line of `width`, where it may be too wide and become a question mark.
  func columns(within width: Int) -> Int {
    Int(self.width) > width ? 1 : Int(self.width)
  }
}
