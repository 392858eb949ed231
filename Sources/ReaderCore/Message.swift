package import Articles
package import CellGrid
package import Foundation
package import Wording

/// Something that happened: a key, a changed window, an answer from work done in the background.
package enum Message: Sendable {
  case input(InputEvent)
  case resized(Size)
  /// The time of day, sent at the start and then every minute.
  case clock(Date)

  case found(SearchAnswer)
  case completed(CompletionAnswer)
  case rowsLoaded(RowWindow, resultID: Int)
  /// The answer to ``Effect/findUnread(from:forward:count:resultID:)``; nil when there is none.
  case unreadFound(Int?, resultID: Int)
  /// How many rows stand before the date that ``Effect/findDate(_:resultID:newestFirst:)`` named.
  case dateFound(Int, resultID: Int)
  case searchCounted(name: String, count: Int)
  /// What was typed in former runs, the latest last.
  case recalled([String], LineHistory.Kind)
  /// Why the lines of this run are not there in the next one.
  case notKept(Phrase, LineHistory.Kind)
  case timelinePlotted([TimelineDay], generation: Int)
  case snippetFound(ArticleID, String, generation: Int)
  /// The article that was asked for is in a large file, which takes time to read, and memory.
  case articleTakesLong(ArticleID)
  case articleLoaded(Article)
  /// Where an article was left that has just been loaded.
  case placeFound(TextAnchor, of: ArticleID)
  /// The answer to a ``LayoutRequest``.
  case laidOut(WholeLayout)
  /// The answer to a ``WordRequest``.
  case wordsFound(FoundWords)
  case articleFailed(ArticleID, reason: Phrase)
  /// Whoever asks for the article next is told the place that was to be kept.
  case placeKept(ArticleID)
  /// No key came for some seconds.
  case rested

  /// Many articles were marked: everything listed, the selection, or what a query finds.
  case allMarked(MarkStep)
  /// Why a query that articles were to be marked by cannot be answered.
  case queryRefused(Phrase)
  /// What undo changed, which is the opposite of the step taken back; nil when there is none.
  case undone(MarkStep?)
  /// What redo changed; nil when there is nothing to do again.
  case redone(MarkStep?)
  /// What taking one change back, or doing it again, changed; nil when it is not remembered.
  case reversed(MarkStep?)
  /// The changes that are remembered, the newest first.
  case historyLoaded([PastChange])
  /// Another program, or another reader, changed marks.
  case marksChangedElsewhere
  /// What ``Effect/save(_:)`` asked for is on the disk, and with it all that was not before.
  case saved
  /// What ``Effect/save(_:)`` asked for holds, but is not on the disk.
  case notSaved(SaveProblem)
  /// What ``Effect/save(_:)`` asked for cannot be.
  case refused(Phrase)
  /// What is not on the disk, whatever was tried to change that; nil when everything is.
  case unsaved(SaveProblem?)
  /// What is not saved was written to another file.
  case unsavedCopied
  case unsavedNotCopied(Phrase)

  case libraryActivity(LibraryActivity)
  /// The catalog holds other articles than before.
  case libraryChanged
  case problemsFound([FileProblem])

  /// The article was in front for as long as ``ReaderState/awaitedReading`` said.
  case readLongEnough(ArticleID)

  /// The configuration was read again; a sentence in place of it when it has mistakes.
  case configured(ConfiguredState)
  case configurationBroken(Phrase)
  /// The dictionary of a language was read.
  case hyphenationLoaded(String)
  /// The links of so many articles; fewer where some have none, or there are too many of them.
  case linksCollected([String], of: Int)
  /// What came of the command that an article was piped to.
  case programEnded(ProgramReport, number: Int)
  case exportProgressed(ExportProgress)
  /// The file to be written is there already; this name is free.
  case exportTaken(ExportRequest, freeName: String)
  case exportEnded(Notice)

  case themesListed([String])
  case notice(Notice)
}

/// The answer to a ``SearchRequest``.
package struct SearchAnswer: Equatable, Sendable {
  /// The request's number, so that a late answer can be told from the one awaited.
  package let generation: Int
  /// Names the answer when its rows are asked for.
  package let resultID: Int
  package let count: Int
  package let total: Int
  /// The rows around the one that is to be selected.
  package let window: RowWindow
  /// Where the article that was to stay selected stands now.
  package let selected: Int?

  package init(
    generation: Int,
    resultID: Int,
    count: Int,
    total: Int,
    window: RowWindow,
    selected: Int?
  ) {
    self.generation = generation
    self.resultID = resultID
    self.count = count
    self.total = total
    self.window = window
    self.selected = selected
  }
}

/// What the library is busy with.
package enum LibraryActivity: Equatable, Sendable {
  case idle
  /// Walking the folders; the number of files seen.
  case looking(Int)
  case reading(ReadingProgress)
}
