import CellGrid
import ReaderView
import Testing
import Typesetting

@testable import Settings

@Suite struct ThemeCheckTests {
  func findings(changing role: Role, to layer: Theme.RoleStyle) -> [ThemeCheck.Finding] {
    var layers = Theme.fallback.layers
    layers[role] = layer
    return ThemeCheck.findings(
      in: Theme(name: "x", title: "x", appearance: .dark, layers: layers)
    )
  }

  @Test(arguments: [
    (Style(), 21.0), (Style(attributes: .reverse), 21.0),
    (Style(foreground: .rgb(red: 0x77, green: 0x77, blue: 0x77), background: .named(15)), 4.48),
    (Style(foreground: .indexed(231), background: .indexed(16)), 21.0),
    (Style(foreground: .indexed(232), background: .rgb(red: 8, green: 8, blue: 8)), 1.0),
    (Style(foreground: .named(9), background: .indexed(231)), 4.0),
  ])
  func `contrast is as WCAG defines it`(style: Style, ratio: Double) {
    #expect(abs(Contrast(appearance: .dark).ratio(of: style) - ratio) < 0.005)
    #expect(Contrast(appearance: .light).ratio(of: .plain) == 21)
  }

  @Test func `dim text has less contrast`() {
    let contrast = Contrast(appearance: .dark)
    #expect(contrast.ratio(of: Style(attributes: .dim)) < contrast.ratio(of: .plain))
  }

  @Test func `text that is hard to read is found with what it lies on`() {
    let found = findings(changing: .age, to: Theme.RoleStyle(foreground: .indexed(238)))
    #expect(found.first?.description == "age: contrast 2.1:1 is below 4.5:1")
    #expect(found.contains { $0.description.hasPrefix("selection over age: contrast") })
  }

  @Test func `lines may be faint`() {
    let layer = Theme.RoleStyle(foreground: .indexed(238))
    for role in ThemeCheck.decorative {
      #expect(findings(changing: role, to: layer) == [])
    }
  }

  @Test func `a selection that cannot be seen is found`() {
    let found = findings(changing: .selection, to: Theme.RoleStyle())
    #expect(found == [.alike(.selection, .text)])
  }

  @Test func `what is refused is found, with the reason`() {
    let link = findings(changing: .link, to: Theme.RoleStyle(removing: [.underline, .bold]))
    #expect(
      link.map(\.description) == [
        "link: stays underline, for nothing else tells it but colour"
      ]
    )
    let notice = findings(changing: .notice, to: Theme.RoleStyle(adding: .bold))
    #expect(
      notice.map(\.description) == ["notice: is never bold, for that tells something else"]
    )
  }

  @Test func `a ground of bold type leaves strong words to colour`() {
    let found = findings(changing: .body, to: Theme.RoleStyle(adding: .bold))
    #expect(found.contains(.toldByColourAlone(.strong, .body)))
  }

  @Test func `titles that only colour tells apart are found`() {
    let found = findings(changing: .titleRead, to: Theme.RoleStyle(adding: .bold))
    #expect(found == [.toldByColourAlone(.title, .titleRead)])
  }
}
