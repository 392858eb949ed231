import CellGrid
import Foundation
import ReaderCore
import ReaderTesting
import Settings
import Synchronization
import Testing

@testable import ReaderRuntime

/// The configuration while the reader runs; R reads it again where nothing is watched.
@MainActor @Suite struct ConfigurationStories {
  private func configure(_ reader: ReaderHome, _ text: String) throws {
    _ = try reader.home.write(text, to: "config/config.toml")
  }

  @Test func `the background is asked for only where a theme depends on it`() throws {
    var reader = try ReaderHome.withThreeArticles()
    #expect(try reader.play(.keys("j")).sent == [])
    var configuration = Configuration()
    configuration.theme = .byGround(ThemesByGround(dark: "forest", light: "newsprint"))
    reader.setup.apply(configuration)
    #expect(try reader.play(.keys("j")).sent == [GroundShade.question])
  }

  @Test func `keys, columns and measure hold as soon as the file says so`() throws {
    let reader = try ReaderHome.withThreeArticles()
    let session = try reader.play(
      .look { _ in
        try configure(reader, "columns = [\"title\", \"date\"]\n[keys]\nhelp = \"x\"\n")
      },
      .keys("R"),
      .look { #expect($0.text.contains("5 Sep 2018")) },
      .keys("x")
    )
    #expect(session.screen.contains("Moving"))
  }

  @Test func `a broken file keeps what held and is told until it is mended`() throws {
    let reader = try ReaderHome.withThreeArticles()
    try reader.play(
      .look { _ in try configure(reader, "cursor = \"shown\"\n\nmeasur = 3\nsplit = 3\n") },
      .keys("R"),
      .keys("j"),
      .look { frame in
        let status = frame.text.split(separator: "\n").last ?? ""
        #expect(status.contains("1 more: dateline config --check"))
        #expect(status.contains("config.toml:3"))
        #expect(frame.cursor == nil)
      },
      .look { _ in try configure(reader, "cursor = \"shown\"\n") },
      .keys("R"),
      .keys("j"),
      .look { frame in
        #expect(!frame.text.contains("config --check"))
        #expect(frame.cursor != nil)
      }
    )
  }

  @Test func `a change is taken in once the files are at rest, and only once`() throws {
    let reader = try ReaderHome()
    let files = SettingsFiles(reader.setup)
    #expect(files.changes() == nil)
    try configure(reader, "measure = 60\n")
    #expect(files.changes() == nil)
    guard case .configured(let configured) = files.changes() else {
      Issue.record("the change was not told")
      return
    }
    #expect(configured.preferences.measure == 60)
    #expect(files.changes() == nil)
  }

  @Test func `a file that is linked to or written in another's place is noticed`() throws {
    let reader = try ReaderHome()
    let real = try reader.home.write("measure = 60\n", to: "dotfiles/dateline.toml")
    try configure(reader, "")
    try FileManager.default.removeItem(at: reader.configurationFile)
    try FileManager.default.createSymbolicLink(
      at: reader.configurationFile,
      withDestinationURL: real
    )
    let files = SettingsFiles(reader.setup)
    try "measure = 61\n\n".write(to: real, atomically: true, encoding: .utf8)
    #expect(files.changes() == nil)
    #expect(files.changes() != nil)
  }

  @Test func `what counts from the next start is said`() throws {
    let reader = try ReaderHome.withThreeArticles()
    let session = try reader.play(
      .look { _ in try configure(reader, "mouse = false\n") },
      .keys("R")
    )
    #expect(session.screen.contains("The mouse setting counts from the next start"))
  }

  @Test func `an article that was in front for some seconds counts as read`() throws {
    var reader = try ReaderHome.withThreeArticles()
    var configuration = Configuration()
    configuration.markRead = .after
    configuration.markReadSeconds = 5
    reader.setup.apply(configuration)
    let now = LockedSeconds()
    reader.setup.clock = { Samples.now.addingTimeInterval(now.value) }
    try reader.play(
      .keys("<Enter>"),
      .look { _ in now.value = 4 },
      .keys("j"),
      .look { #expect($0.text.components(separatedBy: "●").count == 4) },
      .look { _ in now.value = 6 },
      .keys("j"),
      .look { #expect($0.text.components(separatedBy: "●").count == 3) }
    )
  }
}

/// Seconds that a test moves on while the reader looks at them.
private final class LockedSeconds: Sendable {
  private let seconds = Mutex(0.0)

  var value: Double {
    get { seconds.withLock { $0 } }
    set { seconds.withLock { $0 = newValue } }
  }
}
