/// The caps on what a state folder may hold, chosen once.
enum StateLimits {
  /// Bytes of one file; a bigger one is refused, never cut.
  static let fileBytes = 256 << 20
  /// Arrays and objects within one another in a field that this version does not know.
  static let nesting = 64
  /// Decimal digits of a time in milliseconds.
  static let timeDigits = 15
  /// The greatest number with that many digits.
  static let latestTime: Int64 = 999_999_999_999_999
  /// UTF-8 bytes of a tag's name.
  static let tagBytes = 1024
  /// Records that wait beside the sorted array before they are merged into it.
  static let recentRecords = 4096
  /// The same while one change runs over very many articles.
  static let recentRecordsInBulk = 131_072
  /// Symbolic links followed from `state.json`.
  static let links = 32
  /// Steps kept for undo, and the bytes their file may take.
  static let historySteps = 1000
  static let historyBytes = 16 << 20
  /// A journal smaller than this is never a reason to rewrite the snapshot while idle.
  static let idleJournalBytes = 256 << 10
  /// A snapshot smaller than this is rewritten on exit.
  static let exitSnapshotBytes = 8 << 20
  /// Times that one system call is repeated because a signal interrupted it.
  static let interruptions = 100
  /// Bytes read or written at a time.
  static let chunkBytes = 1 << 20
}
