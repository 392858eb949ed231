import Glibc

/// Why the reader cannot run.
package enum RuntimeError: Error, Equatable {
  case noPipe(errno: CInt)
}

extension RuntimeError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noPipe(let number): "no pipe could be made: \(String(cString: strerror(number)))"
    }
  }
}
