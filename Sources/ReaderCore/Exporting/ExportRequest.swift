package import Articles

/// Articles to be written to a file, or to a folder of files.
package struct ExportRequest: Equatable, Sendable {
  package enum Scope: Equatable, Sendable {
    case article(ArticleID)
    /// The rows at some positions of a result.
    case rows([Range<Int>], resultID: Int)
  }

  package let scope: Scope
  /// As it was typed: `~` and folders that it is relative to are for the runtime to know.
  package let path: String
  package let format: ExportFormat

  package init(scope: Scope, path: String, format: ExportFormat) {
    self.scope = scope
    self.path = path
    self.format = format
  }

  /// Whether each article becomes a file of its own.
  package var isFolder: Bool { path.hasSuffix("/") }
}

extension ExportRequest.Scope {
  /// How many articles are asked for.
  package var count: Int {
    switch self {
    case .article: 1
    case .rows(let ranges, resultID: _): ranges.reduce(0) { $0 + $1.count }
    }
  }
}

/// An export that goes on while the person reads.
package struct ExportProgress: Equatable, Sendable {
  package let done: Int
  package let total: Int

  package init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }
}
