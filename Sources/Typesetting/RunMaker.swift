/// Makes the runs of a line out of a paragraph's clusters.
struct RunMaker {
  private let paragraph: Paragraph
  /// The columns of a line; a wider cluster becomes a question mark.
  private let limit: Int
  private var runs: [StyledRun] = []
  private var bytes: [UInt8] = []
  private var span = 0

  init(_ paragraph: Paragraph, limit: Int) {
    self.paragraph = paragraph
    self.limit = limit
  }

  /// The runs of a line in reading order.
  mutating func runs(of line: SetLine) -> [StyledRun] {
    runs = []
    var gaps = WidenedGaps(of: line, in: paragraph)
    for index in line.clusters {
      append(index, isMirrored: false)
      if paragraph.clusters[index].isGap { appendBlanks(gaps.next()) }
    }
    if line.hasHyphen { bytes.append(UInt8(ascii: "-")) }
    flush()
    return runs
  }

  /// The runs of a line from the left, and the place in reading order of each cluster drawn.
  mutating func reorderedRuns(of line: SetLine, by levels: BidiLevels) -> ([StyledRun], [Int]) {
    runs = []
    var order: [Int] = []
    let startsWithHyphen = line.hasHyphen && levels.isRightToLeft
    if startsWithHyphen { bytes.append(UInt8(ascii: "-")) }
    var gaps = WidenedGaps(of: line, in: paragraph)
    for index in levels.visualOrder(of: line.clusters)
    where append(index, isMirrored: levels.levels[index] % 2 == 1) {
      order.append(index)
      guard paragraph.clusters[index].isGap else { continue }
      let blanks = gaps.next()
      appendBlanks(blanks)
      order.append(contentsOf: repeatElement(index, count: blanks))
    }
    if line.hasHyphen, !startsWithHyphen { bytes.append(UInt8(ascii: "-")) }
    flush()
    let places = order.map { $0 - line.clusters.lowerBound }
    let last = line.clusters.count
    return (runs, !line.hasHyphen ? places : startsWithHyphen ? [last] + places : places + [last])
  }

  /// Adds a cluster; returns whether it draws anything.
  @discardableResult
  private mutating func append(_ index: Int, isMirrored: Bool) -> Bool {
    let cluster = paragraph.clusters[index]
    guard cluster.width > 0 else { return false }
    moveSpan(to: Int(cluster.start))
    let end =
      index + 1 < paragraph.clusters.count
      ? Int(paragraph.clusters[index + 1].start) : paragraph.text.bytes.count
    let source = paragraph.text.bytes[Int(cluster.start)..<end]
    if cluster.kind == .replaced || cluster.width > limit {
      bytes.append(UInt8(ascii: "?"))
    } else if cluster.kind == .glue || cluster.kind == .space {
      appendBlank(cluster, source: source)
    } else if isMirrored,
      let mirrored = BidiLevels.mirrored(UTF8Scalar.value(in: source, at: source.startIndex))
    {
      bytes.append(contentsOf: String(mirrored).utf8)
    } else {
      for byte in source { bytes.append(byte) }
    }
    return true
  }

  /// Adds a plain space for a special one, which fonts may lack; a hyphen that does not break stays.
  private mutating func appendBlank(_ cluster: Cluster, source: ArraySlice<UInt8>) {
    let isHyphen = UTF8Scalar.value(in: source, at: source.startIndex) == 0x2011
    bytes.append(UInt8(ascii: isHyphen ? "-" : " "))
  }

  private mutating func appendBlanks(_ count: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
  }

  private mutating func moveSpan(to offset: Int) {
    let spans = paragraph.text.spans
    var found = span
    if spans[found].start > offset { found = lastSpan(upTo: offset) }
    while found + 1 < spans.count, spans[found + 1].start <= offset { found += 1 }
    guard found != span else { return }
    flush()
    span = found
  }

  /// The span that holds a byte before the one we stand at, as happens when text is reordered.
  private func lastSpan(upTo offset: Int) -> Int {
    var low = 0
    var high = span
    while low < high {
      let middle = (low + high) / 2
      if paragraph.text.spans[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  private mutating func flush() {
    guard !bytes.isEmpty, span < paragraph.text.spans.count else { return }
    let span = paragraph.text.spans[span]
    let text = String(decoding: bytes, as: UTF8.self)
    bytes.removeAll(keepingCapacity: true)
    if let last = runs.last, last.role == span.role, last.link == span.link {
      runs[runs.count - 1].text += text
    } else {
      runs.append(StyledRun(text, role: span.role, link: span.link))
    }
  }
}
