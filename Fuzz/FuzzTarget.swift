/// The parsers that read what others wrote, each by the name that `make fuzz` takes.
enum FuzzTarget: String, CaseIterable {
  case rss, atom, jsonfeed, opml, html, markdown, wire
  case nitf, newsml, ninjs, mail, mailbox
  case file, decode, gzip
  case dates, addresses, references, titles, display
  case query, state, journal, history
  case config, theme, command, keys
  case shown, imports

  /// Reads the bytes, and stops the program where the result breaks a promise.
  func run(_ bytes: [UInt8]) {
    switch self {
    case .rss, .atom: ParserTargets.feed(bytes)
    case .jsonfeed, .ninjs: ParserTargets.json(bytes)
    case .nitf: ParserTargets.nitf(bytes)
    case .newsml: ParserTargets.newsML(bytes)
    case .mail: ParserTargets.mail(bytes)
    case .mailbox: ParserTargets.mailbox(bytes)
    case .opml: ParserTargets.outline(bytes)
    case .html: ParserTargets.page(bytes)
    case .markdown: ParserTargets.markdown(bytes)
    case .wire: ParserTargets.wireCopy(bytes)
    case .file: ParserTargets.file(bytes)
    case .decode: TextTargets.decoding(bytes)
    case .gzip: TextTargets.gzip(bytes)
    case .dates: TextTargets.dates(bytes)
    case .addresses: TextTargets.addresses(bytes)
    case .references: TextTargets.references(bytes)
    case .titles: TextTargets.titles(bytes)
    case .display: TextTargets.display(bytes)
    case .query: QueryTarget.read(bytes)
    case .state: StateTargets.snapshot(bytes)
    case .journal: StateTargets.journal(bytes)
    case .history: StateTargets.history(bytes)
    case .config: SettingsTargets.configuration(bytes)
    case .theme: SettingsTargets.theme(bytes)
    case .command: SettingsTargets.command(bytes)
    case .keys: SettingsTargets.keys(bytes)
    case .shown: ShownTargets.guards(bytes)
    case .imports: ShownTargets.imports(bytes)
    }
  }
}
