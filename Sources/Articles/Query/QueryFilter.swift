/// Which articles a query is about: conditions, and what joins them.
package indirect enum QueryFilter: Hashable, Sendable {
  case everything
  case all([QueryFilter])
  case any([QueryFilter])
  case not(QueryFilter)
  case text(TextTerm)
  case state(ArticleState)
  case content(ArticleContent)
  /// A tag, as ``FoldedText/label(of:)`` writes it.
  case tag(String)
  case untagged
  /// A language tag, folded as a label; `pt` stands for `pt-BR` as well.
  case language(String)
  /// A part of the article's address on the web, folded as a label.
  case url(String)
  /// A part of the file's path, folded as a label.
  case path(String)
  /// The first hexadecimal digits of an article's id, in lower case.
  case identifier(String)
  case date(DateCondition)
  case words(NumberCondition)
  /// Reading time in minutes.
  case minutes(NumberCondition)
  /// A saved search by its name, with what it stands for.
  case saved(name: String, QueryFilter)
}

/// What the reader has said about an article, as `is:` asks for it.
package enum ArticleState: String, CaseIterable, Sendable {
  case unread
  case read
  case starred
  case tagged

  package func holds(for marks: Marks) -> Bool {
    switch self {
    case .unread: !marks.isRead
    case .read: marks.isRead
    case .starred: marks.isStarred
    case .tagged: !marks.tags.isEmpty
    }
  }
}

/// What an article comes with, as `has:` asks for it.
package enum ArticleContent: String, CaseIterable, Sendable {
  case link
  case image
}

extension QueryFilter {
  /// Joins conditions that must all hold; nil when there are none.
  package static func all(of filters: [QueryFilter]) -> QueryFilter? {
    let parts = filters.flatMap { filter -> [QueryFilter] in
      if case .all(let parts) = filter { parts } else { [filter] }
    }
    return parts.count > 1 ? .all(parts) : parts.first
  }

  /// Joins conditions of which one must hold; nil when there are none.
  package static func any(of filters: [QueryFilter]) -> QueryFilter? {
    let parts = filters.flatMap { filter -> [QueryFilter] in
      if case .any(let parts) = filter { parts } else { [filter] }
    }
    return parts.count > 1 ? .any(parts) : parts.first
  }

  /// The conditions that must all hold.
  package var conjuncts: [QueryFilter] {
    switch self {
    case .everything: []
    case .all(let parts): parts
    default: [self]
    }
  }
}
