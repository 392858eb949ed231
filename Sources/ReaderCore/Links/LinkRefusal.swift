/// Why a link is never opened.
package enum LinkRefusal: Equatable, Sendable {
  /// An address within a site, or no address at all.
  case noScheme
  case scheme(String)
  case malformed
  /// The address holds spaces, controls or other signs that cannot be seen.
  case hidden
  case tooLong

  package var sentence: String {
    switch self {
    case .noScheme: "Not opened: this is no whole web address"
    case .scheme(let name): "Not opened: only web and mail addresses are, and this is \(name):"
    case .malformed: "Not opened: no host can be read in this address"
    case .hidden: "Not opened: this address holds signs that cannot be seen"
    case .tooLong: "Not opened: this address is longer than 8,192 bytes"
    }
  }

  /// What stands in the place of the host.
  package var label: String {
    switch self {
    case .noScheme: "no whole address"
    case .scheme(let name): "\(name):"
    case .malformed: "no host"
    case .hidden: "hidden signs"
    case .tooLong: "too long"
    }
  }
}
