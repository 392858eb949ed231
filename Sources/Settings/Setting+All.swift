import ReaderCore

extension Setting {
  /// Every setting, in the order of the reference.
  static let all: [Setting] = places + appearance + articles + programs + tables

  private static let places: [Setting] = [
    Setting(
      name: "library",
      values: "a path from / or ~/, or a list of such",
      standard: "[]",
      examples: ["library = [\"~/News\", \"~/Archive\"]"],
      summary: """
        The folders and files that open when the command line names none. \
        It counts from the next start.
        """
    ) { configuration, reader, _ in configuration.readLibrary(&reader) },
    Setting(
      name: "sort",
      values: "what may stand after sort: in a query",
      standard: nil,
      examples: ["sort = \"-date\""],
      summary: "The order of the list when a query names none; the newest come first otherwise."
    ) { configuration, reader, known in configuration.readSort(&reader, known: known.sortKeys) },
  ]

  private static let appearance: [Setting] = [
    Setting(
      name: "theme",
      values: "the name of a theme, \"auto\", or { dark = …, light = … }",
      standard: "\"dateline-dark\"",
      examples: [
        "theme = \"auto\"",
        "theme = { dark = \"harbour-night\", light = \"newsprint\" }",
      ],
      summary: """
        The colours. With two themes, or with "auto", the terminal is asked for its background, and \
        dark is taken where it does not answer. T in the reader shows every theme.
        """
    ) { configuration, reader, _ in configuration.readTheme(&reader) },
    .choice(
      "split",
      \.split,
      "Where the article stands: as the window's shape suggests, beside the list, or under it."
    ),
    Setting(
      name: "split-ratio",
      values: "a number from 0.1 to 0.9",
      standard: String(Configuration().splitRatio),
      summary: "The list's share of the window."
    ) { configuration, reader, _ in
      configuration.splitRatio =
        reader.number("split-ratio", in: 0.1...0.9) ?? configuration.splitRatio
    },
    Setting(
      name: "columns",
      values: "a list of columns out of "
        + ListColumn.Content.allCases.map(\.rawValue).joined(separator: ", "),
      standard: "["
        + Configuration().columns.map { "\"\($0)\"" }.joined(separator: ", ") + "]",
      examples: ["columns = [\"mark\", \"date 11\", \"title\", \"place * from 90\", \"time\"]"],
      summary: """
        What the list shows of an article, from the left. After a column's name may stand its width \
        in cells, or * for a share of the room that is left, then from and to with the widths of the \
        list in which it shows. What does not fit goes, the last first. Tags stand after the title \
        where they have no column.
        """
    ) { configuration, reader, _ in configuration.readColumns(&reader) },
    .choice(
      "glyphs",
      \.glyphs,
      "Which signs are drawn; the rich ones need a font that has symbols added."
    ),
    .flag("ascii", \.ascii, "Draw marks and lines with ASCII alone."),
    .flag("mouse", \.mouse, "Clicks, the wheel and dragging. It counts from the next start."),
    .choice(
      "cursor",
      \.cursor,
      "The cursor always stands on the current row, where readers of the screen look for it; here it is seen as well."
    ),
    .choice(
      "language",
      \.language,
      """
      The language of the reader's own texts: English, Vietnamese, or by "auto" what LC_ALL, \
      LC_MESSAGES or LANG asks for.
      """
    ),
  ]

  private static let articles: [Setting] = [
    .number(
      "measure",
      in: Preferences.measures,
      \.measure,
      "The most columns a line of an article takes; + and - change it while reading, = sets it back."
    ),
    .choice(
      "paragraphs",
      \.paragraphs,
      "What tells paragraphs apart: an empty line, or an indented first line."
    ),
    .flag("justify", \.justify, "Make the lines of a paragraph equally long."),
    .flag(
      "hyphenate",
      \.hyphenate,
      "Divide words at the ends of lines, by the rules of the article's language."
    ),
    .choice(
      "right-to-left",
      \.rightToLeft,
      "Who puts Arabic and Hebrew into the order they are read in: Dateline, or a terminal that does so itself."
    ),
    .choice(
      "mark-read",
      \.markRead,
      "When an article counts as read: when it is opened, after some seconds, at its end, or when a key says so."
    ),
    .number(
      "mark-read-seconds",
      in: 1...3_600,
      \.markReadSeconds,
      "How long an article is open before it counts as read, with mark-read = \"after\"."
    ),
  ]

  private static let programs: [Setting] = [
    .choice(
      "hyperlinks",
      \.hyperlinks,
      "Whether links are written so that the terminal can open them (OSC 8)."
    ),
    .command(
      "browser",
      \.browser,
      example: "firefox --new-tab %u",
      "What opens a link, %u in it stands for the address. Otherwise BROWSER, otherwise the desktop's own."
    ),
    .command(
      "pager",
      \.pager,
      example: "less -R",
      "What shows an article outside of Dateline. Otherwise PAGER."
    ),
    .command(
      "editor",
      \.editor,
      example: "vi",
      "What edits an article's text. Otherwise VISUAL or EDITOR."
    ),
    Setting(
      name: "key-preset",
      values: "the name of a preset",
      standard: nil,
      examples: ["key-preset = \"dateline\""],
      summary: "Keys as in another program; [keys] goes over them."
    ) { configuration, reader, known in
      configuration.readKeyPreset(&reader, known: known.keyPresets)
    },
  ]

  private static let tables: [Setting] = [
    Setting(
      name: "pipe",
      values: "commands under names of one's own",
      standard: nil,
      examples: ["[pipe]\n\"Count words\" = \"wc -w\""],
      isTable: true,
      summary: "Commands that an article may be handed to."
    ) { configuration, reader, _ in
      guard var inner = reader.reader(of: "pipe") else { return }
      for name in inner.table.keys.sorted() {
        configuration.pipes[name] = inner.command(name)
      }
      reader.takeProblems(of: inner)
    },
    Setting(
      name: "keys",
      values: "a key or a list of keys for each command that `dateline keys` names",
      standard: nil,
      examples: ["[keys]\ntoggle-star = [\"s\", \"<C-s>\"]\nshow-all = \"g a\"\nzen = []"],
      isTable: true,
      summary:
        "Other keys for commands, written as j, <Enter>, <C-d> or g g. An empty list leaves a command without a key."
    ) { configuration, reader, vocabulary in
      guard var inner = reader.reader(of: "keys") else { return }
      configuration.readKeys(&inner, vocabulary: vocabulary)
      reader.takeProblems(of: inner)
    },
    Setting(
      name: "searches",
      values: "queries under names of one's own",
      standard: nil,
      examples: ["[searches]\nenergy = \"tidal OR turbine OR grid\""],
      isTable: true,
      summary: "Saved searches, used as search:\"name\"; the reader adds to them."
    ) { configuration, reader, _ in
      guard var inner = reader.reader(of: "searches") else { return }
      configuration.readSearches(&inner)
      reader.takeProblems(of: inner)
    },
    Setting(
      name: "sources",
      values: "under a source's name: " + SourceSettings.names.joined(separator: ", "),
      standard: nil,
      examples: ["[sources.\"Coast Wire\"]\nmark-read = \"at-end\"\nmeasure = 60\njustify = true"],
      isTable: true,
      summary: "What is otherwise for the articles of one source."
    ) { configuration, reader, _ in
      guard var inner = reader.reader(of: "sources") else { return }
      configuration.sources = SourceSettings.read(&inner)
      reader.takeProblems(of: inner)
    },
  ]
}
