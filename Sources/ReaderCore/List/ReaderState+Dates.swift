import Articles
import Foundation
import Wording

extension ReaderState {
  /// Asks for a date to go to, where the list is in the order of dates.
  mutating func askForDate() -> [Effect] {
    guard datesDescend != nil else {
      notice = Notice(.listNotByDate)
      return []
    }
    overlay = .prompt(Prompt(.date))
    return []
  }

  mutating func goToDate(_ prompt: Prompt) -> [Effect] {
    guard let isNewestFirst = datesDescend else { return [] }
    let text = prompt.editor.text.trimmingCharacters(in: .whitespaces)
    guard let period = period(named: text) else {
      var refused = prompt
      refused.problem = .notADate
      overlay = .prompt(refused)
      return []
    }
    overlay = nil
    guard list.count > 0 else { return [] }
    return [.findDate(period, resultID: list.resultID, newestFirst: isNewestFirst)]
  }

  /// Takes in where the list comes to a date; past its end when everything comes before.
  mutating func go(toDateAt position: Int, of resultID: Int) -> [Effect] {
    guard resultID == list.resultID, list.count > 0 else { return [] }
    if position >= list.count {
      notice = Notice(datesDescend == true ? .everythingIsNewer : .everythingIsOlder)
    }
    return select(min(max(0, position), list.count - 1))
  }

  /// The day, month, year or range that a text names, as after `date:`.
  private func period(named text: String) -> DatePeriod? {
    var context = queryContext
    context.isTyping = false
    let clause = "\(QueryField.date.rawValue):\(text.asQueryValue)"
    let query = try? QueryParser.parse(clause, context: context)
    guard case .date(let condition)? = query?.filter else { return nil }
    return condition.period
  }

  /// Whether the list goes from new to old; nil when it is not in the order of dates.
  private var datesDescend: Bool? {
    let sort = search.query.sort.isEmpty ? list.order.sort : search.query.sort
    guard let first = sort.first, first.key == .date else { return nil }
    return first.isReversed
  }
}
