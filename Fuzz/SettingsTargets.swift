import CellGrid
import ReaderCore

@testable import Settings

/// The settings files, and what a terminal sends.
enum SettingsTargets {
  static func configuration(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let vocabulary = ConfigurationVocabulary()
    _ = ConfigurationFile.parse(text, path: "fuzz", vocabulary: vocabulary)
  }

  static func theme(_ bytes: [UInt8]) {
    var problems: [SettingsProblem] = []
    let text = String(decoding: bytes, as: UTF8.self)
    _ = ThemeFile(text: text, name: "fuzz", path: "fuzz", problems: &problems)
  }

  static func command(_ bytes: [UInt8]) {
    let address = "http://coast.test/%u"
    guard let command = try? CommandTemplate(parsing: String(decoding: bytes, as: UTF8.self)) else {
      return
    }
    precondition(command.arguments(opening: address).contains { $0.contains(address) })
  }

  static func keys(_ bytes: [UInt8]) {
    var decoder = InputDecoder()
    for (time, byte) in bytes.enumerated() {
      decoder.take(byte: byte, at: time)
      if byte == 0x20 { keeps(decoder.finish()) }
    }
    keeps(decoder.finish())
  }

  /// No key and no pasted text can drive a terminal.
  private static func keeps(_ events: [InputEvent]) {
    for event in events {
      switch event {
      case .paste(let text): Promise.isText(text)
      case .key(let key):
        if case .character(let character) = key.code { Promise.isLine(String(character)) }
      default: break
      }
    }
  }
}
