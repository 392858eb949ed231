import Articles
import CellGrid
import Wording

/// Sets an article from top to bottom, gathering lines and links.
struct LayoutBuilder {
  /// A layout has no more lines than this; the last one then says that it was cut.
  static let mostLines = 200_000

  let settings: LayoutSettings
  let ornaments: Ornaments
  var lines: [TextLine] = []
  private(set) var wideTables: [WideTable] = []
  var links = LinkTable()
  /// What plain text is where we are: body or quote.
  var role = Role.body
  var depth = 0
  var listDepth = 0
  private(set) var gutters: [Gutter] = []
  private var guttersWidth = 0
  /// The ordinal of the block being set, from 0 for the headline.
  private var block = -1
  /// Blocks before this one are counted and searched for links, and not set.
  private let firstBlock: Int
  private let reach: LayoutReach?
  /// Whether text is read even before the first block to be set: a table's, for its columns.
  var readsAll = false
  /// The number of lines at which the layout ends for now.
  private var limit = Self.mostLines
  /// Whether setting went on past a part of a paragraph too long to be set at once.
  private var isTextCut = false
  private let isCancelled: () -> Bool
  /// The table being set that is wider than the measure.
  private var wideTable: Int?
  /// A quotation mark that hangs before the next line.
  private var hangingMark: StyledRun?
  /// The place just after the last line's text.
  private var end = TextAnchor.start
  /// The number of gutters that a blank line due before the next line runs through.
  private var blankDepth: Int?
  private var blankLines = 1
  /// A mark for which no gutter had room, to be set as the next text's beginning.
  private var markInText: StyledRun?
  private var isLastRightToLeft = false
  /// By what words are parted; nil for not at all.
  var dictionary: HyphenationDictionary?

  init(
    _ settings: LayoutSettings,
    reach: LayoutReach? = nil,
    isCancelled: @escaping () -> Bool = { false }
  ) {
    self.settings = settings
    self.reach = reach
    self.isCancelled = isCancelled
    firstBlock = reach?.firstBlock ?? 0
    ornaments = settings.usesASCII ? .ascii : .unicode
  }

  var isFull: Bool { lines.count >= limit || isTextCut || isCancelled() }

  /// What is said about the article, in the language of the settings.
  func text(_ phrase: Phrase) -> String { phrase.text(in: settings.language) }

  /// Whether every line of the article has been set.
  var isComplete: Bool {
    firstBlock == 0 && !isTextCut && !isCancelled()
      && (lines.count < limit || limit == Self.mostLines)
  }

  var roomForLines: Int { max(0, limit - lines.count) }

  /// Whether the layout begins within the article.
  var leavesOutBeginning: Bool { firstBlock > 0 }

  /// Whether so many blocks that come next are only to be counted.
  func isSkipping(next blocks: Int = 1) -> Bool { !readsAll && block + blocks < firstBlock }

  /// A longer text is set part by part, since what it is broken by takes many times its own room.
  private static let mostTextAtOnce = 256 << 10

  /// The most bytes of one paragraph that are worth setting.
  var textLimit: Int { reach == nil ? StyledText.byteLimit : LayoutReach.mostText }

  /// Marks and indents leave at least so many columns to the text.
  private var fewestTextColumns: Int { min(settings.measure, max(8, settings.measure / 2)) }

  /// The columns left for text.
  var textWidth: Int { settings.measure - guttersWidth }

  /// Puts a blank line, or more, before whatever comes next, unless nothing came yet.
  mutating func separate(by blanks: Int = 1) {
    guard !lines.isEmpty else { return }
    blankLines = max(blankDepth == nil ? 1 : blankLines, blanks)
    blankDepth = min(blankDepth ?? gutters.count, gutters.count)
  }

  /// Sets what `body` sets beside a gutter, or without it when there is no room.
  mutating func inside(_ gutter: Gutter, _ body: (inout LayoutBuilder) -> Void) {
    guard textWidth - gutter.width >= fewestTextColumns else {
      if let mark = gutter.first { markInText = mark }
      body(&self)
      markInText = nil
      return
    }
    gutters.append(gutter)
    guttersWidth += gutter.width
    body(&self)
    if gutters.last?.first != nil { emit([], width: 0) }
    gutters.removeLast()
    guttersWidth -= gutter.width
  }

  /// Begins the next block, so that anchors count it whether it has lines or not.
  mutating func beginBlock() {
    block += 1
    guard block < firstBlock else { return }
    for index in gutters.indices { gutters[index].first = nil }
    markInText = nil
  }

  /// Counts the blocks of something that is not set.
  mutating func skip(_ blocks: Int) {
    for _ in 0..<blocks { beginBlock() }
  }

