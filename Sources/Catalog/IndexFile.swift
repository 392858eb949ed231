import Foundation

/// Where the index of a library is kept, and what is to be said of it.
package enum IndexFile {
  /// The file for a library, in a folder; roots named in another order are the same library.
  ///
  /// A relative path stands in the index as it was named, so the same folder under another name has
  /// an index of its own.
  package static func path(in folder: String, roots: [String]) -> String {
    var digest = Digest()
    for root in Set(roots).sorted() {
      digest.add(Array(root.utf8))
      digest.add(Array(URL(filePath: root).standardizedFileURL.path.utf8))
    }
    let digits = String(UInt64(bitPattern: digest.value), radix: 16)
    let zeros = String(repeating: "0", count: 16 - digits.count)
    return "\(folder)/index-\(zeros)\(digits).sqlite"
  }

  /// Throws an index away; nothing happens while another program uses it.
  ///
  /// - Returns: whether it is gone.
  package static func remove(_ path: String) -> Bool {
    guard let lock = try? IndexLock(path: path + ".lock") else { return false }
    return withExtendedLifetime(lock) {
      CatalogDatabase.remove(path)
      return true
    }
  }
}

/// The size of an index.
package struct IndexStatistics: Hashable, Sendable {
  package let articles: Int
  package let files: Int
  /// Readings that are kept for a while though no file holds them.
  package let abandoned: Int
  /// In the database, in bytes.
  package let bytes: Int
}
