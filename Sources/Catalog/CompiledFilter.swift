import Articles
import Foundation

/// A query's filter made ready to be asked of many rows: strings have become bytes and numbers.
indirect enum CompiledFilter: Sendable {
  case constant(Bool)
  /// The cheapest condition first.
  case all([CompiledFilter])
  case any([CompiledFilter])
  case not(CompiledFilter)
  case text(BytePattern, in: TextField?)
  case state(ArticleState)
  case content(ArticleContent)
  /// Any of these tags, as the reader wrote them.
  case tags(Set<String>)
  case languages(Set<UInt32>)
  case files(Set<UInt32>)
  case url(part: String)
  case identifier(prefix: String)
  case date(from: Double, to: Double)
  case words(NumberCondition)
  case minutes(NumberCondition)

  init(_ filter: QueryFilter, contents: CatalogContents, marks: MarkMirror) {
    func compiled(_ filters: [QueryFilter]) -> [CompiledFilter] {
      filters.map { CompiledFilter($0, contents: contents, marks: marks) }
        .sorted { $0.cost < $1.cost }
    }
    switch filter {
    case .everything: self = .constant(true)
    case .all(let parts): self = .all(compiled(parts))
    case .any(let parts): self = .any(compiled(parts))
    case .not(let part): self = .not(CompiledFilter(part, contents: contents, marks: marks))
    case .saved(name: _, let part):
      self = CompiledFilter(part, contents: contents, marks: marks)
    case .text(let term): self = .text(BytePattern(term.pattern), in: term.field)
    case .state(let state): self = .state(state)
    case .content(let content): self = .content(content)
    case .tag(let label): self = .tags(marks.tags(labelled: label))
    case .untagged: self = .not(.state(.tagged))
    case .language(let asked):
      let isWanted = { QueryFilter.language(FoldedText.label(of: $0), isIn: asked) }
      self = .languages(contents.languages.numbers(where: isWanted))
    case .path(let part):
      self = .files(contents.files.numbers { QueryFilter.contains(part, $0) })
    case .url(let part): self = .url(part: part)
    case .identifier(let digits): self = .identifier(prefix: digits)
    case .date(let condition):
      self = .date(
        from: condition.period.start?.timeIntervalSince1970 ?? -.infinity,
        to: condition.period.end?.timeIntervalSince1970 ?? .infinity
      )
    case .words(let condition): self = .words(condition)
    case .minutes(let condition): self = .minutes(condition)
    }
  }

  /// How long the condition takes to answer, roughly; conditions on text come last.
  private var cost: Int {
    switch self {
    case .constant, .state, .content, .date, .words, .minutes: 0
    case .languages, .files: 1
    case .tags, .identifier: 2
    case .url: 5
    case .text(_, in: .body), .text(_, in: nil): 10
    case .text: 3
    case .not(let part): part.cost
    case .all(let parts), .any(let parts): parts.reduce(1) { max($0, $1.cost) } + 1
    }
  }
}

extension CompiledFilter {
  func matches(
    _ row: UInt32,
    _ contents: borrowing CatalogContents,
    _ marks: borrowing MarkMirror
  )
    -> Bool
  {
    switch self {
    case .constant(let answer): return answer
    case .all(let parts):
      for part in parts where !part.matches(row, contents, marks) { return false }
      return true
    case .any(let parts):
      for part in parts where part.matches(row, contents, marks) { return true }
      return false
    case .not(let part): return !part.matches(row, contents, marks)
    case .state(let state): return marks.holds(state, row)
    case .tags(let tags): return !tags.isDisjoint(with: marks.tags(of: row))
    case .text(let pattern, in: let field):
      return contents.hasText(pattern, in: field, row: row)
    default: return matches(contents[row], contents, row)
    }
  }

  private func matches(
    _ record: CatalogRecord,
    _ contents: borrowing CatalogContents,
    _ row: UInt32
  ) -> Bool {
    switch self {
    case .content(.link): record.hasLink
    case .content(.image): record.hasImage
    case .languages(let numbers): numbers.contains(record.language)
    case .files(let numbers): numbers.contains(record.file)
    case .url(let part): QueryFilter.contains(part, contents.url(of: row))
    case .identifier(let prefix): record.id.hex.hasPrefix(prefix)
    case .date(let start, let end): record.date >= start && record.date < end
    case .words(let condition): condition.contains(Int(record.wordCount))
    case .minutes(let condition):
      condition.contains(WordCount.minutes(forWords: Int(record.wordCount)))
    case .constant, .all, .any, .not, .text, .state, .tags: false
    }
  }
}

extension CatalogContents {
  func hasText(_ pattern: BytePattern, in field: TextField?, row: UInt32) -> Bool {
    let text = self[row].text
    return arena.withFolded(text) { bytes in
      guard let field else { return pattern.isFound(in: bytes) }
      return pattern.isFound(in: UnsafeBufferPointer(rebasing: bytes[text.ends.range(of: field)]))
    }
  }
}
