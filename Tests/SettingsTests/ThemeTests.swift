import CellGrid
import ReaderView
import Testing
import Typesetting

@Suite struct ThemeTests {
  let red = Color.rgb(red: 255, green: 0, blue: 0)
  let blue = Color.named(4)

  func theme(_ layers: [Role: Theme.RoleStyle]) -> Theme {
    Theme(name: "test", title: "Test", appearance: .dark, layers: layers)
  }

  @Test func `a role lies on the text's ground`() {
    let theme = theme([
      .text: Theme.RoleStyle(foreground: red, background: blue),
      .headline: Theme.RoleStyle(adding: .bold),
    ])
    #expect(theme[.headline] == Style(foreground: red, background: blue, attributes: .bold))
    #expect(theme[.body] == Style(foreground: red, background: blue))
  }

  @Test func `an overlay's parts lie on the overlay`() {
    let theme = theme([
      .text: Theme.RoleStyle(background: blue),
      .overlay: Theme.RoleStyle(background: red),
      .overlayTitle: Theme.RoleStyle(adding: .bold),
    ])
    #expect(theme[.overlayTitle] == Style(background: red, attributes: .bold))
  }

  @Test func `a selected row keeps the star's colour`() {
    let theme = theme([
      .star: Theme.RoleStyle(foreground: red), .selection: Theme.RoleStyle(background: blue),
    ])
    let star = theme.applying(.selection, over: theme[.star])
    #expect(star == Style(foreground: red, background: blue))
  }

  @Test func `a match keeps the row's ground`() {
    let theme = theme([
      .selection: Theme.RoleStyle(background: blue),
      .match: Theme.RoleStyle(foreground: red, adding: .underline),
    ])
    let match = theme.applying(.match, over: theme[.selection])
    #expect(match == Style(foreground: red, background: blue, attributes: [.bold, .underline]))
  }

  @Test func `a layer can take attributes away`() {
    let theme = theme([.match: Theme.RoleStyle(adding: .bold, removing: [.dim, .italic])])
    let below = Style(attributes: [.dim, .underline])
    #expect(theme.applying(.match, over: below).attributes == [.bold, .underline])
  }

  @Test func `a role that says nothing changes nothing`() {
    let below = Style(foreground: red, background: blue, attributes: .reverse)
    #expect(theme([:]).applying(.star, over: below) == below)
  }

  @Test func `a match is seen on whatever it stands in, though the theme forgets it`() {
    let theme = theme([.match: Theme.RoleStyle(removing: [.bold, .underline])])
    for attributes in [[], .bold, .underline, [.bold, .underline], .reverse] as [Attributes] {
      let below = Style(attributes: attributes)
      #expect(theme.applying(.match, over: below).attributes != attributes)
      let match = theme.applying(.match, over: below)
      let current = theme.applying(.currentMatch, over: match)
      #expect(current.attributes != match.attributes)
      #expect(current.attributes != attributes)
    }
  }

  @Test func `the current match keeps its colours, and is reversed where there are none`() {
    let theme = theme([.currentMatch: Theme.RoleStyle(foreground: red, background: blue)])
    let current = theme.applying(.currentMatch, over: .plain)
    #expect(current == Style(foreground: blue, background: red, attributes: .reverse))
    let plain = self.theme([:]).applying(.currentMatch, over: Style(foreground: red))
    #expect(plain == Style(foreground: red, attributes: .reverse))
  }

  @Test func `what only colour would tell cannot be taken from a role`() {
    let theme = theme([
      .link: Theme.RoleStyle(removing: .underline), .notice: Theme.RoleStyle(adding: .bold),
    ])
    #expect(theme[.link].attributes == .underline)
    #expect(theme[.notice].attributes == [])
    #expect(theme.refused == [.link: .underline, .notice: .bold])
  }
}
