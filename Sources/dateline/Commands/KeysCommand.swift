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

  @Option(help: ArgumentHelp("The keys of a preset instead.", valueName: "name"))
  var preset: KeyPreset?

  @Flag(help: "Print what the presets leave out of the programs they are named for.")
  var missing = false

  func run() throws {
    if missing { return StandardOutput.write(MissingKeyTable().markdown) }
    if let preset {
      let table = KeyTable(keymap: Keymap(preset: preset))
      return StandardOutput.write(table.text(isMarkdown: markdown))
    }
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

extension KeyPreset: ExpressibleByArgument {}
