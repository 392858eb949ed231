import Articles

extension MarkTable {
  /// The whole of `state.json`: equal tables give equal bytes on every machine.
  package func canonicalBytes() -> [UInt8] {
    var result: [UInt8] = []
    writeCanonical { result += $0 }
    return result
  }

  /// Hands the canonical bytes to `sink` in pieces of about a megabyte.
  func writeCanonical<Failure>(
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var table = self
    table.fold()
    var text: [UInt8] = []
    text.reserveCapacity(StateLimits.chunkBytes + 4096)
    text += "{\"dateline\":\(StateScan.version),".utf8
    for field in table.topLevel.fields { text.append(field: field, then: ",") }
    text += "\"marks\":{\n".utf8
    for field in table.foreign.fields { text.append(field: field, then: ",\n") }
    for record in table.base {
      text.append(entry: MarkEntry(record: record, extras: table.extras[record.id] ?? []))
      text += [UInt8(ascii: ","), UInt8(ascii: "\n")]
      if text.count >= StateLimits.chunkBytes {
        try sink(text)
        text.removeAll(keepingCapacity: true)
      }
    }
    text += "\"\":0}}\n".utf8
    try sink(text)
  }
}

extension [UInt8] {
  /// Appends `"name":value` and what comes after it.
  mutating func append(field: MarkField, then end: StaticString) {
    append(UInt8(ascii: "\""))
    append(contentsOf: field.name)
    append(UInt8(ascii: "\""))
    append(UInt8(ascii: ":"))
    append(contentsOf: field.value)
    end.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// Appends `"id":{fields in the order of their names}`.
  mutating func append(entry: MarkEntry) {
    append(quoted: entry.record.id)
    append(UInt8(ascii: ":"))
    append(UInt8(ascii: "{"))
    if entry.extras.isEmpty {
      append(times: entry.record)
    } else {
      append(contentsOf: entry.allFields.text)
    }
    append(UInt8(ascii: "}"))
  }

  /// Appends one line of a journal that says one thing about one article.
  mutating func append(journalLineOf id: ArticleID, _ name: [UInt8], _ time: MarkTime) {
    append(UInt8(ascii: "{"))
    append(quoted: id)
    append(contentsOf: ":{\"".utf8)
    append(contentsOf: name)
    append(contentsOf: "\":".utf8)
    append(decimal: time.signed)
    append(contentsOf: "}}\n".utf8)
  }

  /// The same for a field of any value.
  mutating func append(journalLineOf id: ArticleID, _ field: MarkField) {
    append(UInt8(ascii: "{"))
    append(quoted: id)
    append(contentsOf: ":{".utf8)
    append(field: field, then: "}}\n")
  }

  mutating func append(hex id: ArticleID) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digits in
      for index in 0..<16 {
        let shift = UInt64(60 - 4 * index)
        digits.initializeElement(at: index, to: JSONText.hex(UInt8(id.high >> shift & 15)))
        digits.initializeElement(at: index + 16, to: JSONText.hex(UInt8(id.low >> shift & 15)))
      }
      append(contentsOf: UnsafeBufferPointer(digits))
    }
  }

  private mutating func append(quoted id: ArticleID) {
    append(UInt8(ascii: "\""))
    append(hex: id)
    append(UInt8(ascii: "\""))
  }

  private mutating func append(times record: MarkRecord) {
    if record.read != .never {
      append(contentsOf: "\"read\":".utf8)
      append(decimal: record.read.signed)
      if record.star != .never { append(UInt8(ascii: ",")) }
    }
    if record.star != .never {
      append(contentsOf: "\"star\":".utf8)
      append(decimal: record.star.signed)
    }
  }

  private mutating func append(decimal number: Int64) {
    append(contentsOf: String(number).utf8)
  }
}

extension MarkEntry {
  fileprivate var allFields: MarkFields {
    var fields = MarkFields(text: extras).fields
    if record.read != .never { fields.append(MarkField(name: MarkField.read, time: record.read)) }
    if record.star != .never { fields.append(MarkField(name: MarkField.star, time: record.star)) }
    return MarkFields(fields)
  }
}
