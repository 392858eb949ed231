package import Articles

/// What of the index answers a condition, in a word for a person and for a script.
package enum IndexPart: String, CaseIterable, Sendable {
  /// The words of the articles.
  case words
  /// The table of what words begin with, for prefixes of few letters.
  case shortPrefixes = "short-prefixes"
  /// What is kept of every article in memory: dates, lengths, languages, flags.
  case columns
  case marks
  /// Every file's path, one after another.
  case pathScan = "path-scan"
  /// Every address, one after another.
  case addressScan = "address-scan"
  case ids
}

extension QueryFilter {
  /// The part that is asked; nil for what is only made of other conditions.
  package var answeredBy: IndexPart? {
    switch self {
    case .everything, .all, .any, .not, .saved: nil
    case .text(let term): term.startKeys == nil ? .words : .shortPrefixes
    case .state, .tag, .untagged: .marks
    case .content, .date, .words, .minutes, .language: .columns
    case .path: .pathScan
    case .url: .addressScan
    case .identifier: .ids
    }
  }
}
