import Articles
import CellGrid
import Foundation
import Typesetting
import Wording

extension ReaderState {
  mutating func toggleTimeline() -> [Effect] {
    let isShown = timeline != nil
    timeline = isShown ? nil : TimelineState()
    return screenChanged() + (isShown ? [] : plotTimeline())
  }

  /// Counts the dates of what the query finds, whatever `date:` it is narrowed to.
  mutating func plotTimeline() -> [Effect] {
    guard timeline != nil else { return [] }
    timeline?.generation += 1
    let text = DateClause.removed(from: search.query.text)
    let isNarrowed = text != search.query.text
    return [
      .plotTimeline(
        TimelineRequest(
          query: isNarrowed ? try? QueryParser.parse(text, context: queryContext) : nil,
          resultID: list.resultID,
          timeZone: timeZone,
          generation: timeline?.generation ?? 0
        )
      )
    ]
  }

  mutating func show(_ days: [TimelineDay], generation: Int) {
    guard generation == timeline?.generation else { return }
    timeline?.days = days
  }

  /// The bars as the list's pane has room for them; nil when there is nothing to plot.
  package var timelinePlot: TimelinePlot? {
    let columns = screen.timeline.columns - 2
    return timeline.flatMap { TimelinePlot($0.days, bars: columns) }
  }

  /// The bars that the list is narrowed to, else the one of the current row.
  package func timelineSelection(in plot: TimelinePlot) -> ClosedRange<Int>? {
    if let period = narrowedPeriod, let start = period.start, let end = period.end {
      let first = CivilDate(start, in: timeZone).dayNumber
      let last = CivilDate(end.addingTimeInterval(-1), in: timeZone).dayNumber
      let bars = plot.counts.indices
      let lower = max(bars.lowerBound, plot.unit.number(ofDay: first) - plot.first)
      let upper = min(bars.upperBound - 1, plot.unit.number(ofDay: last) - plot.first)
      return lower <= upper ? lower...upper : nil
    }
    let date = list.selectedRow?.published
    return date.flatMap { plot.bar(ofDay: CivilDate($0, in: timeZone).dayNumber) }.map { $0...$0 }
  }

  /// Narrows the list to the current row's period, or from there on to the next one with matches.
  mutating func narrow(by step: Int) -> [Effect] {
    guard timeline != nil else {
      let key = keymap.labels(of: .timeline, in: .list).first ?? Command.timeline.rawValue
      notice = Notice(.timelineFirst(key: key))
      return []
    }
    guard let plot = timelinePlot, let selection = timelineSelection(in: plot) else { return [] }
    var bar = selection.lowerBound
    if narrowedPeriod != nil {
      bar = (step < 0 ? selection.lowerBound : selection.upperBound) + step
      while plot.counts.indices.contains(bar), plot.counts[bar] == 0 { bar += step }
    }
    guard plot.counts.indices.contains(bar) else {
      notice = Notice(step < 0 ? .nothingIsOlder : .nothingIsNewer)
      return []
    }
    let text = DateClause.replaced(in: search.editor.text, with: plot.clauseValue(ofBar: bar))
    search.editor = LineEditor(text)
    return searchTextChanged()
  }

  /// The dates that a `date:` in the query narrows the list to.
  private var narrowedPeriod: DatePeriod? {
    guard DateClause.removed(from: search.query.text) != search.query.text else { return nil }
    for case .date(let condition) in search.query.filter.conjuncts
    where condition.relation == .date {
      return condition.period
    }
    return nil
  }
}
