/// The headline and the two paragraphs that all stories of a language share.
struct StoryLanguage: Sendable {
  let tag: String
  let title: String
  let first: String
  let second: String
}

extension StoryLanguage {
  static let english = StoryLanguage(
    tag: "en",
    title: "Ferries sail again",
    first:
      "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
    second:
      "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time."
  )

  static let german = StoryLanguage(
    tag: "de",
    title: "Fähren fahren wieder",
    first:
      "Die Fähren fahren seit Montag wieder, wie das Hafenamt mitteilte. Der Nebel hatte sie drei Wochen lang im Hafen gehalten.",
    second:
      "Das erste Schiff brachte 61 Fahrgäste, ein Klavier und zwei Ziegen über den Sund, und es war pünktlich."
  )

  static let french = StoryLanguage(
    tag: "fr",
    title: "Les bacs naviguent de nouveau",
    first:
      "Les bacs naviguent de nouveau depuis lundi, a indiqué le bureau du port. Le brouillard les avait retenus pendant trois semaines.",
    second:
      "Le premier bateau a transporté 61 passagers, un piano et deux chèvres à travers le détroit, et il était à l'heure."
  )

  static let spanish = StoryLanguage(
    tag: "es",
    title: "Los barcos navegan de nuevo",
    first:
      "Los barcos navegan de nuevo desde el lunes, según informó la oficina del puerto. La niebla los había retenido durante tres semanas.",
    second:
      "El primer barco llevó a 61 pasajeros, un piano y dos cabras a través del estrecho, y llegó a la hora prevista."
  )

  static let portuguese = StoryLanguage(
    tag: "pt",
    title: "Os barcos navegam de novo",
    first:
      "Os barcos navegam de novo desde segunda-feira, segundo informou o escritório do porto. O nevoeiro os tinha retido durante três semanas.",
    second:
      "O primeiro barco levou 61 passageiros, um piano e duas cabras através do estreito, e não houve atrasos."
  )

  static let italian = StoryLanguage(
    tag: "it",
    title: "I traghetti navigano di nuovo",
    first:
      "I traghetti navigano di nuovo da lunedì, ha detto l'ufficio del porto. La nebbia li aveva trattenuti per tre settimane.",
    second:
      "La prima nave ha portato 61 passeggeri, un pianoforte e due capre attraverso lo stretto, ed era in orario."
  )

  static let turkish = StoryLanguage(
    tag: "tr",
    title: "Feribotlar yeniden seferde",
    first:
      "Feribotlar pazartesi gününden bu yana yeniden sefer yapıyor. Liman müdürlüğü, sisin üç hafta sürdüğünü ve çok zor olduğunu açıkladı.",
    second:
      "İlk gemi 61 yolcu, bir piyano ve iki keçi ile boğazı geçti ve zamanında vardı, diye konuştu."
  )

  static let indonesian = StoryLanguage(
    tag: "id",
    title: "Kapal feri kembali berlayar",
    first:
      "Kapal feri kembali berlayar sejak hari Senin, kata kantor pelabuhan. Kabut telah menahan mereka di pelabuhan selama tiga minggu.",
    second:
      "Kapal pertama membawa 61 penumpang, sebuah piano dan dua ekor kambing melintasi selat itu, dan tidak terlambat."
  )

  static let vietnamese = StoryLanguage(
    tag: "vi",
    title: "Phà lại chạy trên vịnh",
    first:
      "Các chuyến phà đã chạy lại từ thứ Hai, theo thông báo của văn phòng cảng. Sương mù đã giữ phà trong cảng suốt ba tuần.",
    second:
      "Chuyến đầu tiên chở 61 hành khách, một cây đàn piano và hai con dê qua eo biển, và đã đến đúng giờ."
  )

  static let russian = StoryLanguage(
    tag: "ru",
    title: "Паромы снова вышли в море",
    first:
      "Паромы снова вышли в море в понедельник, сообщили в управлении порта. Туман держал их в гавани три недели, и это было трудно.",
    second:
      "Первое судно перевезло 61 пассажира, пианино и двух коз через пролив, мэр махал рукой с пристани и был рад."
  )

  static let chinese = StoryLanguage(
    tag: "zh",
    title: "渡轮重新开航",
    first: "港口渡轮周一在三周大雾之后重新开航，港务局表示，市长在码头挥手致意。",
    second: "第一班船载着六十一名乘客、一架钢琴和两只山羊渡过海峡，准时抵达。"
  )

  static let japanese = StoryLanguage(
    tag: "ja",
    title: "船がふたたび海へ",
    first: "港の船は月曜日、三週間の霧のあとでふたたび海へ出たと港湾局が発表した。市長は桟橋から手を振っていた。",
    second: "最初の船は六十一人の乗客とピアノと二頭の山羊を乗せて海峡を渡り、定刻に着いた。"
  )

  static let korean = StoryLanguage(
    tag: "ko",
    title: "배가 다시 바다로",
    first: "배가 월요일 3주간의 안개 뒤에 다시 바다로 나갔다고 항만청이 밝혔다. 시장은 부두에서 손을 흔들었다.",
    second: "첫 배는 승객 61명과 피아노, 염소 두 마리를 싣고 해협을 건넜으며 정시에 도착했다."
  )

  static let arabic = StoryLanguage(
    tag: "ar",
    title: "العبارات تعود إلى البحر",
    first:
      "عادت العبارات إلى البحر يوم الاثنين بعد ثلاثة أسابيع من الضباب، حسبما قال مكتب الميناء في بيان.",
    second: "وحملت السفينة الأولى 61 راكبا وآلة بيانو وعنزتين عبر المضيق ووصلت في الموعد."
  )
}
