/// What other parts of the program know and the configuration may name.
///
/// An empty list is not checked against.
package struct ConfigurationVocabulary: Sendable {
  package var commands: [String]
  package var keyPresets: [String]
  /// What `sort` may be made of: words with commas between, a hyphen before one turning it round.
  package var sortKeys: [String]
  /// Says what is wrong with keys in notation, such as `<C-d>` or `g g`; nil when nothing is.
  package var complaintAboutKeys: @Sendable (String) -> String?

  package init(
    commands: [String] = [],
    keyPresets: [String] = [],
    sortKeys: [String] = [],
    complaintAboutKeys: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.commands = commands
    self.keyPresets = keyPresets
    self.sortKeys = sortKeys
    self.complaintAboutKeys = complaintAboutKeys
  }
}
