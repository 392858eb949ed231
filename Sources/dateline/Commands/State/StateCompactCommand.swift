import ArgumentParser
import MarkStore

/// Folds journals and conflict copies into the snapshot.
struct StateCompactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compact",
    abstract: "Fold this machine's journal and all conflict copies into state.json.",
    discussion: """
      The reader does this by itself, on its way out for one. Journals of other machines are taken \
      in and left to them. A damaged file is kept under another name first; when a file cannot be \
      read, nothing is changed.
      """
  )

  @OptionGroup var options: SharedOptions

  func run() throws {
    let program = try Program(options)
    let paths = program.marks
    let before = StateInspection(paths)
    let (count, notices) = try blocking {
      let store = StateStore(paths)
      do { try await store.compact() } catch {
        for notice in await store.takeNotices() { StandardError.print(notice.description) }
        throw CommandFailure("\(error)")
      }
      return (await store.snapshot.count, await store.takeNotices())
    }
    for notice in notices { StandardError.print(notice.description) }
    let journals = before.files.count { $0.kind == .journal }
    let conflicts = before.files.count { $0.kind == .conflict }
    let folded = [
      Self.phrase(journals, "journal", "journals"),
      Self.phrase(conflicts, "conflict copy", "conflict copies"),
    ].compactMap(\.self)
    let parts = folded.isEmpty ? "" : "; folded in \(folded.joined(separator: " and "))"
    let articles = count == 1 ? "1 article" : "\(count) articles"
    StandardOutput.print("\(paths.stateFile): \(articles)\(parts)")
  }

  private static func phrase(_ count: Int, _ one: String, _ many: String) -> String? {
    count == 0 ? nil : count == 1 ? "1 \(one)" : "\(count) \(many)"
  }
}
