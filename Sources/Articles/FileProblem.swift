/// Why a file gave no article, or not all it could have given.
package struct FileProblem: Hashable, Sendable {
  package let file: String
  /// One sentence without the file's name: `is empty`, `cannot be read: Permission denied`.
  package let reason: String

  package init(file: String, reason: String) {
    self.file = file
    self.reason = reason
  }
}

extension FileProblem: CustomStringConvertible {
  /// `FILE: reason`, as printed on standard error.
  package var description: String { "\(file): \(reason)" }
}
