import ArgumentParser
import Articles
import CellGrid

/// Adds a tag to articles, or takes it away.
struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Tag articles: +name adds a tag, -name takes it away.",
    discussion: """
      Examples:
        dateline tag +energy tidal OR turbine
        dateline tag -- -energy older:1y
      """
  )

  @OptionGroup var options: SharedOptions

  @Argument(help: ArgumentHelp("+name or -name.", valueName: "tag"))
  var tag: String

  @OptionGroup var selection: ArticleSelection

  func validate() throws {
    guard tag.hasPrefix("+") || tag.hasPrefix("-"), tag.count > 1,
      !tag.contains(where: { $0.isWhitespace || $0 == "," }),
      tag.unicodeScalars.allSatisfy(\.mayBeShown)
    else { throw ValidationError("A tag is a word with + or - before it, such as +energy") }
  }

  func run() throws {
    let name = String(tag.dropFirst())
    let isAdded = tag.hasPrefix("+")
    try selection.apply(
      .tag(name),
      isSet: isAdded,
      verb: isAdded ? "Tagged \(name):" : "Untagged \(name):",
      options: options
    )
  }
}
