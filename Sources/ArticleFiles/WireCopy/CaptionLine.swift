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
    let scalars = text.unicodeScalars
    guard text.utf8.count <= limit else { return false }
    return PhotoCredit.endsInBrackets(scalars) || opensAsCaption(text.scalars(atMost: 60))
      || PhotoCredit.endsAfterSentence(scalars)
  }

  /// `FILE PHOTO: …`, `图为…`.
  static func opensAsCaption(_ scalars: [Unicode.Scalar]) -> Bool {
    openings.contains { scalars.starts(with: $0) } || isDatedPhoto(scalars)
  }

  /// `In this March 3, 2017, file photo, …`.
  private static func isDatedPhoto(_ scalars: [Unicode.Scalar]) -> Bool {
    let opening = scalars.prefix(60).string
    guard opening.hasPrefix("In this "), let photo = opening.text(before: " photo") else {
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
