import Glibc

extension MarkStorePaths {
  /// A text that differs whenever the files of marks do, made without reading them.
  ///
  /// A mirror of the marks that was made under the same text is exactly right. Nil when the folder
  /// cannot be looked through.
  package func fingerprint() -> String? {
    do throws(SystemError) {
      let target = try Folder.target(ofLink: stateFile)
      var parts = ["state \(try FileStatus.ifPresent(target)?.stamp.text ?? "none")"]
      for name in try Folder.names(folder) where isJournal(name) || isConflict(name) {
        let status = try FileStatus.ifPresent(Folder.path(folder, name))
        parts.append("\(name) \(status?.stamp.text ?? "none")")
      }
      return parts.joined(separator: "\n")
    } catch {
      return nil
    }
  }
}

extension StateStore {
  /// The fingerprint of the files as this store has taken them in; see `MarkStorePaths.fingerprint`.
  package var fingerprint: String { folder.fingerprint }
}

extension MarkFolder {
  var fingerprint: String {
    let stamps =
      journals.map { ($0.key, $0.value.stamp) } + conflicts.map { ($0.key, $0.value.stamp) }
    let parts = stamps.sorted { $0.0 < $1.0 }.map { "\($0.0) \($0.1.text)" }
    return (["state \(snapshot?.text ?? "none")"] + parts).joined(separator: "\n")
  }
}
