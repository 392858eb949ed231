/// Turns what a terminal sends into events: bytes, and the keys already recognised by terminfo.
///
/// It reads the control sequences of xterm (ECMA-48, "XTerm Control Sequences"): keys with
/// modifiers, mouse reports in SGR form, bracketed paste. A sequence it does not know is swallowed
/// whole, and so is what is not UTF-8.
package struct InputDecoder {
  /// Where in a sequence the decoder stands.
  enum State {
    case ground
    /// After ESC.
    case escape
    /// After ESC [, with what followed so far.
    case control([UInt8])
    /// After ESC O.
    case single
    /// Within an answer of the terminal to a question, until BEL or ESC \, with what came so far.
    case string(opener: UInt8, [UInt8])
    /// Within bytes that belong to a sequence already known to mean nothing.
    case skipping(count: Int)
    case paste
  }

  var state = State.ground
  /// Whether ESC came before the character that is being read.
  var isAlt = false
  var utf8: [UInt8] = []
  var pasted: [UInt8] = []
  /// What came in one go with the end of a paste and after it; nil when no paste has just ended.
  var afterPaste: [UInt8]?
  /// How many events there were when that paste ended.
  var eventsWithPaste = 0
  var events: [InputEvent] = []
  private(set) var now = 0
  var lastPress: (point: Point, time: Int)?
  /// Until when the answer to a question may come, in milliseconds.
  private var answerDeadline: Int?
  /// How long an answer may take, and the rest of one that has begun.
  private static let patience = 1_000
  /// An answer of more bytes is none that was asked for.
  private static let longestAnswer = 64

  package init() {}

  /// Takes one byte, received at a time in milliseconds.
  package mutating func take(byte: UInt8, at time: Int) {
    forgetLostAnswer(at: time)
    now = time
    noteAfterPaste(byte)
    switch state {
    case .ground: takePlain(byte)
    case .escape: takeAfterEscape(byte)
    case .control(let bytes): takeControl(byte, after: bytes)
    case .single: takeSingle(byte)
    case .string(let opener, let bytes): takeString(byte, opener: opener, after: bytes)
    case .skipping(let count): state = count > 1 ? .skipping(count: count - 1) : .ground
    case .paste: takePasted(byte)
    }
  }

  /// Takes a key that terminfo knows.
  package mutating func take(key: Key, at time: Int) {
    now = time
    switch state {
    case .paste:
      return
    case .escape:
      emit(Key(key.code, modifiers: key.modifiers.union(.alt)))
    default:
      emit(key)
    }
    state = .ground
  }

  /// The events since the last call, when nothing more is waiting for now.
  ///
  /// An ESC that nothing followed is the Escape key.
  package mutating func finish() -> [InputEvent] {
    defer { (events, afterPaste) = ([], nil) }
    // An answer may come in two reads, and its ESC is no key.
    if let answerDeadline, now < answerDeadline { return events }
    switch state {
    case .escape:
      emit(Key(.escape))
      state = .ground
    case .single:
      emit(Key(.character("O"), modifiers: .alt))
      state = .ground
    case .string(let opener, let bytes) where bytes.isEmpty:
      emit(Key(.character(Character(Unicode.Scalar(opener))), modifiers: .alt))
      state = .ground
    default:
      break
    }
    return events
  }

  /// Waits from now on for the answer to a question, for a second at most.
  package mutating func expectAnswer(at time: Int) {
    now = time
    answerDeadline = time + Self.patience
  }

  /// Tells the time, so that a wait for an answer comes to its end.
  package mutating func pass(to time: Int) {
    forgetLostAnswer(at: time)
    now = time
  }

  mutating func emit(_ key: Key) {
    events.append(.key(key))
  }
}

extension InputDecoder {
  private mutating func takePlain(_ byte: UInt8) {
    guard byte < 0x80 else { return takeUTF8(byte) }
    utf8 = []
    if byte == 0x1B {
      isAlt = false
      state = .escape
    } else {
      var key = Key(ascii: byte)
      if isAlt { key.modifiers.insert(.alt) }
      isAlt = false
      emit(key)
    }
  }

