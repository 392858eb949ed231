import ReaderCore
import Settings

extension ReaderServices {
  /// The searches of former runs; none where they cannot be read, of which keeping one will tell.
  func recallSearches() -> Message? {
    guard let history = try? searches?.read(), !history.texts.isEmpty else { return nil }
    return .searchesRecalled(history.texts)
  }

  func keepSearch(_ text: String) -> Message? {
    do {
      try searches?.add(text)
      return nil
    } catch {
      return .searchNotKept("Searches are not kept: \(error)")
    }
  }
}
