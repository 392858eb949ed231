/// How another program ended.
extension Phrase {
  package static func program(_ name: String, endedWithStatus status: Int) -> Phrase {
    Phrase(en: "\(name) ended with status \(status)", vi: "\(name) kết thúc với mã \(status)")
  }

  package static func program(_ name: String, killedBy signal: Phrase) -> Phrase {
    Phrase(
      en: "\(name) was killed by \(signal.english)",
      vi: "\(name) bị dừng bởi \(signal.vietnamese)"
    )
  }

  package static func signal(_ number: Int) -> Phrase {
    Phrase(en: "signal \(number)", vi: "tín hiệu \(number)")
  }

  package static func programStopped(_ name: String) -> Phrase {
    Phrase(
      en: "\(name) stopped and was ended: put ! before it to give it the terminal",
      vi: "\(name) đứng lại nên bị kết thúc: đặt ! ở trước để trao trình cuối cho nó"
    )
  }

  package static func programMissing(_ name: String) -> Phrase {
    Phrase(en: "\(name) was not found", vi: "Không tìm thấy \(name)")
  }

  package static func program(_ name: String, notStarted reason: Phrase) -> Phrase {
    Phrase(
      en: "\(name) could not be started: \(reason.english)",
      vi: "Không khởi chạy được \(name): \(reason.vietnamese)"
    )
  }

  package static func programCancelled(_ name: String) -> Phrase {
    Phrase(en: "\(name) was cancelled", vi: "\(name) đã bị hủy")
  }

  package static let nullCharacter = Phrase(
    en: "an argument holds a null character",
    vi: "một đối số chứa ký tự rỗng"
  )
  package static let programGone = Phrase(en: "it is gone", vi: "nó không còn nữa")

  package static func noPipe(_ reason: String) -> Phrase {
    Phrase(en: "no pipe could be made: \(reason)", vi: "không tạo được ống nối: \(reason)")
  }

  package static let noPrograms = Phrase(
    en: "This reader starts no programs and writes no files",
    vi: "Trình đọc này không chạy chương trình nào và không ghi tệp nào"
  )
  package static let noProgramKnown = Phrase(
    en: "No program is known for this",
    vi: "Chưa biết chương trình nào cho việc này"
  )
}

/// The panel with what a program printed.
extension Phrase {
  /// The command and how it ended.
  package static func output(of command: String, _ ending: Phrase) -> Phrase {
    Phrase(en: "\(command) · \(ending.english)", vi: "\(command) · \(ending.vietnamese)")
  }

  package static let escCancels = Phrase(en: "Esc cancels", vi: "Esc để hủy")
  package static let qCloses = Phrase(en: "q closes", vi: "q để đóng")
  package static let onlyBeginning = Phrase(
    en: "only its beginning   q closes",
    vi: "chỉ phần đầu   q để đóng"
  )
  package static let running = Phrase(en: "running …", vi: "đang chạy …")
  package static let nothingPrinted = Phrase(en: "Nothing was printed.", vi: "Không in ra gì.")

  package static func cancelled(_ command: String) -> Phrase {
    Phrase(en: "\(command): cancelled", vi: "\(command): đã hủy")
  }
}
