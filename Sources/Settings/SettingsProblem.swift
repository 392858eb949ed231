/// Something in a settings file that does not count, and what to write instead.
package struct SettingsProblem: Hashable, Sendable {
  package var file: String
  /// The line in the file, from 1; nil when the file as a whole is meant.
  package var line: Int?
  /// The key in dotted form, such as `roles.headline`.
  package var key: String?
  package var sentence: String

  package init(file: String, line: Int? = nil, key: String? = nil, sentence: String) {
    self.file = file
    self.line = line
    self.key = key
    self.sentence = sentence
  }
}

extension SettingsProblem: CustomStringConvertible {
  /// The problem as one line: file, line and sentence with colons between.
  package var description: String {
    [file, line.map(String.init), " " + sentence].compactMap(\.self).joined(separator: ":")
  }
}
