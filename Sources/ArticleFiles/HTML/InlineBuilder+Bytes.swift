import Articles

extension InlineBuilder {
  /// Adds text as it stands in a document, taking in one piece what is tidy already.
  mutating func append(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        if bytes[index].isMarkupSpace {
          appendSpace()
          index += 1
        } else {
          let end = bytes.endOfTidyText(from: index)
          append(tidy: UnsafeBufferPointer(rebasing: bytes[index..<end]))
          index = end
        }
      }
    }
  }
}
