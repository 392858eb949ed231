import Articles
import Testing
import Typesetting

@Suite struct TablePictureTests {
  private let table = Block.table(
    TableBlock(
      caption: "Turbines",
      header: [[.text("Place")], [.text("Power, MW")], [.text("Remarks")]],
      rows: [
        [[.text("Halvern")], [.text("12")], [.text("in service since 2015")]],
        [
          [.text("North quay")], [.text("8.5")],
          [.text("planned, if the council agrees to the cable")],
        ],
        [[.text("Ost")], [.text("–")]],
      ]
    )
  )

  @Test func `a table that fits is set side by side, numbers to the right`() {
    #expect(
      picture([table], measure: 70) == """
        ▎ Turbines

        Place      │ Power, MW │ Remarks
        ───────────┼───────────┼────────────────────────────────────────────
        Halvern    │        12 │ in service since 2015
        North quay │       8.5 │ planned, if the council agrees to the cable
        Ost        │         – │
        """
    )
  }

  @Test func `a table read from the right begins at the right edge`() {
    let table = Block.table(
      TableBlock(
        header: [[.text("אבג")], [.text("דה")]],
        rows: [[[.text("ו")], [.text("12")]], [[.text("זח טי")], [.text("8")]]]
      )
    )
    #expect(
      picture([table], measure: 20) == """
                  הד │   גבא
                  ───┼──────
                  12 │     ו
                   8 │ יט חז
        """
    )
    let asWritten = picture([table], measure: 20) { $0.reordersRightToLeft = false }
    #expect(asWritten.hasPrefix("  אבג │ דה"))
  }

  @Test func `cells are wrapped, and then rules part the rows`() {
    #expect(
      picture([table], measure: 44) == """
        ▎ Turbines

        Place      │ Power, MW │ Remarks
        ───────────┼───────────┼────────────────────
        Halvern    │        12 │ in service since
                   │           │ 2015
        ───────────┼───────────┼────────────────────
        North quay │       8.5 │ planned, if the
                   │           │ council agrees to
                   │           │ the cable
        ───────────┼───────────┼────────────────────
        Ost        │         – │
        """
    )
  }

  @Test func `a column too narrow stacks the cells under their headers`() {
    #expect(
      picture([table], measure: 14) == """
        ▎ Turbines

        Place: Halvern
        Power, MW: 12
        Remarks: in
        service since
        2015

        Place: North
        quay
        Power, MW: 8.5
        Remarks:
        planned, if
        the council
        agrees to the
        cable

        Place: Ost
        Power, MW: –
        """
    )
  }

  @Test func `stacked cells begin where their headers do`() {
    let table = TableBlock(
      header: [[.text("אבג")], [.text("דה")], [.text("Sea")]],
      rows: [[[.text("4.1")], [.text("Halvern")], [.text("וז")]]]
    )
    #expect(
      picture([.table(table)], measure: 14) == """
              4.1 :גבא
           Halvern :הד
        Sea: זו
        """
    )
  }

  @Test func `columns can be centred, and a table may do without a header`() {
    let table = TableBlock(
      header: [],
      rows: [[[.text("long words")], [.text("a")]], [[.text("b")], [.text("c")]]],
      alignments: [.centre, .trailing]
    )
    #expect(picture([.table(table)], measure: 30) == "long words │ a\n    b      │ c")
  }

  @Test func `wide characters are counted as two columns`() {
    let table = TableBlock(
      header: [[.text("地名")], [.text("x")]],
      rows: [[[.text("港")], [.text("y")]]]
    )
    #expect(picture([.table(table)], measure: 30) == "地名 │ x\n─────┼──\n港   │ y")
  }
}
