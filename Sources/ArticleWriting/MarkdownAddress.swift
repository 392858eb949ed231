import Articles

/// An address as a link's target.
enum MarkdownAddress {
  /// The target; nil where Markdown's renderers would spell the address otherwise.
  static func text(_ url: String) -> String? {
    var text = ""
    for scalar in url.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": break
      case "-", "_", ".", "+", "!", ",", "%", "#", "@", "?", "=", ";", ":", "/", "$": break
      case "(", ")", "*", "~": text += "\\"
      case "&":
        text += "&amp;"
        continue
      default: return nil
      }
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}

/// A picture as Markdown, its caption as its title.
struct MarkdownImage {
  let text: String

  init(_ image: ImageBlock, place: MarkdownText.Place) {
    guard let target = MarkdownAddress.text(image.url ?? "") else {
      text = image.html.withoutBars
      return
    }
    let escaper = MarkdownText(place: .label, isInLink: true)
    let alternative = escaper.escaped(image.alternative, startsLine: false)
    let title = image.caption.map { " \"\(escaper.escaped($0, startsLine: false))\"" } ?? ""
    text = "![\(alternative)](\(target.isEmpty && !title.isEmpty ? "<>" : target)\(title))"
  }
}
