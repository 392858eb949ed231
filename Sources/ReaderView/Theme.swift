package import CellGrid
package import Typesetting

/// The look of everything on the screen: a style for every role.
///
/// A role is a layer: it says only what it changes, and leaves the rest as it is below. So a starred
/// title keeps its star's colour on a selected row, and a match keeps the ground it stands on.
package struct Theme: Hashable, Sendable {
  /// Whether the theme is made for light text on a dark ground or the other way round.
  package enum Appearance: String, CaseIterable, Sendable {
    case dark
    case light
  }

  /// What the configuration calls the theme: the name of its file without `.toml`.
  package let name: String
  /// What pickers show.
  package let title: String
  package let appearance: Appearance
  /// What each role changes; a role that is not in here changes nothing.
  package let layers: [Role: RoleStyle]
  /// The attributes that a layer asked for or would not have, in vain: without them, or with them,
  /// only colour would tell something.
  package let refused: [Role: Attributes]
  private let styles: [Role: Style]

  package init(name: String, title: String, appearance: Appearance, layers: [Role: RoleStyle]) {
    self.name = name
    self.title = title
    self.appearance = appearance
    var bounded: [Role: RoleStyle] = [:]
    var refused: [Role: Attributes] = [:]
    for role in Role.allCases {
      let layer = layers[role] ?? RoleStyle()
      bounded[role] = layer.bounded(for: role)
      refused[role] = layer.refused(for: role)
    }
    self.layers = bounded
    self.refused = refused.filter { !$0.value.isEmpty }
    styles = Dictionary(
      uniqueKeysWithValues: Role.allCases.map { ($0, Self.style(of: $0, in: bounded)) }
    )
  }

  /// The whole style of a role that stands on its own ground.
  package subscript(role: Role) -> Style {
    styles[role] ?? .plain
  }

  /// The style of a role laid over what is already there, keeping whatever the role leaves open.
  package func applying(_ role: Role, over style: Style) -> Style {
    layers[role].map { role.applied($0, over: style) } ?? style
  }

  private static func style(of role: Role, in layers: [Role: RoleStyle]) -> Style {
    let below = role.ground.map { style(of: $0, in: layers) } ?? .plain
    return layers[role].map { role.applied($0, over: below) } ?? below
  }
}

extension Role {
  /// The role that this one lies on when nothing else is said; nil for the text that bears all.
  package var ground: Role? {
    switch self {
    case .text: nil
    case .overlayTitle, .overlaySelection: .overlay
    case .currentMatch: .match
    default: .text
    }
  }
}
