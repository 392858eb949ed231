package import Articles

/// The identities of articles that are known only from what another program says of them.
extension ArticleID {
  /// The article at an address, which is cleaned as a feed's links are.
  ///
  /// Nil for what is no address of a page, or one longer than any that is read from a feed.
  package static func ofAddress(_ text: String, limits: Limits = .standard) -> ArticleID? {
    // The cheap test first: cleaning looks at every character.
    guard text.utf8.count <= 2 * limits.urlBytes,
      let url = WebAddress.resolved(text, against: nil), url.utf8.count <= limits.urlBytes
    else { return nil }
    let address = WebAddress(url)
    guard let scheme = address.scheme, scheme != "javascript", scheme != "data",
      address.authority?.isEmpty == false
    else { return nil }
    return ArticleIdentity.ofURL(url)
  }

  /// The article that a feed calls by a guid; `feed` is the feed's own id, else its page, else its title.
  package static func ofGUID(_ guid: String, feed: String) -> ArticleID {
    ArticleIdentity.ofGUID(guid.trimmingASCIISpace, feed: feed)
  }
}
