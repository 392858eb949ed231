import ArgumentParser
import ArticleFiles
import ArticleWriting
import Articles
import Catalog
import Foundation
import Glibc
import ReaderRuntime
import Typesetting

/// Prints an article as text, Markdown, HTML or JSON.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print articles, by id or from a file.",
    discussion: """
      Examples:
        dateline show 1dd7554d --width 60
        dateline show story.txt --markdown > story.md
        dateline show feed.xml --nth 3 --html > story.html

      What --markdown and --html write, dateline reads back as the same article. A page or a \
      Markdown file holds one article: of a file with several the first is written, or the one \
      that --nth names, and standard error says so.
      """
  )

  enum Format: String, EnumerableFlag {
    case json
    case markdown
    case html

    static func help(for format: Format) -> ArgumentHelp? {
      switch format {
      case .json: "Print JSON, as parse does, with the body's blocks."
      case .markdown: "Print Markdown with front matter."
      case .html: "Print a web page."
      }
    }
  }

  @OptionGroup var options: SharedOptions

  @Option(help: "The columns that the text may take; 0 keeps every paragraph on one line.")
  var width = 72

  @Flag(help: "Make the lines of a paragraph equally long.")
  var justify = false

  @Flag(help: "Part words at the ends of lines, by the rules of the article's language.")
  var hyphenate = false

  @Flag(exclusivity: .exclusive)
  var format: Format?

  @Option(help: ArgumentHelp("Print only this article of the file, from 1.", valueName: "number"))
  var nth: Int?

  @Argument(
    help: ArgumentHelp("An article's id, or its first digits, or a file.", valueName: "id-or-file")
  )
  var article: String

  func validate() throws {
    guard (0...10_000).contains(width) else {
      throw ValidationError("--width: a number from 0 to 10,000 is needed")
    }
    if let nth, nth < 1 { throw ValidationError("--nth: a number from 1 up is needed") }
  }

  func run() throws {
    let articles = chosen(from: try found())
    if articles.isEmpty { throw ExitCode(1) }
    for (index, article) in articles.enumerated() {
      if index > 0, format == nil { StandardOutput.print("") }
      let text = text(of: article)
      if format == .json { StandardOutput.write(json: text) } else { StandardOutput.write(text) }
    }
  }
}

extension ShowCommand {
  private func text(of article: Article) -> String {
    switch format {
    case .json: return JSONWriter().text(of: article) + "\n"
    case .markdown: return MarkdownWriter().text(of: article)
    case .html: return HTMLWriter().text(of: article)
    case nil where width == 0: return PlainTextWriter().text(of: article)
    case nil:
      var settings = LayoutSettings(measure: width, timeZone: .current)
      // What is written to a file or a pipe is in the order it is read, as text is.
      let isSeen = isatty(STDOUT_FILENO) == 1
      settings.reordersRightToLeft = isSeen
      settings.alignsRightToLeft = isSeen
      settings.justifies = justify
      settings.hyphenates = hyphenate
      if hyphenate {
        let dictionaries = HyphenationDictionaries()
        dictionaries.load(article.language)
        settings.hyphenation = dictionaries
      }
      return ArticleLayout(article, settings: settings).plainText + "\n"
    }
  }

  /// The articles to print; none, and a complaint, when there are not so many.
  private func chosen(from articles: [Article]) -> [Article] {
    if let nth {
      if nth <= articles.count { return [articles[nth - 1]] }
      let held = articles.count == 1 ? "1 article" : "\(articles.count) articles"
      StandardError.print("\(article): holds \(held), and --nth asks for number \(nth)")
      return []
    }
    guard format == .markdown || format == .html, articles.count > 1 else { return articles }
    let rest = "the first is printed, --nth prints another"
    StandardError.print("\(article): holds \(articles.count) articles; \(rest)")
    return [articles[0]]
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
