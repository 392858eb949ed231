import ArgumentParser

/// The program's command line.
struct Dateline: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Read the news in the terminal, from local files.",
    usage: """
      dateline [<path> ...]
      dateline <subcommand> [<options>]
      """,
    discussion: """
      Opens folders and files of articles: plain text, RSS, Atom, JSON Feed, HTML, Markdown, \
      NITF, NewsML, ninjs and mail. \
      Without a path, the folders that the configuration calls the library.

      Press ? in the reader to see every key.
      """,
    version: version,
    subcommands: [
      ReadCommand.self, ParseCommand.self, ListCommand.self, ShowCommand.self, ExportCommand.self,
      MarkCommand.self,
      TagCommand.self, StateCommand.self, IndexCommand.self, ThemesCommand.self, KeysCommand.self,
      ConfigCommand.self, DoctorCommand.self, ManCommand.self,
    ],
    defaultSubcommand: ReadCommand.self
  )
}
