import Articles
import Catalog
import MarkStore
import ReaderCore
import Wording

extension ReaderServices {
  /// How many rows come with an answer, so that the first screen needs no second question.
  private static let firstRows = 400

  /// The answer to a search; none when a newer search took its place.
  func search(_ request: SearchRequest) async -> Message? {
    var query = request.query
    if query.sort.isEmpty { query.sort = request.order.sort }
    let kept = request.keeping.map { SearchID(number: $0) }
    guard let result = try? await catalog.search(query, keeping: kept) else { return nil }
    var selected: Int?
    if let id = request.selection { selected = await catalog.position(of: id, in: result.id) }
    let start = max(0, (selected ?? 0) - Self.firstRows / 2)
    let range = start..<max(start, min(result.count, start + Self.firstRows))
    let rows = await catalog.rows(of: result.id, in: range)
    return .found(
      SearchAnswer(
        generation: request.generation,
        resultID: result.id.number,
        count: result.count,
        total: result.total,
        window: RowWindow(start: range.lowerBound, rows: rows),
        selected: selected
      )
    )
  }

  func rows(_ range: Range<Int>, resultID: Int) async -> Message? {
    let rows = await catalog.rows(of: SearchID(number: resultID), in: range)
    return .rowsLoaded(RowWindow(start: range.lowerBound, rows: rows), resultID: resultID)
  }

  func unread(from position: Int, forward: Bool, count: Int, resultID: Int) async -> Message? {
    let id = SearchID(number: resultID)
    var found: Int?
    for _ in 0..<max(1, count) {
      let from = found ?? position
      // Fewer than were asked for: the last of them is as far as one can go.
      guard let next = await catalog.nextUnread(from: from, in: id, forward: forward) else { break }
      found = next
    }
    return .unreadFound(found, resultID: resultID)
  }

  func position(of period: DatePeriod, resultID: Int, newestFirst: Bool) async -> Message? {
    let id = SearchID(number: resultID)
    let position = await catalog.position(of: period, in: id, newestFirst: newestFirst)
    return .dateFound(position, resultID: resultID)
  }

  func article(_ id: ArticleID, tell: @Sendable (Message) -> Void = { _ in }) async -> Message? {
    guard let origin = await catalog.origin(of: id) else {
      return .articleFailed(id, reason: .articleGone)
    }
    do {
      let article = try await loader.article(id, at: origin) { tell(.articleTakesLong(id)) }
      return Task.isCancelled ? nil : .articleLoaded(article)
    } catch {
      return .articleFailed(id, reason: Phrase(error))
    }
  }

  /// Where an article was left; asked for apart, since the marks' store may be busy with the disk.
  func place(of id: ArticleID) async -> Message? {
    guard let place = await marks.place(of: id), !Task.isCancelled else { return nil }
    return .placeFound(place, of: id)
  }

  /// Reads articles before they are asked for; what cannot be read is told when it is.
  func prepare(_ ids: [ArticleID]) async -> Message? {
    for id in ids where !Task.isCancelled {
      if let origin = await catalog.origin(of: id) { await loader.prepare(origin) }
    }
    return nil
  }
}
