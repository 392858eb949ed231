import Articles
package import Foundation

extension ArticleFileReader {
  /// Reads the articles of the file at a path.
  ///
  /// A file that cannot be read is a problem like any other, so that callers have one road.
  package func read(fileAt path: String, modified: Date? = nil) -> ArticleFileContents {
    do throws(ArticleFileError) {
      let now = try LibraryFile(path: path)
      let written = modified ?? now.modified
      var file = try FileBytes.read(path, limit: limits.feedBytes)
      var contents = read(&file.bytes, path: path, modified: written)
      if file.isTruncated {
        let reason = "is very large: only the first \(limits.feedBytes >> 20) MiB were read"
        contents.problems.append(FileProblem(file: NativePath.shown(path), reason: reason))
      }
      return contents
    } catch {
      return ArticleFileContents(problems: [error.problem])
    }
  }
}
