import ArticleFiles
import Catalog

/// Files that are parsed before the catalog takes their articles in.
struct ReadingBatch: Sendable {
  let files: ArraySlice<ChangedFile>
  /// The bytes of the files, as far as they are read.
  let bytes: Int

  private static let mostFiles = 32
  /// The first batches are small, so that the list has something to show soon.
  private static let mostFilesAtFirst = 8
  /// A batch of more bytes has one file.
  private static let mostBytes = 4 << 20

  /// The files in their order, a small batch for each core first.
  static func batches(of files: [ChangedFile], cores: Int) -> [ReadingBatch] {
    var batches: [ReadingBatch] = []
    var rest = files[...]
    while !rest.isEmpty {
      let batch = ReadingBatch(first: rest, isEarly: batches.count < cores)
      batches.append(batch)
      rest = rest.dropFirst(batch.files.count)
    }
    return batches
  }

  private init(first rest: ArraySlice<ChangedFile>, isEarly: Bool) {
    var count = 0
    var bytes = 0
    for file in rest.prefix(isEarly ? Self.mostFilesAtFirst : Self.mostFiles) {
      let size = min(file.stamp.size, Limits.standard.feedBytes)
      guard count == 0 || bytes + size <= Self.mostBytes else { break }
      count += 1
      bytes += size
    }
    files = rest.prefix(count)
    self.bytes = bytes
  }
}
