import Foundation

@testable import ArticleFiles

/// The readers of pieces of text.
enum TextTargets {
  static func decoding(_ bytes: [UInt8]) {
    let text = TextDecoding.decode(bytes)
    precondition(
      String(validating: text.bytes, as: UTF8.self) != nil,
      "decoded to what is not UTF-8"
    )
  }

  static func gzip(_ bytes: [UInt8]) {
    let limits = Limits.standard
    precondition(Gzip.unpack(bytes, limits: limits).bytes.count <= limits.unpackedBytes)
  }

  static func dates(_ bytes: [UInt8]) {
    guard let date = DateText.date(from: String(decoding: bytes, as: UTF8.self)) else { return }
    // From two days before the year 1 to two days after 9999, since a zone may shift a date.
    let seconds = date.timeIntervalSince1970
    precondition(
      (-62_135_769_600...253_402_473_600).contains(seconds),
      "a date out of the calendar"
    )
  }

  static func addresses(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let base = WebAddress("http://coast.test/news/a?b#c")
    _ = WebAddress.resolved(text, against: base)
    _ = WebAddress.normalised(text)
  }

  static func references(_ bytes: [UInt8]) {
    var decoded: [UInt8] = []
    CharacterReference.decode(bytes[...], isAttribute: false, into: &decoded)
    precondition(decoded.count <= bytes.count * 4 + 16, "references grew")
  }

  static func titles(_ bytes: [UInt8]) {
    Promise.isLine(TitleText.title(bytes, isHTML: false, limits: .standard))
    Promise.isLine(TitleText.title(bytes, isHTML: true, limits: .standard))
  }

  static func display(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let line = DisplayText.singleLine(text)
    Promise.isLine(line)
    Promise.isText(DisplayText.multiline(text, tabWidth: 4))
    precondition(DisplayText.singleLine(line) == line, "cleaned twice is not cleaned once")
  }
}
