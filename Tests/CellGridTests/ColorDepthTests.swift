import CellGrid
import Testing

@Suite struct ColorDepthTests {
  @Test(arguments: ColorDepth.allCases)
  func `the terminal's own colour stays`(depth: ColorDepth) {
    #expect(Color.terminalDefault.reduced(to: depth) == .terminalDefault)
  }

  @Test(
    arguments: [Color.named(3), .indexed(200), .rgb(red: 1, green: 2, blue: 3)]
  )
  func `no colours means the terminal's own`(color: Color) {
    #expect(color.reduced(to: .none) == .terminalDefault)
    #expect(color.reduced(to: .rgb) == color)
  }

  @Test(arguments: 16...255)
  func `a colour of the palette is its own nearest`(number: Int) {
    let color = XtermPalette.color(UInt8(number))
    let nearest = color.reduced(to: .indexed256)
    // The cube and the greys share a few colours.
    guard case .indexed(let found) = nearest else {
      Issue.record("\(nearest) is not indexed")
      return
    }
    #expect(XtermPalette.color(found) == color)
  }

  @Test(
    arguments: [
      (Color.rgb(red: 250, green: 5, blue: 5), Color.named(9)),
      (.rgb(red: 0, green: 0, blue: 0), .named(0)),
      (.rgb(red: 255, green: 255, blue: 255), .named(15)),
      (.rgb(red: 120, green: 122, blue: 130), .named(8)),
      (.rgb(red: 200, green: 10, blue: 10), .named(1)),
      (.indexed(196), .named(9)),
      (.indexed(12), .named(12)),
      (.named(12), .named(12)),
    ]
  )
  func `16 colours take the nearest name`(color: Color, expected: Color) {
    #expect(color.reduced(to: .sixteen) == expected)
  }

  @Test(
    arguments: [
      (Color.named(12), Color.named(4)), (.indexed(9), .named(1)), (.indexed(21), .named(4)),
      (.rgb(red: 250, green: 250, blue: 250), .named(7)),
      (.rgb(red: 30, green: 200, blue: 40), .named(2)),
    ]
  )
  func `8 colours take the nearest of the first eight`(color: Color, expected: Color) {
    #expect(color.reduced(to: .eight) == expected)
  }

  @Test(arguments: [0, 20, 64, 90, 128, 160, 200, 255] as [UInt8])
  func `a grey stays without a hue`(level: UInt8) {
    let grey = Color.rgb(red: level, green: level, blue: level)
    #expect([.named(0), .named(7), .terminalDefault].contains(grey.reduced(to: .eight)))
    let greys: [Color] = [.named(0), .named(7), .named(8), .named(15)]
    #expect(greys.contains(grey.reduced(to: .sixteen)))
  }

  @Test func `bright black is never black`() {
    #expect(Color.named(8).reduced(to: .eight) == .terminalDefault)
    #expect(Color.named(8).reduced(to: .sixteen) == .named(8))
  }

  @Test func `nearest is what the eye finds nearest`() {
    // A dark blue is nearer to navy than to black or to a grey of the same lightness.
    let blue = Color.rgb(red: 10, green: 10, blue: 90)
    #expect(blue.reduced(to: .indexed256) == .indexed(17))
    #expect(Color.rgb(red: 48, green: 48, blue: 50).reduced(to: .indexed256) == .indexed(236))
  }

  @Test func `colours that become one give way to the terminal's own`() {
    let style = Style(
      foreground: .rgb(red: 20, green: 20, blue: 24),
      background: .rgb(red: 2, green: 2, blue: 2),
      attributes: .bold
    )
    #expect(style.reduced(to: .eight) == Style(attributes: .bold))
    #expect(style.reduced(to: .rgb) == style)
  }
}
