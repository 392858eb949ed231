package import Articles
package import Wording

/// The saved searches, one of them to be gone to.
package struct SearchSwitcher: Equatable, Sendable {
  package struct Entry: Equatable, Sendable {
    package let name: String
    package let query: String
    /// How many articles it finds; nil until they are counted.
    package var count: Int?
    /// Why the text is no query.
    package var problem: Phrase?

    package init(name: String, query: String) {
      self.name = name
      self.query = query
    }
  }

  package internal(set) var entries: [Entry]
  package internal(set) var selected = 0

  init(entries: [Entry]) {
    self.entries = entries
  }
}

/// A saved search whose articles are to be counted.
package struct CountRequest: Equatable, Sendable {
  package let name: String
  package let query: Query

  package init(name: String, query: Query) {
    self.name = name
    self.query = query
  }
}
