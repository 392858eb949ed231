import CellGrid
import Foundation
package import Settings
package import Wording

/// The command that opens links: an argument list, never a shell's string.
package struct Browser: Sendable {
  /// What may be opened; anything else is shown and left alone.
  private static let schemes: Set<String> = ["http", "https", "mailto", "gemini", "gopher", "ftp"]
  /// Browsers that show pages in the terminal.
  private static let consoleBrowsers: Set<String> = [
    "w3m", "lynx", "links", "links2", "elinks", "browsh", "chawan", "cha", "www-browser", "amfora",
  ]

  /// The command; nil when none is known.
  private let command: CommandTemplate?

  package init(command: CommandTemplate?) {
    self.command = command
  }

  package enum Failure: Error, Equatable {
    case noCommand
    case refused(url: String)
  }

  /// Whether the browser shows pages in the terminal, and so needs it.
  package var needsTerminal: Bool {
    guard let program = command?.words.first else { return false }
    return Self.consoleBrowsers.contains(URL(filePath: program).lastPathComponent)
  }

  /// The words of the command with the link in its place.
  ///
  /// - Throws: ``Failure/noCommand``, or ``Failure/refused(url:)`` for a link that is not of an
  ///   allowed scheme, so that none can be taken for an option or a file.
  package func arguments(opening url: String) throws(Failure) -> [String] {
    guard let command else { throw .noCommand }
    let scheme = url.firstIndex(of: ":").map { url[..<$0].lowercased() } ?? ""
    let isClean = url.unicodeScalars.allSatisfy { $0.mayBeShown && $0 != " " }
    guard Self.schemes.contains(scheme), isClean else { throw .refused(url: url) }
    return command.arguments(opening: url)
  }
}

extension Browser.Failure: Worded {
  package var phrase: Phrase {
    switch self {
    case .noCommand: .noBrowser
    case .refused(let url): .notOpened(url)
    }
  }
}
