import Catalog
import Foundation
import MarkStore

extension DoctorReport {
  /// Reads every file of the marks.
  mutating func examineMarks(_ program: Program) {
    let inspection = StateInspection(program.marks)
    let count = inspection.table.count
    let files = inspection.files.count
    say(
      "Marks",
      inspection.files.isEmpty && inspection.isSound
        ? "none yet"
        : "\(count) \(count == 1 ? "article" : "articles") in \(files) "
          + (files == 1 ? "file" : "files") + (inspection.isSound ? ", sound" : "")
    )
    for fault in inspection.faults { complain("\(fault); see dateline state check") }
  }

  /// Looks an index over, without making one.
  mutating func examineIndex(at path: String) {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let size = attributes?[.size] as? Int else {
      return say("Index", "\(path), not there yet")
    }
    let health = IndexHealth(path: path)
    let megabytes = (Double(size) / 1e6).formatted(.number.precision(.fractionLength(1)))
    let version = health.version.map { "version \($0)" } ?? "no version"
    say("Index", "\(path), \(megabytes) MB, \(version)" + (health.fault == nil ? ", sound" : ""))
    if let fault = health.fault {
      complain("\(path) is damaged (\(fault)): dateline index --rebuild makes it anew")
    } else if let version = health.version, version != IndexHealth.currentVersion {
      say("Index’s version", "it is made anew, as version \(IndexHealth.currentVersion)")
    }
  }
}
