/// A run of text inside a block.
///
/// What is larger than a text stands apart, since most runs are text and there may be many.
package enum Inline: Hashable, Sendable {
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  case strikethrough([Inline])
  case code(String)
  /// `url` is absolute where the file allowed it to be made so.
  indirect case link([Inline], url: String)
  indirect case image(ImageBlock)
  case lineBreak
}
