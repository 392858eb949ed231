package import CellGrid

extension Theme {
  /// What a role changes in the style below it.
  package struct RoleStyle: Hashable, Sendable {
    /// The colour of the glyphs; nil leaves the one below.
    package var foreground: Color?
    /// The colour behind the glyphs; nil leaves the one below.
    package var background: Color?
    package var adding: Attributes
    package var removing: Attributes

    package init(
      foreground: Color? = nil,
      background: Color? = nil,
      adding: Attributes = [],
      removing: Attributes = []
    ) {
      self.foreground = foreground
      self.background = background
      self.adding = adding
      self.removing = removing
    }

    /// The style with these changes made.
    package func applied(over style: Style) -> Style {
      Style(
        foreground: foreground ?? style.foreground,
        background: background ?? style.background,
        attributes: style.attributes.subtracting(removing).union(adding)
      )
    }
  }
}
