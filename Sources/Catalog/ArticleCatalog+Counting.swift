package import Articles

extension ArticleCatalog {
  /// How many articles a query finds, whatever its limit.
  ///
  /// Throws when the task is cancelled.
  package func count(of query: Query) throws(CancellationError) -> Int {
    var unordered = query
    unordered.sort = []
    let result = try search(unordered)
    release(result.id)
    return result.matched
  }
}
