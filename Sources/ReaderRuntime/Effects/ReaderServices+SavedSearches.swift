import Articles
import Catalog
import ReaderCore
import Settings
import Wording

extension ReaderServices {
  /// How many articles a saved search finds; none when the count is no longer wanted.
  func count(_ request: CountRequest) async -> Message? {
    guard !Task.isCancelled, let count = try? await catalog.count(of: request.query) else {
      return nil
    }
    return .searchCounted(name: request.name, count: count)
  }

  func saveSearch(_ name: String, query: String) -> Message? {
    do {
      let search = Configuration.Search(name: name, query: query)
      try ConfigurationFile.save(search: search, at: configurationFile)
      return nil
    } catch {
      return .notice(Notice(.searchNotKept("\(error)"), kind: .problem))
    }
  }

  func removeSearch(_ name: String) -> Message? {
    do {
      try ConfigurationFile.remove(searchNamed: name, at: configurationFile)
      return nil
    } catch {
      return .notice(Notice(.searchComesBack("\(error)"), kind: .problem))
    }
  }
}
