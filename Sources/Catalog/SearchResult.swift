package import Articles

/// The name of a search whose result the catalog still holds.
package struct SearchID: Hashable, Sendable {
  package let number: Int

  package init(number: Int) {
    self.number = number
  }
}

/// How a search came out; its articles are asked for page by page, under its id.
package struct SearchResult: Equatable, Sendable {
  package let id: SearchID
  /// How many articles are listed.
  package let count: Int
  /// How many articles match, of which `limit:` may leave some out.
  package let matched: Int
  /// How many articles there are.
  package let total: Int
  /// The order of the list.
  package let order: [QuerySort]
}
