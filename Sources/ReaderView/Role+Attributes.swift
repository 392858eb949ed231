package import CellGrid
package import Typesetting

extension Attributes {
  /// The attributes that every terminal shows; many have neither dim nor italic.
  package static let sturdy: Attributes = [.bold, .underline, .reverse]
}

/// What no theme can change about a role, so that nothing is told by colour alone.
///
/// Most things need none of this: a sign of their own tells them.
extension Role {
  /// The attributes that the role has in every theme.
  package var keptAttributes: Attributes {
    switch self {
    case .headline, .heading, .strong, .code, .problem: .bold
    case .link, .queryProblem: .underline
    case .match: [.bold, .underline]
    case .currentMatch: .reverse
    default: []
    }
  }

  /// The attributes that the role has in no theme, since something else is known by them.
  package var barredAttributes: Attributes {
    switch self {
    // A problem is known by its bold type, and stands in the same place.
    case .notice: .bold
    // The row's words may hold matches.
    case .selection, .selectionUnfocused, .overlaySelection: .underline
    default: []
    }
  }

  /// Whether the role has to be seen on whatever it is laid over.
  private var isSeenOnAll: Bool { [.match, .currentMatch, .queryProblem].contains(self) }

  /// The style that a layer makes of another, with what the role needs to be seen without colour.
  func applied(_ layer: Theme.RoleStyle, over below: Style) -> Style {
    var style = layer.applied(over: below)
    if keptAttributes.contains(.reverse) {
      let isColoured = layer.foreground != nil || layer.background != nil
      style.reverse(keepingLook: isColoured)
    }
    return isSeenOnAll ? style.toldApart(from: below) : style
  }
}

extension Theme.RoleStyle {
  /// The layer with what a role keeps and without what is barred.
  func bounded(for role: Role) -> Theme.RoleStyle {
    var layer = self
    // What is reversed depends on the colours below.
    layer.adding.formUnion(role.keptAttributes.subtracting(.reverse))
    layer.adding.subtract(role.barredAttributes)
    layer.removing.subtract(role.keptAttributes.subtracting(.reverse))
    layer.removing.formUnion(role.barredAttributes)
    return layer
  }

  /// What the layer asks for and does not get.
  func refused(for role: Role) -> Attributes {
    // What is reversed with its look kept is as the theme has it.
    removing.intersection(role.keptAttributes.subtracting(.reverse))
      .union(adding.intersection(role.barredAttributes))
  }
}

extension Style {
  /// Reverses the style; with its look kept, only a terminal without colours shows that.
  fileprivate mutating func reverse(keepingLook keepsLook: Bool) {
    guard !attributes.contains(.reverse) else { return }
    attributes.insert(.reverse)
    if keepsLook { swap(&foreground, &background) }
  }

  /// The style, changed in its weight where only colour tells it from the other.
  fileprivate func toldApart(from other: Style) -> Style {
    guard attributes.intersection(.sturdy) == other.attributes.intersection(.sturdy) else {
      return self
    }
    var style = self
    style.attributes.formSymmetricDifference(.bold)
    return style
  }
}
