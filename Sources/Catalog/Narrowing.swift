import Articles

extension QueryFilter {
  /// Whether every article that this filter finds is surely among those that another one found.
  ///
  /// It sees what happens while a person types: a prefix grows, a condition is added.
  func isNarrowing(of other: QueryFilter) -> Bool {
    let (new, old) = (conjuncts, other.conjuncts)
    // Each is compared with each, which is not worth it for queries made by programs.
    guard new.count <= 32, old.count <= 32 else { return self == other }
    return old.allSatisfy { wider in new.contains { $0.implies(wider) } }
  }

  private func implies(_ wider: QueryFilter) -> Bool {
    guard case .text(let new) = self, case .text(let old) = wider else { return self == wider }
    return (old.field == nil || old.field == new.field) && new.pattern.starts(with: old.pattern)
  }

  /// Whether the answer changes when marks change.
  var dependsOnMarks: Bool {
    switch self {
    case .state, .tag, .untagged: true
    case .all(let parts), .any(let parts): parts.contains(where: \.dependsOnMarks)
    case .not(let part), .saved(name: _, let part): part.dependsOnMarks
    default: false
    }
  }
}
