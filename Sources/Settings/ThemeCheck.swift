package import CellGrid
package import ReaderView
package import Typesetting

/// Looks a theme over for text that is hard to read and things that look the same.
package enum ThemeCheck {
  /// What WCAG 2.2 asks of text at level AA (success criterion 1.4.3).
  package static let leastContrast = 4.5
  /// How far a selected row's ground must at least be from the ground around it.
  package static let leastGroundContrast = 1.12

  /// Roles that draw lines and bars and bear no text.
  package static let decorative: Set<Role> = [.rule, .quoteMark, .captionMark, .tableRule]

  /// Something to mend in a theme.
  package enum Finding: Hashable, Sendable {
    /// The layers are roles from the ground up, with the text's own role last.
    case lowContrast(layers: [Role], ratio: Double)
    /// The two look so alike that only their place tells which is which.
    case alike(Role, Role)
    /// Only colour tells the two apart.
    case toldByColourAlone(Role, Role)
    /// The theme asks for what would leave the role to colour alone, and is not heeded.
    case refused(Role, Attributes)
  }

  /// What is wrong with the theme, worst kind first; empty when all is well.
  package static func findings(in theme: Theme) -> [Finding] {
    lowContrast(in: theme) + alike(in: theme) + toldByColourAlone(in: theme) + refused(by: theme)
  }

  /// The style of roles laid one over another, the first on its own ground.
  package static func style(of layers: [Role], in theme: Theme) -> Style {
    guard let first = layers.first else { return theme[.text] }
    return layers.dropFirst().reduce(theme[first]) { theme.applying($1, over: $0) }
  }
}

extension ThemeCheck.Finding: CustomStringConvertible {
  package var description: String {
    switch self {
    case .lowContrast(let layers, let ratio):
      let names = layers.reversed().map(\.rawValue).joined(separator: " over ")
      let tenths = Int((ratio * 10).rounded(.down))
      return "\(names): contrast \(tenths / 10).\(tenths % 10):1 is below 4.5:1"
    case .alike(let first, let second):
      return "\(first.rawValue) looks like \(second.rawValue)"
    case .toldByColourAlone(let first, let second):
      return "only colour tells \(first.rawValue) from \(second.rawValue)"
    case .refused(let role, let attributes):
      let kept = role.keptAttributes.intersection(attributes)
      let advice = [
        kept.isEmpty ? nil : "stays \(kept.names), for nothing else tells it but colour",
        kept == attributes
          ? nil : "is never \(attributes.subtracting(kept).names), for that tells something else",
      ]
      return "\(role.rawValue): " + advice.compactMap(\.self).joined(separator: ", and ")
    }
  }
}

extension ThemeCheck {
  private static let inRow: [Role] = [
    .title, .titleRead, .unread, .star, .source, .age, .tag, .secondary,
  ]
  private static let inOverlay: [Role] = [.key, .secondary, .prompt, .query, .tag, .problem]
  private static let inArticle: [Role] = [
    .headline, .dateline, .body, .heading, .caption, .emphasis, .strong, .strikethrough, .code,
    .codeBlock, .quote, .tableHeader, .link, .image, .metadata,
  ]

  /// Every way in which text comes to lie over something.
  static let stacks: [[Role]] = {
    var stacks = Role.allCases.filter { !decorative.contains($0) }.map { [$0] }
    let rows: [Role] = [.selection, .selectionUnfocused]
    for role in inRow {
      // A row is drawn first and then marked as selected.
      stacks += rows.map { [role, $0] }
    }
    stacks += [.title, .titleRead].flatMap { title in
      [[title, .match]] + rows.map { [title, $0, .match] }
    }
    stacks += inOverlay.map { [.overlay, $0] }
    stacks += inOverlay.map { [.overlay, $0, .overlaySelection] }
    for role in inArticle {
      stacks += [[role, .match], [role, .match, .currentMatch]]
    }
    return stacks
  }()

  private static func lowContrast(in theme: Theme) -> [Finding] {
    let contrast = Contrast(appearance: theme.appearance)
    return stacks.compactMap { layers in
      let ratio = contrast.ratio(of: style(of: layers, in: theme))
      return ratio < leastContrast ? .lowContrast(layers: layers, ratio: ratio) : nil
    }
  }

  private static func alike(in theme: Theme) -> [Finding] {
    let contrast = Contrast(appearance: theme.appearance)
    let grounds: [(Role, Role)] = [
      (.selection, .text), (.selectionUnfocused, .text), (.overlaySelection, .overlay),
    ]
    var findings: [Finding] = []
    for (role, ground) in grounds {
      let below = theme[ground]
      let above = theme.applying(role, over: below)
      let isMarked = above.attributes != below.attributes
      if !isMarked, contrast.ratio(betweenGroundsOf: above, and: below) < leastGroundContrast {
        findings.append(.alike(role, ground))
      }
    }
    for role in [Role.body, .headline, .title, .titleRead] {
      let match = style(of: [role, .match], in: theme)
      let current = style(of: [role, .match, .currentMatch], in: theme)
      if match == theme[role] { findings.append(.alike(.match, role)) }
      if current == match { findings.append(.alike(.currentMatch, .match)) }
    }
    if theme[.selection] == theme[.selectionUnfocused] {
      findings.append(.alike(.selectionUnfocused, .selection))
    }
    return findings
  }

  /// Words that stand in one place, and are known by their look.
  private static let told: [(Role, Role)] =
    [(.title, .titleRead), (.problem, .notice)]
    + [.heading, .strong, .code, .link].map { ($0, .body) }

  private static func toldByColourAlone(in theme: Theme) -> [Finding] {
    told.compactMap { first, second in
      let difference = theme[first].attributes.symmetricDifference(theme[second].attributes)
      return difference.isDisjoint(with: .sturdy) ? .toldByColourAlone(first, second) : nil
    }
  }

  private static func refused(by theme: Theme) -> [Finding] {
    Role.allCases.compactMap { role in theme.refused[role].map { .refused(role, $0) } }
  }
}

extension Attributes {
  /// The names that a theme's file uses.
  fileprivate var names: String {
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"),
      (.reverse, "reverse"),
    ]
    return names.filter { contains($0.0) }.map(\.1).joined(separator: " and ")
  }
}
