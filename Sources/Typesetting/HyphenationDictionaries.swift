import CTypesetting
import Foundation
import Synchronization

/// The dictionaries by which words are parted, a language each, as Debian's `hyphen-…` packages
/// install them.
///
/// Laying an article out only asks for what is loaded already; whoever may touch the disk loads the
/// language first. Two values are the same when they are one.
package final class HyphenationDictionaries: Sendable {
  /// Where Debian keeps them.
  package static let systemFolder = "/usr/share/hyphen"

  private let folder: String
  /// What each language asked for has, by its tag in lower case.
  private let found = Mutex<[String: HyphenationDictionary?]>([:])

  package init(folder: String = systemFolder) {
    self.folder = folder
  }

  /// Reads the dictionary of a BCP 47 language tag from the disk, once; returns whether there is one.
  @discardableResult
  package func load(_ language: String?) -> Bool {
    guard let key = Self.key(language) else { return false }
    return found.withLock { found in
      if let known = found[key] { return known != nil }
      let dictionary = path(for: key).flatMap(HyphenationDictionary.init)
      found[key] = .some(dictionary)
      return dictionary != nil
    }
  }

  /// Whether the language has been looked for, so that ``load(_:)`` would return at once.
  package func isLoaded(_ language: String?) -> Bool {
    guard let key = Self.key(language) else { return true }
    return found.withLock { $0[key] != nil }
  }

  /// The dictionary of a language that was loaded; nil when it was not, or when there is none.
  func dictionary(for language: String?) -> HyphenationDictionary? {
    guard let key = Self.key(language) else { return nil }
    return found.withLock { $0[key] ?? nil }
  }

  private static func key(_ language: String?) -> String? {
    guard let key = language?.lowercased(), (2...35).contains(key.utf8.count) else { return nil }
    let isTag = key.utf8.allSatisfy {
      $0 == UInt8(ascii: "-") || Unicode.Scalar($0).properties.isAlphabetic
        || (48...57).contains($0)
    }
    return isTag ? key : nil
  }

  /// The region asked for, else the language alone, else the region that most write it in.
  private func path(for key: String) -> String? {
    let parts = key.split(separator: "-")
    let language = String(parts[0])
    let region = parts.dropFirst().first { $0.utf8.count == 2 }.map { $0.uppercased() }
    let usual = Self.usualRegions[language] ?? language.uppercased()
    let names = [region.map { "\(language)_\($0)" }, "\(language)_\(usual)", language]
    let paths = names.compactMap { $0 }.map { "\(folder)/hyph_\($0).dic" }
    return paths.first { FileManager.default.fileExists(atPath: $0) }
  }

  private static let usualRegions = [
    "en": "US", "cs": "CZ", "da": "DK", "el": "GR", "et": "EE", "sl": "SI", "sv": "SE", "uk": "UA",
  ]
}

extension HyphenationDictionaries: Hashable {
  package static func == (one: HyphenationDictionaries, other: HyphenationDictionaries) -> Bool {
    one === other
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(self))
  }
}
