import Glibc

/// Why the reader cannot run, or not do what it was asked for.
package enum RuntimeError: Error, Equatable {
  case noPipe(errno: CInt)
  case notWritten(path: String, reason: String)
  case fileExists(path: String)
}

extension RuntimeError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noPipe(let number): "no pipe could be made: \(String(cString: strerror(number)))"
    case .notWritten(let path, let reason): "\(path): \(reason)"
    case .fileExists(let path): "\(path) is there already"
    }
  }
}
