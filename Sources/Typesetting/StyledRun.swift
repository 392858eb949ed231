/// A piece of a line whose glyphs have one look and lead to one place.
package struct StyledRun: Hashable, Sendable {
  /// The glyphs in the order they are drawn, from the left.
  package var text: String
  package var role: Role
  /// The link the run is part of, as an index into ``ArticleLayout/links``.
  package var link: Int?

  package init(_ text: String, role: Role, link: Int? = nil) {
    self.text = text
    self.role = role
    self.link = link
  }
}
