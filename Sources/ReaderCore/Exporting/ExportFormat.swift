/// What articles are written as for others to read.
package enum ExportFormat: String, CaseIterable, Sendable {
  case text
  case markdown
  case html
  case json

  /// The usual ending of a file's name.
  package var fileEnding: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html: "html"
    case .json: "json"
    }
  }

  /// The format that a file's name asks for; nil when its ending is none of ours.
  package init?(ofFile name: String) {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "txt", "text": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    case "json": self = .json
    default: return nil
    }
  }
}
