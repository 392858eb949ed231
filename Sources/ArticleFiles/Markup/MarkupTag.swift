/// The element names that mean something to a reader of articles; every other one is `other`.
///
/// Names are compared in lower case: feeds write `pubDate`, `pubdate` and `PubDate`.
enum MarkupTag: String, CaseIterable {
  case other = ""
  // Text in HTML.
  case a, abbr, acronym, address, applet, area, article, aside, audio, b, base, bdi, bdo, big,
    blink, blockquote, body, br, button,
    canvas
  case caption, center, cite, code, col, colgroup, dd, del, details, dfn, dialog, dir, div, dl, dt
  case em, embed, fieldset, figcaption, figure, font, footer, form, frame, frameset
  case h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input, ins, kbd
  case label, legend, li, link, main, map, mark, marquee, math, menu, meta, nav, nobr, noembed,
    noframes, noscript
  case object, ol, optgroup, option, p, param, picture, plaintext, pre, q, rp, rt, ruby
  case s, samp, script, section, select, small, source, span, strike, strong, style, sub, summary
  case sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track
  case tt, u, ul
  case variable = "var"
  case video, wbr, xmp
  // Feeds.
  case abstract, author, category, channel, comments, content, contributor, copyright, created,
    creator
  case date, description, docs, email, enclosure, encoded, entry, feed, fullitem, generator, group
  case guid, icon, id, image, info, issued, item, items, keywords, language, lastbuilddate, logo
  case managingeditor, modified, name, origlink, pubdate, published, publisher, rdf
  case rights, rss, subject, subtitle, tagline, text, textinput, thumbnail, ttl, updated
  case uri, url, webmaster, credit
  // NITF.
  case nitf, docdata, keyword, pubdata, hedline, hl1, hl2, byline, byttl, distributor, dateline
  case media, bq, block, note, location, person, org, event, classifier, copyrite
  case documentID = "doc-id"
  case dateOfIssue = "date.issue"
  case dateOfRelease = "date.release"
  case documentCopyright = "doc.copyright"
  case revisionHistory = "revision-history"
  case identifiedContent = "identified-content"
  case subjectOfObject = "tobject.subject"
  case bodyHead = "body.head"
  case bodyContent = "body.content"
  case bodyEnd = "body.end"
  case storyDate = "story.date"
  case mediaReference = "media-reference"
  case mediaCaption = "media-caption"
  // NewsML, old and new.
  case newsML = "newsml"
  case newsItem = "newsitem"
  case packageItem = "packageitem"
  case newsMessage = "newsmessage"
  case itemMeta = "itemmeta"
  case copyrightHolder = "copyrightholder"
  case versionCreated = "versioncreated"
  case firstCreated = "firstcreated"
  case contentCreated = "contentcreated"
  case contentModified = "contentmodified"
  case pubStatus = "pubstatus"
  case infoSource = "infosource"
  case provider, located, headline, by, assert
  case creditLine = "creditline"
  case partMeta = "partmeta"
  case inlineXML = "inlinexml"
  case inlineData = "inlinedata"
  case remoteContent = "remotecontent"
  case itemRef = "itemref"
  case providerID = "providerid"
  case dateID = "dateid"
  case newsItemID = "newsitemid"
  case thisRevisionCreated = "thisrevisioncreated"
  case status, party, property
  case newsLines = "newslines"
  case copyrightLine = "copyrightline"
  case keywordLine = "keywordline"
  case contentItem = "contentitem"
  case dataContent = "datacontent"
  case mimeType = "mimetype"
  // Lists of sources.
  case opml, outline

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { (MarkupName.hash(Array($0.rawValue.utf8)[...]), $0) }
  )

  init(named hash: UInt64) {
    self = Self.byName[hash] ?? .other
  }
}

/// The name of an element or attribute as a number that is the same for every spelling in letters.
enum MarkupName {
  /// The FNV-1a hash of the name in lower case.
  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      let letter = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
      hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
    }
    return hash
  }
}
