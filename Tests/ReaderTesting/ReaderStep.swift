package import CellGrid
import ReaderRuntime

/// A step of a script that plays a person at the reader.
package enum ReaderStep {
  /// Keys as `jj<Enter>/whale<Enter>`.
  case keys(String)
  case press(Key)
  case mouse(MouseEvent)
  case paste(String)
  case resize(columns: Int, rows: Int)
  /// Looks at the screen, or does something to the files, between two keys.
  case look((Frame) throws -> Void)

  /// The terminal's steps; `report` is told of an error in ``look(_:)``.
  ///
  /// - Throws: ``ScriptError`` for keys that are none.
  func steps(
    report: @escaping (any Error) -> Void
  ) throws(ScriptError) -> [ScriptedTerminal.ScriptStep] {
    switch self {
    case .keys(let script):
      guard let keys = [Key](script: script) else { throw ScriptError(script: script) }
      return keys.map { .event(.key($0)) }
    case .press(let key): return [.event(.key(key))]
    case .mouse(let event): return [.event(.mouse(event))]
    case .paste(let text): return [.event(.paste(text))]
    case .resize(let columns, let rows): return [.resize(Size(columns: columns, rows: rows))]
    case .look(let action):
      return [
        .call { frame in
          do { try action(frame) } catch { report(error) }
        }
      ]
    }
  }
}

/// A script that holds something that is no key.
package struct ScriptError: Error {
  package let script: String
}
