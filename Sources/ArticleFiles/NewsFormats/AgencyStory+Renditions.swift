import Articles

extension AgencyStory {
  /// Takes the words of a rendition, unless one with words came before: they say the same.
  mutating func add(blocks: [Block]) {
    if body.isEmpty { body = blocks }
  }

  /// Takes from a story inside this one what this one does not say itself.
  mutating func add(_ inner: AgencyStory) {
    add(blocks: inner.body)
    if bylines.isEmpty { bylines = inner.bylines }
    if creators.isEmpty { creators = inner.creators }
    published.offer(inner.published.value, rank: 5)
    updated.offer(inner.updated.value, rank: 5)
    place.offer(inner.place.value, rank: 0)
    summary.offer(inner.summary.value, rank: 1)
    providers += inner.providers
    holders += inner.holders
    publication = publication ?? inner.publication
    url = url ?? inner.url
    captions += inner.captions
    tags += inner.tags
    language = language ?? inner.language
    enclosures += inner.enclosures
  }
}
