import Articles
import Catalog
import Foundation
import ReaderCore
import Settings
import Wording

extension EffectRunner {
  /// Opens a link and says so, and once more when the browser ends badly.
  func openInBrowser(_ url: String) -> Message? {
    let arguments: [String]
    do { arguments = try services.browser.arguments(opening: url) } catch {
      return .notice(Notice(error.phrase, kind: .problem))
    }
    let environment = services.programs?.environment ?? ProgramEnvironment([:])
    let program = ExternalProgram(arguments, environment: environment)
    if services.browser.needsTerminal {
      mailbox.post(.lendTerminal(LentProgram(program: program)))
      return nil
    }
    do {
      try program.startInBackground { [mailbox] ending in
        guard let sentence = ending.sentence(about: program.name) else { return }
        mailbox.post(.message(.notice(Notice(sentence, kind: .problem))))
      }
    } catch {
      let sentence = error.sentence(about: program.name) ?? Phrase(asIs: url)
      return .notice(Notice(sentence, kind: .problem))
    }
    return .notice(Notice(LinkTarget(url).openedSentence))
  }

  /// Gives an article to a command, and tells what it printed.
  func pipe(_ request: PipeRequest) async -> Message? {
    do {
      let (program, text) = try await services.program(for: request)
      if request.takesTerminal {
        let input = try services.copy(of: text, named: "article")
        mailbox.post(.lendTerminal(LentProgram(program: program, input: input)))
        return nil
      }
      let output = await program.collect(reading: Array(text.utf8))
      let report = ProgramReport(
        lines: ProgramText.lines(of: output.bytes),
        isCut: output.isCut,
        sentence: output.ending.sentence(about: program.name)
      )
      return .programEnded(report, number: request.number)
    } catch {
      if request.takesTerminal { return .notice(Notice(Phrase(error), kind: .problem)) }
      let report = ProgramReport(lines: [], isCut: false, sentence: Phrase(error))
      return .programEnded(report, number: request.number)
    }
  }

  /// Hands a copy of an article, and the terminal, to the pager or the editor.
  func view(_ id: ArticleID, in kind: ViewingProgram) async -> Message? {
    do {
      mailbox.post(.lendTerminal(try await services.viewing(id, in: kind)))
      return nil
    } catch {
      return .notice(Notice(Phrase(error), kind: .problem))
    }
  }

  /// Writes articles, and tells how far it is.
  func export(_ request: ExportRequest) async -> Message? {
    guard let programs = services.programs else {
      return .exportEnded(Notice(.noPrograms, kind: .problem))
    }
    let exporter = ArticleExporter(
      catalog: services.catalog,
      folder: programs.exportFolder,
      timeZone: services.timeZone
    )
    do {
      let outcome = try await exporter.export(request) { [mailbox] progress in
        mailbox.post(.message(.exportProgressed(progress)))
      }
      return .exportEnded(outcome.notice)
    } catch RuntimeError.fileExists {
      return .exportTaken(request, freeName: exporter.freePath(for: request.path))
    } catch RuntimeError.notWritten(path: _, let reason) {
      return .exportEnded(Notice(.notWritten(to: request.path, reason), kind: .problem))
    } catch is CancellationError {
      return .exportEnded(Notice(.exportCancelled))
    } catch {
      return .exportEnded(Notice(.notWritten(Phrase(error)), kind: .problem))
    }
  }
}

extension ReaderServices {
  /// Why a program was not started.
  struct ProgramRefusal: Worded {
    let phrase: Phrase
  }

  /// The program that a command line names, and the text it reads.
  fileprivate func program(
    for request: PipeRequest
  ) async throws -> (program: ExternalProgram, text: String) {
    let programs = try allowedPrograms()
    let template = try programs.pipes[request.command] ?? CommandTemplate(parsing: request.command)
    let article = try await wholeArticle(request.articleID)
    let program = ExternalProgram(
      template.words,
      environment: programs.environment.about(article)
    )
    let text = ArticleText(format: request.format, timeZone: timeZone).text(of: article)
    return (program, text)
  }

  fileprivate func viewing(
    _ id: ArticleID,
    in kind: ViewingProgram
  ) async throws -> LentProgram {
    let programs = try allowedPrograms()
    let command = kind == .pager ? programs.pager : programs.editor
    guard let command else { throw ProgramRefusal(phrase: .noProgramKnown) }
    let article = try await wholeArticle(id)
    let format = kind == .pager ? ExportFormat.text : .markdown
    let name = FileName.of(
      title: article.title,
      published: article.published,
      format: format,
      timeZone: timeZone
    )
    let text = ArticleText(format: format, timeZone: timeZone).text(of: article)
    let file = try copy(of: text, named: name)
    let program = ExternalProgram(
      command.words + [file.path],
      environment: programs.environment.about(article)
    )
    return LentProgram(program: program, file: file)
  }

  fileprivate func copy(of text: String, named name: String) throws -> TemporaryCopy {
    try TemporaryCopy(of: text, named: name, in: try allowedPrograms().temporaryFolder)
  }

  private func allowedPrograms() throws(ProgramRefusal) -> ProgramSettings {
    guard let programs else {
      throw ProgramRefusal(phrase: .noPrograms)
    }
    return programs
  }

  private func wholeArticle(_ id: ArticleID) async throws -> Article {
    guard let origin = await catalog.origin(of: id) else {
      throw ProgramRefusal(phrase: .articleGone)
    }
    return try await loader.article(id, at: origin)
  }
}
