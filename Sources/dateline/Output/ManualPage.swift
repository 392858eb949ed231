import ArgumentParser
import ReaderCore

/// The manual page in man(7) form.
struct ManualPage {
  var text: String {
    let parts = [
      ".TH DATELINE 1 \"\" \"Dateline \(Dateline.version)\" \"User Commands\"",
      section("NAME", "dateline \\- read the news in the terminal, from local files"),
      section("DESCRIPTION", escaped(Dateline.configuration.discussion)),
      section("COMMANDS", commands),
      section("KEYS", keys),
      section("FILES", files),
      section("EXIT STATUS", "0 for success, 1 when something could not be done, 2 for usage."),
    ]
    return parts.joined(separator: "\n") + "\n"
  }

  private var commands: String {
    Dateline.configuration.subcommands.filter { $0.configuration.shouldDisplay }.flatMap {
      command in
      let name = command.configuration.commandName ?? ""
      let parts = command.configuration.subcommands
      return [help(of: command, named: name)]
        + parts.map { help(of: $0, named: "\(name) \($0.configuration.commandName ?? "")") }
    }.joined(separator: "\n")
  }

  private func help(of command: any ParsableCommand.Type, named name: String) -> String {
    let help = Dateline.helpMessage(for: command, columns: 72)
    return ".SS \(name)\n.nf\n\(escaped(help))\n.fi"
  }

  private var keys: String {
    let table = KeyTable(keymap: .standard).text(isMarkdown: false)
    return ".nf\n\(escaped(table)).fi\n" + presets
  }

  private var presets: String {
    let names = KeyPreset.allCases.map(\.rawValue).joined(separator: ", ")
    return escaped(
      "The names in the last column, or as much of one as is its alone, are typed after : with "
        + "what stands behind them. Presets for key-preset in the configuration: \(names)."
    )
  }

  private var files: String {
    let files = [
      ("$XDG_CONFIG_HOME/dateline/config.toml", "the configuration"),
      ("$XDG_CONFIG_HOME/dateline/themes/", "themes of one's own"),
      ("$XDG_DATA_HOME/dateline/state.json", "the marks, with a journal beside it"),
      ("$XDG_STATE_HOME/dateline/searches", "what was searched for, one query a line"),
      ("$XDG_STATE_HOME/dateline/commands", "what was typed after :, one command a line"),
      ("$XDG_STATE_HOME/dateline/dateline.log", "the log"),
    ]
    return files.map { ".TP\n.I \(escaped($0.0))\n\(escaped($0.1))" }.joined(separator: "\n")
  }

  private func section(_ title: String, _ body: String) -> String {
    ".SH \(title)\n\(body)"
  }

  /// Keeps hyphens, backslashes and points at line starts from being commands.
  private func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return plain.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix(".") || line.hasPrefix("'") ? "\\&\(line)" : String(line)
    }.joined(separator: "\n")
  }
}
