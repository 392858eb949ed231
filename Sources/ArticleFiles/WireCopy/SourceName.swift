/// What a bare text file is filed under: its folder.
enum SourceName {
  /// The folder's name, or the nearest one above that is more than a number; nil without any.
  static func folder(of path: String) -> String? {
    let folders = path.split(separator: "/", omittingEmptySubsequences: true).dropLast()
    for folder in folders.reversed() where !isGeneric(folder) {
      return DisplayText.singleLine(String(folder))
    }
    return nil
  }

  /// The letters that begin the words of a name, as agencies shorten their own: `Coast Wire`, `CW`.
  static func initials(of name: String) -> String {
    name.split { $0 == " " || $0 == "-" || $0 == "_" }.compactMap(\.first)
      .map { String($0).uppercased() }.joined()
  }

  private static func isGeneric(_ folder: Substring) -> Bool {
    let isNumeric = folder.unicodeScalars.allSatisfy { $0.digit != nil || $0.isDash || $0 == "." }
    return isNumeric || generic.contains(folder.lowercased())
  }

  private static let generic: Set<String> = [
    "article", "articles", "data", "documents", "download", "downloads", "feed", "feeds", "file",
    "files", "home", "inbox", "news", "root", "stories", "story", "text", "texts", "tmp", "temp",
    "txt", "var", "work",
  ]
}
