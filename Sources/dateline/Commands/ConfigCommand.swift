import ArgumentParser
import Foundation
import ReaderCore
import Settings

/// Explains and checks the configuration.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Print, check or find the configuration.",
    discussion: """
      Without an option the file is checked. With --print-default, every setting is printed with \
      its default, what it may be and what it does, as a file to start from:

        dateline config --print-default >"$(dateline config --path)"
      """
  )

  @OptionGroup var options: SharedOptions

  @Flag(help: "Print every setting with its default and what it does.")
  var printDefault = false

  @Flag(help: "Print every mistake as FILE:LINE: sentence; end with 1 when there is one.")
  var check = false

  @Flag(help: "Print where the configuration is.")
  var path = false

  @Flag(help: "Print the settings as a Markdown table.")
  var markdown = false

  @Argument(help: ArgumentHelp("The file to check, in place of one's own.", valueName: "file"))
  var file: String?

  func validate() throws {
    guard [printDefault, check, path, markdown].count(where: { $0 }) <= 1 else {
      throw ValidationError("Give one of --print-default, --check, --path and --markdown.")
    }
    if file != nil, printDefault || path || markdown {
      throw ValidationError("A file is only for --check.")
    }
  }

  func run() throws {
    if printDefault { return StandardOutput.write(ConfigurationReference.text) }
    if markdown { return StandardOutput.write(ConfigurationReference.markdown) }
    var options = options
    options.config = file ?? options.config
    let program = try Program(options)
    if path { return StandardOutput.print(program.configurationFile) }
    let problems = program.problems + themeProblems(program)
    for problem in problems { StandardOutput.print(problem.description) }
    if !problems.isEmpty { throw ExitCode(1) }
  }

  /// What is wrong with the themes that the configuration names.
  private func themeProblems(_ program: Program) -> [SettingsProblem] {
    let names =
      switch program.configuration.theme {
      case .one(let name): [name]
      case .byGround(let themes): [themes.dark, themes.light]
      }
    return names.flatMap { name -> [SettingsProblem] in
      do {
        return try program.themes.load(name).problems
      } catch {
        return [
          SettingsProblem(
            file: program.configurationFile,
            line: ConfigurationFile.line(of: "theme", inFileAt: program.configurationFile),
            key: "theme",
            sentence: "theme: \(error)"
          )
        ]
      }
    }
  }
}
