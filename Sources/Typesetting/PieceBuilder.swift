/// Cuts the clusters of a paragraph at every place where a line may end.
struct PieceBuilder {
  private let clusters: [Cluster]
  private let rules: BreakRules
  private var pieces: [Piece] = []
  /// The first cluster of the piece being gathered, and its columns so far.
  private var start = 0
  private var width = 0
  /// Whether the piece is a web address, which is not parted at its hyphens when a line can hold it.
  private var isAddress = false

  static func pieces(of clusters: [Cluster]) -> [Piece] {
    var builder = PieceBuilder(clusters)
    builder.build()
    return builder.pieces
  }

  private init(_ clusters: [Cluster]) {
    self.clusters = clusters
    rules = BreakRules(clusters: clusters)
  }

  private mutating func build() {
    var index = 0
    while index < clusters.count {
      switch clusters[index].kind {
      case .newline:
        end(at: index, .forced)
        index += 1
        start = index
      case .space:
        index = passSpaces(from: index)
      default:
        if mayEnd(before: index) {
          end(at: index, ending(before: index))
          start = index
        }
        if clusters[index].kind == .slash, index > start, clusters[index - 1].kind == .slash {
          isAddress = true
        }
        width += Int(clusters[index].width)
        index += 1
      }
    }
    end(at: clusters.count, .forced)
    if !pieces.isEmpty { pieces[pieces.count - 1].ending = .forced }
  }

  private func ending(before index: Int) -> Piece.Ending {
    if clusters[index - 1].kind == .softHyphen { return .softHyphen }
    return clusters[index].beginsWord ? .wordBoundary : .between
  }

  private func mayEnd(before index: Int) -> Bool {
    guard index > start else { return false }
    let last = clusters[index - 1].kind
    if last == .space || isAddress && last == .hyphen { return false }
    return rules.allowsBreak(before: index)
  }

  /// Ends the piece at the spaces unless they hold together what is beside them; returns their end.
  private mutating func passSpaces(from index: Int) -> Int {
    var next = index
    var gap = 0
    while next < clusters.count, clusters[next].kind == .space {
      gap += Int(clusters[next].width)
      next += 1
    }
    let endsLine = next == clusters.count || clusters[next].kind == .newline
    if index > start, !endsLine, !rules.allowsBreakAtSpaces(after: index - 1, before: next) {
      width += gap
      return next
    }
    end(at: index, gap: gap, endsLine ? .forced : .space)
    start = next
    return next
  }

  private mutating func end(at end: Int, gap: Int = 0, _ ending: Piece.Ending) {
    guard end > start else { return }
    pieces.append(
      Piece(
        start: Int32(start),
        end: Int32(end),
        width: Int32(width),
        gap: Int16(clamping: gap),
        ending: ending
      )
    )
    width = 0
  }
}
