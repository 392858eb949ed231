import ArticleFiles
import Articles
import Foundation
import Wording

/// Reads single articles again from their files, and keeps the files read last.
actor ArticleLoader {
  /// A file's articles, and the file as it was when they were read.
  private struct Kept {
    let file: LibraryFile
    let contents: ArticleFileContents
  }

  /// A larger file is read only when it is wanted.
  private static let mostPreparedBytes = 256 * 1024

  /// Reading a file of so many bytes may take longer than a key should.
  private static let largeBytes = 1024 * 1024

  /// Files kept may have so many bytes together; the one read last is kept whatever its size.
  private let mostBytes: Int
  private var kept: [String: Kept] = [:]
  /// The paths in ``kept``, the one used last at the end.
  private var order: [String] = []
  private let reader = ArticleFileReader()

  init(mostBytes: Int = 8 * 1024 * 1024) {
    self.mostBytes = mostBytes
  }

  /// The article as its file has it now; `beforeLargeFile` is called before one is read that is large.
  ///
  /// - Throws: an error that says why the file cannot be read, or that it no longer has the article.
  func article(
    _ id: ArticleID,
    at origin: ArticleOrigin,
    beforeLargeFile: @Sendable () -> Void = {}
  ) throws(LoadingError) -> Article {
    let contents = try contents(of: origin.file, beforeLargeFile: beforeLargeFile)
    if let article = contents.articles.first(where: { $0.id == id }) { return article }
    throw LoadingError(
      phrase: contents.problems.first.map { Phrase(asIs: "\($0)") }
        ?? .problem(of: NativePath.shown(origin.file), .noLongerHasArticle)
    )
  }

  /// Reads the file of an article that may be wanted soon, unless that would keep others waiting.
  func prepare(_ origin: ArticleOrigin) {
    guard let file = try? LibraryFile(path: origin.file), file.size <= Self.mostPreparedBytes else {
      return
    }
    _ = try? contents(of: origin.file)
  }

  private func contents(
    of path: String,
    beforeLargeFile: () -> Void = {}
  ) throws(LoadingError) -> ArticleFileContents {
    let file: LibraryFile
    do { file = try LibraryFile(path: path) } catch {
      throw LoadingError(phrase: Phrase(asIs: "\(error.problem)"))
    }
    if let known = kept[path], known.file == file {
      use(path)
      return known.contents
    }
    // Before it is read, since a large file takes several times its size until then.
    makeRoom(for: file, at: path)
    if file.size >= Self.largeBytes { beforeLargeFile() }
    let contents = reader.read(fileAt: path, modified: file.modified)
    kept[path] = Kept(file: file, contents: contents)
    use(path)
    return contents
  }

  private func makeRoom(for file: LibraryFile, at path: String) {
    kept[path] = nil
    order.removeAll { $0 == path }
    while !order.isEmpty, kept.values.reduce(file.size, { $0 + $1.file.size }) > mostBytes {
      kept[order.removeFirst()] = nil
    }
  }

  private func use(_ path: String) {
    order.removeAll { $0 == path }
    order.append(path)
  }
}

/// Why an article cannot be shown.
struct LoadingError: Worded {
  let phrase: Phrase
}
