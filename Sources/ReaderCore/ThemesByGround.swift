package import CellGrid

/// A theme for a dark background and one for a light one.
package struct ThemesByGround: Hashable, Sendable {
  package var dark: String
  package var light: String

  package init(dark: String, light: String) {
    self.dark = dark
    self.light = light
  }

  package func theme(on ground: GroundShade) -> String {
    ground == .light ? light : dark
  }
}
