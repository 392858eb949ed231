import ArgumentParser
import ArticleFiles
import ArticleWriting
import Articles
import Catalog
import Foundation
import ReaderRuntime
import Typesetting

/// Prints an article as text or JSON.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print articles, by id or from a file."
  )

  @OptionGroup var options: SharedOptions

  @Option(help: "The columns that the text may take.")
  var width = 72

  @Flag(help: "Print JSON, as parse does.")
  var json = false

  @Argument(
    help: ArgumentHelp("An article's id, or its first digits, or a file.", valueName: "id-or-file")
  )
  var article: String

  func validate() throws {
    guard (1...10_000).contains(width) else {
      throw ValidationError("--width: a number from 1 to 10,000 is needed")
    }
  }

  func run() throws {
    let articles = try found()
    for (index, article) in articles.enumerated() {
      if json {
        StandardOutput.print(article.json.text)
        continue
      }
      if index > 0 { StandardOutput.print("") }
      let settings = LayoutSettings(measure: width, timeZone: .current)
      StandardOutput.print(ArticleLayout(article, settings: settings).plainText)
    }
  }

  private func found() throws -> [Article] {
    let isIdentity = article.count >= 4 && article.allSatisfy { $0.isASCII && $0.isHexDigit }
    if isIdentity, !FileManager.default.fileExists(atPath: article) {
      return [try articleInLibrary()]
    }
    let contents = ArticleFileReader().read(fileAt: article)
    for problem in contents.problems { StandardError.print(problem.description) }
    guard !contents.articles.isEmpty else { throw ExitCode(1) }
    return contents.articles
  }

  private func articleInLibrary() throws -> Article {
    let program = try Program(options)
    let roots = try program.roots()
    let marks = program.marks
    let index = program.index(of: roots)
    let prefix = article.lowercased()
    let origins = try blocking {
      let library = await OpenLibrary(roots: roots, marks: marks, index: index)
      let rows = try await library.rows(matching: Query(filter: .identifier(prefix)))
      var origins: [(id: ArticleID, origin: ArticleOrigin)] = []
      for row in rows {
        if let origin = await library.catalog.origin(of: row.id) {
          origins.append((row.id, origin))
        }
      }
      return origins
    }
    guard let first = origins.first else {
      throw CommandFailure("\(article): no article of the library has this id")
    }
    guard origins.count == 1 else {
      throw CommandFailure("\(article): \(origins.count) articles begin so; give more digits")
    }
    let contents = ArticleFileReader().read(fileAt: first.origin.file)
    guard let article = contents.articles.first(where: { $0.id == first.id }) else {
      throw CommandFailure("\(first.origin.file): no longer has the article")
    }
    return article
  }
}
