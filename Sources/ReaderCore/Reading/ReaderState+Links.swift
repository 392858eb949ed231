import Articles
import Typesetting
import Wording

extension ReaderState {
  mutating func openInBrowser() -> [Effect] {
    guard let url = reading.article?.url, !reading.isLoading else {
      notice = Notice(.noOwnLink)
      return []
    }
    return follow(url)
  }

  mutating func copyLink() -> [Effect] {
    guard let url = reading.article?.url, !reading.isLoading else {
      notice = Notice(.noOwnLink)
      return []
    }
    return copyAddress(url)
  }

  /// Opens the link with the number that was typed.
  mutating func followLink(_ number: Int?) -> [Effect] {
    guard let links = reading.layout?.links, !links.isEmpty else {
      notice = Notice(.noLinksToFollow)
      return []
    }
    guard let number else {
      notice = Notice(.typeLinkNumber(of: links.count))
      return []
    }
    guard links.indices.contains(number - 1) else {
      notice = Notice(.noLink(number, of: links.count))
      return []
    }
    return follow(links[number - 1])
  }
}
