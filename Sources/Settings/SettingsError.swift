/// Why settings could not be read or saved.
package enum SettingsError: Error, Hashable, Sendable {
  case unreadable(path: String, reason: String)
  case tooLarge(path: String, limit: Int)
  case notText(path: String, line: Int)
  /// The file has a problem that a change could make worse, so it was left alone.
  case notChanged(SettingsProblem)
  case unwritable(path: String, reason: String)
  case noTheme(name: String, nearest: String?)
  case unclosedQuote(command: String)
  case emptyCommand
  /// Neither the environment nor the list of users names a home folder.
  case noHome
}

extension SettingsError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): \(reason)"
    case .tooLarge(let path, let limit): "\(path): larger than \(limit / 1024) KiB"
    case .notText(let path, let line): "\(path):\(line): not UTF-8 text"
    case .notChanged(let problem): "\(problem); the file was left as it is"
    case .unwritable(let path, let reason): "\(path): not written: \(reason)"
    case .noTheme(let name, let nearest):
      "there is no theme \(name.quoted)" + (nearest.map { "; did you mean \($0.quoted)?" } ?? "")
    case .unclosedQuote(let command): "a quote is not closed in \(command.quoted)"
    case .emptyCommand: "the command is empty"
    case .noHome: "no home folder: set HOME"
    }
  }
}
