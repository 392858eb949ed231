import Articles
import Foundation
import Testing

@testable import MarkStore

@Suite struct StateInspectionTests {
  let temporary: TemporaryFolder
  private static let sound =
    "{\"dateline\":1,\"marks\":{\n\"11111111111111111111111111111111\":{\"read\":5},\n\"\":0}}\n"
  private static let line = "{\"22222222222222222222222222222222\":{\"star\":6}}\n"

  init() throws {
    temporary = try TemporaryFolder()
  }

  /// What is wrong, without the folder's name.
  private func faults() -> [String] {
    StateInspection(temporary.paths).faults.map {
      $0.replacing(temporary.paths.folder + "/", with: "")
    }
  }

  @Test func `a folder that is not there is sound and stays away`() {
    let inspection = StateInspection(temporary.paths)
    #expect(inspection.isSound)
    #expect(inspection.files.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: temporary.paths.folder))
  }

  @Test func `every file is told for what it is, and all marks count together`() throws {
    try temporary.write(Self.sound, to: "state.json")
    try temporary.write(Self.sound, to: "state.json~")
    try temporary.write("torn", to: "state.json.bad-1")
    try temporary.write("{", to: "state.json.tmp")
    try temporary.write(Self.line, to: "journal-aaaaaaaa.jsonl")
    try temporary.write(Self.line, to: "journal-bbbbbbbb.jsonl")
    try temporary.write(Self.sound, to: "state.sync-conflict-20261123-200635-K3X7QAB.json")
    try temporary.write("{\"undone\":7}\n", to: "history.jsonl")
    try temporary.write("", to: "lock")
    try temporary.write("mine", to: "notes.txt")
    let names = try temporary.names()
    let inspection = StateInspection(temporary.paths)
    let kinds = Dictionary(inspection.files.map { ($0.name, $0.kind) }, uniquingKeysWith: { $1 })
    #expect(
      kinds == [
        "state.json": .snapshot, "state.json~": .previous, "state.json.bad-1": .keptAside,
        "state.json.tmp": .temporary, "journal-aaaaaaaa.jsonl": .journal,
        "journal-bbbbbbbb.jsonl": .otherJournal, "history.jsonl": .history,
        "state.sync-conflict-20261123-200635-K3X7QAB.json": .conflict,
      ]
    )
    #expect(inspection.faults == [])
    #expect(inspection.table.count == 2)
    #expect(try temporary.names() == names)
  }

  @Test(arguments: [
    ("state.json", "<<<<<<< ours\n" + sound, "1 bad line; every whole entry is read all the same"),
    ("state.json", String(sound.dropLast(8)), "1 bad line; every whole entry is read all the same"),
    ("journal-aaaaaaaa.jsonl", line + "\0\0\0\n\0\n", "2 bad lines"),
    ("journal-bbbbbbbb.sync-conflict-20261123-200635-K3X7QAB.jsonl", "x\n" + line, "1 bad line"),
    ("history.jsonl", "x\n{\"undone\":7}\n", "1 bad line"),
    (
      "state.json", sound.replacing("1,", with: "2,"),
      "a newer Dateline wrote it (format 2); this one leaves it as it is"
    ),
    ("state.json~", sound, "is missing"),
  ])
  func `what is wrong with a file is said`(name: String, text: String, fault: String) throws {
    try temporary.write(text, to: name)
    let faults = faults()
    #expect(faults.count == 1)
    #expect(faults.first?.contains(fault) == true)
    let shown = name == "state.json~" ? "state.json" : name
    #expect(faults.first?.hasPrefix(shown + ": ") == true)
  }

  @Test func `a journal's last line that is still being written is no fault`() throws {
    try temporary.write(Self.line + "{\"3333", to: "journal-aaaaaaaa.jsonl")
    #expect(faults() == [])
  }

  @Test func `what stands in the place of a file is said`() throws {
    try temporary.makeFolder()
    for name in ["state.json", "journal-aaaaaaaa.jsonl", "history.jsonl"] {
      #expect(mkfifo(temporary.file(name), 0o600) == 0)
    }
    #expect(
      faults() == [
        "journal-aaaaaaaa.jsonl: could not be read: it is not a regular file",
        "state.json: could not be read: it is not a regular file",
        "history.jsonl: could not be read: it is not a regular file",
      ]
    )
  }

  @Test func `a link that leads round and round is a fault`() throws {
    try temporary.makeFolder()
    try FileManager.default.createSymbolicLink(
      atPath: temporary.file("state.json"),
      withDestinationPath: "state.json"
    )
    #expect(faults() == ["state.json: could not be read: Too many levels of symbolic links"])
  }

  @Test func `the marks are those that a store would show`() async throws {
    let store = StateStore(temporary.paths)
    try await store.apply(change(.read, [1, 2]), at: 5)
    try await store.compact()
    try await store.apply(change(.starred, [2, 3]), at: 6)
    #expect(await StateInspection(temporary.paths).table == store.snapshot)
  }
}
