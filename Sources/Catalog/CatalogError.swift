/// Why the catalog could not do what was asked of it.
package enum CatalogError: Error, Hashable, Sendable {
  /// The index is not what this program writes; it will be made anew.
  case damaged(String)
  /// The index is of another version, or mostly of articles that are gone.
  case outdated
  /// The database did not answer.
  case failed(reason: String)
}

extension CatalogError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .damaged(let reason): "The index is damaged: \(reason)"
    case .outdated: "The index is out of date"
    case .failed(let reason): "The index cannot be read: \(reason)"
    }
  }
}