  /// Sets lines that may be wider than the measure, for a screen to show a part of.
  mutating func asWideTable(
    columns: TableColumns,
    isMirrored: Bool,
    _ body: (inout LayoutBuilder) -> Void
  ) {
    wideTables.append(
      WideTable(
        start: guttersWidth,
        room: textWidth,
        columns: columns,
        isMirrored: isMirrored
      )
    )
    wideTable = wideTables.count - 1
    body(&self)
    wideTable = nil
  }

  /// An empty text, or one that begins with the mark for which there was no gutter.
  mutating func newText(_ role: Role, limit: Int? = nil) -> StyledText {
    var text = StyledText(base: role, limit: limit ?? textLimit)
    if let mark = markInText {
      text.append(mark.text, role: mark.role)
      text.ownStart = text.bytes.count
      markInText = nil
    }
    return text
  }
}

extension LayoutBuilder {
  /// Sets an article from its headline to the addresses that come with it.
  mutating func setAll(of article: Article) {
    guard settings.measure > 0 else { return }
    if settings.hyphenates {
      dictionary = settings.hyphenation?.dictionary(for: article.language)
    }
    setOpening(of: article)
    setBody(of: article)
    setClosing(of: article)
    noteCut()
  }

  /// Sets a text as a block of its own.
  mutating func set(_ text: StyledText, fit: LineBreaker.Fit = .filled) {
    beginBlock()
    setLines(of: text, fit: fit) { $0 }
  }

  /// Sets a text as lines of the current block; `offset` tells the anchor of a line from where it
  /// begins in the text.
  mutating func setLines(
    of text: StyledText,
    fit: LineBreaker.Fit = .filled,
    offset: (Int) -> Int
  ) {
    guard !isFull, !text.isEmpty, block >= firstBlock else { return }
    if text.bytes.count > Self.mostTextAtOnce {
      setParts(of: text, fit: fit, offset: offset)
    } else {
      let paragraph = Paragraph(text, dictionary: fit == .filled ? dictionary : nil)
      guard !paragraph.isBlank else { return }
      hangingMark = paragraph.levels == nil ? text.hangingMark : nil
      set(lines(of: paragraph, fit: fit)[...], of: paragraph, offset: offset)
    }
    end = max(end, TextAnchor(block: block, offset: offset(text.bytes.count)))
    if reach != nil, text.bytes.count >= textLimit { cutText() }
  }

  /// Sets a text part by part, each beginning with what would be the last line of the one before.
  private mutating func setParts(
    of text: StyledText,
    fit: LineBreaker.Fit,
    offset: (Int) -> Int
  ) {
    var start = 0
    var direction = text.direction
    while start < text.bytes.count, !isFull {
      var part = text.part(from: start, atMost: Self.mostTextAtOnce)
      part.direction = direction
      let paragraph = Paragraph(part)
      if start == 0 { direction = paragraph.isRightToLeft ? .rightToLeft : .leftToRight }
      let next = start + part.bytes.count
      var lines = lines(of: paragraph, fit: fit)[...]
      let last = next < text.bytes.count && lines.count > 1 ? lines.popLast() : nil
      set(lines, of: paragraph) { offset(start + $0) }
      start = last.map { start + Int(paragraph.clusters[$0.clusters.lowerBound].start) } ?? next
    }
  }

  private func lines(of paragraph: Paragraph, fit: LineBreaker.Fit) -> [SetLine] {
    LineBreaker.lines(
      of: paragraph,
      width: textWidth,
      fit: fit,
      justifies: settings.justifies && fit == .filled,
      limit: roomForLines
    )
  }

  private mutating func set(
    _ lines: ArraySlice<SetLine>,
    of paragraph: Paragraph,
    offset: (Int) -> Int
  ) {
    var maker = RunMaker(paragraph, limit: textWidth)
    for line in lines {
      let start = Int(paragraph.clusters[line.clusters.lowerBound].start)
      emit(line, of: paragraph, offset: offset(start), maker: &maker)
    }
  }

  /// Ends the layout within a paragraph; its last lines will break elsewhere when more is known.
  mutating func cutText() {
    isTextCut = true
    lines.removeLast(min(2, lines.count))
  }

