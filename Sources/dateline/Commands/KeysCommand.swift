import ArgumentParser
import CellGrid
import ReaderCore
import ReaderRuntime

/// Prints the keys as they are bound now.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Print every key and the name of its command."
  )

  @OptionGroup var options: SharedOptions

  @Flag(help: "Print a Markdown table.")
  var markdown = false

  func run() throws {
    let program = try Program(options)
    program.complain()
    var setup = ReaderSetup(
      roots: [],
      marks: program.marks,
      themes: program.themes,
      configurationFile: program.configurationFile
    )
    setup.apply(program.configuration)
    StandardOutput.write(KeyTable(keymap: setup.keymap).text(isMarkdown: markdown))
  }
}
