import CellGrid

/// The documented configuration: every setting with its default, what it may be, and what it does.
package enum ConfigurationReference {
  private static let width = 96

  /// A whole `config.toml` that says what holds without it; examples have a `#` right before them.
  package static var text: String {
    let head = """
      # The configuration of Dateline, with every setting as it is without this file.
      #
      # Lines that begin with # and a space explain; those that begin with # alone are examples.
      # `dateline config --check` says what is wrong in a file.


      """
    return head + Setting.all.map(text).joined(separator: "\n")
  }

  /// The settings as a table of Markdown.
  package static var markdown: String {
    let head = "| Setting | Default | What it may be | What it does |\n|---|---|---|---|\n"
    return head
      + Setting.all.map { setting in
        let standard = setting.standard.map { "`\($0)`" } ?? ""
        let name = setting.isTable ? "[\(setting.name)]" : setting.name
        return "| `\(name)` | \(standard) | \(cell(setting.values)) | \(cell(setting.summary)) |\n"
      }.joined()
  }

  private static func text(_ setting: Setting) -> String {
    var lines = comment(setting.summary) + comment("It may be \(setting.values).")
    if !setting.isTable, let standard = setting.standard {
      lines.append("\(setting.name) = \(standard)")
    }
    for example in setting.examples {
      lines += example.split(separator: "\n").map { "#\($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func comment(_ text: String) -> [String] {
    var lines: [String] = []
    var line = "#"
    for word in text.split(separator: " ") {
      if line.cellWidth + 1 + word.count > width {
        lines.append(line)
        line = "#"
      }
      line += " \(word)"
    }
    return lines + [line]
  }

  private static func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("<", with: "&lt;")
  }
}
