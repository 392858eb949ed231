import Articles
import Catalog
import ReaderCore

extension ReaderServices {
  /// How many matches are from each day; none when another plot is wanted by now.
  func plotTimeline(_ request: TimelineRequest) async -> Message? {
    guard !Task.isCancelled else { return nil }
    var search = SearchID(number: request.resultID)
    if let query = request.query {
      guard let result = try? await catalog.search(query) else { return nil }
      search = result.id
    }
    let days = await catalog.histogram(of: search, in: request.timeZone)
    if request.query != nil { await catalog.release(search) }
    return .timelinePlotted(
      days.map { TimelineDay(day: $0.day, count: $0.count) },
      generation: request.generation
    )
  }
}
