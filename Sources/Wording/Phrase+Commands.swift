extension Phrase {
  package static func doesNothing(_ keys: String) -> Phrase {
    Phrase(
      en: "\(keys) does nothing here · ? shows every key",
      vi: "\(keys) không làm gì ở đây · ? để xem mọi phím"
    )
  }

  package static let commandAdvice = Phrase(
    en: "A command’s name, or a row’s number; Tab shows them all",
    vi: "Tên một lệnh, hoặc số của một hàng; Tab để xem mọi lệnh"
  )

  package static func usage(_ usage: Phrase, summary: Phrase) -> Phrase {
    Phrase(
      en: "\(usage.english) · \(summary.english)",
      vi: "\(usage.vietnamese) · \(summary.vietnamese)"
    )
  }

  package static let commands = Phrase(en: "Commands", vi: "Các lệnh")
  package static let paletteHint = Phrase(en: "Enter runs it", vi: "Enter để chạy")
  package static let noCommandHasLetters = Phrase(
    en: "No command has these letters",
    vi: "Không lệnh nào có các chữ này"
  )
}

/// Why a command cannot be run as it was typed.
extension Phrase {
  package static func write(_ usage: Phrase) -> Phrase {
    Phrase(en: "Write \(usage.english)", vi: "Hãy viết \(usage.vietnamese)")
  }

  package static func nothingAfter(_ command: String) -> Phrase {
    Phrase(en: "Nothing goes after \(command)", vi: "Sau \(command) không có gì nữa")
  }

  package static func numberAfter(_ command: String, not argument: String) -> Phrase {
    Phrase(
      en: "A number goes after \(command), not “\(argument)”",
      vi: "Sau \(command) là một số, không phải “\(argument)”"
    )
  }

  package static func query(_ problem: Phrase) -> Phrase {
    Phrase(en: "Query: \(problem.english)", vi: "Câu tìm: \(problem.vietnamese)")
  }

  package static let writeTags = Phrase(
    en: "Write the tags as +name or -name, then a query if it is not for this",
    vi: "Viết nhãn dạng +tên hay -tên, rồi câu tìm nếu không phải cho bài này"
  )

  /// `names` are the first commands that may be meant.
  package static func mayBe(_ typed: String, _ names: String, orAnother: Bool) -> Phrase {
    Phrase(
      en: "“\(typed)” may be \(names)\(orAnother ? " or another" : ""): type more of it",
      vi: "“\(typed)” có thể là \(names)\(orAnother ? " hay lệnh khác" : ""): hãy gõ thêm"
    )
  }

  package static func noCommand(_ name: String, nearest: String?) -> Phrase {
    guard let nearest else {
      return Phrase(
        en: "There is no command “\(name)”; ? shows every command",
        vi: "Không có lệnh “\(name)”; ? để xem mọi lệnh"
      )
    }
    return Phrase(
      en: "There is no command “\(name)”; did you mean “\(nearest)”?",
      vi: "Không có lệnh “\(name)”; có phải ý bạn là “\(nearest)”?"
    )
  }

  package static func noSavedSearch(_ name: String, nearest: String?) -> Phrase {
    Phrase(
      en: "There is no saved search “\(name)”" + didYouMean(nearest).english,
      vi: "Không có câu tìm đã lưu “\(name)”" + didYouMean(nearest).vietnamese
    )
  }

  package static func noTheme(_ name: String, nearest: String?) -> Phrase {
    Phrase(
      en: "There is no theme “\(name)”" + didYouMean(nearest).english,
      vi: "Không có chủ đề “\(name)”" + didYouMean(nearest).vietnamese
    )
  }

  package static func noOrder(_ name: String, nearest: String?) -> Phrase {
    Phrase(
      en: "There is no order “\(name)”" + didYouMean(nearest).english,
      vi: "Không có thứ tự “\(name)”" + didYouMean(nearest).vietnamese
    )
  }

  private static func didYouMean(_ nearest: String?) -> Phrase {
    nearest.map {
      Phrase(en: "; did you mean “\($0)”?", vi: "; có phải ý bạn là “\($0)”?")
    } ?? .empty
  }
}
