package import Articles

/// What tells that a file has changed.
package struct CatalogStamp: Hashable, Sendable {
  /// In bytes.
  package let size: Int
  /// Nanoseconds since 1970.
  package let modified: Int64

  package init(size: Int, modified: Int64) {
    self.size = size
    self.modified = modified
  }
}

/// Articles that were read together, to be taken in at one go.
package struct CatalogBatch: Sendable {
  /// All that one file holds now.
  package struct File: Sendable {
    package let path: String
    package let entries: [CatalogEntry]
    /// The file as it was when it was read.
    package let stamp: CatalogStamp?
    /// Why the file gives less than it should.
    package let problems: [FileProblem]

    package init(
      path: String,
      entries: [CatalogEntry],
      stamp: CatalogStamp? = nil,
      problems: [FileProblem] = []
    ) {
      self.path = path
      self.entries = entries
      self.stamp = stamp
      self.problems = problems
    }
  }

  /// Files that are new or have changed; a file without entries is one without articles.
  package var files: [File]
  /// The paths of files that are gone.
  package var removedFiles: [String]

  package init(files: [File] = [], removedFiles: [String] = []) {
    self.files = files
    self.removedFiles = removedFiles
  }
}
