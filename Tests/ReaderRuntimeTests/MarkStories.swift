import CellGrid
import Foundation
import MarkStore
import ReaderTesting
import Testing
import Wording

@testable import ReaderRuntime

/// Marks that outlive sessions, moves and mistakes.
@MainActor @Suite struct MarkStories {
  private let reader: ReaderHome

  init() throws {
    reader = try ReaderHome()
    for (number, title) in ["First tide", "Second tide", "Third wind", "Fourth wind"].enumerated() {
      try reader.write(title, "About it.", hoursAgo: Double(number + 1), to: "\(number).md")
    }
  }

  /// The marks before a title in the list; nil when it is not listed.
  private func marks(in screen: String, of title: String) -> String? {
    for line in screen.split(separator: "\n") {
      guard let start = line.firstRange(of: title)?.lowerBound else { continue }
      // The title stands in the reading pane too.
      let before = line[..<start].filter { !" ▸▹".contains($0) }
      if before.allSatisfy({ $0 == "●" || $0 == "★" }) { return before }
    }
    return nil
  }

  @Test func `star, read mark and tags are there in the next session`() throws {
    try reader.play(.keys("sjmjtlong reed<Enter>"))
    let screen = try reader.play().screen
    #expect(marks(in: screen, of: "First tide") == "●★")
    #expect(marks(in: screen, of: "Second tide") == "")
    #expect(screen.contains("Third wind #long #reed"))
    #expect(marks(in: screen, of: "Fourth wind") == "●")
  }

