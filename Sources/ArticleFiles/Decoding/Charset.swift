/// The charsets that files declare, under the names that the converter knows.
enum Charset {
  /// The charset that a label means, as browsers read labels (WHATWG Encoding), for iconv.
  ///
  /// ISO 8859-1 is read as windows-1252, and the Asian sets as their larger kin, since that is what
  /// those who write the labels mean. Nil for a label that is no plain name.
  static func name(forLabel label: String) -> String? {
    let label = label.trimmingASCIISpace.lowercased()
    guard !label.isEmpty, label.utf8.count < 40,
      label.utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || "-_:.".utf8.contains($0) })
    else { return nil }
    return byLabel[label] ?? byLabel[label.replacing("_", with: "-")] ?? label.uppercased()
  }

  /// Whether bytes in this charset can be UTF-8 by chance: its pairs of bytes look alike.
  static func resemblesUTF8(_ name: String) -> Bool {
    ["GB18030", "BIG5-HKSCS", "CP949", "EUC-JP", "CP932"].contains(name)
  }

  /// Whether text in this charset is made of ASCII bytes.
  static func isSevenBit(_ name: String) -> Bool {
    name.hasPrefix("ISO-2022-") || name == "UTF-7" || name == "HZ"
  }

  private static let byLabel: [String: String] = [
    "utf8": "UTF-8", "utf-8": "UTF-8", "unicode-1-1-utf-8": "UTF-8",
    "ascii": "CP1252", "us-ascii": "CP1252", "iso-8859-1": "CP1252", "iso8859-1": "CP1252",
    "iso_8859-1": "CP1252", "latin1": "CP1252", "latin-1": "CP1252", "l1": "CP1252",
    "windows-1252": "CP1252", "cp1252": "CP1252", "x-cp1252": "CP1252", "ansi": "CP1252",
    "windows-1250": "CP1250", "windows-1251": "CP1251", "win-1251": "CP1251",
    "windows-1253": "CP1253", "windows-1254": "CP1254", "iso-8859-9": "CP1254",
    "latin5": "CP1254", "windows-1255": "CP1255", "windows-1256": "CP1256",
    "windows-1257": "CP1257", "windows-1258": "CP1258", "iso-8859-8-i": "ISO-8859-8",
    "tis-620": "CP874", "windows-874": "CP874", "iso-8859-11": "CP874",
    "gb2312": "GB18030", "gbk": "GB18030", "gb18030": "GB18030", "x-gbk": "GB18030",
    "gb_2312-80": "GB18030", "euc-cn": "GB18030", "hz-gb-2312": "HZ",
    "big5": "BIG5-HKSCS", "big5-hkscs": "BIG5-HKSCS", "x-x-big5": "BIG5-HKSCS",
    "shift_jis": "CP932", "shift-jis": "CP932", "sjis": "CP932", "x-sjis": "CP932",
    "windows-31j": "CP932", "ms932": "CP932",
    "euc-kr": "CP949", "ks_c_5601-1987": "CP949", "ksc5601": "CP949", "uhc": "CP949",
    "windows-949": "CP949", "koi8-r": "KOI8-R", "koi": "KOI8-R", "koi8": "KOI8-R",
    "mac-cyrillic": "MAC-CYRILLIC", "x-mac-cyrillic": "MAC-CYRILLIC", "macintosh": "MACINTOSH",
    "macroman": "MACINTOSH", "mac-roman": "MACINTOSH", "x-mac-roman": "MACINTOSH",
    "maccentraleurope": "MAC-CENTRALEUROPE", "maclatin2": "MAC-CENTRALEUROPE",
    "maciceland": "MAC-IS", "cp-is": "CP861", "csibm861": "CP861",
    "utf-16": "UTF-16", "utf-16le": "UTF-16LE", "utf-16be": "UTF-16BE", "ucs-2": "UTF-16",
    "utf-32": "UTF-32", "utf-32le": "UTF-32LE", "utf-32be": "UTF-32BE",
  ]
}
