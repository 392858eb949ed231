import Articles
package import Catalog
package import Foundation
import Glibc
package import ReaderCore
import Settings
package import Wording

/// Writes articles to a file or a folder of files, reading one after another.
package struct ArticleExporter: Sendable {
  private let catalog: ArticleCatalog
  /// What paths are relative to.
  private let folder: String
  private let timeZone: TimeZone
  /// Its own, so that what the reader keeps at hand stays there.
  private let loader = ArticleLoader()

  /// Progress is told after so many articles.
  private static let stride = 32

  package init(catalog: ArticleCatalog, folder: String, timeZone: TimeZone) {
    self.catalog = catalog
    self.folder = folder
    self.timeZone = timeZone
  }

  /// How an export came out.
  package struct Outcome: Equatable, Sendable {
    /// The path as it was asked for.
    package let path: String
    package var written = 0
    /// Why articles could not be read.
    package var problems: [Phrase] = []
  }

  /// Writes the articles; what is in the way stays, and so does nothing that is half written.
  ///
  /// - Throws: ``RuntimeError``, or `CancellationError` when the task is cancelled.
  package func export(
    _ request: ExportRequest,
    progress: @Sendable (ExportProgress) -> Void
  ) async throws -> Outcome {
    let ids = await ids(of: request.scope)
    return request.isFolder
      ? try await exportFolder(ids, request, progress)
      : try await exportFile(ids, request, progress)
  }

  /// A path like the one asked for that nothing has yet.
  package func freePath(for path: String) -> String {
    var number = 2
    while isTaken(resolved(FileName.numbered(path, number))) { number += 1 }
    return FileName.numbered(path, number)
  }
}

extension ArticleExporter {
  private func exportFile(
    _ ids: [ArticleID],
    _ request: ExportRequest,
    _ progress: (ExportProgress) -> Void
  ) async throws -> Outcome {
    let path = resolved(request.path)
    guard !isTaken(path) else { throw RuntimeError.fileExists(path: request.path) }
    let text = ArticleText(format: request.format, timeZone: timeZone)
    var outcome = Outcome(path: request.path)
    let file = try NewFile(at: path)
    if case .article = request.scope {
      let article = try await article(ids[0])
      try file.append(text.text(of: article).utf8)
      outcome.written = 1
    } else {
      try file.append(text.opening(title: "\(ids.count) articles").utf8)
      for (index, id) in ids.enumerated() {
        try tell(index, of: ids.count, progress)
        do {
          let part = text.part(try await article(id), isFirst: outcome.written == 0)
          try file.append(part.utf8)
          outcome.written += 1
        } catch let error as LoadingError {
          outcome.problems.append(error.phrase)
        }
      }
      try file.append(text.closing.utf8)
    }
    try Task.checkCancellation()
    try file.finish()
    return outcome
  }

  private func exportFolder(
    _ ids: [ArticleID],
    _ request: ExportRequest,
    _ progress: (ExportProgress) -> Void
  ) async throws -> Outcome {
    let folder = resolved(request.path)
    do {
      try SettingsPaths.create(folder)
    } catch {
      throw RuntimeError.notWritten(path: request.path, reason: .noFolderThere)
    }
    let text = ArticleText(format: request.format, timeZone: timeZone)
    var outcome = Outcome(path: request.path)
    for (index, id) in ids.enumerated() {
      try tell(index, of: ids.count, progress)
      do {
        let article = try await article(id)
        try write(text.text(of: article), of: article, format: request.format, into: folder)
        outcome.written += 1
      } catch let error as LoadingError {
        outcome.problems.append(error.phrase)
      }
    }
    return outcome
  }

  /// Writes one article under the first name of its that is free.
  private func write(
    _ text: String,
    of article: Article,
    format: ExportFormat,
    into folder: String
  ) throws(RuntimeError) {
    let name = FileName.of(
      title: article.title,
      published: article.published,
      format: format,
      timeZone: timeZone
    )
    var path = folder + name
    var number = 1
    while true {
      do throws(RuntimeError) { return try NewFile.write(Array(text.utf8), to: path) } catch {
        guard case .fileExists = error else { throw error }
        number += 1
        path = folder + FileName.numbered(name, number)
      }
    }
  }

  private func tell(
    _ done: Int,
    of total: Int,
    _ progress: (ExportProgress) -> Void
  ) throws {
    try Task.checkCancellation()
    if done.isMultiple(of: Self.stride) { progress(ExportProgress(done: done, total: total)) }
  }

  private func ids(of scope: ExportRequest.Scope) async -> [ArticleID] {
    switch scope {
    case .article(let id): return [id]
    case .rows(let ranges, let resultID):
      var ids: [ArticleID] = []
      for range in ranges {
        ids += await catalog.ids(of: SearchID(number: resultID), in: range)
      }
      return ids
    }
  }

  private func article(_ id: ArticleID) async throws(LoadingError) -> Article {
    guard let origin = await catalog.origin(of: id) else {
      throw LoadingError(phrase: .problem(of: id.hex, .articleNoLongerThere))
    }
    return try await loader.article(id, at: origin)
  }

  private func resolved(_ path: String) -> String {
    let expanded = path.hasPrefix("~") ? NSString(string: path).expandingTildeInPath : path
    let slashed = path.hasSuffix("/") && !expanded.hasSuffix("/") ? expanded + "/" : expanded
    return slashed.hasPrefix("/") ? slashed : "\(folder)/\(slashed)"
  }

  private func isTaken(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }
}

extension ArticleExporter.Outcome {
  /// What to say of it in the status line.
  var notice: Notice {
    let failed = problems.count
    if failed > 0 {
      let sentence = Phrase.wrote(written, of: written + failed, to: path, problems[0])
      return Notice(sentence, kind: .problem)
    }
    return Notice(.wrote(written, to: path))
  }
}
