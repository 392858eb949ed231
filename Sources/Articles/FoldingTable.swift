/// The letters that remain when case and diacritics are taken off, block by block.
///
/// Each string holds one letter for each scalar of its block, in order; a full stop means that the
/// block says nothing about that scalar.
enum FoldingTable {
  /// A run of scalars that starts at `first`.
  struct Block {
    let first: UInt32
    let letters: [UInt16]

    init(first: UInt32, _ lines: [String]) {
      self.first = first
      letters = lines.flatMap { Array($0.utf16) }
    }

    /// The letter that remains of a scalar; nil where the block says nothing.
    func letter(for scalar: UInt32) -> UInt16? {
      guard scalar >= first, scalar - first < UInt32(letters.count) else { return nil }
      let letter = letters[Int(scalar - first)]
      return letter == 0x2E ? nil : letter
    }
  }

  /// Latin-1 letters and Latin Extended-A and -B.
  static let latin = Block(
    first: 0x00C0,
    [
      "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y",
      "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkqlllllll",
      "lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs",
      "bbbbƅƅoccddddƍǝəɛffgɣƕɩikklƛɯnnoooƣƣppʀƨƨʃƪttttuuʊvyyzzʒƹƹƺƻƽƽƾƿ",
      "ǀǁǂǃ.........aaiioouuuuuuuuuuǝaaaa..ggggkkooooʒʒj...ggƕƿnnaa..oo",
      "aaaaeeeeiiiioooorrrruuuussttȝȝhhndȣȣzzaaeeooooooooyylntjȸȹacclts",
      "zɂɂbuʌeejjqqrryy",
    ]
  )

  /// Greek and Coptic.
  static let greek = Block(
    first: 0x0370,
    [
      "ͱͱͳͳʹ.ͷͷ..ͺͻͼͽ.ϳ......α.εηι.ο.υωιαβγδεζηθικλμνξοπρ.στυφχψωιυαεηι",
      "υαβγδεζηθικλμνξοπρσστυφχψωιυουωϗβθϒϒϒφπϗϙϙϛϛϝϝϟϟϡϡϣϣϥϥϧϧϩϩϫϫϭϭϯϯ",
      "κρσϳθε.ϸϸσϻϻϼͻͼͽ",
    ]
  )

  /// Cyrillic and its supplement.
  static let cyrillic = Block(
    first: 0x0400,
    [
      "ееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяабвгдежзииклмноп",
      "рстуфхцчшщъыьэюяееђгєѕііјљњћкиуџѡѡѣѣѥѥѧѧѩѩѫѫѭѭѯѯѱѱѳѳѵѵѵѵѹѹѻѻѽѽѿѿ",
      "ҁҁ........ҋҋҍҍҏҏґґғғҕҕҗҗҙҙққҝҝҟҟҡҡңңҥҥҧҧҩҩҫҫҭҭүүұұҳҳҵҵҷҷҹҹһһҽҽҿҿ",
      "ӏжжӄӄӆӆӈӈӊӊӌӌӎӎӏааааӕӕееәәәәжжззӡӡииииооөөөөээууууууччӷӷыыӻӻӽӽӿӿ",
      "ԁԁԃԃԅԅԇԇԉԉԋԋԍԍԏԏԑԑԓԓԕԕԗԗԙԙԛԛԝԝԟԟԡԡԣԣԥԥԧԧԩԩԫԫԭԭԯԯ",
    ]
  )

  /// Latin Extended Additional, where most Vietnamese letters are.
  static let vietnamese = Block(
    first: 0x1E00,
    [
      "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm",
      "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv",
      "wwwwwwwwwwxxxxyyzzzzzzhtwyasss.ẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee",
      "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyllvvyy",
    ]
  )

  /// Greek letters with breathings.
  static let greekExtended = Block(
    first: 0x1F00,
    [
      "ααααααααααααααααεεεεεε..εεεεεε..ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιι",
      "οοοοοο..οοοοοο..υυυυυυυυ.υ.υ.υ.υωωωωωωωωωωωωωωωωααεεηηιιοουυωω..",
      "ααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωααααα.ααααααα.ι.",
      "..ηηη.ηηεεηηη...ιιιι..ιιιιιι....υυυυρρυυυυυυρ.....ωωω.ωωοοωωω...",
    ]
  )
}