  private mutating func emit(
    _ line: SetLine,
    of paragraph: Paragraph,
    offset: Int,
    maker: inout RunMaker
  ) {
    var order: [Int] = []
    var runs: [StyledRun]
    if let levels = paragraph.levels, settings.reordersRightToLeft {
      (runs, order) = maker.reorderedRuns(of: line, by: levels)
    } else {
      runs = maker.runs(of: line)
    }
    let isRightToLeft = paragraph.isRightToLeft && settings.alignsRightToLeft
    emit(runs, width: line.width, offset: offset, isRightToLeft: isRightToLeft) {
      $0.readingOrder = order
      $0.endsInsideWord = line.endsInsideWord
      $0.hasAddedHyphen = line.hasHyphen
    }
  }

  /// Adds a line of runs `width` columns wide, with the gutters beside it and the blank line due
  /// before it.
  ///
  /// `lead` is the number of blank columns between the gutters and the runs, and `offset` where in
  /// the block the line begins: nil for just after what came last.
  mutating func emit(
    _ runs: [StyledRun],
    width: Int,
    lead: Int = 0,
    offset: Int? = nil,
    isRightToLeft: Bool = false,
    finish: (inout TextLine) -> Void = { _ in }
  ) {
    guard block >= firstBlock else { return }
    settleBlank()
    guard !isFull else { return }
    var composer =
      isRightToLeft ? composedFromRight(runs, width: width) : composed(runs, lead: lead)
    if let mark = hangingMark {
      composer.hang(mark)
      hangingMark = nil
    }
    for index in gutters.indices { gutters[index].first = nil }
    let anchor = offset.map { TextAnchor(block: block, offset: $0) } ?? end
    var line = TextLine(
      runs: composer.runs,
      indent: composer.indent,
      width: composer.width,
      anchor: max(anchor, lines.last?.anchor ?? anchor),
      isRightToLeft: isRightToLeft
    )
    finish(&line)
    if let wideTable {
      line.wideTable = wideTable
      line.runStarts = composer.starts
    }
    lines.append(line)
    meetPlace(line.anchor)
    isLastRightToLeft = isRightToLeft
    end = max(end, TextAnchor(block: line.anchor.block, offset: line.anchor.offset + 1))
  }

  /// Counts the lines to go once the place that is to be seen has been met.
  private mutating func meetPlace(_ anchor: TextAnchor) {
    guard let reach, limit == Self.mostLines, anchor >= reach.place else { return }
    limit = min(Self.mostLines - 1, lines.count + reach.lines)
  }

  private func composed(_ runs: [StyledRun], lead: Int) -> LineComposer {
    var composer = LineComposer()
    for gutter in gutters { add(gutter.next, of: gutter, to: &composer) }
    composer.addBlanks(lead)
    composer.add(runs)
    return composer
  }

  private func composedFromRight(_ runs: [StyledRun], width: Int) -> LineComposer {
    var composer = LineComposer()
    composer.addBlanks(max(0, textWidth - width))
    composer.add(runs)
    for gutter in gutters.reversed() { add(gutter.next?.mirroredMark, of: gutter, to: &composer) }
    return composer
  }

  private mutating func settleBlank() {
    guard let depth = blankDepth else { return }
    blankDepth = nil
    guard !isFull else { return }
    var composer = LineComposer()
    let crossed = gutters.prefix(depth)
    if isLastRightToLeft {
      composer.addBlanks(settings.measure - crossed.reduce(0) { $0 + $1.width })
      for gutter in crossed.reversed() { add(gutter.rest?.mirroredMark, of: gutter, to: &composer) }
    } else {
      for gutter in crossed { add(gutter.rest, of: gutter, to: &composer) }
    }
    for number in 0..<blankLines where !isFull {
      // Each line has a place of its own, so that it is found again.
      if number > 0 { end.offset += 1 }
      lines.append(
        TextLine(
          runs: composer.runs,
          indent: composer.indent,
          width: composer.width,
          anchor: end,
          isRightToLeft: isLastRightToLeft && !composer.runs.isEmpty
        )
      )
    }
    blankLines = 1
  }

  private func add(_ run: StyledRun?, of gutter: Gutter, to composer: inout LineComposer) {
    if let run {
      composer.add(run, width: gutter.width)
    } else {
      composer.addBlanks(gutter.width)
    }
  }

  /// Replaces the last line of a layout that became too long by a sentence that says so.
  mutating func noteCut() {
    guard lines.count >= Self.mostLines, let last = lines.last else { return }
    let sentence = StyledText(text(.tooLong), role: .secondary)
    let paragraph = Paragraph(sentence)
    guard let line = LineBreaker.lines(of: paragraph, width: max(1, settings.measure)).first else {
      return
    }
    var maker = RunMaker(paragraph, limit: settings.measure)
    lines[lines.count - 1] = TextLine(
      runs: maker.runs(of: line),
      indent: 0,
      width: line.width,
      anchor: last.anchor
    )
  }
}
