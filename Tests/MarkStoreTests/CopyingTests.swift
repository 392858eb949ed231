import Articles
import Foundation
import Testing

@testable import MarkStore

@Suite struct CopyingTests {
  let temporary: TemporaryFolder
  private let middle = TextAnchor(block: 12, offset: 345)

  init() throws {
    temporary = try TemporaryFolder()
  }

  @Test func `what cannot be saved is copied elsewhere, for the user alone`() async throws {
    try Data().write(to: URL(fileURLWithPath: temporary.path + "/file"))
    let store = StateStore(MarkStorePaths(folder: temporary.path + "/file", machine: "aaaaaaaa"))
    await #expect(throws: MarkStoreError.self) {
      try await store.apply(change(.read, [1, 2]), at: 1)
    }
    await #expect(throws: MarkStoreError.self) {
      try await store.keep(middle, of: article(3), at: 1)
    }
    #expect(await store.unsavedMarks.count == 3)
    #expect(await store.unsavedMarks.articleIDs == [article(1), article(2), article(3)])
    try temporary.makeFolder()
    let folders = [temporary.path + "/file/x", temporary.path + "/dateline"]
    await store.copyUnsaved(intoOneOf: folders, name: "1")
    #expect(await store.unsavedMarks.copy == temporary.file("journal-unsaved-1.jsonl"))
    #expect(try temporary.mode("journal-unsaved-1.jsonl") == 0o600)
    // There it is a journal like any other.
    let reopened = StateStore(temporary.paths)
    #expect(await reopened.marks(of: article(2)).isRead)
    #expect(await reopened.place(of: article(3)) == middle)
    await #expect(throws: MarkStoreError.self) {
      try await store.copyUnsaved(to: temporary.file("journal-unsaved-1.jsonl"))
    }
  }
}
