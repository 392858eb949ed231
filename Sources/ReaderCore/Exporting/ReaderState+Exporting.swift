import Articles
import CellGrid
import Wording

extension ReaderState {
  /// Asks for the file that the article is to be written to.
  mutating func saveArticleAs() -> [Effect] {
    guard let article = currentArticle else {
      notice = Notice(.noArticleHere)
      return []
    }
    let name = FileName.of(
      title: article.title,
      published: article.published,
      format: .markdown,
      timeZone: timeZone
    )
    return askForFile(of: .article(article.id), name: name)
  }

  /// Asks where the articles listed, or the one being read, are to be written.
  mutating func exportArticles() -> [Effect] {
    if focus == .reading { return saveArticleAs() }
    return export(rows: selectedRanges ?? [0..<list.count])
  }

  /// Asks where the rows at some positions of the list are to be written.
  mutating func export(rows ranges: [Range<Int>]) -> [Effect] {
    let scope = ExportRequest.Scope.rows(ranges, resultID: list.resultID)
    guard scope.count > 0 else {
      notice = Notice(.noArticleHere)
      return []
    }
    let query = search.editor.text.trimmed
    let name = FileName.of(
      title: query.isEmpty ? "articles" : query,
      published: now,
      format: .markdown,
      timeZone: timeZone
    )
    return askForFile(of: scope, name: name)
  }

  private mutating func askForFile(of scope: ExportRequest.Scope, name: String) -> [Effect] {
    guard exporting == nil else {
      notice = Notice(.anotherExport)
      return []
    }
    overlay = .prompt(Prompt(.exportFile(scope), text: name))
    return []
  }

  mutating func export(_ prompt: Prompt, _ scope: ExportRequest.Scope) -> [Effect] {
    var path = prompt.editor.text.trimmed
    while path.hasSuffix("//") { path.removeLast() }
    let isFolder = path.hasSuffix("/")
    let named = ExportFormat(ofFile: isFolder ? String(path.dropLast()) : path)
    guard path != "/", let format = named ?? (isFolder ? .markdown : nil) else {
      var changed = prompt
      changed.problem = .exportEndings
      overlay = .prompt(changed)
      return []
    }
    overlay = nil
    exporting = ExportProgress(done: 0, total: scope.count)
    return [.export(ExportRequest(scope: scope, path: path, format: format))]
  }

  /// Asks again, with a name that is free.
  mutating func offerFreeName(_ name: String, for request: ExportRequest) {
    exporting = nil
    guard overlay == nil else {
      notice = Notice(.notWritten(.isThereAlready(request.path)), kind: .problem)
      return
    }
    var prompt = Prompt(.exportFile(request.scope), text: name)
    prompt.problem = .thisNameIsFree(insteadOf: request.path)
    overlay = .prompt(prompt)
  }

  mutating func exportEnded(_ notice: Notice) {
    exporting = nil
    self.notice = notice
  }

  /// Takes an export back that is still being written.
  mutating func cancelExport() -> [Effect] { [.cancelExport] }
}
