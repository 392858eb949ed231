import Foundation

/// The headline among the titles that a page has, without the site's name.
struct PageTitle {
  let metadata: PageMetadata

  /// The best title, given the heading that the page shows.
  func title(heading: String?) -> String {
    let stated = metadata.title.map(withoutSite)
    guard let heading, !heading.isEmpty else {
      return stated ?? withoutSite(metadata.windowTitle ?? "")
    }
    guard let stated else { return withoutSite(heading) }
    // The heading is what readers see, when what the head says is it with more around it or cut.
    if Self.isSame(stated, heading) || Self.isCut(stated, of: heading) { return heading }
    if begins(stated, with: heading) || begins(metadata.title ?? "", with: heading) {
      return heading
    }
    return stated
  }

  /// Whether the heading is only the site's name, as in the corner of a page.
  func isSite(_ heading: String) -> Bool {
    metadata.sites.contains { Self.isSame($0, heading) } || isHost(heading)
  }

  /// How surely the heading is the headline: 0 when nothing speaks for it.
  func likeness(of heading: String) -> Int {
    let titles = [metadata.title, metadata.windowTitle].compactMap(\.self)
    if titles.contains(where: { Self.isSame($0, heading) }) { return 3 }
    if titles.contains(where: { begins($0, with: heading) || ends($0, with: heading) }) { return 2 }
    return titles.contains { Self.isCut($0, of: heading) } ? 1 : 0
  }
}

extension PageTitle {
  /// Whether two texts have the same letters and digits, whatever stands between them.
  static func isSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let left = key(left)
    return !left.isEmpty && left == key(right)
  }

  /// The better of two titles: the first, unless it is the beginning of the other with dots.
  static func longer(_ first: String?, _ second: String?) -> String? {
    guard let first, let second else { return first ?? second }
    return isCut(first, of: second) ? second : first
  }

  /// Whether the text is the beginning of the whole, ended by dots.
  static func isCut(_ text: String, of whole: String) -> Bool {
    for dots in ["…", "..."] where text.hasSuffix(dots) {
      let opening = key(String(text.dropLast(dots.count)))
      return opening.count > 12 && key(whole).hasPrefix(opening)
    }
    return false
  }

  static func key(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.isLetter || $0.digit != nil }))
      .lowercased()
  }

  private static let separators = [
    " | ", " – ", " — ", " - ", " · ", " :: ", " : ", " » ", " « ", " • ", " ・ ", " ‹ ", " / ",
    " ~ ", "｜", "|", " ― ", "_", " − ", " -- ", " › ",
  ]

  private func begins(_ title: String, with heading: String) -> Bool {
    let (title, heading) = (title.lowercased(), heading.lowercased())
    guard title.hasPrefix(heading) else { return false }
    let rest = title.dropFirst(heading.count)
    return Self.separators.contains { rest.hasPrefix($0) } || rest.hasPrefix(" (")
      || rest.hasPrefix(": ")
  }

  private func ends(_ title: String, with heading: String) -> Bool {
    let (title, heading) = (title.lowercased(), heading.lowercased())
    guard title.hasSuffix(heading) else { return false }
    let rest = title.dropLast(heading.count)
    return Self.separators.contains { rest.hasSuffix($0) } || rest.hasSuffix(": ")
  }

  /// The title without the site's name, and its section's, behind or before a bar or dash.
  func withoutSite(_ title: String) -> String {
    var title = title
    for _ in 0..<3 {
      guard let shorter = withoutLast(title) ?? withoutFirst(title) else { return title }
      title = shorter
    }
    return title
  }

  private func withoutLast(_ title: String) -> String? {
    for separator in Self.separators {
      guard let range = title.range(of: separator, options: .backwards) else { continue }
      let kept = String(title[..<range.lowerBound]).trimmingASCIISpace
      if !kept.isEmpty, isOwn(String(title[range.upperBound...])) { return kept }
    }
    return nil
  }

  private func withoutFirst(_ title: String) -> String? {
    for separator in Self.separators + [": "] {
      guard let range = title.range(of: separator) else { continue }
      let kept = String(title[range.upperBound...]).trimmingASCIISpace
      if !kept.isEmpty, isSite(String(title[..<range.lowerBound])) { return kept }
    }
    return nil
  }

  private func isOwn(_ name: String) -> Bool {
    if isSite(name) { return true }
    return metadata.section.map { Self.isSame($0, name) } ?? false
  }

  /// Whether the name is the host's, as `Coast Wire` is of `www.coastwire.test`.
  private func isHost(_ name: String) -> Bool {
    guard let host = metadata.base?.host?.lowercased() else { return false }
    var name = name.lowercased().trimmingASCIISpace
    if name.hasPrefix("www.") { name.removeFirst(4) }
    if host == name || host == "www." + name { return true }
    let key = Self.key(name)
    return key.utf8.count > 2
      && host.split(separator: ".").dropLast().contains { Self.key(String($0)) == key }
  }
}
