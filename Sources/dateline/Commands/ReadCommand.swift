import ArgumentParser
import CellGrid
import CursesTerminal
import Foundation
import Glibc
import MarkStore
import ReaderCore
import ReaderRuntime
import Settings
import Wording

/// Opens the reader; lists instead where there is no terminal.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Open folders and files in the reader (the default command)."
  )

  @OptionGroup var options: SharedOptions

  @Option(help: ArgumentHelp("What to search for at the start.", valueName: "query"))
  var query = ""

  @Option(help: ArgumentHelp("The theme to use.", valueName: "name"))
  var theme: String?

  @Flag(help: "Talk in lines, for screen readers and terminals that cannot move a cursor.")
  var plain = false

  @Option(
    help: ArgumentHelp(
      "Press these keys without a terminal and print the last frame.",
      valueName: "keys"
    )
  )
  var script: String?

  @Option(help: ArgumentHelp("The size for --script.", valueName: "columns x rows"))
  var size = "80x24"

  @Argument(help: ArgumentHelp("Folders and files of articles.", valueName: "path"))
  var paths: [String] = []

  func run() throws {
    let program = try Program(options)
    var setup = ReaderSetup(
      roots: try program.roots(paths),
      marks: program.marks,
      themes: program.themes,
      configurationFile: program.configurationFile
    )
    setup.themeForThisRun = theme ?? Self.colourlessTheme(program.environment)
    setup.groundHint = program.environment["COLORFGBG"].flatMap { GroundShade(colorFGBG: $0) }
    setup.vocabulary = Program.vocabulary
    setup.problems = program.problems
    setup.usualLanguage = InterfaceLanguage(environment: program.environment)
    setup.apply(program.configuration)
    setup.clock = program.clock
    setup.query = query
    setup.unsavedFolders = program.unsavedFolders
    setup.browser = Self.browser(program.environment)
    setup.programs = ProgramSettings(
      environment: program.environment,
      ownFolder: program.paths.cache
    )
    if let script {
      setup.index = options.index
      return try play(script, setup: setup)
    }
    setup.index = program.index(of: setup.roots)
    setup.searchesFile = program.paths.searchesFile
    if plain { return try talk(setup, program: program) }
    setup.commandsFile = program.paths.commandsFile
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      return try listInstead()
    }
    if program.environment["TERM"] == "dumb" { return try talk(setup, program: program) }
    try read(setup, program: program)
  }

  /// Reads lines from standard input and answers in lines.
  private func talk(_ setup: ReaderSetup, program: Program) throws {
    var setup = setup
    setup.preferences.split = .single
    setup.preferences.usesASCII = true
    let linear = setup
    let (outcome, outputError) = try MainActor.assumeIsolated {
      let terminal = LinearTerminal()
      let session = try ReaderSession(linear, terminal: terminal)
      let log = LogFile(path: program.paths.logFile)
      defer { log.close() }
      return (try session.run(), terminal.outputError)
    }
    if let outputError { StandardOutput.complain(of: outputError) }
    try Self.tell(of: outcome, marks: setup.marks)
    if outcome.exitStatus != 0 { throw ExitCode(outcome.exitStatus) }
  }

  private func read(_ setup: ReaderSetup, program: Program) throws {
    let environment = program.environment
    var setup = setup
    setup.clipboard = Clipboard(environment: environment)
    setup.preferences.terminalTakesHyperlinks = HyperlinkSupport.isKnown(environment)
    let session = setup
    let outcome = try MainActor.assumeIsolated {
      let surroundings = NcursesTerminal.Surroundings(
        term: environment["TERM"],
        colorTerm: environment["COLORTERM"],
        colors: Self.isColourless(environment) ? ColorDepth.none : nil,
        usesMouse: program.configuration.mouse,
        crashNotice: "Dateline stopped because of an error in the program. "
          + "Your marks are saved in \(TerminalGuard.line(session.marks.folder)).\n"
      )
      let terminal = NcursesTerminal(surroundings: surroundings)
      let reader = try ReaderSession(session, terminal: terminal)
      let log = LogFile(path: program.paths.logFile)
      defer { log.close() }
      do { return try reader.run() } catch { throw CommandFailure("dateline: \(error)") }
    }
    try Self.tell(of: outcome, marks: setup.marks)
    if outcome.exitStatus != 0 { throw ExitCode(outcome.exitStatus) }
  }

  private func play(_ script: String, setup: ReaderSetup) throws {
    guard let keys = [Key](script: script) else {
      throw ValidationError("--script: write keys as jj<Enter>/whale<Enter>")
    }
    let sides = size.split(separator: "x").compactMap { Int($0) }
    guard sides.count == 2, sides.allSatisfy({ (0...1_000).contains($0) }) else {
      throw ValidationError("--size: write columns and rows as 80x24")
    }
    var setup = setup
    setup.isWatching = false
    let quiet = setup
    let (lastFrame, outcome) = try MainActor.assumeIsolated {
      let terminal = ScriptedTerminal(size: Size(columns: sides[0], rows: sides[1]), keys: keys)
      let outcome = try ReaderSession(quiet, terminal: terminal).run()
      return (terminal.lastFrame, outcome)
    }
    StandardOutput.print(lastFrame.text)
    try Self.tell(of: outcome, marks: setup.marks)
  }

  /// Says where marks are that could not be saved.
  private static func tell(of outcome: ReaderSession.Outcome, marks: MarkStorePaths) throws {
    guard let unsaved = outcome.unsaved else { return }
    // Lines of a journal are in it: they must stay what they are where they are put into a file.
    let report = unsaved.report(marksFolder: marks.folder, in: outcome.language)
    StandardError.write(TerminalGuard.json(report))
    throw ExitCode(1)
  }

  private func listInstead() throws {
    // Only what was parsed has its defaults.
    var list = try ListCommand.parse(query.isEmpty ? [] : ["--", query])
    list.options = options
    list.paths = paths
    try list.run()
  }

  private static func isColourless(_ environment: [String: String]) -> Bool {
    environment["NO_COLOR"]?.isEmpty == false
  }

  private static func colourlessTheme(_ environment: [String: String]) -> String? {
    isColourless(environment) ? "monochrome" : nil
  }

  /// `$BROWSER`, else the desktop's own way of opening links.
  private static func browser(_ environment: [String: String]) -> CommandTemplate? {
    // BROWSER may name several, a colon between two; the first one is the favourite.
    let favourite = environment["BROWSER"]?.split(separator: ":").first.map { String($0) }
    if let command = favourite.flatMap({ try? CommandTemplate(parsing: $0) }) { return command }
    let hasDesktop = environment["DISPLAY"] != nil || environment["WAYLAND_DISPLAY"] != nil
    return hasDesktop ? try? CommandTemplate(parsing: "xdg-open") : nil
  }
}
