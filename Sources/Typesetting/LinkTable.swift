/// The addresses an article leads to, each once, in the order they are met.
struct LinkTable {
  private(set) var urls: [String] = []
  private var numbers: [String: Int] = [:]

  /// The index of an address, which is added when it is new.
  mutating func index(of url: String) -> Int {
    if let number = numbers[url] { return number }
    numbers[url] = urls.count
    urls.append(url)
    return urls.count - 1
  }
}
