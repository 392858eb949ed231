import Articles
import Foundation
import ReaderCore
import ReaderTesting

extension ToldScreen {
  /// Which row of a panel is current, and what is told of the rows.
  var panelPairs: [ToldPair] {
    let panels: [(String, (String) -> ReaderState)] = [
      ("palette", { state("<C-p>" + $0) }), ("order", { state("\\" + $0) }),
      ("themes", { themes($0) }), ("saved searches", { searches($0) }), ("links", { links($0) }),
      ("history", { history($0) }), ("question at the end", { quitting($0) }),
      ("completion", { state("/so<Down>" + $0) }), ("commands", { state(":<Tab>" + $0) }),
    ]
    return panels.map { name, make in
      ToldPair("current row of \(name)", in: .all, make(""), make("<Down>"))
    } + [
      ToldPair("undone change", in: .all, history(""), history("", isDone: false))
    ]
  }

  private func themes(_ keys: String) -> ReaderState {
    var state = state()
    _ = state.update(.themesListed(["dateline-dark", "forest", "nordlys"]))
    state.press("T" + keys)
    return state
  }

  private func searches(_ keys: String) -> ReaderState {
    state("F" + keys) { $0.savedSearches = ["sea": "tide", "dry": "drought"] }
  }

  private func links(_ keys: String) -> ReaderState {
    let words = ["a report", "a whale"].map {
      Inline.link([.text($0)], url: "https://quay.example/\($0.count)")
    }
    return reading(words.map { .paragraph([$0]) }, keys: "L" + keys)
  }

  private func history(_ keys: String, isDone: Bool = true) -> ReaderState {
    var state = state("U")
    let changes = [2, 1].map { number in
      PastChange(number: number, date: Samples.now, summary: "Starred", isDone: isDone)
    }
    _ = state.update(.historyLoaded(changes))
    state.press(keys)
    return state
  }

  private func quitting(_ keys: String) -> ReaderState {
    var state = state()
    let problem = SaveProblem(count: 1, path: "/marks", reason: "full", articleIDs: [])
    _ = state.update(.unsaved(problem))
    state.press("Q" + keys)
    return state
  }
}
