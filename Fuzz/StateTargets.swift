@testable import MarkStore

/// The files that marks are kept in.
enum StateTargets {
  static func snapshot(_ bytes: [UInt8]) {
    isStable(StateMerge.table(from: bytes))
  }

  static func journal(_ bytes: [UInt8]) {
    var scan = StateScan()
    for line in bytes.split(separator: 0x0A) {
      scan.journalLine(bytes, line.startIndex..<line.endIndex)
    }
    isStable(scan.table())
  }

  static func history(_ bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A) {
      guard let event = MarkHistory.Event(bytes, line.startIndex..<line.endIndex) else { continue }
      let written = event.line.dropLast()
      let again = MarkHistory.Event(Array(written), 0..<written.count)
      precondition(again?.line == event.line, "an event changes when it is read")
    }
  }

  /// What was written is read as the same, and written as the same again.
  private static func isStable(_ table: MarkTable) {
    let written = table.canonicalBytes()
    let again = StateMerge.table(from: written)
    precondition(again.canonicalBytes() == written, "a snapshot changes when it is read")
  }
}
