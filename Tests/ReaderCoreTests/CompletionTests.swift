import Articles
import ReaderCore
import ReaderTesting
import Testing
import Wording

@Suite struct CompletionTests {
  private static let name = CompletionTarget.Subject.name

  @Test(
    arguments: [
      ("so", .name, "so", 0..<2), ("tide so", .name, "so", 5..<7), ("-so", .name, "so", 1..<3),
      ("source:", .value(.source), "", 7..<7), ("source:co", .value(.source), "co", 7..<9),
      ("f:co", .value(.source), "co", 2..<4), ("source:a,co", .value(.source), "co", 9..<11),
      ("source:a,", .value(.source), "", 9..<9), ("#ha", .value(.tag), "ha", 1..<3),
      ("#", .value(.tag), "", 1..<1), ("place:\"Po", .value(.place), "Po", 6..<9),
      ("place:\"Port Ha", .value(.place), "Port Ha", 6..<14), ("(is:", .value(.state), "", 4..<4),
      ("ü place:Hà", .value(.place), "Hà", 9..<12),
    ] as [(String, CompletionTarget.Subject, String, Range<Int>)]
  )
  func `what is being typed is found`(
    text: String,
    subject: CompletionTarget.Subject,
    start: String,
    range: Range<Int>
  ) {
    let target = CompletionTarget.find(in: text, cursor: text.utf8.count)
    #expect(target == CompletionTarget(subject, start: start, range: range))
  }

  @Test(arguments: ["", "s", "so ", "\"so", "is:unread ", "place:\"Po\"", "OR", "(", "oil*", "a -"])
  func `nothing is completed here`(text: String) {
    #expect(CompletionTarget.find(in: text, cursor: text.utf8.count) == nil)
  }

  @Test func `a piece in the middle is completed up to the cursor`() {
    let target = CompletionTarget.find(in: "source:coast tide", cursor: 9)
    #expect(target == CompletionTarget(.value(.source), start: "co", range: 7..<12))
    #expect(CompletionTarget.find(in: "source:coast", cursor: 3) == nil)
    #expect(CompletionTarget.find(in: "é", cursor: -4) == nil)
    #expect(CompletionTarget.find(in: "so", cursor: 99) == nil)
  }

  @Test(arguments: [
    ("coast", "coast"), ("Port Halvern", "\"Port Halvern\""), ("a,b", "\"a,b\""), ("", "\"\""),
    ("the \"Wire\"", "\"the \\\"Wire\\\"\""), ("a\\ b", "\"a\\\\ b\""), ("x*", "\"x*\""),
    ("naïve", "naïve"), ("“q”", "\"“q”\""),
  ])
  func `values are quoted where they need it`(value: String, expected: String) throws {
    #expect(value.asQueryValue == expected)
    let tokens = QueryLexer.tokens(of: "source:\(value.asQueryValue) next")
    #expect(tokens.count == 3)
  }

  private func typing(_ keys: String, saved: [String: String] = [:]) -> ReaderState {
    var preferences = Preferences()
    preferences.savedSearches = saved
    var state = ReaderState.listing([Samples.row(1, "Tide")], preferences: preferences)
    state.press("/" + keys)
    return state
  }

  private func answer(_ state: inout ReaderState, _ texts: [String]) {
    let candidates = texts.map { CompletionCandidate($0, count: 3) }
    let generation = state.search.completionGeneration
    _ = state.update(.completed(CompletionAnswer(generation: generation, candidates: candidates)))
  }

  @Test func `operators are offered by their beginning and taken with Tab`() {
    var state = typing("tide so")
    #expect(state.search.completion?.candidates.map(\.text) == ["source:", "sort:"])
    state.press("<Tab>")
    #expect(state.search.editor.text == "tide source:")
    #expect(state.search.isEditing)
  }

  @Test func `values in use come from the catalog`() throws {
    var state = typing("source:c")
    let effects = state.press("o")
    let generation = state.search.completionGeneration
    let request = CompletionRequest(field: .source, start: "co", generation: generation)
    #expect(effects.contains(.complete(request)))
    answer(&state, ["Coast Wire", "Copper Daily"])
    state.press("<Down><Tab>")
    #expect(state.search.editor.text == "source:\"Copper Daily\" ")
    #expect(state.search.completion == nil)
    #expect(state.search.query.text == state.search.editor.text)
  }

  @Test func `a late answer is not offered`() {
    var state = typing("source:co")
    let late = state.search.completionGeneration
    state.press("a")
    let candidates = [CompletionCandidate("Copper Daily")]
    _ = state.update(.completed(CompletionAnswer(generation: late, candidates: candidates)))
    #expect(state.search.completion == nil)
    answer(&state, ["Coast Wire"])
    #expect(state.search.completion?.current.text == "Coast Wire")
    state.press("<Enter>")
    answer(&state, ["Coast Wire"])
    #expect(state.search.completion == nil)
  }

  @Test func `what is offered narrows at once as one types on`() {
    var state = typing("source:")
    answer(&state, ["Coast Wire", "Copper Daily", "Harbour Post"])
    state.press("cop")
    #expect(state.search.completion?.candidates.map(\.text) == ["Copper Daily"])
  }

  @Test func `the selection goes round both ways`() {
    var state = typing("is:")
    #expect(state.search.completion?.current.text == "unread")
    state.press("<Up>")
    #expect(state.search.completion?.current.text == "tagged")
    state.press("<Down><Down>")
    #expect(state.search.completion?.current.text == "read")
    state.press("<S-Tab><Tab>")
    #expect(state.search.editor.text == "is:unread ")
  }

  @Test func `saved searches and dates are offered`() {
    var state = typing("search:", saved: ["Sea news": "tide OR port", "Dry": "drought"])
    #expect(
      state.search.completion?.candidates.map(\.detail.english) == ["drought", "tide OR port"]
    )
    state.press("s<Tab>")
    #expect(state.search.editor.text == "search:\"Sea news\" ")
    state = typing("date:")
    let dates = state.search.completion?.candidates.map(\.text)
    #expect(dates == ["today", "yesterday", "2018-09", "2018-08", "2018", "2017"])
  }

  @Test func `Tab leaves the bar when nothing is offered`() {
    var state = typing("tide<Tab>")
    #expect(!state.search.isEditing)
    #expect(state.search.completion == nil)
    state.press("/ is:unread<Tab>")
    #expect(!state.search.isEditing)
  }

  @Test func `recalling a search offers nothing`() {
    var state = typing("is:unread<Enter>/<C-u>is:<Enter>/<C-u>")
    state.press("<Up>")
    #expect(state.search.editor.text == "is:")
    #expect(state.search.completion == nil)
    state.press("<Up>")
    #expect(state.search.editor.text == "is:unread")
  }
}
