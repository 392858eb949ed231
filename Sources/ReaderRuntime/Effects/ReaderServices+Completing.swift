import Articles
import Catalog
import ReaderCore

extension ReaderServices {
  /// The most candidates that are offered.
  private static let mostCandidates = 50

  /// The values in use that go on from what is typed; none when something else was typed since.
  func complete(_ request: CompletionRequest) async -> Message? {
    guard !Task.isCancelled, let kind = Completion.Kind(request.field) else { return nil }
    let found = await catalog.completions(
      of: kind,
      startingWith: request.start,
      limit: Self.mostCandidates
    )
    return .completed(
      CompletionAnswer(
        generation: request.generation,
        candidates: found.map { CompletionCandidate($0.text, count: $0.count) }
      )
    )
  }
}

extension Completion.Kind {
  /// The kind of value that an operator takes; nil where the catalog knows none.
  fileprivate init?(_ field: QueryField) {
    switch field {
    case .source: self = .source
    case .place: self = .place
    case .agency: self = .agency
    case .language: self = .language
    case .tag: self = .tag
    default: return nil
    }
  }
}
