import CTypesetting

/// Finds where words begin in Thai, which sets no spaces between them, with libthai's dictionary.
///
/// Where the dictionary is missing no word is found, and a line ends at spaces alone.
enum ThaiWords {
  /// A longer stretch without a space is looked at in parts, and none of these ends a line.
  private static let mostScalars = 4096
  private static let block: ClosedRange<UInt32> = 0x0E01...0x0E5B

  /// Marks the clusters that begin a word within Thai text.
  static func mark(in clusters: inout [Cluster], of bytes: [UInt8]) {
    guard hasThai(bytes) else { return }
    var index = 0
    while index < clusters.count {
      guard clusters[index].kind.isComplex, isThai(clusters[index], in: bytes) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < clusters.count, end - index < mostScalars, clusters[end].kind.isComplex,
        isThai(clusters[end], in: bytes)
      {
        end += 1
      }
      mark(index..<end, in: &clusters, of: bytes)
      index = end
    }
  }

  private static func hasThai(_ bytes: [UInt8]) -> Bool {
    for index in bytes.indices.dropLast() where bytes[index] == 0xE0 {
      if bytes[index + 1] == 0xB8 || bytes[index + 1] == 0xB9 { return true }
    }
    return false
  }

  private static func isThai(_ cluster: Cluster, in bytes: [UInt8]) -> Bool {
    block.contains(UTF8Scalar.value(in: bytes, at: Int(cluster.start)))
  }

  private static func mark(_ run: Range<Int>, in clusters: inout [Cluster], of bytes: [UInt8]) {
    let first = Int(clusters[run.lowerBound].start)
    let last = run.upperBound < clusters.count ? Int(clusters[run.upperBound].start) : bytes.count
    var scalars: [UInt32] = []
    var owners: [Int] = []
    var owner = run.lowerBound
    for index in first..<last where bytes[index] & 0xC0 != 0x80 {
      if owner + 1 < run.upperBound, Int(clusters[owner + 1].start) == index { owner += 1 }
      let isFirst = Int(clusters[owner].start) == index
      scalars.append(UTF8Scalar.value(in: bytes, at: index))
      owners.append(isFirst ? owner : -1)
    }
    guard scalars.count <= 4 * mostScalars else { return }
    var starts = [UInt8](repeating: 0, count: scalars.count)
    guard dl_thai_words(scalars, scalars.count, &starts) > 0 else { return }
    for (index, start) in starts.enumerated() where start == 1 && owners[index] >= 0 {
      clusters[owners[index]].beginsWord = clusters[owners[index]].kind != .complexTrailing
    }
  }
}