  /// Collects a scalar; bytes that cannot continue one are dropped.
  private mutating func takeUTF8(_ byte: UInt8) {
    if byte & 0xC0 != 0x80 { utf8 = [] }
    utf8.append(byte)
    guard let first = utf8.first, first >= 0xC0, utf8.count <= 4 else {
      (utf8, isAlt) = ([], false)
      return
    }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard utf8.count == length else { return }
    defer { (utf8, isAlt) = ([], false) }
    guard let text = String(validating: utf8, as: UTF8.self),
      let scalar = text.unicodeScalars.first,
      scalar.mayBeShown
    else { return }
    emit(scalar, isAlt: isAlt)
  }

  /// Emits a character, or adds a combining scalar to the character before it.
  private mutating func emit(_ scalar: Unicode.Scalar, isAlt: Bool) {
    if case .key(let last)? = events.last, last.modifiers.isEmpty,
      case .character(let base) = last.code
    {
      let joined = String(base) + String(scalar)
      if joined.count == 1, joined.unicodeScalars.count <= 16 {
        events[events.count - 1] = .key(Key(.character(Character(joined))))
        return
      }
    }
    emit(Key(.character(Character(scalar)), modifiers: isAlt ? .alt : []))
  }

  private mutating func takeAfterEscape(_ byte: UInt8) {
    switch byte {
    case 0x1B:
      // Escape was pressed before this sequence, while the program was busy.
      emit(Key(.escape))
    case UInt8(ascii: "["):
      state = .control([])
    case UInt8(ascii: "O"):
      state = .single
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string(opener: byte, [])
    default:
      state = .ground
      isAlt = true
      takePlain(byte)
    }
  }

  private mutating func takeSingle(_ byte: UInt8) {
    state = .ground
    switch byte {
    case 0x1B: state = .escape
    case UInt8(ascii: "M"): emit(Key(.enter))
    default:
      if let code = Key.Code(finalByte: byte) { emit(Key(code)) }
    }
  }

  private mutating func takeString(_ byte: UInt8, opener: UInt8, after bytes: [UInt8]) {
    switch byte {
    case 0x18, 0x1A: state = .ground
    case 0x07:
      state = .ground
      takeAnswer(bytes, opener: opener)
    case 0x1B:
      // The backslash of the terminator is what would be Alt-\ elsewhere.
      state = .skipping(count: 1)
      takeAnswer(bytes, opener: opener)
    default:
      let isLong = bytes.count > Self.longestAnswer
      state = .string(opener: opener, isLong ? bytes : bytes + [byte])
    }
  }

  private mutating func takeAnswer(_ bytes: [UInt8], opener: UInt8) {
    guard opener == UInt8(ascii: "]"), let shade = GroundShade(answer: bytes) else { return }
    answerDeadline = nil
    events.append(.ground(shade))
  }

  /// Gives up an answer that was cut off, or keys would be taken for the rest of it for ever.
  private mutating func forgetLostAnswer(at time: Int) {
    guard case .string = state, time - now > Self.patience else { return }
    state = .ground
  }
}

extension Key {
  /// The key behind a byte below 0x80 that is not ESC.
  fileprivate init(ascii byte: UInt8) {
    switch byte {
    case 0x09: self.init(.tab)
    case 0x0D: self.init(.enter)
    case 0x08, 0x7F: self.init(.backspace)
    case 0: self.init(.character(" "), modifiers: .control)
    case 1...26: self.init(.character(Character(Unicode.Scalar(byte + 0x60))), modifiers: .control)
    case 0..<0x20:
      self.init(.character(Character(Unicode.Scalar(byte + 0x40))), modifiers: .control)
    default: self.init(.character(Character(Unicode.Scalar(byte))))
    }
  }
}
