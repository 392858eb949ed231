import CellGrid
import Foundation
import ReaderRuntime
import ReaderTesting
import Settings
import Testing
import Wording

/// The reader's language, from the environment and from the configuration as it changes.
@MainActor @Suite struct LanguageStories {
  @Test func `a changed language changes the screen at once, and what was done keeps its own`()
    throws
  {
    let reader = try ReaderHome.withThreeArticles()
    let configure = { (text: String) in
      _ = try reader.home.write(text, to: "config/config.toml")
    }
    let session = try reader.play(
      .look { frame in
        #expect(frame.text.contains("newest first"))
        #expect(frame.text.contains("On the web:"))
        try configure("language = \"vi\"\n")
      },
      .keys("R"),
      .look { frame in
        #expect(frame.text.contains("mới nhất trước"))
        #expect(frame.text.contains("Trên web:"))
        #expect(!frame.text.contains("newest first"))
      },
      .keys("sU"),
      .look { #expect($0.text.contains("Đã gắn sao “Harbour city plans a tidal plant”")) },
      .keys("<Enter>"),
      .look { #expect($0.text.contains("Đã rút lại: Đã gắn sao")) },
      .keys("<Esc>Au"),
      .look { #expect($0.text.contains("Đã hoàn tác: Đã đánh dấu đã đọc 3 bài")) },
      .look { _ in try configure("language = \"en\"\n") },
      .keys("R"),
      .look { #expect($0.text.contains("newest first")) },
      .keys("U")
    )
    #expect(session.screen.contains("History"))
    #expect(session.screen.contains("Đã rút lại: Đã gắn sao"))
  }

  @Test(arguments: [
    (Configuration.Language.automatic, InterfaceLanguage.vietnamese, "để tìm"),
    (.automatic, .english, "to search"), (.english, .vietnamese, "to search"),
    (.vietnamese, .english, "để tìm"),
  ])
  func `the configuration goes before the environment`(
    chosen: Configuration.Language,
    usual: InterfaceLanguage,
    words: String
  ) throws {
    var reader = try ReaderHome.withThreeArticles()
    var configuration = Configuration()
    configuration.language = chosen
    reader.setup.usualLanguage = usual
    reader.setup.apply(configuration)
    #expect(try reader.play(.keys("j")).screen.contains(words))
  }
}
