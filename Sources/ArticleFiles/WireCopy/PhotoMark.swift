/// The mark between a headline and a caption that Vietnamese sites leave in copied text, such as
/// ` hinh anh 1` and ` - ảnh 2`.
struct PhotoMark {
  /// Where the words before the mark end, the dash before it left out.
  var titleEnd: Int
  /// Where the caption begins.
  var captionStart: Int

  /// The first mark in a line; nil when there is none.
  init?(in scalars: [Unicode.Scalar]) {
    for index in scalars.indices {
      guard Self.canOpen(scalars[index]), index == 0 || scalars[index - 1].isGap,
        let wordEnd = Self.wordEnd(in: scalars, at: index),
        let captionStart = Self.captionStart(in: scalars, afterWord: wordEnd)
      else { continue }
      titleEnd = Self.titleEnd(in: scalars, before: index)
      self.captionStart = captionStart
      return
    }
    return nil
  }

  /// A quick look: all the words of a mark end so.
  static func mayStand(in text: String) -> Bool { text.holds("nh ") }

  private static func canOpen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "h", "H", "a", "A", "ả", "Ả": true
    default: false
    }
  }

  private static func wordEnd(in scalars: [Unicode.Scalar], at index: Int) -> Int? {
    for word in words where scalars[index...].starts(with: word) { return index + word.count }
    return nil
  }

  /// Where the caption begins after one or two digits; nil where the number belongs to prose.
  ///
  /// A caption is glued to the number or begins with a capital. In prose the word after a number
  /// begins small.
  private static func captionStart(in scalars: [Unicode.Scalar], afterWord end: Int) -> Int? {
    let digits = scalars[end...].prefix { $0.digit != nil }.count
    guard (1...2).contains(digits) else { return nil }
    let start = end + digits
    guard start < scalars.count else { return start }
    // `- Ảnh 1.` with its caption on the next line.
    if scalars[start] == ".", scalars[(start + 1)...].allSatisfy(\.isGap) { return scalars.count }
    if scalars[start].isGap {
      let next = scalars[start...].firstIndex { !$0.isGap }
      guard let next else { return scalars.count }
      return startsCaption(scalars[next]) ? next : nil
    }
    return startsCaption(scalars[start]) ? start : nil
  }

  private static func startsCaption(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isUpper || scalar.isCaseless || ["“", "\"", "‘", "«", "(", "'"].contains(scalar)
  }

  private static func titleEnd(in scalars: [Unicode.Scalar], before index: Int) -> Int {
    var end = index
    while end > 0, scalars[end - 1].isGap { end -= 1 }
    if end > 1, scalars[end - 1].isDash, scalars[end - 2].isGap {
      end -= 1
      while end > 0, scalars[end - 1].isGap { end -= 1 }
    }
    return end
  }

  private static let words = [
    "hinh anh ", "Hinh anh ", "hình ảnh ", "Hình ảnh ", "hi\u{300}nh a\u{309}nh ", "ảnh ", "Ảnh ",
    "a\u{309}nh ", "A\u{309}nh ",
  ]
  .map { Array($0.unicodeScalars) }
}
