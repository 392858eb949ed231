import CellGrid
import Typesetting

extension Theme {
  /// The theme that needs no file: the terminal's own colours, and attributes to tell things apart.
  ///
  /// A theme file starts from it, so that a role it forgets is still visible.
  package static let fallback = Theme(
    name: "plain",
    title: "Plain",
    appearance: .dark,
    layers: fallbackAttributes.mapValues { RoleStyle(adding: $0) }
  )

  private static let fallbackAttributes: [Role: Attributes] = [
    .rule: .dim,
    .title: .bold,
    .unread: .bold,
    .star: .bold,
    .day: .underline,
    .selection: .reverse,
    .selectionUnfocused: .italic,
    .prompt: .bold,
    .queryProblem: .underline,
    .problem: .bold,
    .key: .bold,
    .headline: .bold,
    .dateline: .bold,
    .heading: .bold,
    .caption: .italic,
    .emphasis: .italic,
    .strong: .bold,
    .strikethrough: .dim,
    .quote: .italic,
    .tableHeader: .bold,
    .link: .underline,
    .match: [.bold, .underline],
    .currentMatch: [.bold, .reverse],
    .overlayTitle: .bold,
    .overlaySelection: .reverse,
  ]
}
