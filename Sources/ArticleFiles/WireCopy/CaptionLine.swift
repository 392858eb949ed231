/// A line that belongs to a photo.
enum CaptionLine {
  /// A caption longer than this is a paragraph.
  static let limit = 700

  /// Whether a line before the body is a caption: it opens or ends as captions do.
  static func isCaption(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count <= limit else { return false }
    return opensAsCaption(scalars) || PhotoCredit.ends(scalars)
  }

  /// Whether a paragraph amid the body is a caption; only the surest signs count there.
  static func isCaptionInBody(_ text: String) -> Bool {
    guard text.utf8.count <= limit else { return false }
    return PhotoCredit.endsInBrackets(text.unicodeScalars)
      || (mayOpenAsCaption(text) && opensAsCaption(text.scalars(atMost: 60)))
      || (!text.ends(in: ".") && PhotoCredit.endsAfterSentence(text.lastScalars(atMost: 80)))
  }

  /// `FILE PHOTO: …`, `图为…`.
  static func opensAsCaption(_ scalars: [Unicode.Scalar]) -> Bool {
    openings.contains { scalars.starts(with: $0) } || isDatedPhoto(scalars)
  }

  /// A quick look at the first letter.
  private static func mayOpenAsCaption(_ text: String) -> Bool {
    switch text.unicodeScalars.first {
    case "F", "I", "(", "图", "資", "资", "圖": true
    default: false
    }
  }

  /// `In this March 3, 2017, file photo, …`.
  private static func isDatedPhoto(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.first == "I" else { return false }
    let opening = scalars.prefix(60).string
    guard opening.begins(with: "In this "), let photo = opening.text(before: " photo") else {
      return false
    }
    return photo.contains { $0.digit != nil } || photo.string.hasSuffix(" file")
  }

  /// `1 / 5`: which photo of how many.
  static func isCounter(_ text: String) -> Bool {
    let parts = text.split(separator: "/").map(\.trimmed)
    return parts.count == 2
      && parts.allSatisfy { (1...3).contains($0.utf8.count) && Int($0) != nil }
  }

  /// `Photo` or `Image` alone, above a caption.
  static func isLabel(_ text: String) -> Bool {
    ["Photo", "Image", "Photos", "PHOTO", "IMAGE"].contains(text)
  }

  private static let openings = [
    "FILE PHOTO: ", "FILE - ", "FILE – ", "File photo: ", "File photo of ", "(AFP files) ", "图为",
    "图注", "資料圖", "资料图", "圖為",
    "In this photo dated ", "In this photo taken ", "In this photo released ",
    "In this photo provided ", "In this undated photo", "In this file photo",
  ]
  .map { Array($0.unicodeScalars) }
}
