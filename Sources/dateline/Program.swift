import ArgumentParser
import ArticleFiles
import Articles
import Catalog
import CellGrid
import Foundation
import Glibc
import MarkStore
import ReaderCore
import ReaderRuntime
import Settings

/// What every command shares: the paths, the configuration, the library that is asked for.
struct Program {
  let environment: [String: String]
  let paths: SettingsPaths
  let configurationFile: String
  let configuration: Configuration
  let problems: [SettingsProblem]
  private let options: SharedOptions

  init(_ options: SharedOptions) throws {
    self.options = options
    environment = ProcessInfo.processInfo.environment
    do { paths = try SettingsPaths(environment: environment) } catch {
      throw CommandFailure("\(error)")
    }
    configurationFile = options.config ?? paths.configurationFile
    if let config = options.config, !FileManager.default.fileExists(atPath: config) {
      throw CommandFailure("\(config): there is no such file")
    }
    (configuration, problems) = ConfigurationFile.load(
      path: configurationFile,
      vocabulary: Self.vocabulary
    )
  }

  /// The clock; `DATELINE_NOW`, in RFC 3339, stops it, for tests and pictures.
  var clock: @Sendable () -> Date {
    guard let text = environment["DATELINE_NOW"],
      let date = try? Date(text, strategy: .iso8601)
    else { return { Date() } }
    return { date }
  }

  var marks: MarkStorePaths {
    options.state.map { MarkStorePaths(stateFile: $0) } ?? MarkStorePaths(folder: paths.data)
  }

  /// Where marks go that their own folder does not take.
  var unsavedFolders: [String] {
    [paths.state, environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"]
  }

  var themes: ThemeLibrary {
    let executable = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    return ThemeLibrary(
      folders: paths.themeFolders(executable: executable ?? CommandLine.arguments[0])
    )
  }

  /// The folders and files that the configuration calls the library.
  var configuredRoots: [String] { configuration.library.map { paths.expanding($0) } }

  /// The folders and files to open: those named, else `--library`, else the configuration's.
  ///
  /// - Throws: a sentence when there are none, or when one does not exist.
  func roots(_ named: [String] = []) throws -> [String] {
    let unnamed = options.library.isEmpty ? configuredRoots : options.library
    let roots = named.isEmpty ? unnamed : named
    guard !roots.isEmpty else {
      throw CommandFailure(
        """
        No library is set. Name a folder of articles:
          dateline FOLDER
        or set one for good in \(configurationFile):
          library = ["~/News"]
        """
      )
    }
    for root in roots {
      do throws(ArticleFileError) { _ = try LibraryFile(path: root) } catch .missing {
        let shown = NativePath.shown(root)
        throw CommandFailure("\(shown): there is no such file or folder")
      } catch {}
    }
    return roots
  }

  /// What the program was called with, names that are no UTF-8 as ``NativePath`` has them.
  static var arguments: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { CommandLine.unsafeArgv[$0] }.map { argument in
      NativePath.text(UnsafeRawBufferPointer(start: argument, count: strlen(argument)))
    }
  }

  /// The file of the search index of a library, in a folder that is made where it is missing.
  func index(of roots: [String]) -> String {
    if let index = options.index { return index }
    // The index says so itself when it cannot be kept there.
    try? SettingsPaths.create(paths.cache)
    return IndexFile.path(in: paths.cache, roots: roots)
  }

  /// The mistakes in the configuration, on standard error.
  func complain() {
    for problem in problems { StandardError.print(problem.description) }
  }

  func query(_ words: [String]) throws -> Query {
    try reading(words) { text, context throws(QueryProblem) in
      try QueryParser.parse(text, context: context)
    }
  }

  /// How the words of a query are understood.
  func explanation(of words: [String]) throws -> QueryExplanation {
    try reading(words) { text, context throws(QueryProblem) in
      try QueryParser.explain(text, context: context)
    }
  }

  private func reading<Value>(
    _ words: [String],
    _ read: (String, QueryContext) throws(QueryProblem) -> Value
  ) throws -> Value {
    let searches = Dictionary(
      configuration.searches.map { ($0.name, $0.query) },
      uniquingKeysWith: { $1 }
    )
    let context = QueryContext(now: clock(), timeZone: .current, savedSearches: searches)
    let text = words.joined(separator: " ")
    do { return try read(text, context) } catch {
      let pointer = QueryPointer(text: text, range: error.range)
      throw ValidationError("Query: \(error.sentence)\n\(pointer.lines)")
    }
  }

  static let vocabulary = ConfigurationVocabulary(
    commands: Command.allCases.map(\.rawValue),
    keyPresets: KeyPreset.allCases.map(\.rawValue),
    sortKeys: QuerySort.Key.allCases.map(\.rawValue),
    complaintAboutKeys: { notation in
      Keymap.keys(notation: notation) == nil
        ? "is no key: write keys as j, <Enter>, <C-d> or a sequence such as g g" : nil
    }
  )
}

/// The options that every command takes.
struct SharedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder or file of articles, instead of the configured library.",
      valueName: "path"
    )
  )
  var library: [String] = []

  @Option(help: ArgumentHelp("The file that keeps the marks.", valueName: "file"))
  var state: String?

  @Option(help: ArgumentHelp("The configuration file.", valueName: "file"))
  var config: String?

  @Option(help: ArgumentHelp("The file that keeps the search index.", valueName: "file"))
  var index: String?
}
