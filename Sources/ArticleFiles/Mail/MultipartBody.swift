/// The parts between the boundaries of a multipart body (RFC 2046 section 5.1).
struct MultipartBody {
  private(set) var parts: [ArraySlice<UInt8>] = []
  /// Whether the last boundary never came.
  private(set) var isOpen = true
  /// Whether there were more parts than are kept.
  private(set) var isCut = false

  init(_ bytes: ArraySlice<UInt8>, boundary: String, limit: Int) {
    let mark = Array("--\(boundary)".utf8)
    var partStart: Int?
    for line in MailLines(bytes) {
      guard let isLast = Self.isBoundary(line, mark) else { continue }
      if let partStart { add(bytes[partStart..<line.startIndex].droppingLineEnd, limit) }
      partStart = isLast ? nil : line.endIndex
      if isLast {
        isOpen = false
        break
      }
    }
    if let partStart { add(bytes[partStart...], limit) }
  }

  private mutating func add(_ part: ArraySlice<UInt8>, _ limit: Int) {
    if parts.count < limit { parts.append(part) } else { isCut = true }
  }

  /// Whether a boundary is the last one; nil for a line that is no boundary.
  private static func isBoundary(_ line: ArraySlice<UInt8>, _ mark: [UInt8]) -> Bool? {
    guard line.first == UInt8(ascii: "-"), line.starts(with: mark) else { return nil }
    let rest = line.dropFirst(mark.count)
    let isLast = rest.starts(with: "--".utf8)
    return rest.dropFirst(isLast ? 2 : 0).allSatisfy(\.isMarkupSpace) ? isLast : nil
  }
}
