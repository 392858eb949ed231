@testable import ArticleFiles

/// Markdown with front matter of every kind.
enum MarkdownPages {
  static let all: [PageSample] = [
    PageSample(
      "md yaml",
      #"""
      ---
      title: "Tidal: plant"
      authors:
        - name: Jo Marsh
          email: jo@coast.test
        - Ann Reed
      date: 2018-09-05T09:40:00+02:00
      lastmod: 2018-09-06
      tags: [sea, ports]
      categories: [Coast]
      lang: en-GB
      canonical_url: https://coast.test/plant
      description: A plant opens.
      source: Coast Wire
      ---
      # Tidal: plant

      The harbour office said on Monday that the second plant would open before the autumn\#
       tides.

      Fishing crews had asked for a later date, and the council gave them two more weeks.

      """#,
      expected: [
        .title: .text("Tidal: plant"),
        .authors: .list(["Jo Marsh", "Ann Reed"]),
        .published: .text("2018-09-05T07:40:00Z"),
        .updated: .text("2018-09-06T00:00:00Z"),
        .tags: .list(["sea", "ports", "Coast"]),
        .language: .text("en-GB"),
        .url: .text("https://coast.test/plant"),
        .summary: .text("A plant opens."),
        .source: .text("Coast Wire"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "md toml",
      #"""
      +++
      title = "Ferry 'Anna' # sails"
      date = 2019-01-02T03:04:05Z
      draft = false
      authors = ["Pim Sallow",
        "Orla Venn"]
      tags = ["ferry", "bay"] # two
      [params]
      lang = "en"
      [menu]
      title = "no"
      +++
      The harbour office said on Monday that the second plant would open before the autumn\#
       tides.

      """#,
      expected: [
        .title: .text("Ferry 'Anna' # sails"),
        .published: .text("2019-01-02T03:04:05Z"),
        .authors: .list(["Pim Sallow", "Orla Venn"]),
        .tags: .list(["ferry", "bay"]),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides."
        ]),
        .language: .text("en"),
        .source: .text("Halvern Papers"),
      ]
    ),
    PageSample(
      "md json",
      #"""
      {
        "title": "Object in front",
        "date": "2020-02-03",
        "tags": ["a", "b"]
      }

      The harbour office said on Monday that the second plant would open before the autumn\#
       tides.

      """#,
      expected: [
        .title: .text("Object in front"),
        .published: .text("2020-02-03T00:00:00Z"),
        .tags: .list(["a", "b"]),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides."
        ]),
      ]
    ),
    PageSample(
      "md setext",
      #"""
      Harbour *lights*
      ================

      The harbour office said on Monday that the second plant would open before the autumn\#
       tides.

      Second
      ------

      Fishing crews had asked for a later date, and the council gave them two more weeks.

      """#,
      expected: [
        .title: .text("Harbour lights"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Second",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "md footnotes",
      #"""
      # Notes

      Tides rise.[^1] Men wait.

      The harbour office said on Monday that the second plant would open before the autumn\#
       tides.

      [^1]: Twice a day.

      """#,
      expected: [
        .title: .text("Notes"),
        .body: .paragraphs([
          "Tides rise.[1] Men wait.",
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Twice a day.",
        ]),
      ]
    ),
    PageSample(
      "md shortcodes",
      #"""
      ---
      title: Short
      ---
      The harbour office said on Monday that the second plant would open before the autumn\#
       tides.

      {{< figure src="/q.jpg" caption="The quay at dusk." >}}

      {% include ad.html %}

      Fishing crews had asked for a later date, and the council gave them two more weeks.
      {: .lead }

      [TOC]

      `{{ site.title }}` stays.

      """#,
      expected: [
        .title: .text("Short"),
        .captions: .list(["The quay at dusk."]),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
          "{{ site.title }} stays.",
        ]),
      ]
    ),
    PageSample(
      "md html inside",
      #"""
      # Raw

      <div align=center><img src="q.jpg"></div>

      The harbour office said on Monday that the second plant would open before the autumn\#
       tides.

      <script>alert(1)</script>

      <details><summary>More</summary>

      Fishing crews had asked for a later date, and the council gave them two more weeks.

      </details>

      """#,
      expected: [
        .title: .text("Raw"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "More",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "md table and tasks",
      #"""
      # Shapes

      | Port | Metres |
      |---|--:|
      | Halvern | 3.1 |

      - one
      - two
        1. inner

      > quoted

      ~~gone~~ `code`

      """#,
      expected: [
        .title: .text("Shapes"),
        .body: .paragraphs([
          "Port\tMetres\nHalvern\t3.1",
          "one",
          "two",
          "inner",
          "quoted",
          "gone code",
        ]),
      ]
    ),
    PageSample(
      "md wire copy",
      #"""
      # Halvern port widens its quay

      Hanoi (VNA) – The port office said the new quay would open before autumn.

      Crews had asked for two more weeks. –VNA

      """#,
      expected: [
        .title: .text("Halvern port widens its quay"),
        .dateline: .text("Hanoi"),
        .agency: .text("VNA"),
        .body: .paragraphs([
          "The port office said the new quay would open before autumn.",
          "Crews had asked for two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "md comma strings",
      #"""
      ---
      title: Commas
      author: Jo Marsh and Ann Reed
      tags: sea, ports, tides
      date: March 5, 2017
      ---
      The harbour office said on Monday that the second plant would open before the autumn\#
       tides.

      """#,
      expected: [
        .title: .text("Commas"),
        .authors: .list(["Jo Marsh", "Ann Reed"]),
        .tags: .list(["sea", "ports", "tides"]),
        .published: .text("2017-03-05T00:00:00Z"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides."
        ]),
      ]
    ),
    PageSample(
      "md broken front matter",
      #"""
      ---
      title: [unclosed
      author: x: y: z
      ---
      The harbour office said on Monday that the second plant would open before the autumn\#
       tides.

      """#,
      expected: [
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides."
        ])
      ]
    ),
    PageSample(
      "md wiki links",
      #"""
      # Links

      The [[Halvern Quay|quay]] and the [[Ferry]] <https://coast.test>.

      <!--more-->

      The harbour office said on Monday that the second plant would open before the autumn\#
       tides.

      """#,
      expected: [
        .title: .text("Links"),
        .body: .paragraphs([
          "The quay and the Ferry https://coast.test.",
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
        ]),
      ]
    ),
    PageSample(
      "md url only source",
      #"""
      ---
      title: Kept
      source: https://coast.test/kept
      ---
      The harbour office said on Monday that the second plant would open before the autumn\#
       tides.

      """#,
      expected: [
        .title: .text("Kept"),
        .url: .text("https://coast.test/kept"),
        .source: .text("Halvern Papers"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides."
        ]),
      ]
    ),
  ]
}
