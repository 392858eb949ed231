import ArgumentParser
import CellGrid
import MarkStore

/// Reads every file of marks and says what is in it.
struct StateCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read every file of the marks and say whether all is well.",
    discussion: """
      Prints a line a file: how many entries it has, how many lines of it make no sense, and what it \
      is. Only reads: what is damaged is left for the reader, or for compact, to mend.

      Ends with 0 when all is sound, and with 1 when a file could not be read, has bad lines or was \
      written by a newer Dateline; standard error says which and why.
      """
  )

  @OptionGroup var options: SharedOptions

  func run() throws {
    let program = try Program(options)
    let inspection = StateInspection(program.marks)
    if !inspection.files.isEmpty { StandardOutput.write(Self.table(of: inspection.files)) }
    for fault in inspection.faults { StandardError.print(fault) }
    StandardOutput.print(Self.summary(of: inspection, program.marks))
    if !inspection.isSound { throw ExitCode(1) }
  }

  private static func table(of files: [StateInspection.File]) -> String {
    let rows = [["entries", "bad lines", "file", "what it is"]] + files.map(row)
    let widths = (0..<3).map { column in rows.map { $0[column].cellWidth }.max() ?? 0 }
    return rows.map { row in
      let numbers = (0..<2).map {
        String(repeating: " ", count: widths[$0] - row[$0].cellWidth) + row[$0]
      }
      let name = row[2].padded(toWidth: widths[2])
      return (numbers + [name, row[3]]).joined(separator: "  ") + "\n"
    }.joined()
  }

  private static func row(_ file: StateInspection.File) -> [String] {
    let isRead = file.failure == nil && file.kind.isRead
    let numbers = isRead ? ["\(file.entries)", "\(file.badLines)"] : ["-", "-"]
    let version = file.newerVersion.map { ", of a newer Dateline (format \($0))" } ?? ""
    let failure = file.failure.map { ", unread: \($0)" } ?? ""
    return numbers + [file.name.withoutControls, file.kind.meaning + version + failure]
  }

  private static func summary(
    of inspection: StateInspection,
    _ paths: MarkStorePaths
  ) -> String {
    if inspection.files.isEmpty, inspection.isSound {
      return "\(paths.folder): there are no marks yet"
    }
    let count = inspection.table.count
    let articles = count == 1 ? "1 article is" : "\(count) articles are"
    let faults = inspection.faults.count
    let verdict =
      faults == 0 ? "all is sound" : faults == 1 ? "1 thing is wrong" : "\(faults) things are wrong"
    return "\(articles) known in all; \(verdict)"
  }
}

extension StateInspection.File.Kind {
  /// Whether the file's lines are looked at.
  fileprivate var isRead: Bool { self != .keptAside && self != .temporary }

  fileprivate var meaning: String {
    switch self {
    case .snapshot: "the snapshot"
    case .previous: "the snapshot before the last compaction"
    case .journal: "this machine's journal"
    case .otherJournal: "another machine's journal"
    case .conflict: "a conflict copy, to be merged by the next compaction"
    case .keptAside: "a damaged file that was kept; yours to delete"
    case .history: "the history of changes"
    case .temporary: "left by a crash; no longer of use"
    }
  }
}
