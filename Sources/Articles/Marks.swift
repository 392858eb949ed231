/// What the reader has said about one article.
package struct Marks: Hashable, Sendable {
  package var isRead: Bool
  package var isStarred: Bool
  package var tags: Set<String>

  package init(isRead: Bool = false, isStarred: Bool = false, tags: Set<String> = []) {
    self.isRead = isRead
    self.isStarred = isStarred
    self.tags = tags
  }

  package func contains(_ mark: Mark) -> Bool {
    switch mark {
    case .read: isRead
    case .starred: isStarred
    case .tag(let name): tags.contains(name)
    }
  }

  package mutating func set(_ mark: Mark, to isSet: Bool) {
    switch mark {
    case .read: isRead = isSet
    case .starred: isStarred = isSet
    case .tag(let name) where isSet: tags.insert(name)
    case .tag(let name): tags.remove(name)
    }
  }
}

/// One thing that can be said about an article.
package enum Mark: Hashable, Sendable {
  case read
  case starred
  case tag(String)
}
