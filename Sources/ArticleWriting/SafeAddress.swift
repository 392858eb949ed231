/// Which addresses may stand in a document that a browser or another program opens.
enum SafeAddress {
  /// Whether the address is absolute and of a scheme that only leads somewhere: web or mail.
  static func isSafe(_ address: String) -> Bool {
    let text = address.lowercased()
    guard !text.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F }) else {
      return false
    }
    for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
      let rest = text.dropFirst(scheme.count)
      return !rest.isEmpty && !rest.hasPrefix("/")
    }
    return text.hasPrefix("mailto:") && text.utf8.count > "mailto:".utf8.count
  }

  /// Whether the address leads to a place on its own page, and is written without any sign that
  /// could end it.
  static func isFragment(_ address: String) -> Bool {
    address.utf8.first == UInt8(ascii: "#") && address.utf8.count > 1
      && address.unicodeScalars.dropFirst().allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || "-_:.".unicodeScalars.contains(scalar)
      }
  }

  /// The address of a picture where one may stand; mail is no picture.
  static func picture(_ address: String?) -> String? {
    guard let address, isSafe(address), !address.lowercased().hasPrefix("mailto:") else {
      return nil
    }
    return address
  }
}
