package import Articles

/// A command that an article is given to.
package struct PipeRequest: Equatable, Sendable {
  /// The command's line, without the sign and the format before it.
  package let command: String
  package let articleID: ArticleID
  package let format: ExportFormat
  /// Whether it gets the terminal, and its output is not collected.
  package let takesTerminal: Bool
  package let number: Int
}

extension PipeRequest {
  /// Reads what was typed: a `!` gives the terminal, and a format with a bar says what the command
  /// reads, as `markdown | pandoc -t plain`.
  init(parsing text: String, articleID: ArticleID, number: Int) {
    var rest = text.trimmed[...]
    takesTerminal = rest.hasPrefix("!")
    if takesTerminal { rest = rest.dropFirst() }
    let parts = rest.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let named = parts.count == 2 ? ExportFormat(rawValue: String(parts[0]).trimmed) : nil
    format = named ?? .text
    command = String(named == nil ? rest : parts[1]).trimmed
    self.articleID = articleID
    self.number = number
  }
}

/// A program for looking at an article, or for working on a copy of it.
package enum ViewingProgram: Equatable, Sendable {
  case pager
  case editor
}

extension String {
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
