import Articles
import Typesetting

extension ReaderState {
  mutating func openInBrowser() -> [Effect] {
    guard let url = reading.article?.url, !reading.isLoading else {
      notice = Notice("This article has no link")
      return []
    }
    return follow(url)
  }

  mutating func copyLink() -> [Effect] {
    guard let url = reading.article?.url, !reading.isLoading else {
      notice = Notice("This article has no link")
      return []
    }
    return copyAddress(url)
  }

  /// Opens the link with the number that was typed.
  mutating func followLink(_ number: Int?) -> [Effect] {
    guard let links = reading.layout?.links, !links.isEmpty else {
      notice = Notice("This article has no links to follow")
      return []
    }
    guard let number else {
      notice = Notice("Type the number of a link before it: 1 to \(links.count)")
      return []
    }
    guard links.indices.contains(number - 1) else {
      notice = Notice("There is no link \(number): they go from 1 to \(links.count)")
      return []
    }
    return follow(links[number - 1])
  }
}
