import Foundation

/// The messages of a mailbox file (RFC 4155), each behind a line that begins with `From `.
struct MailboxFile {
  struct Message {
    var bytes: ArraySlice<UInt8>
    /// When the message was put into the mailbox.
    var posted: Date?
  }

  private(set) var messages: [Message] = []
  /// How many messages there are, those left out included.
  private(set) var count = 0

  init(_ bytes: ArraySlice<UInt8>, limit: Int) {
    var start: (message: Int, line: ArraySlice<UInt8>)?
    var followsGap = true
    for line in MailLines(bytes) {
      if followsGap, line.first == UInt8(ascii: "F"), MailSigns.isSeparator(line) {
        if let start { add(bytes[start.message..<line.startIndex], start.line, limit) }
        start = (line.endIndex, line)
      }
      // In a header there is no blank line, but the next message may follow at once.
      followsGap = line.isBlankLine || start == nil
    }
    if let start { add(bytes[start.message...], start.line, limit) }
  }

  private mutating func add(
    _ bytes: ArraySlice<UInt8>,
    _ separator: ArraySlice<UInt8>,
    _ limit: Int
  ) {
    count += 1
    guard messages.count < limit else { return }
    messages.append(Message(bytes: Self.unquoted(bytes), posted: Self.date(in: separator)))
  }

  /// The date behind the address, as asctime writes it.
  private static func date(in separator: ArraySlice<UInt8>) -> Date? {
    let words = String(decoding: separator.droppingLineEnd, as: UTF8.self).split(separator: " ")
    return DateText.date(from: words.dropFirst(2).joined(separator: " "))
  }

  /// The message without the `>` that was put before its lines that begin with `From `.
  ///
  /// Read as mboxrd, in which one of several `>` goes; in mboxo only a text that quotes a quoted
  /// `From ` reads differently.
  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.firstRange(of: Array(">From ".utf8)) != nil else { return bytes }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    for line in MailLines(bytes) {
      let isQuoted =
        line.first == UInt8(ascii: ">")
        && line.drop { $0 == UInt8(ascii: ">") }.starts(with: "From ".utf8)
      output += isQuoted ? line.dropFirst() : line
    }
    return output[...]
  }
}
