package import Articles

extension ArticleCatalog {
  /// How many articles a query finds, whatever its limit.
  ///
  /// Throws what a search throws.
  package func count(of query: Query) throws -> Int {
    var unordered = query
    unordered.sort = []
    let result = try search(unordered)
    release(result.id)
    return result.matched
  }
}
