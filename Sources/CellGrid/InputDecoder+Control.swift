extension InputDecoder {
  /// Takes a byte of a sequence that began with ESC [.
  mutating func takeControl(_ byte: UInt8, after bytes: [UInt8]) {
    switch byte {
    case 0x1B:
      state = .escape
    case 0x20..<0x40:
      // No sequence that means anything is so long; the rest of it is still swallowed.
      state = .control(bytes.count < 64 ? bytes + [byte] : bytes)
    case UInt8(ascii: "[") where bytes.isEmpty:
      // A function key of the Linux console: one letter follows.
      state = .skipping(count: 1)
    case UInt8(ascii: "M") where bytes.isEmpty:
      // A mouse report of the old form: three bytes follow.
      state = .skipping(count: 3)
    case 0x40..<0x7F:
      state = .ground
      finishControl(bytes, finalByte: byte)
    default:
      state = .ground
    }
  }

  private mutating func finishControl(_ bytes: [UInt8], finalByte: UInt8) {
    if bytes.first == UInt8(ascii: "<") {
      takeMouse(Parameters(bytes.dropFirst()), isRelease: finalByte == UInt8(ascii: "m"))
      return
    }
    let parameters = Parameters(bytes[...])
    let modifiers = Key.Modifiers(xterm: parameters[1])
    switch finalByte {
    case UInt8(ascii: "~") where parameters[0] == 200:
      takeBackIntoPaste()
      pasted = []
      state = .paste
    case UInt8(ascii: "~") where parameters[0] == 201:
      takeBackIntoPaste()
    case UInt8(ascii: "~") where parameters[0] == 27:
      emitCharacter(parameters[2], modifiers: modifiers)
    case UInt8(ascii: "~"):
      if let code = Key.Code(vtNumber: parameters[0]) { emit(Key(code, modifiers: modifiers)) }
    case UInt8(ascii: "u"):
      emitCharacter(parameters[0], modifiers: modifiers)
    case UInt8(ascii: "Z"):
      emit(Key(.tab, modifiers: modifiers.union(.shift)))
    case UInt8(ascii: "R") where parameters[0] > 1:
      // Where the cursor is; nobody asked.
      break
    default:
      guard parameters.isPlain, let code = Key.Code(finalByte: finalByte) else { return }
      emit(Key(code, modifiers: modifiers))
    }
  }

  /// Emits a character that came as the number of its scalar.
  private mutating func emitCharacter(_ number: Int, modifiers: Key.Modifiers) {
    switch number {
    case 9: emit(Key(.tab, modifiers: modifiers))
    case 13: emit(Key(.enter, modifiers: modifiers))
    case 27: emit(Key(.escape, modifiers: modifiers))
    case 8, 127: emit(Key(.backspace, modifiers: modifiers))
    default:
      guard let scalar = UInt32(exactly: number).flatMap(Unicode.Scalar.init),
        scalar.cellWidth > 0, scalar.mayBeShown
      else { return }
      // The number is that of the key; shift has already made the letter what it is.
      let kept = modifiers.subtracting(.shift)
      emit(Key(.character(Character(scalar)), modifiers: kept))
    }
  }

  private mutating func takeMouse(_ parameters: Parameters, isRelease: Bool) {
    let point = Point(column: parameters[1] - 1, row: parameters[2] - 1)
    guard point.column >= 0, point.row >= 0, let action = action(parameters[0], isRelease, point)
    else { return }
    events.append(.mouse(MouseEvent(action, at: point)))
  }

  private mutating func action(
    _ button: Int,
    _ isRelease: Bool,
    _ point: Point
  ) -> MouseEvent.Action? {
    // Bits 4, 8 and 16 are shift, alt and control.
    switch button & ~0b1_1100 {
    case 64: return isRelease ? nil : .wheelUp
    case 65: return isRelease ? nil : .wheelDown
    case 32: return .drag
    case 0 where isRelease: return .release
    case 0:
      let isDouble = lastPress.map { $0.point == point && now - $0.time <= 400 } ?? false
      // A third press begins anew.
      lastPress = isDouble ? nil : (point, now)
      return isDouble ? .doublePress : .press
    default: return nil
    }
  }
}

/// The numbers in a control sequence, 0 for those that are missing.
private struct Parameters {
  private var numbers: [Int] = []
  /// Whether there were digits and separators only, and no mark of a private sequence.
  private(set) var isPlain = true

  init(_ bytes: ArraySlice<UInt8>) {
    for field in bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      // After a colon come details of a number: `97:65`.
      let digits = field.prefix { $0 != UInt8(ascii: ":") }
      isPlain = isPlain && digits.allSatisfy { (0x30..<0x3A).contains($0) }
      numbers.append(Int(String(decoding: digits, as: UTF8.self)) ?? 0)
    }
  }

  subscript(index: Int) -> Int {
    index < numbers.count ? numbers[index] : 0
  }
}

extension Key.Modifiers {
  /// Reads the modifier parameter of xterm: one more than the sum of shift 1, alt 2, control 4.
  package init(xterm parameter: Int) {
    self = []
    guard parameter > 1 else { return }
    let bits = parameter - 1
    if bits & 1 != 0 { insert(.shift) }
    if bits & 2 != 0 { insert(.alt) }
    if bits & 4 != 0 { insert(.control) }
  }
}

extension Key.Code {
  /// The key whose sequence ends in a letter: `CSI A`, `SS3 P`.
  init?(finalByte: UInt8) {
    switch finalByte {
    case UInt8(ascii: "A"): self = .up
    case UInt8(ascii: "B"): self = .down
    case UInt8(ascii: "C"): self = .right
    case UInt8(ascii: "D"): self = .left
    case UInt8(ascii: "F"): self = .end
    case UInt8(ascii: "H"): self = .home
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      self = .function(Int(finalByte - UInt8(ascii: "P")) + 1)
    default: return nil
    }
  }

  /// The key whose sequence is a number and a tilde: `CSI 5 ~`.
  fileprivate init?(vtNumber: Int) {
    switch vtNumber {
    case 1, 7: self = .home
    case 2: self = .insert
    case 3: self = .delete
    case 4, 8: self = .end
    case 5: self = .pageUp
    case 6: self = .pageDown
    case 11...15: self = .function(vtNumber - 10)
    case 17...21: self = .function(vtNumber - 11)
    case 23...26: self = .function(vtNumber - 12)
    case 28, 29: self = .function(vtNumber - 13)
    case 31...34: self = .function(vtNumber - 14)
    default: return nil
    }
  }
}
