extension Phrase {
  /// What was done, and the key that takes it back.
  package static func undoable(_ summary: String, key: String) -> Phrase {
    Phrase(en: "\(summary) · \(key) undoes", vi: "\(summary) · \(key) để hoàn tác")
  }

  package static func undid(_ summary: String, key: String) -> Phrase {
    Phrase(
      en: "Undid: \(summary) · \(key) does it again",
      vi: "Đã hoàn tác: \(summary) · \(key) để làm lại"
    )
  }

  package static func redid(_ summary: String, key: String) -> Phrase {
    Phrase(
      en: "Done again: \(summary) · \(key) undoes",
      vi: "Đã làm lại: \(summary) · \(key) để hoàn tác"
    )
  }

  package static let nothingToUndo = Phrase(
    en: "Nothing to undo",
    vi: "Không có gì để hoàn tác"
  )
  package static let nothingToRedo = Phrase(
    en: "Nothing to do again",
    vi: "Không có gì để làm lại"
  )
}

extension Phrase {
  package static let history = Phrase(en: "History", vi: "Lịch sử")
  package static let undone = Phrase(en: "undone", vi: "đã hoàn tác")
  package static let enterTakesBack = Phrase(en: "Enter takes it back", vi: "Enter để rút lại")
  package static let enterDoesAgain = Phrase(en: "Enter does it again", vi: "Enter để làm lại")

  /// One change alone was taken back.
  package static func tookBack(_ summary: String) -> Phrase {
    Phrase(en: "Took back: \(summary)", vi: "Đã rút lại: \(summary)")
  }

  package static func didAgain(_ summary: String) -> Phrase {
    Phrase(en: "Did again: \(summary)", vi: "Đã thực hiện lại: \(summary)")
  }

  package static let noMarksChanged = Phrase(
    en: "No marks have been changed yet",
    vi: "Chưa có dấu nào được thay đổi"
  )
  package static let changeForgotten = Phrase(
    en: "That change is no longer remembered",
    vi: "Thay đổi đó không còn được ghi nhớ"
  )
  package static let laterChangesHold = Phrase(
    en: "Later changes have the last word on all of that",
    vi: "Những thay đổi về sau đã định lại tất cả các dấu đó"
  )
}
