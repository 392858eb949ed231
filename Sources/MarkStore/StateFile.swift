import Glibc

/// One file of marks as it was read.
struct StateFile {
  /// Taken before reading, so that anything written meanwhile makes a difference.
  let stamp: FileStamp
  let table: MarkTable
  let badLines: Int
  /// The offset after the last whole line.
  let end: Int
  /// The format's version when it is newer than ours.
  let newerVersion: Int64?
  /// Whether a snapshot is whole, from its header to its end.
  let isSound: Bool

  /// Reads a snapshot; nil when there is no file, and for no other reason.
  static func snapshot(_ path: String) throws(SystemError) -> StateFile? {
    guard let file = try open(path) else { return nil }
    let stamp = try file.status().stamp
    var scan = StateScan()
    scan.reserve(forBytes: stamp.size)
    let end = try file.eachLine(from: 0) { bytes, range, _ in scan.snapshotLine(bytes, range) }
    if !scan.hasHeader {
      // Another program may have laid the same JSON out in its own way.
      var whole = StateScan()
      if whole.document(try file.readAll()) { scan = whole }
    }
    return StateFile(stamp: stamp, scan: scan, badLines: scan.snapshotFaults, end: end)
  }

  /// Reads a journal from an offset on; nil when there is no file, and for no other reason.
  static func journal(
    _ path: String,
    after known: JournalPosition? = nil
  ) throws(SystemError) -> StateFile? {
    guard let file = try open(path) else { return nil }
    let stamp = try file.status().stamp
    let start = known.map { $0.isStart(of: stamp) ? $0.end : 0 } ?? 0
    var scan = StateScan()
    scan.reserve(forBytes: stamp.size - start)
    var badTails = 0
    let end = try file.eachLine(from: start) { bytes, range, isEnded in
      let badBefore = scan.badLines
      scan.journalLine(bytes, range)
      // A last line without its end is still being written, or was never acknowledged.
      if !isEnded { badTails += scan.badLines - badBefore }
    }
    return StateFile(stamp: stamp, scan: scan, badLines: scan.badLines - badTails, end: end)
  }

  private init(stamp: FileStamp, scan: consuming StateScan, badLines: Int, end: Int) {
    self.stamp = stamp
    self.badLines = badLines
    self.end = end
    newerVersion = scan.isNewer ? scan.version : nil
    isSound = scan.isSound
    table = scan.table()
  }

  private static func open(_ path: String) throws(SystemError) -> OpenFile? {
    do {
      return try OpenFile.reading(path)
    } catch  where error.code == ENOENT {
      return nil
    }
  }
}

extension StateScan {
  /// Bad lines of a snapshot, a missing header and a missing end each counted as one.
  fileprivate var snapshotFaults: Int {
    badLines + (hasHeader ? 0 : 1) + (isEnded ? 0 : 1)
  }
}

/// How far a journal has been read.
struct JournalPosition: Hashable, Sendable {
  var stamp: FileStamp
  /// The offset after the last whole line that was read.
  var end: Int
  var badLines = 0

  /// Whether a file is the same one, grown or unchanged.
  func isStart(of other: FileStamp) -> Bool {
    stamp.isSameFile(as: other) && other.size >= end
  }
}
