import CellGrid
import Foundation
import ReaderView
import Testing
import Typesetting

@testable import Settings

@Suite struct ShippedThemesTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Themes").path
  static let library = ThemeLibrary(folders: [folder])

  @Test func `there is a choice, the default among it`() {
    #expect(Self.library.names.count >= 10)
    #expect(Self.library.names.contains("dateline-dark"))
  }

  @Test(arguments: library.names)
  func `a shipped theme loads without a problem`(name: String) throws {
    let loaded = try Self.library.load(name)
    #expect(loaded.problems == [])
    #expect(loaded.theme.name == name)
    #expect(loaded.theme.title != name)
  }

  @Test(arguments: library.names)
  func `a shipped theme can be read and told apart`(name: String) throws {
    let findings = ThemeCheck.findings(in: try Self.library.load(name).theme)
    #expect(findings.map(\.description) == [])
  }

  @Test(arguments: ["high-contrast-dark", "high-contrast-light"])
  func `a theme of high contrast keeps seven to one`(name: String) throws {
    let theme = try Self.library.load(name).theme
    let contrast = Contrast(appearance: theme.appearance)
    for layers in ThemeCheck.stacks {
      let ratio = contrast.ratio(of: ThemeCheck.style(of: layers, in: theme))
      #expect(ratio >= 7, "\(layers.map(\.rawValue))")
    }
  }

  @Test func `the monochrome theme names no colour`() throws {
    let theme = try Self.library.load("monochrome").theme
    for layer in theme.layers.values {
      #expect([nil, .terminalDefault].contains(layer.foreground))
      #expect([nil, .terminalDefault].contains(layer.background))
    }
  }

  @Test func `the terminal's theme keeps to sixteen colours`() throws {
    let theme = try Self.library.load("ansi").theme
    for layer in theme.layers.values {
      for case .some(let color) in [layer.foreground, layer.background] {
        switch color {
        case .terminalDefault, .named: break
        case .indexed, .rgb: Issue.record("\(color) is none of the sixteen")
        }
      }
    }
  }

  @Test func `the theme that needs no file stands the same tests`() {
    #expect(ThemeCheck.findings(in: .fallback).map(\.description) == [])
  }
}
