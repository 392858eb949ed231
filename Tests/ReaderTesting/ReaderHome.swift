package import CellGrid
package import Foundation
import MarkStore
package import ReaderRuntime
import Settings

/// A home with a library of article files, where readers are played by script.
///
/// The clock stands at ``Samples/now``, and nothing is watched: what changes on the disk is seen
/// when a key asks for it.
package struct ReaderHome {
  package let home: TemporaryHome
  package var setup: ReaderSetup

  package init() throws {
    home = try TemporaryHome()
    let library = home.url.appending(path: "library")
    try FileManager.default.createDirectory(at: library, withIntermediateDirectories: true)
    let package = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    setup = ReaderSetup(
      roots: [library.path],
      marks: MarkStorePaths(folder: home.url.appending(path: "data").path),
      themes: ThemeLibrary(folders: [package.appending(path: "Themes").path]),
      configurationFile: home.url.appending(path: "config/config.toml").path
    )
    setup.searchesFile = home.url.appending(path: "state/searches").path
    setup.commandsFile = home.url.appending(path: "state/commands").path
    setup.isWatching = false
    setup.timeZone = Samples.utc
    setup.clock = { Samples.now }
  }

  /// A home with the articles that most stories are about: of this hour, before it, and yesterday.
  package static func withThreeArticles() throws -> ReaderHome {
    let reader = try ReaderHome()
    try reader.write("Harbour city plans a tidal plant", "The quay is cold.", to: "plant.md")
    try reader.write("A whale sings on the radio", "It sings at dawn.", hoursAgo: 2, to: "whale.md")
    try reader.write("Old turbines find a home", "They turn again.", hoursAgo: 30, to: "old.md")
    return reader
  }

  package var stateFile: URL { home.url.appending(path: "data/state.json") }
  package var configurationFile: URL { URL(filePath: setup.configurationFile) }

  /// Writes an article into the library, published so many hours ago, linked by its file's name.
  @discardableResult
  package func write(
    _ title: String,
    _ body: String = "A paragraph.",
    hoursAgo: Double = 1,
    to path: String
  ) throws -> URL {
    let published = Samples.now.addingTimeInterval(-hoursAgo * 3_600).formatted(.iso8601)
    let text = """
      ---
      title: \(title)
      date: \(published)
      source: Coast Wire
      url: https://coastwire.example/\(path)
      ---

      \(body)

      """
    return try home.write(text, to: "library/\(path)")
  }

  package func removeArticle(_ path: String) throws {
    try FileManager.default.removeItem(at: home.url.appending(path: "library/\(path)"))
  }

  /// Plays a session from its start to its end.
  @MainActor
  @discardableResult
  package func play(
    _ script: ReaderStep...,
    size: Size = Size(columns: 120, rows: 30)
  ) throws -> PlayedSession {
    try play(script, size: size)
  }

  /// Plays a session from its start to its end.
  ///
  /// - Throws: what went wrong in a ``ReaderStep/look(_:)``, or in starting.
  @MainActor
  @discardableResult
  package func play(
    _ script: [ReaderStep],
    size: Size = Size(columns: 120, rows: 30)
  ) throws -> PlayedSession {
    var failures: [any Error] = []
    let steps = try script.flatMap { step in try step.steps { failures.append($0) } }
    let terminal = ScriptedTerminal(size: size, script: steps)
    var frames: [Frame] = []
    terminal.onPresent = { frames.append($0) }
    let outcome = try ReaderSession(setup, terminal: terminal).run()
    if let failure = failures.first { throw failure }
    return PlayedSession(frames: frames, sent: terminal.sent, outcome: outcome)
  }
}

/// What a session that was played has left.
package struct PlayedSession {
  /// Every frame that was shown.
  package let frames: [Frame]
  /// What was sent to the terminal outside of frames.
  package let sent: [String]
  package let outcome: ReaderSession.Outcome

  package var screen: String { frames.last?.text ?? "" }
}
