import Foundation
import Glibc

/// The folders for the reader's own files, by the XDG Base Directory Specification 0.8.
///
/// Nothing is created before it is asked for with ``create(_:)``.
package struct SettingsPaths: Hashable, Sendable {
  package let home: String
  package let configuration: String
  package let data: String
  package let cache: String
  package let state: String
  /// Where data that comes with programs is looked for, the most important first.
  package let sharedData: [String]

  /// Takes the environment's `HOME` and `XDG_*`, of which the specification has only absolute paths count.
  ///
  /// - Throws: ``SettingsError/noHome`` when neither `HOME` nor the list of users names a home folder.
  package init(
    environment: [String: String],
    homeInUserList: () -> String? = Self.homeInUserList
  ) throws(SettingsError) {
    func absolute(_ name: String) -> String? {
      environment[name].flatMap { $0.hasPrefix("/") ? Self.trimmed($0) : nil }
    }
    guard let home = absolute("HOME") ?? homeInUserList() else { throw .noHome }
    func folder(_ name: String, _ standard: String) -> String {
      Self.joined(absolute(name) ?? Self.joined(home, standard), "dateline")
    }
    self.home = home
    configuration = folder("XDG_CONFIG_HOME", ".config")
    data = folder("XDG_DATA_HOME", ".local/share")
    cache = folder("XDG_CACHE_HOME", ".cache")
    state = folder("XDG_STATE_HOME", ".local/state")
    let shared = (environment["XDG_DATA_DIRS"] ?? "").split(separator: ":").map(String.init)
    let absolutes = shared.filter { $0.hasPrefix("/") }
    sharedData = (absolutes.isEmpty ? ["/usr/local/share", "/usr/share"] : absolutes)
      .map { Self.joined($0, "dateline") }
  }

  package var configurationFile: String { configuration + "/config.toml" }

  package var logFile: String { state + "/dateline.log" }

  package var searchesFile: String { state + "/searches" }
  /// The commands that were typed, one a line.
  package var commandsFile: String { state + "/commands" }

  /// Where themes are, the reader's own first, then those that came with the program.
  ///
  /// An installed program finds them in `../share`, one that was just built in its package.
  package func themeFolders(executable: String) -> [String] {
    let program = URL(filePath: executable).resolvingSymlinksInPath()
    let bin = program.deletingLastPathComponent()
    let prefix = bin.deletingLastPathComponent().path
    var folders = [configuration + "/themes", Self.joined(prefix, "share/dateline/themes")]
    if let build = program.pathComponents.lastIndex(of: ".build") {
      let package = program.pathComponents[..<build].dropFirst().joined(separator: "/")
      folders.append("/\(package)/Themes")
    }
    folders += sharedData.map { $0 + "/themes" }
    var seen: Set<String> = []
    return folders.filter { seen.insert($0).inserted }
  }

  /// The path with a leading `~` replaced by the home folder.
  package func expanding(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/") else { return path }
    return path == "~" ? home : Self.joined(home, String(path.dropFirst(2)))
  }
}

extension SettingsPaths {
  /// Makes a folder, and those above it that are missing, for nobody else to look into.
  ///
  /// - Throws: ``SettingsError/unwritable(path:reason:)``.
  package static func create(_ folder: String) throws(SettingsError) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue {
      return
    }
    let above = URL(filePath: folder).deletingLastPathComponent().path
    if above != folder { try create(above) }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw .unwritable(path: folder, reason: SettingsText.lastReason())
    }
    // Something else of that name may have been there.
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
    else { throw .unwritable(path: folder, reason: "not a folder") }
  }

  /// The home folder that the system's list of users gives the one who runs the program.
  package static func homeInUserList() -> String? {
    var entry = passwd()
    var result: UnsafeMutablePointer<passwd>?
    // The entry's texts lie in the buffer, so they are copied before it goes.
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16384) { buffer in
      guard let base = buffer.baseAddress,
        getpwuid_r(getuid(), &entry, base, buffer.count, &result) == 0, result != nil,
        let directory = entry.pw_dir
      else { return nil }
      let path = String(cString: directory)
      return path.hasPrefix("/") ? path : nil
    }
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    trimmed(folder) == "/" ? "/\(name)" : "\(trimmed(folder))/\(name)"
  }
}
