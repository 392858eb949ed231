import Foundation
package import Settings

/// The person's programs, and what they are started with.
package struct ProgramSettings: Sendable {
  package var environment: ProgramEnvironment
  package var pager: CommandTemplate?
  package var editor: CommandTemplate?
  /// Commands that an article may be piped to by their names.
  package var pipes: [String: CommandTemplate] = [:]
  /// Where copies of articles are put for the pager and the editor.
  package var temporaryFolder: String
  /// The folder that a file's name without one is in.
  package var exportFolder: String

  /// Takes the environment's word: `PAGER`, `VISUAL` and `EDITOR`, else `less` and `vi`.
  ///
  /// Copies go to `ownFolder` where no variable names a folder for such: others look into `/tmp`.
  package init(environment: [String: String], ownFolder: String = "/tmp") {
    self.environment = ProgramEnvironment(environment)
    pager = Self.command(["PAGER"], in: environment, else: "less")
    editor = Self.command(["VISUAL", "EDITOR"], in: environment, else: "vi")
    let folders = ["XDG_RUNTIME_DIR", "TMPDIR"].compactMap { environment[$0] }
    temporaryFolder = folders.first { $0.hasPrefix("/") } ?? ownFolder
    exportFolder = FileManager.default.currentDirectoryPath
  }

  private static func command(
    _ names: [String],
    in environment: [String: String],
    else fallback: String
  ) -> CommandTemplate? {
    let texts = names.compactMap { environment[$0] } + [fallback]
    return texts.lazy.compactMap { try? CommandTemplate(parsing: $0) }.first
  }
}
