import Testing

/// A short story as an agency or a paper sets it, and what is to be read from it.
struct WireStory: CustomTestStringConvertible, Sendable {
  let name: String
  let copy: String
  let title: String
  let body: [String]
  let language: String?
  let place: String?
  let agency: String?
  let captions: [String]
  let authors: [String]
  /// The moment as ISO 8601.
  let published: String?

  init(
    _ name: String,
    copy: String,
    title: String,
    body: [String],
    language: String?,
    place: String? = nil,
    agency: String? = nil,
    captions: [String] = [],
    authors: [String] = [],
    published: String? = nil
  ) {
    self.name = name
    self.copy = copy
    self.title = title
    self.body = body
    self.language = language
    self.place = place
    self.agency = agency
    self.captions = captions
    self.authors = authors
    self.published = published
  }

  /// The shared words of a language with lines above, an opening and an end around them.
  init(
    _ name: String,
    _ story: StoryLanguage,
    front: String = "",
    opening: String = "",
    tail: String = "",
    place: String? = nil,
    agency: String? = nil,
    captions: [String] = [],
    authors: [String] = [],
    published: String? = nil
  ) {
    self.init(
      name,
      copy: "\(story.title)\n\n\(front)\(opening)\(story.first)\n\n\(story.second)\(tail)\n",
      title: story.title,
      body: [story.first, story.second],
      language: story.tag,
      place: place,
      agency: agency,
      captions: captions,
      authors: authors,
      published: published
    )
  }

  var testDescription: String { name }
}
