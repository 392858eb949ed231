@testable import ArticleFiles

/// Pages in many languages and encodings, and what their heads say.
enum WorldPages {
  static let all: [PageSample] = [
    PageSample(
      "german portal",
      ##"""
      <!doctype html><html lang="de"><head><title>Zweites Werk öffnet -\##
       Deichblatt</title><meta property="og:site_name" content="Deichblatt"><meta\##
       name="author" content="Deichblatt, Rike Behrens"></head><body><div\##
       id="cookie-einwilligung" class="consent-layer"><p>Wir verwenden Cookies, um Inhalte\##
       und Anzeigen zu personalisieren und die Zugriffe zu zählen.</p></div><nav\##
       class="hauptnavigation"><a href="/">Start</a></nav><main><article\##
       class="artikel"><header><span class="dachzeile">Küste</span><h1>Zweites Werk\##
       öffnet</h1><p class="autor">Von <a href="/autor/rb" rel="author">Rike\##
       Behrens</a></p><time datetime="2020-05-04T03:02:00+02:00">4. Mai 2020, 03:02\##
       Uhr</time></header><div class="artikeltext"><p>Das Hafenamt teilte am Montag mit, dass\##
       das zweite Werk vor dem Herbst öffnet.</p><div\##
       class="anzeige">Anzeige</div><p><strong>Lesen Sie auch:</strong> <a href="/m">Alte\##
       Mühle brennt</a></p><p>Die Fischer hatten um einen späteren Termin gebeten, und der\##
       Rat gab ihnen zwei Wochen.</p></div><div class="artikel-teilen"><ul><li><a\##
       href="#">Teilen</a></li></ul></div></article><section class="mehr-zum-thema"><h2>Mehr\##
       zum Thema</h2><p>Die alte Mühle brannte in der Nacht zum Sonntag nieder, niemand wurde\##
       verletzt.</p></section><section class="kommentare"><h2>Kommentare</h2><p>Ein sehr\##
       gutes Werk ist das, und ich freue mich auf den Herbst an der\##
       Küste.</p></section></main></body></html>
      """##,
      expected: [
        .title: .text("Zweites Werk öffnet"),
        .source: .text("Deichblatt"),
        .body: .paragraphs([
          "Das Hafenamt teilte am Montag mit, dass das zweite Werk vor dem Herbst öffnet.",
          "Die Fischer hatten um einen späteren Termin gebeten, und der Rat gab ihnen zwei Wochen.",
        ]),
        .published: .text("2020-05-04T01:02:00Z"),
        .language: .text("de"),
      ]
    ),
    PageSample(
      "french paywall",
      #"""
      <html lang="fr"><head><title>La seconde usine ouvre</title><meta property="og:title"\#
       content="La seconde usine ouvre"><meta name="author" content="Par Lise Vautrin et Jean\#
       Marel"></head><body><div class="fil-ariane"><a href="/">Accueil</a> &gt; <a\#
       href="/c">Côte</a></div><article><h1>La seconde usine ouvre</h1><p class="chapo">Une\#
       usine sur le quai nord.</p><div class="article__contenu"><p>Le bureau du port a\#
       annoncé lundi que la seconde usine ouvrirait avant l’automne.</p><p>Les équipages\#
       avaient demandé une date plus tardive, et le conseil leur a donné deux semaines.</p><p\#
       class="lire-aussi">À lire aussi : <a href="/x">Le vieux moulin brûle</a></p><aside\#
       class="paywall"><p>Il vous reste 80 % de cet article à lire. La suite est réservée aux\#
       abonnés.</p></aside></div><div class="partage">Partager</div><section\#
       class="commentaires"><p>Bravo à tous ceux qui ont construit cette usine au bord de la\#
       mer du Nord.</p></section></article><div class="articles-lies"><p>Le vieux moulin a\#
       brûlé dans la nuit et personne n’a été blessé, dit-on.</p></div><footer\#
       class="pied-de-page">Mentions légales</footer></body></html>
      """#,
      expected: [
        .title: .text("La seconde usine ouvre"),
        .authors: .list(["Lise Vautrin", "Jean Marel"]),
        .summary: .text("Une usine sur le quai nord."),
        .body: .paragraphs([
          "Le bureau du port a annoncé lundi que la seconde usine ouvrirait avant l’automne.",
          "Les équipages avaient demandé une date plus tardive, et le conseil leur a donné deux semaines.",
        ]),
        .language: .text("fr"),
      ]
    ),
    PageSample(
      "spanish portal",
      ##"""
      <html lang="es"><head><title>Abre la segunda planta | El Faro de Marella</title><meta\##
       property="og:site_name" content="El Faro de Marella"><script\##
       type="application/ld+json">[{"@type":"BreadcrumbList","itemListElement":[]},{"@type":"N\##
      ewsArticle","headline":"Abre la segunda planta","author":"Marta Olmo y Luis\##
       Prado","datePublished":"2019-10-11T12:13:14-03:00"}]</script></head><body><h1>Abre la\##
       segunda planta</h1><div class="compartir-redes"><a href="#">Compartir en\##
       Facebook</a></div><div class="cuerpo-noticia"><p>MARELLA, 21 mar (EFE).- La oficina\##
       del puerto dijo el lunes que la segunda planta abriría antes del otoño.</p><div\##
       class="noticias-relacionadas"><h4>Noticias relacionadas</h4><ul><li><a href="/1">Arde\##
       el viejo molino</a></li></ul></div><p>Los pescadores habían pedido una fecha\##
       posterior, y el consejo les dio dos semanas. EFE</p></div><div\##
       class="lo-mas-leido"><ol><li>Uno</li></ol></div><div id="comentarios"><p>Muy buena\##
       noticia para todos los que vivimos cerca del puerto de Marella.</p></div></body></html>
      """##,
      expected: [
        .title: .text("Abre la segunda planta"),
        .authors: .list(["Marta Olmo", "Luis Prado"]),
        .published: .text("2019-10-11T15:13:14Z"),
        .source: .text("El Faro de Marella"),
        .dateline: .text("MARELLA"),
        .agency: .text("EFE"),
        .body: .paragraphs([
          "La oficina del puerto dijo el lunes que la segunda planta abriría antes del otoño.",
          "Los pescadores habían pedido una fecha posterior, y el consejo les dio dos semanas.",
        ]),
        .language: .text("es"),
      ]
    ),
    PageSample(
      "portuguese portal",
      #"""
      <html lang="pt-BR"><head><title>Segunda usina abre - Diário da Barra</title><meta\#
       property="og:site_name" content="Diário da Barra"></head><body><header\#
       class="cabecalho"><nav><a href="/">Início</a></nav></header><div class="materia"><h1\#
       class="titulo">Segunda usina abre</h1><p class="assinatura-autor">Por Rita Couto</p><p\#
       class="data-publicacao">11/10/2019 12h13</p><div class="materia-conteudo"><p>O\#
       escritório do porto disse na segunda-feira que a segunda usina abrirá antes do\#
       outono.</p><p><a href="/x">Leia também: Velho moinho\#
       queima</a></p><p>Publicidade</p><p>Os pescadores tinham pedido uma data posterior, e o\#
       conselho lhes deu duas semanas.</p></div></div><div\#
       class="mais-lidas"><ol><li>Um</li></ol></div><div class="rodape">Todos os direitos\#
       reservados.</div></body></html>
      """#,
      expected: [
        .title: .text("Segunda usina abre"),
        .authors: .list(["Rita Couto"]),
        .published: .text("2019-10-11T12:13:00Z"),
        .body: .paragraphs([
          "O escritório do porto disse na segunda-feira que a segunda usina abrirá antes do outono.",
          "Os pescadores tinham pedido uma data posterior, e o conselho lhes deu duas semanas.",
        ]),
        .language: .text("pt-BR"),
      ]
    ),
    PageSample(
      "italian portal",
      #"""
      <html lang="it"><head><title>Apre il secondo impianto</title></head><body><div\#
       class="privacy-banner"><p>Questo sito utilizza cookie tecnici e di terze parti per le\#
       statistiche e per la pubblicità.</p></div><div class="articolo"><h1>Apre il secondo\#
       impianto</h1><div class="testo-articolo"><p>L’ufficio del porto ha detto lunedì che il\#
       secondo impianto aprirà prima dell’autunno.</p><p>LEGGI ANCHE: <a href="/x">Brucia il\#
       vecchio mulino</a></p><p>I pescatori avevano chiesto una data successiva, e il\#
       consiglio ha dato loro due settimane.</p><p>Iscriviti alla newsletter per ricevere le\#
       notizie del porto.</p></div></div><div class="articoli correlati"><a href="/x">Brucia\#
       il vecchio mulino</a></div></body></html>
      """#,
      expected: [
        .title: .text("Apre il secondo impianto"),
        .body: .paragraphs([
          "L’ufficio del porto ha detto lunedì che il secondo impianto aprirà prima dell’autunno.",
          "I pescatori avevano chiesto una data successiva, e il consiglio ha dato loro due settimane.",
        ]),
        .language: .text("it"),
      ]
    ),
    PageSample(
      "russian portal",
      #"""
      <html lang="ru"><head><meta charset="utf-8"><title>Вторая станция откроется — Северный\#
       Вестник</title><meta property="og:site_name" content="Северный\#
       Вестник"></head><body><div class="nav">Главная</div><div\#
       class="article__text"><h1>Вторая станция откроется</h1><p>ХАЛЬВЕРН, 25 мая - РИА\#
       Новости. Портовое управление сообщило в понедельник, что вторая станция откроется до\#
       осени.</p><p>Читайте также: <a href="/x">Сгорела старая мельница</a></p><p>Рыбаки\#
       просили о более поздней дате, и совет дал им две недели.</p></div><div\#
       class="article__tags"><a href="/t">море</a></div><div\#
       class="реклама">Реклама</div></body></html>
      """#,
      expected: [
        .title: .text("Вторая станция откроется"),
        .source: .text("Северный Вестник"),
        .dateline: .text("ХАЛЬВЕРН"),
        .agency: .text("RIA Novosti"),
        .body: .paragraphs([
          "Портовое управление сообщило в понедельник, что вторая станция откроется до осени.",
          "Рыбаки просили о более поздней дате, и совет дал им две недели.",
        ]),
        .language: .text("ru"),
      ]
    ),
    PageSample(
      "russian windows 1251",
      #"""
      <html><head><meta http-equiv="Content-Type" content="text/html;\#
       charset=windows-1251"><title>Вторая станция откроется</title></head><body><h1>Вторая\#
       станция откроется</h1><p>Портовое управление сообщило в понедельник, что вторая\#
       станция откроется до осени.</p><p>Рыбаки просили о более поздней дате, и совет дал им\#
       две недели.</p></body></html>
      """#,
      encoding: .windows1251,
      expected: [
        .title: .text("Вторая станция откроется"),
        .body: .paragraphs([
          "Портовое управление сообщило в понедельник, что вторая станция откроется до осени.",
          "Рыбаки просили о более поздней дате, и совет дал им две недели.",
        ]),
        .language: .text("ru"),
      ]
    ),
    PageSample(
      "japanese shift jis",
      #"""
      <html lang="ja"><head><meta charset="Shift_JIS"><title>第二潮力発電所、秋に開業｜潮見新報</title><meta\#
       property="og:site_name" content="潮見新報"></head><body><div class="header"><a\#
       href="/">潮見新報</a></div><h1>第二潮力発電所、秋に開業</h1><div\#
       class="article-body"><p>港湾局は月曜日、第二潮力発電所が秋までに開業すると発表した。</p><p>漁師たちは延期を求めており、議会は二週間の猶予を与え\#
      た。</p></div><div class="related"><h2>関連記事</h2><ul><li><a\#
       href="/x">古い水車小屋が燃える</a></li></ul></div></body></html>
      """#,
      encoding: .shiftJIS,
      expected: [
        .title: .text("第二潮力発電所、秋に開業"),
        .source: .text("潮見新報"),
        .body: .paragraphs([
          "港湾局は月曜日、第二潮力発電所が秋までに開業すると発表した。",
          "漁師たちは延期を求めており、議会は二週間の猶予を与えた。",
        ]),
        .language: .text("ja"),
      ]
    ),
    PageSample(
      "polish portal",
      #"""
      <html lang="pl"><head><title>Druga elektrownia</title></head><body><article><h1>Druga\#
       elektrownia</h1><div class="author">Autor: Zofia Wrona</div><p>Biuro portu podało w\#
       poniedziałek, że druga elektrownia zostanie otwarta przed\#
       jesienią.</p><p>Reklama</p><p>Czytaj także: <a href="/x">Stary młyn\#
       spłonął</a></p><p>Rybacy prosili o późniejszy termin, a rada dała im dwa\#
       tygodnie.</p><div class="udostepnij">Udostępnij</div></article></body></html>
      """#,
      expected: [
        .title: .text("Druga elektrownia"),
        .authors: .list(["Zofia Wrona"]),
        .body: .paragraphs([
          "Biuro portu podało w poniedziałek, że druga elektrownia zostanie otwarta przed jesienią.",
          "Rybacy prosili o późniejszy termin, a rada dała im dwa tygodnie.",
        ]),
        .language: .text("pl"),
      ]
    ),
    PageSample(
      "turkish portal",
      #"""
      <html lang="tr"><head><title>İkinci santral açılıyor - Kıyı Haber</title><meta\#
       property="og:site_name" content="Kıyı Haber"></head><body><div\#
       class="haber-metni"><h1>İkinci santral açılıyor</h1><p>Liman idaresi pazartesi günü\#
       ikinci santralin sonbahardan önce açılacağını söyledi.</p><p>Balıkçılar daha geç bir\#
       tarih istemişti, meclis onlara iki hafta verdi.</p></div><div\#
       class="ilgili-haberler"><h3>İlgili haberler</h3><p>Eski değirmen gece yarısı yandı,\#
       kimse yaralanmadı diye bildirildi.</p></div><div class="yorumlar"><p>Çok güzel bir\#
       haber, hepimiz bunu uzun zamandır bekliyorduk burada kıyıda.</p></div></body></html>
      """#,
      expected: [
        .title: .text("İkinci santral açılıyor"),
        .body: .paragraphs([
          "Liman idaresi pazartesi günü ikinci santralin sonbahardan önce açılacağını söyledi.",
          "Balıkçılar daha geç bir tarih istemişti, meclis onlara iki hafta verdi.",
        ]),
        .language: .text("tr"),
      ]
    ),
    PageSample(
      "dutch portal",
      #"""
      <html lang="nl"><head><title>Tweede centrale open | Kustkrant</title><meta\#
       name="application-name" content="Kustkrant"></head><body><main><h1>Tweede centrale\#
       open</h1><span class="byline">Door Joost Zand</span><p>Het havenkantoor zei maandag\#
       dat de tweede centrale voor de herfst opengaat.</p><div\#
       class="advertentie">Advertentie</div><p><b>Lees ook:</b> <a href="/x">Oude molen\#
       brandt</a></p><p>De vissers hadden om een latere datum gevraagd en kregen twee\#
       weken.</p></main><div class="gerelateerd"><p>De oude molen brandde in de nacht van\#
       zondag op maandag helemaal af, zei men.</p></div></body></html>
      """#,
      expected: [
        .title: .text("Tweede centrale open"),
        .authors: .list(["Joost Zand"]),
        .source: .text("Kustkrant"),
        .body: .paragraphs([
          "Het havenkantoor zei maandag dat de tweede centrale voor de herfst opengaat.",
          "De vissers hadden om een latere datum gevraagd en kregen twee weken.",
        ]),
        .language: .text("nl"),
      ]
    ),
    PageSample(
      "arabic portal",
      #"""
      <html lang="ar" dir="rtl"><head><title>المحطة الثانية تفتح - المرفأ</title><meta\#
       property="og:site_name" content="المرفأ"></head><body><article><h1>المحطة الثانية\#
       تفتح</h1><p>قال مكتب الميناء يوم الاثنين إن المحطة الثانية ستفتح قبل\#
       الخريف.</p><p>إعلان</p><p>وكان الصيادون قد طلبوا موعدا لاحقا فأعطاهم المجلس\#
       أسبوعين.</p><p>اقرأ أيضا: <a href="/x">احتراق الطاحونة\#
       القديمة</a></p></article></body></html>
      """#,
      expected: [
        .title: .text("المحطة الثانية تفتح"),
        .source: .text("المرفأ"),
        .body: .paragraphs([
          "قال مكتب الميناء يوم الاثنين إن المحطة الثانية ستفتح قبل الخريف.",
          "وكان الصيادون قد طلبوا موعدا لاحقا فأعطاهم المجلس أسبوعين.",
        ]),
        .language: .text("ar"),
      ]
    ),
    PageSample(
      "indonesian portal",
      #"""
      <html lang="id"><head><title>Pembangkit kedua dibuka - Kabar Pesisir</title><meta\#
       property="og:site_name" content="Kabar Pesisir"></head><body><h1>Pembangkit kedua\#
       dibuka</h1><div class="isi-berita"><p><strong>Jakarta (ANTARA)</strong> - Kantor\#
       pelabuhan mengatakan pada Senin bahwa pembangkit kedua akan dibuka sebelum musim\#
       gugur.</p><p><strong>Baca juga: </strong><a href="/x">Kincir tua\#
       terbakar</a></p><p>Para nelayan meminta tanggal yang lebih lambat.</p><p>Pewarta: Dewi\#
       Laut<br>Editor: Budi Pantai<br>Copyright © ANTARA 2020</p></div></body></html>
      """#,
      expected: [
        .title: .text("Pembangkit kedua dibuka"),
        .dateline: .text("Jakarta"),
        .agency: .text("Antara"),
        .body: .paragraphs([
          "Kantor pelabuhan mengatakan pada Senin bahwa pembangkit kedua akan dibuka sebelum musim gugur.",
          "Para nelayan meminta tanggal yang lebih lambat.",
        ]),
        .language: .text("id"),
      ]
    ),
    PageSample(
      "chinese portal",
      #"""
      <html lang="zh-CN"><head><meta\#
       charset="utf-8"><title>第二座潮汐电站秋季启用_海湾社</title></head><body><div class="crumbs"><a\#
       href="/">首页</a></div><h1>第二座潮汐电站秋季启用</h1><div class="source-time"><span>2020年5月4日\#
       12:30</span> 来源：新华社</div><div id="detailContent"\#
       class="main-text"><p>新华社哈尔文5月4日电（记者林海）港务局星期一说，第二座潮汐电站将在秋季前启用。</p><p>渔民要求推迟，议会给了他们两周。（完）\#
      </p><p>[责任编辑:李江]</p></div><div class="xiangguan related">相关阅读</div></body></html>
      """#,
      expected: [
        .title: .text("第二座潮汐电站秋季启用"),
        .authors: .list(["林海"]),
        .published: .text("2020-05-04T12:30:00Z"),
        .dateline: .text("哈尔文"),
        .agency: .text("Xinhua"),
        .body: .paragraphs([
          "港务局星期一说，第二座潮汐电站将在秋季前启用。",
          "渔民要求推迟，议会给了他们两周。",
        ]),
        .language: .text("zh-CN"),
      ]
    ),
    PageSample(
      "korean portal",
      #"""
      <html lang="ko"><head><title>제2 조력발전소 가을 개장 | 해안통신</title><meta property="og:site_name"\#
       content="해안통신"><meta property="article:published_time"\#
       content="2020-05-04T12:30:00+09:00"></head><body><h1>제2 조력발전소 가을 개장</h1><div\#
       class="article-body"><p>(서울=연합뉴스) 이바다 기자 = 항만청은 월요일 제2 조력발전소가 가을 전에 문을 연다고\#
       밝혔다.</p><p>어민들은 더 늦은 날짜를 요구했다.</p><p>bada@yna.co.kr</p></div><div\#
       class="관련기사">관련기사</div></body></html>
      """#,
      expected: [
        .title: .text("제2 조력발전소 가을 개장"),
        .authors: .list(["이바다"]),
        .dateline: .text("서울"),
        .agency: .text("Yonhap"),
        .published: .text("2020-05-04T03:30:00Z"),
        .body: .paragraphs([
          "항만청은 월요일 제2 조력발전소가 가을 전에 문을 연다고 밝혔다.",
          "어민들은 더 늦은 날짜를 요구했다.",
        ]),
        .language: .text("ko"),
      ]
    ),
    PageSample(
      "meta parsely sailthru",
      #"""
      <html><head><title>Harbour budget passes</title><meta name="parsely-title"\#
       content="Harbour budget passes"><meta name="parsely-author" content="Jo Marsh"><meta\#
       name="parsely-author" content="Ann Reed"><meta name="parsely-pub-date"\#
       content="2016-07-08T09:10:11Z"><meta name="parsely-tags"\#
       content="budget,harbour"><meta name="parsely-link"\#
       content="https://coast.test/budget"><meta name="sailthru.author" content="Coast\#
       Staff"></head><body><div id="content"><p>The harbour office said on Monday that the\#
       second plant would open before the autumn tides.</p><p>Fishing crews had asked for a\#
       later date, and the council gave them two more weeks.</p></div></body></html>
      """#,
      expected: [
        .title: .text("Harbour budget passes"),
        .authors: .list(["Jo Marsh", "Ann Reed"]),
        .published: .text("2016-07-08T09:10:11Z"),
        .tags: .list(["budget", "harbour"]),
        .url: .text("https://coast.test/budget"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "citation and dublin core",
      #"""
      <html><head><meta name="citation_title" content="Tides of the north quay"><meta\#
       name="citation_author" content="Marsh, Jo"><meta name="citation_author" content="Reed,\#
       Ann"><meta name="citation_publication_date" content="2014/03/02"><meta\#
       name="citation_journal_title" content="Marella Observatory"><meta name="DC.language"\#
       content="en"></head><body><h1>Tides of the north quay</h1><h2>Abstract</h2><p>The\#
       harbour office said on Monday that the second plant would open before the autumn\#
       tides.</p><p>The first plant, built nine years ago, lights some four thousand homes\#
       along the quay.</p></body></html>
      """#,
      expected: [
        .title: .text("Tides of the north quay"),
        .authors: .list(["Jo Marsh", "Ann Reed"]),
        .published: .text("2014-03-02T00:00:00Z"),
        .source: .text("Marella Observatory"),
        .language: .text("en"),
        .body: .paragraphs([
          "Abstract",
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "The first plant, built nine years ago, lights some four thousand homes along the quay.",
        ]),
      ]
    ),
    PageSample(
      "cxense and twitter",
      #"""
      <html><head><meta name="cXenseParse:recs:publishtime"\#
       content="2018-01-02T03:04:05.000Z"><meta name="cXenseParse:author" content="Ada\#
       Roe"><meta name="twitter:title" content="Lamp room found"><meta\#
       name="twitter:description" content="Under the quay."></head><body><div\#
       class="story"><p>The harbour office said on Monday that the second plant would open\#
       before the autumn tides.</p><p>Fishing crews had asked for a later date, and the\#
       council gave them two more weeks.</p></div></body></html>
      """#,
      expected: [
        .title: .text("Lamp room found"),
        .authors: .list(["Ada Roe"]),
        .published: .text("2018-01-02T03:04:05Z"),
        .summary: .text("Under the quay."),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "rdfa properties",
      #"""
      <html prefix="schema: http://schema.org/"><body vocab="http://schema.org/"\#
       typeof="Article"><h1 property="headline">Gulls return</h1><span property="author"\#
       typeof="Person"><span property="name">Nell Tarn</span></span> <span\#
       property="datePublished" content="2013-04-05">5 April</span><div\#
       property="articleBody"><p>The harbour office said on Monday that the second plant\#
       would open before the autumn tides.</p><p>Fishing crews had asked for a later date,\#
       and the council gave them two more weeks.</p></div></body></html>
      """#,
      expected: [
        .title: .text("Gulls return"),
        .authors: .list(["Nell Tarn"]),
        .published: .text("2013-04-05T00:00:00Z"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "saved from url comment",
      #"""
      <!DOCTYPE html>
      <!-- saved from url=(0033)https://coast.test/saved/page.htm -->
      <html><head><title>Quay saved</title></head><body><h1>Quay saved</h1><p>The harbour\#
       office said on Monday that the second plant would open before the autumn tides. <a\#
       href="more.htm">More</a></p><p>Fishing crews had asked for a later date, and the\#
       council gave them two more weeks.</p></body></html>
      """#,
      expected: [
        .title: .text("Quay saved"),
        .url: .text("https://coast.test/saved/page.htm"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides. More",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
  ]
}
