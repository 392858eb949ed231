import ArgumentParser
import ArticleFiles
import ArticleWriting
import Articles
import Foundation

/// Prints what is read from files, an article a line.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Print one JSON object a line for each article in the files.",
    discussion: """
      The files may be plain text, RSS, Atom, JSON Feed, HTML, Markdown, NITF, NewsML, ninjs, a mail \
      or a mailbox, packed with gzip or not; the key "format" says which it was. A list of sources \
      in OPML gives an object with title, feed, site and outlines for each of its outermost ones.

      Ends with 0 when every file gave at least one article or source and with 1 when one did not; \
      its name and the reason stand on standard error.
      """
  )

  @Argument(help: ArgumentHelp("The files to read.", valueName: "file"))
  var files: [String]

  func run() throws {
    let reader = ArticleFileReader()
    var failed = false
    for file in files {
      let contents = reader.read(fileAt: file)
      for article in contents.articles { StandardOutput.print(article.json) }
      for outline in contents.outline { StandardOutput.print(outline.json) }
      for problem in contents.problems { StandardError.print(problem.description) }
      guard contents.articles.isEmpty, contents.outline.isEmpty else { continue }
      failed = true
      if contents.problems.isEmpty {
        StandardError.print("\(NativePath.shown(file)): holds no article")
      }
    }
    if failed { throw ExitCode(1) }
  }
}
