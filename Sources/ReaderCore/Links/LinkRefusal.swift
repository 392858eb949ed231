package import Wording

/// Why a link is never opened.
package enum LinkRefusal: Equatable, Sendable {
  /// An address within a site, or no address at all.
  case noScheme
  case scheme(String)
  case malformed
  /// The address holds spaces, controls or other signs that cannot be seen.
  case hidden
  case tooLong

  package var sentence: Phrase {
    switch self {
    case .noScheme: .notOpenedNoAddress
    case .scheme(let name): .notOpenedScheme(name)
    case .malformed: .notOpenedNoHost
    case .hidden: .notOpenedHidden
    case .tooLong: .notOpenedTooLong
    }
  }

  /// What stands in the place of the host.
  package var label: Phrase {
    switch self {
    case .noScheme: .noWholeAddress
    case .scheme(let name): Phrase(asIs: "\(name):")
    case .malformed: .noHost
    case .hidden: .hiddenSigns
    case .tooLong: .addressTooLong
    }
  }
}
