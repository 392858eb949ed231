/// What is otherwise for the articles of one source; nil is as for all.
package struct SourcePreferences: Hashable, Sendable {
  package var readPolicy: Preferences.ReadPolicy?
  package var readSeconds: Int?
  package var measure: Int?
  package var paragraphs: Preferences.ParagraphStyle?
  package var justifies: Bool?
  package var hyphenates: Bool?

  package init() {}

  /// The name by which a source is found, however its letters are written.
  package static func key(_ name: String) -> String { name.lowercased() }
}
