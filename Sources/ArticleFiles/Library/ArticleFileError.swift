package import Articles
import Glibc

/// Why a file or folder cannot be read as articles.
package enum ArticleFileError: Error, Hashable, Sendable {
  case missing(path: String)
  case forbidden(path: String)
  /// A folder, pipe, socket or device where a file was expected.
  case notAFile(path: String)
  /// Any other failure, in the system's words.
  case unreadable(path: String, reason: String)
  /// The system allows no more watched folders; changes must be looked for instead.
  case watchLimit(path: String)

  /// The error that a system call left in `errno`.
  init(path: String, code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .missing(path: path)
    case EACCES, EPERM: self = .forbidden(path: path)
    default: self = .unreadable(path: path, reason: Self.words(for: code))
    }
  }

  package var path: String {
    switch self {
    case .missing(let path), .forbidden(let path), .notAFile(let path), .watchLimit(let path),
      .unreadable(let path, reason: _):
      path
    }
  }

  /// The error as a problem to be listed, its path fit to be shown.
  package var problem: FileProblem {
    FileProblem(file: NativePath.shown(path), reason: reason)
  }

  private var reason: String {
    switch self {
    case .missing: "does not exist"
    case .forbidden: "may not be read: permission denied"
    case .notAFile: "is not a file"
    case .unreadable(path: _, let reason): "cannot be read: \(reason)"
    case .watchLimit: "is not watched: the system allows no more watches (fs.inotify)"
    }
  }

  private static func words(for code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

extension ArticleFileError: CustomStringConvertible {
  /// `FILE: reason`, as printed on standard error.
  package var description: String { problem.description }
}
