import Foundation

extension HyphenationDictionaries {
  /// The languages that have a dictionary in a folder, as the files name them: `de_DE`, `en_GB`.
  package static func languages(in folder: String = systemFolder) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasPrefix("hyph_") && $0.hasSuffix(".dic") }
      .map { String($0.dropFirst("hyph_".count).dropLast(".dic".count)) }
      .sorted()
  }
}
