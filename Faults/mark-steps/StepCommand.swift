import Articles

/// A line of the input.
enum StepCommand {
  /// `set read 5 1`, `clear star 5 1`, `set tag:sea 1 6000`: a mark, the first article, how many.
  case change(MarkChange)
  case undo
  case compact
  /// `save`: tries again to save what could not be saved.
  case save
  /// `wait`: lets the harness go on, and goes on when it answers.
  case wait

  init?(_ line: String) {
    let words = line.split(separator: " ")
    switch words.first {
    case "undo": self = .undo
    case "compact": self = .compact
    case "save": self = .save
    case "wait": self = .wait
    case "set", "clear":
      guard words.count == 4, let mark = Mark(word: words[1]), let first = Int(words[2]),
        let count = Int(words[3])
      else { return nil }
      let ids = (first..<(first + count)).map { ArticleID(number: $0) }
      self = .change(MarkChange(mark: mark, articleIDs: ids, isSet: words[0] == "set"))
    default: return nil
    }
  }
}

extension Mark {
  init?(word: Substring) {
    switch word {
    case "read": self = .read
    case "star": self = .starred
    default:
      guard word.hasPrefix("tag:") else { return nil }
      self = .tag(String(word.dropFirst(4)))
    }
  }

  var word: String {
    switch self {
    case .read: "read"
    case .starred: "star"
    case .tag(let name): "tag:\(name)"
    }
  }
}

extension ArticleID {
  /// The nth made-up article; its neighbours are far from it in the order of ids.
  init(number: Int) {
    self.init(high: UInt64(number) &* 0x9E37_79B9_7F4A_7C15, low: UInt64(number))
  }
}
