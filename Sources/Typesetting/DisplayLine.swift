import CellGrid

/// One line of text as it is drawn, cell by cell from the left.
///
/// Text that runs from the right stands in the order in which a terminal shows it, as in a layout.
package struct DisplayLine: Hashable, Sendable {
  /// The clusters from the left.
  package let text: String
  /// For each cluster from the left: its bytes in the text as given, and the columns it takes.
  private let places: [Place]

  private struct Place: Hashable, Sendable {
    let bytes: Range<Int>
    let columns: Range<Int>
  }

  /// Sets a text in one line; clusters that take no column are left out.
  package init(_ source: String) {
    let clusters = source.map { (text: String($0), width: $0.cellWidth) }
    var starts = [0]
    for cluster in clusters { starts.append(starts[starts.count - 1] + cluster.text.utf8.count) }
    let levels = BidiLevels(source)
    var text = ""
    var places: [Place] = []
    var column = 0
    for index in levels?.visualOrder(of: clusters.indices) ?? Array(clusters.indices) {
      let (cluster, width) = clusters[index]
      guard width > 0 else { continue }
      let isFromRight = levels.map { $0.levels[index] % 2 == 1 } ?? false
      text += isFromRight ? Self.mirrored(cluster) : cluster
      places.append(
        Place(bytes: starts[index]..<starts[index + 1], columns: column..<column + width)
      )
      column += width
    }
    self.text = text
    self.places = places
  }

  /// The columns of ranges of the UTF-8 of the text as given, those side by side as one.
  package func columns(of ranges: [Range<Int>]) -> [Range<Int>] {
    guard !ranges.isEmpty else { return [] }
    var columns: [Range<Int>] = []
    for place in places where ranges.contains(where: { $0.overlaps(place.bytes) }) {
      if let last = columns.last, last.upperBound == place.columns.lowerBound {
        columns[columns.count - 1] = last.lowerBound..<place.columns.upperBound
      } else {
        columns.append(place.columns)
      }
    }
    return columns
  }

  private static func mirrored(_ cluster: String) -> String {
    guard let scalar = cluster.unicodeScalars.first,
      let mirrored = BidiLevels.mirrored(scalar.value)
    else { return cluster }
    return String(mirrored)
  }
}
