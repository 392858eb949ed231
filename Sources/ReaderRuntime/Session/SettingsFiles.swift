import Foundation
import Glibc
import ReaderCore
import Settings
import Synchronization
import Wording

/// Reads the configuration and its themes again when their files change.
///
/// The files are looked at rather than watched: so links, files written anew in another's place and
/// folders that come later need no care of their own.
final class SettingsFiles: Sendable {
  private let setup: ReaderSetup
  private let stamps: Mutex<Stamps>
  /// What ``mouse`` and ``library`` were at the start.
  private let atStart: Configuration

  private struct Stamps {
    /// What was read last.
    var read: [String]
    /// What was seen at the last look, perhaps in the middle of being written.
    var seen: [String]
  }

  init(_ setup: ReaderSetup) {
    self.setup = setup
    atStart = setup.configuration
    let now = Self.stamps(of: setup)
    stamps = Mutex(Stamps(read: now, seen: now))
  }

  /// What to tell the reader when the files have changed and are at rest; nil when nothing has.
  func changes() -> Message? {
    let now = Self.stamps(of: setup)
    let isChanged = stamps.withLock { stamps in
      defer { stamps.seen = now }
      guard now == stamps.seen, now != stamps.read else { return false }
      stamps.read = now
      return true
    }
    return isChanged ? read() : nil
  }

  /// The configuration as it is in the files now, or what is wrong with it.
  func read() -> Message {
    var (configuration, problems) = ConfigurationFile.load(
      path: setup.configurationFile,
      vocabulary: setup.vocabulary
    )
    var fresh = setup
    fresh.apply(configuration)
    if let theme = try? setup.themes.load(fresh.preferences.theme) { problems += theme.problems }
    if let summary = setup.summary(of: problems) { return .configurationBroken(summary) }
    var configured = fresh.configured
    let isSameLibrary = configuration.library == atStart.library
    let isSameMouse = configuration.mouse == atStart.mouse
    switch (isSameLibrary, isSameMouse) {
    case (true, true): break
    case (false, true): configured.restartNotice = .libraryAtNextStart
    case (true, false): configured.restartNotice = .mouseAtNextStart
    case (false, false):
      configured.restartNotice = .bothAtNextStart
    }
    return .configured(configured)
  }

  /// Each file with what tells one state of it from another; links are followed.
  private static func stamps(of setup: ReaderSetup) -> [String] {
    let themes = setup.themes.folders.flatMap { folder in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.filter { $0.hasSuffix(".toml") }.sorted().map { "\(folder)/\($0)" }
    }
    return ([setup.configurationFile] + themes).map { path in
      var status = stat()
      guard stat(path, &status) == 0 else { return "\(path) -" }
      let time = status.st_mtim
      return "\(path) \(status.st_ino) \(status.st_size) \(time.tv_sec).\(time.tv_nsec)"
    }
  }
}
