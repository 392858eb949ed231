import ReaderCore

extension ReaderServices {
  /// The whole layout of a long article; none when another one is wanted by now.
  func layOut(_ request: LayoutRequest) -> Message? {
    let whole = WholeLayout(request) { Task.isCancelled }
    return Task.isCancelled ? nil : .laidOut(whole)
  }

  /// Where words stand in a long article; none when others are looked for by now.
  func lookForWords(_ request: WordRequest) -> Message? {
    let found = FoundWords(request) { Task.isCancelled }
    return Task.isCancelled ? nil : .wordsFound(found)
  }
}
