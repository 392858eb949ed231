import ArgumentParser
import Catalog
import Dispatch
import Foundation
import Glibc
import ReaderRuntime

/// Brings the search index up to date without a screen.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Bring the search index of the library up to date.",
    discussion: """
      The reader does this by itself. It may be stopped at any moment and goes on the next time; \
      the index can be thrown away without loss.
      """
  )

  @OptionGroup var options: SharedOptions

  @Flag(help: "Throw the index away and make it anew.")
  var rebuild = false

  @Flag(help: "Say how large the index is and leave it as it is.")
  var stats = false

  @Argument(help: ArgumentHelp("Folders and files of articles.", valueName: "path"))
  var paths: [String] = []

  func validate() throws {
    if rebuild, stats { throw ValidationError("--rebuild and --stats exclude each other") }
  }

  func run() throws {
    let program = try Program(options)
    program.complain()
    let roots = try program.roots(paths)
    let path = program.index(of: roots)
    if stats { return try show(path) }
    if rebuild, !IndexFile.remove(path) {
      throw CommandFailure("\(path): another program is using the index")
    }
    let marks = program.marks
    let progress = ProgressLine()
    let (numbers, notices) = try blocking {
      let library = await OpenLibrary(roots: roots, marks: marks, index: path) { event in
        if case .activity(let activity) = event { progress.show(activity) }
      }
      progress.clear()
      await library.complain()
      return (await library.catalog.statistics, library.notices)
    }
    StandardOutput.print(Self.summary(of: numbers))
    if !notices.isEmpty { throw ExitCode(1) }
  }

  private func show(_ path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw CommandFailure("\(path): there is no index yet; dateline index makes it")
    }
    let (numbers, notices) = try blocking {
      let catalog = ArticleCatalog(database: path)
      return (await catalog.statistics, await catalog.takeNotices())
    }
    for notice in notices { StandardError.print("dateline: \(notice)") }
    StandardOutput.print(path)
    StandardOutput.print(Self.summary(of: numbers))
  }

  private static func summary(of numbers: IndexStatistics) -> String {
    let megabytes = (Double(numbers.bytes) / 1e6).formatted(.number.precision(.fractionLength(1)))
    let kept = numbers.abandoned > 0 ? ", \(numbers.abandoned) kept that are gone" : ""
    return "\(numbers.articles) articles in \(numbers.files) files\(kept); index \(megabytes) MB"
  }
}
