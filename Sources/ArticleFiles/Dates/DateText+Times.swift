extension DateCursor {
  /// Reads `14:05`, `14:05:09.5`, `2:05 PM` or `14h05` into the parts; nothing where no time stands.
  mutating func readTime(into parts: inout DateParts) -> Bool {
    let start = index
    guard let hour = number(1...2) else { return false }
    guard skip(":") || skipHourSign() || (isDottedTime && skip(".")), let minute = number(1...2)
    else {
      index = start
      return false
    }
    parts.hour = hour.value
    parts.minute = minute.value
    if current == .sign(":") || current == .sign("."), case .number(_, 1...2)? = peek(1) {
      index += 1
      parts.second = Double(number(1...2)?.value ?? 0)
    }
    readFraction(into: &parts)
    readHalf(into: &parts)
    return true
  }

  /// Reads `140509` or `1405`, as ISO 8601 writes without colons.
  mutating func readBasicTime(into parts: inout DateParts) -> Bool {
    if let time = number(6...6) {
      parts.hour = time.value / 10_000
      parts.minute = time.value / 100 % 100
      parts.second = Double(time.value % 100)
    } else if let time = number(4...4) {
      parts.hour = time.value / 100
      parts.minute = time.value % 100
    } else if case .number(let hour, 2)? = current, peek(1) != .sign(":") {
      index += 1
      parts.hour = hour
    } else {
      return readTime(into: &parts)
    }
    readFraction(into: &parts)
    return true
  }

  /// Whether two dots or one set off a time: `14.05` with nothing like a date around it.
  private var isDottedTime: Bool {
    guard case .number(0...59, 2)? = peek(1) else { return false }
    return peek(2) != .sign(".") || peek(3).isNumber == false
  }

  private mutating func readFraction(into parts: inout DateParts) {
    guard current == .sign(".") || current == .sign(","),
      case .number(let value, let digits)? = peek(1), digits <= 9
    else {
      if current == .sign(".") || current == .sign(":"), case .number? = peek(1) { index += 2 }
      return
    }
    index += 2
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    parts.second += Double(value) / scale
  }

  /// Reads `AM` or `PM` behind a time of twelve hours.
  private mutating func readHalf(into parts: inout DateParts) {
    let start = index
    skipSpace()
    if let isAfternoon = half() {
      parts.setHalf(isAfternoon: isAfternoon)
    } else {
      index = start
    }
  }

  /// Whether the word here means the afternoon (true) or the morning (false); nil when neither.
  mutating func half() -> Bool? {
    guard case .word(let word)? = current else { return nil }
    let start = index
    index += 1
    switch word {
    case "am", "오전", "上午", "午前", "πμ": return false
    case "pm", "오후", "下午", "午後", "μμ": return true
    case "a", "p":
      if skip("."), skip(word: "m") {
        _ = skip(".")
        return word == "p"
      }
    default: break
    }
    index = start
    return nil
  }

  /// Reads the zone at the end; UTC where none is named or the name is not known.
  mutating func readZone(into parts: inout DateParts) {
    skipSpace()
    if case .word(let name)? = current {
      index += 1
      parts.offset = ZoneNames.offset(of: name) ?? 0
      let mayShift = name == "gmt" || name == "utc" || name == "ut" || name == "z"
      guard mayShift else { return }
      skipSpace()
    }
    _ = skip("(")
    if case .word("gmt")? = current {
      index += 1
    } else if case .word("utc")? = current {
      index += 1
    }
    readOffset(into: &parts)
  }

  /// Reads `+07:00`, `+0700` or `+7`.
  private mutating func readOffset(into parts: inout DateParts) {
    guard case .sign(let sign)? = current, sign == "+" || sign == "-" else { return }
    guard case .number(let value, let digits)? = peek(1), digits <= 4 else { return }
    index += 2
    var hours = value
    var minutes = 0
    if digits > 2 {
      hours = value / 100
      minutes = value % 100
    } else if skip(":"), let more = number(1...2) {
      minutes = more.value
    }
    parts.offset = (hours * 3600 + minutes * 60) * (sign == "-" ? -1 : 1)
  }
}

extension DateParts {
  /// Turns an hour of twelve into one of twenty-four.
  mutating func setHalf(isAfternoon: Bool) {
    if isAfternoon, hour < 12 { hour += 12 }
    if !isAfternoon, hour == 12 { hour = 0 }
  }
}

extension DateCursor {
  /// Skips the `h` of `14h05`.
  fileprivate mutating func skipHourSign() -> Bool {
    guard current == .word("h"), case .number? = peek(1) else { return false }
    index += 1
    return true
  }
}

extension DateTokens.Token? {
  fileprivate var isNumber: Bool {
    if case .number? = self { true } else { false }
  }
}
