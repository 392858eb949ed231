import Articles
import Foundation

/// Reads news objects in ninjs, versions 1 to 3.
struct NinjsReader {
  let path: String
  let limits: Limits

  func read(_ objects: [NinjsObject]) -> ArticleFileContents {
    var contents = ArticleFileContents()
    var identifiers: [String?] = []
    for object in objects.prefix(limits.articleCount) {
      let story = story(object)
      guard !story.isEmpty else { continue }
      let origin = ArticleOrigin(file: path, index: contents.articles.count, format: .ninjs)
      contents.articles.append(story.article(at: origin, limits: limits))
      identifiers.append(story.identifier)
    }
    StoryIdentities.assign(to: &contents.articles, identifiers)
    var reason: String?
    if objects.count > limits.articleCount {
      reason = "has \(objects.count) articles, of which the first \(limits.articleCount) are read"
    } else if contents.articles.isEmpty {
      reason = "holds no story"
    }
    contents.problems += [reason].compactMap(\.self).map { FileProblem(file: path, reason: $0) }
    return contents
  }
}

extension NinjsReader {
  private func story(_ object: NinjsObject) -> AgencyStory {
    var story = AgencyStory()
    story.identifier = object.line("uri")
    story.url = webAddress(object.line("uri"))
    story.title = title(object)
    story.language = object.line("language").flatMap(LanguageTag.tag)
    story.published.offer(object.date("firstcreated"), rank: 0)
    story.published.offer(object.date("contentcreated"), rank: 1)
    story.published.offer(object.date("versioncreated"), rank: 2)
    story.updated.offer(object.date("versioncreated"), rank: 0)
    story.bylines = [object.line("byline") ?? object.line("by")].compactMap(\.self)
    story.place.offer(object.line("located").flatMap(OpeningDateline.place), rank: 0)
    let holder = object.line("copyrightholder") ?? object.rightsHolder
    let holders = [object.line("creditline"), holder].compactMap(\.self)
    story.holders = object.names("infosources", "infosource") + holders
    story.tags = tags(object)
    story.body = body(object)
    readDescriptions(object, into: &story)
    readFiles(object, into: &story)
    if ["canceled", "withheld"].contains(object.line("pubstatus") ?? "") {
      story.warnings.append("The agency has withdrawn this story.")
    }
    return story
  }

  private func webAddress(_ text: String?) -> String? {
    guard let text, WebAddress(text).scheme?.hasPrefix("http") == true else { return nil }
    return WebAddress.resolved(text, against: nil)
  }

  private func title(_ object: NinjsObject) -> String {
    let headlines = object.texts(prefix: "headline_", list: "headlines")
    let main = headlines.first { $0.role == "main" } ?? headlines.first
    let words = main.map {
      TitleText.title(Array($0.value.utf8), isHTML: $0.isMarkup, limits: limits)
    }
    return words ?? object.line("headline") ?? object.line("title") ?? ""
  }

  private func tags(_ object: NinjsObject) -> [String] {
    object.names("subjects", "subject") + object.names("organisations", "organisation")
      + object.names("people", "person") + object.names("places", "place")
      + object.names("events", "event") + object.keywords
  }

  /// The best of the bodies, which all say the same: with markup before plain.
  private func body(_ object: NinjsObject) -> [Block] {
    let bodies = object.texts(prefix: "body_", list: "bodies")
    let ordered = bodies.filter(\.isMarkup) + bodies.filter { !$0.isMarkup }
    return ordered.lazy.map { $0.blocks(limits: limits) }.first { !$0.isEmpty } ?? []
  }

  private func readDescriptions(_ object: NinjsObject, into story: inout AgencyStory) {
    let isPicture = ["picture", "graphic", "video", "audio"].contains(object.line("type") ?? "")
    for text in object.texts(prefix: "description_", list: "descriptions") {
      let words = DisplayText.singleLine(text.blocks(limits: limits).plainText)
      guard !words.isEmpty else { continue }
      if isPicture || text.role.hasSuffix("caption") {
        if !story.captions.contains(words) { story.captions.append(words) }
      } else {
        story.summary.offer(words, rank: 0)
      }
    }
  }

  /// The object's own files, and the pictures that go with it.
  private func readFiles(_ object: NinjsObject, into story: inout AgencyStory) {
    story.enclosures += files(object)
    for associated in object.objects("associations").prefix(limits.enclosureCount) {
      let inner = NinjsObject(part: associated)
      story.enclosures += files(inner)
      var words = AgencyStory()
      readDescriptions(inner, into: &words)
      story.captions += words.captions
    }
  }

  private func files(_ object: NinjsObject) -> [Enclosure] {
    object.objects("renditions").prefix(limits.enclosureCount).compactMap { rendition in
      guard let target = NinjsObject.line(rendition["href"]),
        let url = WebAddress.resolved(target, against: nil), url.utf8.count <= limits.urlBytes
      else { return nil }
      let type = rendition["contenttype"] ?? rendition["mimetype"]
      let size = (rendition["sizeinbytes"] as? NSNumber)?.doubleValue ?? -1
      return Enclosure(
        url: url,
        type: NinjsObject.line(type),
        length: (0..<1e15).contains(size) ? Int(size) : nil
      )
    }
  }
}
