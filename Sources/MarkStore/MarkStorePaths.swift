import CDigest
import Glibc

/// Where the marks are kept, and what the files beside them are called.
package struct MarkStorePaths: Hashable, Sendable {
  package let folder: String
  /// The path of `state.json`.
  package let stateFile: String
  /// Eight hexadecimal digits that tell this machine's journal from others'.
  package let machine: String
  /// Empty for `state.json`; for another name that name, so that two state files share no journal.
  private let prefix: String

  /// The marks in `state.json` in a folder.
  package init(folder: String, machine: String = Self.thisMachine()) {
    self.init(stateFile: Folder.path(folder, "state.json"), machine: machine)
  }

  /// The marks in a file of any name, its journal and lock beside it.
  package init(stateFile: String, machine: String = Self.thisMachine()) {
    self.stateFile = stateFile
    self.machine = machine
    folder = Folder.parent(stateFile)
    let name = Folder.lastName(stateFile)
    prefix = name == "state.json" ? "" : name + "."
  }

  /// The first eight digits of the SHA-256 of `dateline` and the machine's id, or else its host name.
  package static func thisMachine() -> String {
    let text = Array("dateline".utf8) + (machineID() ?? hostName())
    var digest = [UInt8](repeating: 0, count: 32)
    dl_sha256(text, text.count, &digest)
    let digits = digest.prefix(4).flatMap { [JSONText.hex($0 >> 4), JSONText.hex($0 & 15)] }
    return String(decoding: digits, as: UTF8.self)
  }

  private static func machineID() -> [UInt8]? {
    let text = try? OpenFile.reading("/etc/machine-id").readAll()
    guard let line = text?.prefix(while: { $0 != 0x0A }), !line.isEmpty else { return nil }
    return Array(line)
  }

  private static func hostName() -> [UInt8] {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return [] }
    return buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
  }
}

extension MarkStorePaths {
  var lock: String { path("lock") }
  package var history: String { path("history.jsonl") }

  /// This machine's journal; `suffix` names one begun because the first can no longer be trusted.
  func journal(_ suffix: String = "") -> String { path("journal-\(machine)\(suffix).jsonl") }

  func path(_ name: String) -> String { Folder.path(folder, prefix + name) }

  /// Whether a name in the folder is that of any machine's journal.
  func isJournal(_ name: String) -> Bool {
    name.hasPrefix(prefix + "journal-") && name.hasSuffix(".jsonl") && !isConflict(name)
  }

  /// Whether a name is that of a journal that this machine may delete once it is merged.
  ///
  /// One that ends in a process's number belongs to a program that could not lock: it stays.
  func isOwnJournal(_ name: String) -> Bool {
    isJournal(name)
      && (name == "\(prefix)journal-\(machine).jsonl"
        || name.hasPrefix("\(prefix)journal-\(machine)-r"))
  }

  /// Whether a name is that of a copy which Syncthing put aside, of the state or of a journal.
  func isConflict(_ name: String) -> Bool {
    guard name.contains(".sync-conflict-") else { return false }
    return isStateConflict(name) || name.hasPrefix(prefix + "journal-") && name.hasSuffix(".jsonl")
  }

  func isStateConflict(_ name: String) -> Bool {
    let own = Folder.lastName(stateFile)
    let stem = own.hasSuffix(".json") ? String(own.dropLast(5)) : own
    return name.hasPrefix(stem + ".sync-conflict-") && !name.hasSuffix(".jsonl")
  }
}
