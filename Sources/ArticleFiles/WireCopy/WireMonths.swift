/// Month names as datelines and time lines print them, in the languages of the wires.
enum WireMonths {
  /// The month, 1 to 12, that a whole word names; the word may end in a point.
  static func month(_ word: some StringProtocol) -> Int? {
    // No name is longer; looking up a long word would only cost time.
    guard word.utf8.count <= 40 else { return nil }
    var key = word.lowercased()
    if key.hasSuffix(".") { key.removeLast() }
    return months[key]
  }

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for names in tables {
      for (index, month) in names.split(separator: " ").enumerated() {
        for name in month.split(separator: "/") { months[String(name)] = index + 1 }
      }
    }
    return months
  }()

  /// A row a language: months a space apart, spellings of one month a stroke apart.
  private static let tables = [
    // English, with a misspelling that wires of 1987 have.
    """
    january/jan february/feb/febr march/mar/mach april/apr may june/jun july/jul august/aug \
    september/sep/sept october/oct november/nov december/dec
    """,
    // French.
    """
    janvier/janv février/fevrier/févr/fév mars avril/avr mai juin juillet/juil août/aout \
    septembre octobre novembre décembre/decembre/déc
    """,
    // Spanish.
    """
    enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre/set octubre \
    noviembre diciembre/dic
    """,
    // Portuguese.
    """
    janeiro fevereiro/fev março/marco abril maio/mai junho julho agosto setembro outubro/out \
    novembro dezembro/dez
    """,
    // Italian.
    """
    gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre \
    ottobre/ott novembre dicembre
    """,
    // German and Dutch.
    """
    januar/jänner/januari februar/februari märz/maart/mrz april/apr mai/mei juni juli \
    august/augustus september/sep oktober/okt november/nov dezember/dez
    """,
    // Malay and Indonesian.
    """
    januari februari/pebruari mac/maret april mei jun/juni julai/juli ogos/agustus/agu september \
    oktober november disember/desember/dis/des
    """,
    // Russian.
    """
    января/январь/янв февраля/февраль/фев/февр марта/март/мар апреля/апрель/апр мая/май \
    июня/июнь/июн июля/июль/июл августа/август/авг сентября/сентябрь/сен/сент \
    октября/октябрь/окт ноября/ноябрь/ноя/нояб декабря/декабрь/дек
    """,
    // Ukrainian.
    """
    січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
    """,
    // Serbian, Croatian and Hungarian.
    """
    januara/siječnja/január februara/veljače/február marta/ožujka/március aprila/travnja/április \
    maja/svibnja/május juna/lipnja/június jula/srpnja/július avgusta/kolovoza/augusztus \
    septembra/rujna/szeptember oktobra/október novembra/studenoga/november \
    decembra/prosinca/december
    """,
    // Scandinavian and Finnish.
    """
    januar/januari/tammikuuta februar/februari/helmikuuta marts/mars/maaliskuuta april/huhtikuuta \
    maj/mai/toukokuuta juni/kesäkuuta juli/heinäkuuta august/augusti/elokuuta september/syyskuuta \
    oktober/lokakuuta november/marraskuuta december/joulukuuta
    """,
    // Turkish, Polish and Czech.
    """
    ocak/stycznia/ledna şubat/lutego/února mart/marca/března nisan/kwietnia/dubna \
    mayıs/maja/května haziran/czerwca/června temmuz/lipca/července ağustos/sierpnia/srpna \
    eylül/września/září ekim/października/října kasım/listopada/listopadu aralık/grudnia/prosince
    """,
    // Arabic, the western names and those of the Levant.
    """
    يناير/جانفي فبراير/شباط مارس/آذار أبريل/إبريل/نيسان مايو/أيار يونيو/يونيه/حزيران \
    يوليو/يوليه/تموز أغسطس/آب سبتمبر/أيلول أكتوبر نوفمبر ديسمبر
    """,
    // Hebrew, with the prefix of "in".
    """
    בינואר/ינואר בפברואר/פברואר במרץ/מרץ/במרס/מרס באפריל/אפריל במאי/מאי ביוני/יוני ביולי/יולי \
    באוגוסט/אוגוסט בספטמבר/ספטמבר באוקטובר/אוקטובר בנובמבר/נובמבר בדצמבר/דצמבר
    """,
    // Hindi.
    """
    जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर \
    नवंबर/नवम्बर दिसंबर/दिसम्बर
    """,
    // Thai.
    """
    มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม
    """,
  ]
}
