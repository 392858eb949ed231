import ArgumentParser
import Articles
import Catalog
import Foundation
import ReaderCore
import ReaderRuntime
import Wording

/// Writes the articles that match a query to a file, or to a folder of files.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the articles that match a query to a file or a folder.",
    discussion: """
      Without a query, every article. Examples:
        dateline export is:starred --output starred.html
        dateline export 'place:hanoi after:2018' --output hanoi.json
        dateline export --format markdown --output notes/

      A file of JSON holds an array; one of HTML a page; Markdown and text one article after \
      another. A name that ends in / is a folder, and each article a file in it. No file is ever \
      overwritten.
      """
  )

  @OptionGroup var options: SharedOptions

  @Option(
    help: ArgumentHelp(
      "text, markdown, html or json; else the output's ending says it.",
      valueName: "format"
    )
  )
  var format: String?

  @Option(help: ArgumentHelp("The file, or the folder with / at its end.", valueName: "path"))
  var output: String

  @Argument(help: "What to look for, in the query language.")
  var query: [String] = []

  func validate() throws {
    if let format, ExportFormat(rawValue: format) == nil {
      throw ValidationError("--format: text, markdown, html or json is needed")
    }
    guard !output.isEmpty else { throw ValidationError("--output: a path is needed") }
    guard chosenFormat != nil else {
      throw ValidationError("--output: end the name in .txt, .md, .html or .json, or give --format")
    }
  }

  func run() throws {
    let program = try Program(options)
    program.complain()
    let query = try program.query(query)
    let roots = try program.roots()
    let (marks, index) = (program.marks, program.index(of: roots))
    guard let format = chosenFormat else { return }
    let path = output
    let outcome = try blocking {
      let library = await OpenLibrary(roots: roots, marks: marks, index: index)
      await library.complain()
      let result = try await library.catalog.search(query)
      let exporter = ArticleExporter(
        catalog: library.catalog,
        folder: FileManager.default.currentDirectoryPath,
        timeZone: .current
      )
      let request = ExportRequest(
        scope: .rows([0..<result.count], resultID: result.id.number),
        path: path,
        format: format
      )
      return try await exporter.export(request) { _ in }
    }
    for problem in outcome.problems { StandardError.print(problem.english) }
    if !outcome.problems.isEmpty { throw ExitCode(1) }
  }

  private var chosenFormat: ExportFormat? {
    if let format { return ExportFormat(rawValue: format) }
    let name = output.hasSuffix("/") ? String(output.dropLast()) : output
    return ExportFormat(ofFile: name) ?? (output.hasSuffix("/") ? .markdown : nil)
  }
}