  @Test func `the state is valid JSON that names what was starred`() throws {
    try reader.play(.keys("sjjs"))
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: reader.stateFile))
    let text = try String(contentsOf: reader.stateFile, encoding: .utf8)
    #expect(object is [String: Any])
    #expect(text.components(separatedBy: "\"star\"").count == 3)
  }

  @Test func `a library that was moved keeps its marks`() throws {
    try reader.play(.keys("sjm"))
    let moved = reader.home.url.appending(path: "elsewhere/archive")
    try FileManager.default.createDirectory(
      at: moved.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try FileManager.default.moveItem(atPath: reader.setup.roots[0], toPath: moved.path)
    var elsewhere = reader
    elsewhere.setup.roots = [moved.path]
    let screen = try elsewhere.play().screen
    #expect(marks(in: screen, of: "First tide") == "●★")
    #expect(marks(in: screen, of: "Second tide") == "")
  }

  @Test func `two readers at the same time both keep their marks`() throws {
    let reader = reader
    try reader.play(
      .keys("s"),
      .look { _ in try reader.play(.keys("js"), .keys("jm")) },
      .keys("G"),
      .keys("s")
    )
    let screen = try reader.play().screen
    #expect(marks(in: screen, of: "First tide") == "●★")
    #expect(marks(in: screen, of: "Second tide") == "●★")
    #expect(marks(in: screen, of: "Third wind") == "")
    #expect(marks(in: screen, of: "Fourth wind") == "●★")
  }

  @Test func `marking all listed read is undone exactly, and done again`() throws {
    // One of the tides is read before, and must stay read.
    let session = try reader.play(
      .keys("m"),
      .keys("/tide<Enter>A"),
      .look { #expect($0.text.contains("Marked 1 read in `tide`")) },
      .keys("qu"),
      .look { frame in
        #expect(self.marks(in: frame.text, of: "First tide") == "")
        #expect(self.marks(in: frame.text, of: "Second tide") == "●")
        #expect(self.marks(in: frame.text, of: "Third wind") == "●")
      },
      .keys("<C-r>")
    )
    #expect(marks(in: session.screen, of: "Second tide") == "")
    #expect(marks(in: session.screen, of: "Third wind") == "●")
  }

  @Test func `undo and redo reach back into sessions before`() throws {
    func unread(_ screen: String) -> [Bool] {
      ["First", "Second", "Third", "Fourth"].map { marks(in: screen, of: $0) == "●" }
    }
    try reader.play(.keys("m/wind<Enter>A"))
    try reader.play(
      .look { #expect(unread($0.text) == [false, true, false, false]) },
      .keys("u"),
      .look { #expect(unread($0.text) == [false, true, true, true]) }
    )
    try reader.play(
      .look { #expect(unread($0.text) == [false, true, true, true]) },
      .keys("<C-r>")
    )
    #expect(unread(try reader.play().screen) == [false, true, false, false])
  }

  @Test func `undo without a history says so`() throws {
    #expect(try reader.play(.keys("u")).screen.contains("Nothing to undo"))
    #expect(try reader.play(.keys("<C-r>")).screen.contains("Nothing to do again"))
  }

  @Test func `a state that is no JSON is kept aside and said`() throws {
    try reader.home.write("these are no marks at all", to: "data/state.json")
    let session = try reader.play(.keys("s"))
    #expect(session.frames.contains { $0.text.contains("damaged") })
    let names = try FileManager.default.contentsOfDirectory(
      atPath: reader.home.url.appending(path: "data").path
    )
    let texts = names.compactMap { name in
      try? String(contentsOf: reader.home.url.appending(path: "data/\(name)"), encoding: .utf8)
    }
    #expect(texts.contains("these are no marks at all"))
    #expect(marks(in: try reader.play().screen, of: "First tide") == "●★")
  }

  @Test func `the history of all sessions is looked at and undone from`() throws {
    try reader.play(.keys("s/wind<Enter>A"))
    let session = try reader.play(
      .keys("U"),
      .look { frame in
        #expect(frame.text.contains("12:00  Marked 2 read in `wind`"))
        #expect(frame.text.contains("12:00  Starred “First tide”"))
        #expect(!frame.text.contains("undone"))
      },
      .keys("j<Enter>"),
      .look { frame in
        #expect(frame.lines(with: "undone").first?.contains("Starred “First tide”") == true)
        #expect(frame.text.contains("Took back: Starred “First tide”"))
      },
      .keys("q")
    )
    #expect(marks(in: session.screen, of: "First tide") == "●")
    #expect(marks(in: session.screen, of: "Third wind") == "")
    let screen = try reader.play(.keys("u")).screen
    #expect(marks(in: screen, of: "First tide") == "●★")
    #expect(screen.contains("Undid: Took back: Starred “First tide”"))
  }

  @Test func `what another program did to the marks is in the rows and in the open history`()
    throws
  {
    let reader = reader
    try reader.play(
      .keys("jU"),
      .look { _ in try reader.play(.keys("s"), .keys("jjA")) },
      .keys("qR"),
      .look { frame in
        #expect(self.marks(in: frame.text, of: "First tide") == "★")
        #expect(self.marks(in: frame.text, of: "Fourth wind") == "")
      },
      .keys("U"),
      .look { #expect($0.text.contains("Starred “First tide”")) }
    )
  }
}

/// What a person sees of marks that the disk does not take.
@MainActor @Suite struct UnsavedMarkStories {
  private var reader: ReaderHome

  init() throws {
    reader = try ReaderHome.withThreeArticles()
    reader.setup.unsavedFolders = [
      "/dev/null/no-folder", reader.home.url.appending(path: "state").path,
    ]
    try reader.home.write("a file where the folder should be", to: "data")
  }

  private func makeRoom() throws {
    try FileManager.default.removeItem(at: reader.home.url.appending(path: "data"))
  }

  @Test func `they are said, and a copy is handed back`() throws {
    let session = try reader.play(.keys("s"))
    #expect(session.screen.contains("NOT SAVED (1): "))
    #expect(session.screen.contains("1 h!│"))
    #expect(session.outcome.exitStatus == 1)
    let unsaved = try #require(session.outcome.unsaved)
    #expect(String(decoding: unsaved.lines, as: UTF8.self).contains("\"star\""))
    let copy = try #require(unsaved.copy)
    #expect(try Data(contentsOf: URL(filePath: copy)) == Data(unsaved.lines))
    // The journal that the message names takes the copy in.
    try makeRoom()
    try FileManager.default.createDirectory(
      atPath: reader.setup.marks.folder,
      withIntermediateDirectories: true
    )
    try FileManager.default.copyItem(
      atPath: copy,
      toPath: reader.setup.marks.folder + "/journal-unsaved.jsonl"
    )
    #expect(
      unsaved.report(marksFolder: "/m", in: .english).contains(
        "cp '\(copy)' '/m/journal-unsaved.jsonl'"
      )
    )
    #expect(try reader.play().screen.contains("▸● ★ Harbour city"))
  }

  @Test func `the next mark saves them once there is room`() throws {
    let session = try reader.play(
      .keys("s"),
      .look { _ in try makeRoom() },
      .keys("js")
    )
    #expect(!session.screen.contains("NOT SAVED"))
    #expect(session.outcome.unsaved == nil)
    #expect(session.outcome.exitStatus == 0)
    let screen = try reader.play().screen
    #expect(screen.contains("▸● ★ Harbour city"))
    #expect(screen.contains(" ● ★ A whale sings"))
  }

  @Test func `trying again at the end saves them and quits`() throws {
    let session = try reader.play(
      .keys("sq"),
      .look { #expect($0.text.contains("1 change is not saved")) },
      .keys("<Enter>"),
      .look { #expect($0.text.contains("1 change is not saved")) },
      .look { _ in try makeRoom() },
      .keys("<Enter>"),
      .look { _ in Issue.record("the reader has not quit") }
    )
    #expect(session.outcome.exitStatus == 0)
    #expect(try reader.play().screen.contains("▸● ★ Harbour city"))
  }

  @Test func `they are written where the person says`() throws {
    let file = reader.home.url.appending(path: "elsewhere/marks").path
    let session = try reader.play(
      .keys("sqj<Enter><C-u>"),
      .paste(file),
      .keys("<Enter>"),
      .look { _ in Issue.record("the reader has not quit") }
    )
    #expect(session.outcome.exitStatus == 1)
    #expect(session.outcome.unsaved?.copy == file)
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("\"star\""))
    let copies = try? FileManager.default.contentsOfDirectory(
      atPath: reader.home.url.appending(path: "state").path
    )
    #expect(copies?.contains { $0.hasPrefix("journal-unsaved") } != true)
  }

  @Test func `lines that no folder takes are handed back to be printed`() throws {
    var homeless = reader
    homeless.setup.unsavedFolders = ["/dev/null/no-folder"]
    let unsaved = try #require(try homeless.play(.keys("s")).outcome.unsaved)
    #expect(unsaved.copy == nil)
    let report = unsaved.report(marksFolder: "/m", in: .english)
    #expect(report.hasPrefix("dateline: 1 change of marks is not saved: "))
    #expect(report.contains("Put these lines into /m/journal-unsaved.jsonl"))
    #expect(report.hasSuffix(String(decoding: unsaved.lines, as: UTF8.self)))
  }
}
