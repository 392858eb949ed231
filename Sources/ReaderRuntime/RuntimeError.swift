import Glibc
package import Wording

/// Why the reader cannot run, or not do what it was asked for.
package enum RuntimeError: Error, Equatable {
  case noPipe(errno: CInt)
  case notWritten(path: String, reason: Phrase)
  case fileExists(path: String)
}

extension RuntimeError: Worded, CustomStringConvertible {
  package var phrase: Phrase {
    switch self {
    case .noPipe(let number): .noPipe(String(cString: strerror(number)))
    case .notWritten(let path, let reason): .problem(of: path, reason)
    case .fileExists(let path): .isThereAlready(path)
    }
  }

  package var description: String { phrase.english }
}
