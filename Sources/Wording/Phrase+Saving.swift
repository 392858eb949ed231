extension Phrase {
  package static let everythingSaved = Phrase(
    en: "Everything is saved now",
    vi: "Mọi thay đổi đã được lưu"
  )

  /// What could not be saved, before the reason.
  package static func notSaved(_ count: Int) -> Phrase {
    Phrase(en: "NOT SAVED (\(count.inEnglish))", vi: "CHƯA LƯU (\(count.inVietnamese))")
  }

  package static func unsavedChanges(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1 ? "1 change is not saved" : "\(count.inEnglish) changes are not saved",
      vi: "\(count.inVietnamese) thay đổi chưa được lưu"
    )
  }

  package static let trying = Phrase(en: "trying …", vi: "đang thử …")
  package static let escStays = Phrase(en: "Esc stays here", vi: "Esc để ở lại")
  package static let trySavingAgain = Phrase(en: "Try again to save them", vi: "Thử lưu lại")
  package static let writeElsewhere = Phrase(
    en: "Write them to another file, and quit",
    vi: "Ghi chúng vào tệp khác rồi thoát"
  )
  package static let quitAnyway = Phrase(
    en: "Quit anyway; a copy is kept, and you are told where",
    vi: "Vẫn thoát; một bản sao được giữ lại, kèm chỗ của nó"
  )
}

extension Phrase {
  /// What is told once the terminal is given back and marks were not saved.
  package static func unsavedAtEnd(_ count: Int, path: String, reason: String) -> Phrase {
    Phrase(
      en: "\(count == 1 ? "1 change of marks is" : "\(count) changes of marks are") not saved: "
        + "\(path): \(reason)",
      vi: "\(count.inVietnamese) thay đổi về dấu chưa được lưu: \(path): \(reason)"
    )
  }

  package static func copyOfUnsaved(_ copy: String) -> Phrase {
    Phrase(
      en: "A copy is in \(copy). Once there is room, this takes it in:",
      vi: "Một bản sao nằm ở \(copy). Khi đã có chỗ, lệnh này nhập nó vào:"
    )
  }

  package static func putLinesInto(_ file: String) -> Phrase {
    Phrase(
      en: "Put these lines into \(file) and they are taken in:",
      vi: "Hãy đặt các dòng này vào \(file), chúng sẽ được nhập vào:"
    )
  }
}
