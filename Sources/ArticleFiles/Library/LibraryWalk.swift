package import Articles
import Glibc

/// Finds the files of a library: those named, and those in the folders named.
///
/// Links are followed where they stay inside the library. A folder is entered once, under whatever
/// names it can be reached, so that no loop of links is walked twice.
package struct LibraryWalk: Sendable {
  /// Folders below a root that are entered; more is a mistake or an attack.
  package static let depthLimit = 64

  /// What a walk met besides files.
  package struct Outcome: Hashable, Sendable {
    /// The roots that do not exist.
    package var missingRoots: [String] = []
    package var problems: [FileProblem] = []
    /// Whether the receiver ended the walk.
    package var wasStopped = false
  }

  private let roots: [String]
  private let bounds: [String]
  private let listsFiles: Bool

  /// Walks files and folders; relative paths are taken from the working folder.
  package init(roots: [String]) {
    self.init(roots: roots, bounds: roots, listsFiles: true)
  }

  /// Walks `roots` with links followed inside `bounds`, with or without the files.
  init(roots: [String], bounds: [String], listsFiles: Bool) {
    self.roots = roots
    self.bounds = bounds
    self.listsFiles = listsFiles
  }

  /// Walks the roots in their order and hands over the files in batches; the receiver returns false
  /// to end the walk.
  package func run(
    batchSize: Int = 512,
    receive: ([LibraryFile]) -> Bool
  ) -> Outcome {
    withoutActuallyEscaping(receive) { receive in
      var walker = LibraryWalker(
        bounds: bounds.compactMap(LibraryWalker.realPath),
        listsFiles: listsFiles,
        batchSize: max(batchSize, 1),
        receive: receive,
        enter: { _ in }
      )
      walker.walk(roots)
      return walker.outcome
    }
  }

  /// Walks the folders and hands over each as it is entered.
  func folders(_ enter: (String) -> Void, files receive: ([LibraryFile]) -> Bool) -> Outcome {
    withoutActuallyEscaping(enter) { enter in
      withoutActuallyEscaping(receive) { receive in
        var walker = LibraryWalker(
          bounds: bounds.compactMap(LibraryWalker.realPath),
          listsFiles: listsFiles,
          batchSize: 512,
          receive: receive,
          enter: enter
        )
        walker.walk(roots)
        return walker.outcome
      }
    }
  }
}
