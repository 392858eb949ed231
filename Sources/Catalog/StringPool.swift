/// Strings that many articles share, under small numbers; 0 is the empty string.
struct StringPool: Sendable {
  private(set) var strings = [""]
  private var numbers: [String: UInt32] = ["": 0]

  subscript(number: UInt32) -> String { strings[Int(number)] }

  func number(of string: String) -> UInt32? {
    numbers[string]
  }

  /// The number of a string, a new one if need be.
  mutating func insert(_ string: String) -> UInt32 {
    if let number = numbers[string] { return number }
    let number = UInt32(clamping: strings.count)
    strings.append(string)
    numbers[string] = number
    return number
  }

  /// The numbers of the strings that pass a test.
  func numbers(where isWanted: (String) -> Bool) -> Set<UInt32> {
    Set(strings.indices.filter { isWanted(strings[$0]) }.map { UInt32($0) })
  }
}
