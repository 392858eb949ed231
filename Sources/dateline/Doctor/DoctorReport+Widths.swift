import CursesTerminal

extension DoctorReport {
  /// Measures how many columns the terminal gives clusters, and compares them with ours.
  mutating func examineWidths(_ program: Program) {
    let term = program.environment["TERM"] ?? ""
    guard !["", "dumb"].contains(term) else {
      return say("Widths", "not measured: the terminal is too plain to ask")
    }
    let samples = WidthSample.all
    do throws(CursorReport.Silence) {
      let columns = try CursorReport.columns(of: samples.map(\.text))
      compare(zip(samples, columns).map { ($0, $1) })
    } catch {
      say("Widths", "not measured: \(Self.reason(for: error))")
    }
  }

  private mutating func compare(_ measured: [(sample: WidthSample, columns: Int)]) {
    let others = measured.filter { $0.sample.width != $0.columns }
    let agreeing = measured.count - others.count
    let list = others.map { "\($0.sample.name) \($0.columns), not \($0.sample.width)" }
    say(
      "Widths",
      "\(agreeing) of \(measured.count) samples agree"
        + (list.isEmpty ? "" : "; others: " + list.joined(separator: "; "))
    )
    let harmful = others.filter { !$0.sample.isGuarded }.map(\.sample.name)
    guard !harmful.isEmpty else { return }
    complain(
      "The terminal counts other columns than Dateline (\(harmful.joined(separator: ", "))), which"
        + " spoils lines: let it draw ambiguous characters narrow, or set ascii = true"
    )
  }

  private static func reason(for silence: CursorReport.Silence) -> String {
    switch silence {
    case .noTerminal: "there is no terminal at standard input"
    case .inBackground: "the program runs in the background"
    case .noAnswer: "the terminal does not say where its cursor is"
    }
  }
}
