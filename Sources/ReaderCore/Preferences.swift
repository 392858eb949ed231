package import Wording

/// What the reader may set, in the configuration or while reading.
package struct Preferences: Equatable, Sendable {
  package enum Split: String, CaseIterable, Sendable {
    case automatic = "auto"
    case sideBySide = "vertical"
    case stacked = "horizontal"
    /// One pane at a time, whatever room there is.
    case single
  }

  /// When an article counts as read.
  package enum ReadPolicy: String, CaseIterable, Sendable {
    case onOpen = "on-open"
    /// Once it was open for ``readSeconds``.
    case after
    case atEnd = "at-end"
    case never
  }

  /// What tells a paragraph from the one before it.
  package enum ParagraphStyle: String, CaseIterable, Sendable {
    case space
    case indent
  }

  /// Whether links are written for the terminal to open.
  package enum Hyperlinks: String, CaseIterable, Sendable {
    case automatic = "auto"
    case always
    case never
  }

  /// Which signs are drawn around the text.
  package enum GlyphSet: String, CaseIterable, Sendable {
    case plain
    /// Signs that only fonts with added symbols have.
    case rich
  }

  /// Who puts right-to-left text into the order it is seen in.
  package enum RightToLeft: String, CaseIterable, Sendable {
    case reorder
    case terminal
  }

  /// Whether the terminal's cursor is seen where it stands.
  package enum CursorLook: String, CaseIterable, Sendable {
    case hidden
    case shown
  }

  package static let measures = 20...200

  /// The language of the reader's own texts.
  package var language = InterfaceLanguage.english
  package var split = Split.automatic
  /// The list's share of the screen, 0.2 to 0.8.
  package var splitRatio = 0.42
  /// The columns of the list, from the left.
  package var columns = ListColumn.standard
  /// The most columns a line of an article takes.
  package var measure = 72
  package var paragraphs = ParagraphStyle.space
  package var justifies = false
  package var hyphenates = false
  package var readPolicy = ReadPolicy.onOpen
  package var readSeconds = 3
  /// The theme's name.
  package var theme = "dateline-dark"
  /// The themes that the terminal's background chooses from; nil when one was chosen for good.
  package var themesByGround: ThemesByGround?
  /// The text of each saved search under its name.
  package var savedSearches: [String: String] = [:]
  /// What is otherwise for a source, under its name folded for case.
  package var sources: [String: SourcePreferences] = [:]
  /// Draw with ASCII alone, for terminals and locales without more.
  package var usesASCII = false
  package var glyphs = GlyphSet.plain
  package var hyperlinks = Hyperlinks.automatic
  package var rightToLeft = RightToLeft.reorder
  package var cursor = CursorLook.hidden
  /// Whether the terminal is one that is known to take links (OSC 8).
  package var terminalTakesHyperlinks = false

  package init() {}

  /// Whether the terminal is told where links lead.
  package var showsHyperlinks: Bool {
    switch hyperlinks {
    case .automatic: terminalTakesHyperlinks
    case .always: true
    case .never: false
    }
  }

  /// What holds for the articles of a source.
  package func forSource(_ name: String) -> Preferences {
    guard let own = sources[SourcePreferences.key(name)] else { return self }
    var preferences = self
    preferences.measure = own.measure ?? measure
    preferences.paragraphs = own.paragraphs ?? paragraphs
    preferences.justifies = own.justifies ?? justifies
    preferences.hyphenates = own.hyphenates ?? hyphenates
    preferences.readPolicy = own.readPolicy ?? readPolicy
    preferences.readSeconds = own.readSeconds ?? readSeconds
    return preferences
  }
}
