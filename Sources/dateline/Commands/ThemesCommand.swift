import ArgumentParser
import ReaderView
import Settings

/// Lists the themes and says what is wrong with them.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the themes, and check them."
  )

  @OptionGroup var options: SharedOptions

  @Flag(help: "Print only what is wrong; end with 1 when something is.")
  var check = false

  func run() throws {
    let themes = try Program(options).themes
    guard !themes.names.isEmpty else {
      throw CommandFailure("no themes in \(themes.folders.joined(separator: ", "))")
    }
    var isSound = true
    for name in themes.names {
      do {
        let loaded = try themes.load(name)
        let findings = ThemeCheck.findings(in: loaded.theme)
        let complaints =
          loaded.problems.map(\.description) + findings.map { "\(name): \($0.description)" }
        if !check {
          StandardOutput.print("\(name)\t\(loaded.theme.appearance)\t\(loaded.theme.title)")
        }
        for complaint in complaints { StandardError.print(complaint) }
        isSound = isSound && complaints.isEmpty
      } catch {
        StandardError.print("\(error)")
        isSound = false
      }
    }
    if check, !isSound { throw ExitCode(1) }
  }
}
