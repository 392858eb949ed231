import Articles
import CDigest

/// How an article gets the name that it keeps wherever its file goes.
///
/// Each kind of identity has a domain of its own, so that a guid that reads like a URL can never be
/// taken for one.
enum ArticleIdentity {
  /// The identity of an article that stands at an address on the web.
  static func ofURL(_ url: String) -> ArticleID {
    digest(of: "url", Array(WebAddress.normalised(url).utf8))
  }

  /// The identity of an article that its feed names; `feed` is the feed's own id, link or title.
  static func ofGUID(_ guid: String, feed: String) -> ArticleID {
    digest(of: "guid", Array(WebAddress.normalised(feed).utf8), Array(guid.utf8))
  }

  /// The identity of a story that is all of a text.
  ///
  /// It hangs on nothing that reading makes of the text, so that marks outlive better reading.
  static func ofWholeText(_ utf8: [UInt8]) -> ArticleID {
    digest(of: "whole", words(of: utf8))
  }

  /// The identity of a story that its agency names, the same in every vocabulary and version.
  static func ofStory(_ identifier: String) -> ArticleID {
    digest(of: "story", Array(identifier.utf8))
  }

  /// The identity of a mail, by its Message-ID without the angle brackets.
  static func ofMail(_ messageID: String) -> ArticleID {
    digest(of: "mail", Array(messageID.utf8))
  }

  /// The identity of an article that has nothing but its words.
  static func ofText(title: String, body: [Block]) -> ArticleID {
    digest(of: "text", words(of: Array(title.utf8)), words(of: Array(body.plainText.utf8)))
  }
}

extension ArticleIdentity {
  /// The text with single spaces and small ASCII letters, so that a line broken elsewhere is the same.
  private static func words(of text: [UInt8]) -> [UInt8] {
    // An array without room is one that all threads share, and this way of making one writes to it.
    guard !text.isEmpty else { return [] }
    return [UInt8](unsafeUninitializedCapacity: text.count) { words, count in
      var isSpacePending = false
      for byte in text {
        if byte.isMarkupSpace {
          isSpacePending = count > 0
          continue
        }
        if isSpacePending {
          words[count] = 0x20
          count += 1
          isSpacePending = false
        }
        words[count] = byte &- 0x41 < 26 ? byte | 0x20 : byte
        count += 1
      }
    }
  }

  /// The digest of the parts, which a unit separator keeps apart.
  private static func digest(of domain: String, _ parts: [UInt8]...) -> ArticleID {
    var bytes = Array("dateline-article-1\u{1F}\(domain)".utf8)
    bytes.reserveCapacity(bytes.count + parts.reduce(0) { $0 + $1.count + 1 })
    for part in parts {
      bytes.append(0x1F)
      bytes.append(contentsOf: part)
    }
    var digest = [UInt8](repeating: 0, count: 32)
    dl_sha256(bytes, bytes.count, &digest)
    return ArticleID(high: word(digest[0..<8]), low: word(digest[8..<16]))
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
