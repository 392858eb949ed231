/// A run of text inside a block.
package indirect enum Inline: Hashable, Sendable {
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  case strikethrough([Inline])
  case code(String)
  /// `url` is absolute where the file allowed it to be made so.
  case link([Inline], url: String)
  case image(ImageBlock)
  case lineBreak
}
