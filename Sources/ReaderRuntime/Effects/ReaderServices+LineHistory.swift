import ReaderCore
import Settings
import Wording

extension ReaderServices {
  /// The lines of former runs; none where they cannot be read, of which keeping one will tell.
  func recall(_ kind: LineHistory.Kind) -> Message? {
    guard let history = try? file(of: kind)?.read(), !history.texts.isEmpty else { return nil }
    return .recalled(history.texts, kind)
  }

  func keep(_ text: String, in kind: LineHistory.Kind) -> Message? {
    do {
      try file(of: kind)?.add(text)
      return nil
    } catch {
      switch kind {
      case .searches: return .notKept(.searchesNotKept("\(error)"), kind)
      case .commands: return .notKept(.commandsNotKept("\(error)"), kind)
      }
    }
  }

  private func file(of kind: LineHistory.Kind) -> LineHistoryFile? {
    switch kind {
    case .searches: searches
    case .commands: commands
    }
  }
}
