/// The people in a field such as `From: Jo Marsh <jo@coast.test>, "Reed, Ann" <ann@coast.test>`.
struct MailAddresses {
  struct Person: Equatable {
    /// The display name, or the comment that stands for it; empty where there is neither.
    var name: String
    var address: String
  }

  let people: [Person]

  init(_ bytes: ArraySlice<UInt8>, limit: Int) {
    var people: [Person] = []
    var rest = bytes
    while !rest.isEmpty, people.count < limit {
      var parts = Parts()
      parts.read(&rest)
      if let person = parts.person { people.append(person) }
    }
    self.people = people
  }

  /// One address while it is being read.
  private struct Parts {
    var words: [UInt8] = []
    var address: [UInt8] = []
    var comment: [UInt8] = []

    /// Reads up to the next comma outside quotation marks and brackets.
    mutating func read(_ rest: inout ArraySlice<UInt8>) {
      while let byte = rest.popFirst() {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"): return
        // What stands before a colon names a group.
        case UInt8(ascii: ":"): words = []
        case UInt8(ascii: "\""): Self.read(&rest, to: "\"", into: &words)
        case UInt8(ascii: "<"): Self.read(&rest, to: ">", into: &address)
        case UInt8(ascii: "("): Self.read(&rest, to: ")", into: &comment)
        default: words.append(byte)
        }
      }
    }

    private static func read(
      _ rest: inout ArraySlice<UInt8>,
      to end: Unicode.Scalar,
      into text: inout [UInt8]
    ) {
      while let byte = rest.popFirst(), byte != UInt8(ascii: end) {
        text.append(byte == UInt8(ascii: "\\") ? rest.popFirst() ?? byte : byte)
      }
    }

    var person: Person? {
      let words = Self.line(words)
      let isBare = address.isEmpty
      let address = isBare ? words : Self.line(address)
      let name = isBare || words.isEmpty ? Self.line(comment) : words
      if isBare, !address.contains("@") {
        // A name without an address is still a name.
        return address.isEmpty ? nil : Person(name: address, address: "")
      }
      return Person(name: name, address: address)
    }

    private static func line(_ bytes: [UInt8]) -> String {
      DisplayText.singleLine(EncodedWords.text(bytes[...]))
    }
  }
}
