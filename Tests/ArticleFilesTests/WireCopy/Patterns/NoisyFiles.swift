import Testing

/// Section 7: a file's bytes in base 64, and the article that they hold.
struct NoisyFile: CustomTestStringConvertible, Sendable {
  let name: String
  let bytes: String
  let title: String
  /// Nil where the bytes say nothing of the body.
  let body: [String]?

  init(_ name: String, _ bytes: String, title: String, body: [String]?) {
    self.name = name
    self.bytes = bytes
    self.title = title
    self.body = body
  }

  var testDescription: String { name }
}

extension NoisyFile {
  static let all: [NoisyFile] = [
    NoisyFile(
      "UTF-8 with a mark",
      """
      77u/RmVycmllcyBzYWlsIGFnYWluCgpGZXJyaWVzIHNhaWxlZCBhZ2FpbiBvbiBNb25kYXkgYWZ0ZXIgdGhy
      ZWUgd2Vla3Mgb2YgZm9nLCB0aGUgcG9ydCBvZmZpY2Ugc2FpZCwgYW5kIHRoZSBtYXlvciB3YXZlZCBmcm9t
      IHRoZSBxdWF5LgoKVGhlIGZpcnN0IGJvYXQgdG9vayA2MSBwYXNzZW5nZXJzLCBhIHBpYW5vIGFuZCB0d28g
      Z29hdHMgYWNyb3NzIHRoZSBzb3VuZCwgYW5kIGl0IHdhcyBvbiB0aW1lLgo=
      """,
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ]
    ),
    NoisyFile(
      "UTF-16 little-endian",
      """
      //5GAGUAcgByAGkAZQBzACAAcwBhAGkAbAAgAGEAZwBhAGkAbgAKAAoARgBlAHIAcgBpAGUAcwAgAHMAYQBp
      AGwAZQBkACAAYQBnAGEAaQBuACAAbwBuACAATQBvAG4AZABhAHkAIABhAGYAdABlAHIAIAB0AGgAcgBlAGUA
      IAB3AGUAZQBrAHMAIABvAGYAIABmAG8AZwAsACAAdABoAGUAIABwAG8AcgB0ACAAbwBmAGYAaQBjAGUAIABz
      AGEAaQBkACwAIABhAG4AZAAgAHQAaABlACAAbQBhAHkAbwByACAAdwBhAHYAZQBkACAAZgByAG8AbQAgAHQA
      aABlACAAcQB1AGEAeQAuAAoACgBUAGgAZQAgAGYAaQByAHMAdAAgAGIAbwBhAHQAIAB0AG8AbwBrACAANgAx
      ACAAcABhAHMAcwBlAG4AZwBlAHIAcwAsACAAYQAgAHAAaQBhAG4AbwAgAGEAbgBkACAAdAB3AG8AIABnAG8A
      YQB0AHMAIABhAGMAcgBvAHMAcwAgAHQAaABlACAAcwBvAHUAbgBkACwAIABhAG4AZAAgAGkAdAAgAHcAYQBz
      ACAAbwBuACAAdABpAG0AZQAuAAoA
      """,
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ]
    ),
    NoisyFile(
      "UTF-16 big-endian",
      """
      /v8ARgBlAHIAcgBpAGUAcwAgAHMAYQBpAGwAIABhAGcAYQBpAG4ACgAKAEYAZQByAHIAaQBlAHMAIABzAGEA
      aQBsAGUAZAAgAGEAZwBhAGkAbgAgAG8AbgAgAE0AbwBuAGQAYQB5ACAAYQBmAHQAZQByACAAdABoAHIAZQBl
      ACAAdwBlAGUAawBzACAAbwBmACAAZgBvAGcALAAgAHQAaABlACAAcABvAHIAdAAgAG8AZgBmAGkAYwBlACAA
      cwBhAGkAZAAsACAAYQBuAGQAIAB0AGgAZQAgAG0AYQB5AG8AcgAgAHcAYQB2AGUAZAAgAGYAcgBvAG0AIAB0
      AGgAZQAgAHEAdQBhAHkALgAKAAoAVABoAGUAIABmAGkAcgBzAHQAIABiAG8AYQB0ACAAdABvAG8AawAgADYA
      MQAgAHAAYQBzAHMAZQBuAGcAZQByAHMALAAgAGEAIABwAGkAYQBuAG8AIABhAG4AZAAgAHQAdwBvACAAZwBv
      AGEAdABzACAAYQBjAHIAbwBzAHMAIAB0AGgAZQAgAHMAbwB1AG4AZAAsACAAYQBuAGQAIABpAHQAIAB3AGEA
      cwAgAG8AbgAgAHQAaQBtAGUALgAK
      """,
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ]
    ),
    NoisyFile(
      "UTF-16 without a mark",
      """
      RgBlAHIAcgBpAGUAcwAgAHMAYQBpAGwAIABhAGcAYQBpAG4ACgAKAEYAZQByAHIAaQBlAHMAIABzAGEAaQBs
      AGUAZAAgAGEAZwBhAGkAbgAgAG8AbgAgAE0AbwBuAGQAYQB5ACAAYQBmAHQAZQByACAAdABoAHIAZQBlACAA
      dwBlAGUAawBzACAAbwBmACAAZgBvAGcALAAgAHQAaABlACAAcABvAHIAdAAgAG8AZgBmAGkAYwBlACAAcwBh
      AGkAZAAsACAAYQBuAGQAIAB0AGgAZQAgAG0AYQB5AG8AcgAgAHcAYQB2AGUAZAAgAGYAcgBvAG0AIAB0AGgA
      ZQAgAHEAdQBhAHkALgAKAAoAVABoAGUAIABmAGkAcgBzAHQAIABiAG8AYQB0ACAAdABvAG8AawAgADYAMQAg
      AHAAYQBzAHMAZQBuAGcAZQByAHMALAAgAGEAIABwAGkAYQBuAG8AIABhAG4AZAAgAHQAdwBvACAAZwBvAGEA
      dABzACAAYQBjAHIAbwBzAHMAIAB0AGgAZQAgAHMAbwB1AG4AZAAsACAAYQBuAGQAIABpAHQAIAB3AGEAcwAg
      AG8AbgAgAHQAaQBtAGUALgAKAA==
      """,
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ]
    ),
    NoisyFile(
      "windows-1252",
      """
      TGVzIGJhY3MgbmF2aWd1ZW50IGRlIG5vdXZlYXUKCkxlcyBiYWNzIG5hdmlndWVudCBkZSBub3V2ZWF1IGRl
      cHVpcyBsdW5kaSwgYSBpbmRpcXXpIGxlIGJ1cmVhdSBkdSBwb3J0LiBMZSBicm91aWxsYXJkIGxlcyBhdmFp
      dCByZXRlbnVzIHBlbmRhbnQgdHJvaXMgc2VtYWluZXMuCgpMZSBwcmVtaWVyIGJhdGVhdSBhIHRyYW5zcG9y
      dOkgNjEgcGFzc2FnZXJzLCB1biBwaWFubyBldCBkZXV4IGNo6HZyZXMg4CB0cmF2ZXJzIGxlIGTpdHJvaXQs
      IGV0IGlsIOl0YWl0IOAgbCdoZXVyZS4K
      """,
      title: "Les bacs naviguent de nouveau",
      body: [
        "Les bacs naviguent de nouveau depuis lundi, a indiqué le bureau du port. Le brouillard les avait retenus pendant trois semaines.",
        "Le premier bateau a transporté 61 passagers, un piano et deux chèvres à travers le détroit, et il était à l'heure.",
      ]
    ),
    NoisyFile(
      "latin-1",
      """
      TGVzIGJhY3MgbmF2aWd1ZW50IGRlIG5vdXZlYXUKCkxlcyBiYWNzIG5hdmlndWVudCBkZSBub3V2ZWF1IGRl
      cHVpcyBsdW5kaSwgYSBpbmRpcXXpIGxlIGJ1cmVhdSBkdSBwb3J0LiBMZSBicm91aWxsYXJkIGxlcyBhdmFp
      dCByZXRlbnVzIHBlbmRhbnQgdHJvaXMgc2VtYWluZXMuCgpMZSBwcmVtaWVyIGJhdGVhdSBhIHRyYW5zcG9y
      dOkgNjEgcGFzc2FnZXJzLCB1biBwaWFubyBldCBkZXV4IGNo6HZyZXMg4CB0cmF2ZXJzIGxlIGTpdHJvaXQs
      IGV0IGlsIOl0YWl0IOAgbCdoZXVyZS4K
      """,
      title: "Les bacs naviguent de nouveau",
      body: [
        "Les bacs naviguent de nouveau depuis lundi, a indiqué le bureau du port. Le brouillard les avait retenus pendant trois semaines.",
        "Le premier bateau a transporté 61 passagers, un piano et deux chèvres à travers le détroit, et il était à l'heure.",
      ]
    ),
    NoisyFile(
      "gb18030",
      """
      tsnC1tbY0MK/qrq9Cgq427/atsnC1tbc0rvU2sj91ty0887t1q6689bY0MK/qrq9o6y4287xvtax7cq+o6zK
      0LOk1NrC6823u9PK1tbC0uKhowoKtdrSu7DgtKzU2NfFwfnKrtK7w/uzy7/NoaLSu7zcuNbH2brNwb3Wu8m9
      0fK2ybn9uqPPv6Os17zKsbXWtO+howo=
      """,
      title: "渡轮重新开航",
      body: ["港口渡轮周一在三周大雾之后重新开航，港务局表示，市长在码头挥手致意。", "第一班船载着六十一名乘客、一架钢琴和两只山羊渡过海峡，准时抵达。"]
    ),
    NoisyFile(
      "big5",
      """
      tOe9/K2rt3O2fa/oCgq05KRmtOe9/LZnpECmYqRUtmekasP6pKer4a2rt3O2fa/ooUG05LDIp72q7aXcoUGl
      q6r4pmK9WMBZtKek4q1Qt06hQwoKssSkQK9asu64/LXbpLukUaRApletvKvIoUKkQKxbv/u1XqlNqOKwpqRz
      ps+057lMrvyubKFBt8euyanouUahQwo=
      """,
      title: "渡輪重新開航",
      body: ["港口渡輪週一在三週大霧之後重新開航，港務局表示，市長在碼頭揮手致意。", "第一班船載著六十一名乘客、一架鋼琴和兩隻山羊渡過海峽，準時抵達。"]
    ),
    NoisyFile(
      "shift_jis",
      """
      kUSCqoLTgr2CvYLRikOC1goKjWCCzJFEgs2Mjpdqk/qBQY5Pj1SK1ILMlraCzIKggsaCxYLTgr2CvYLRikOC
      1o9vgr2Cxo1gmHCLx4KqlK2VXIK1gr2BQo5zkreCzY5Wi7SCqYLnjuiC8JBVgsGCxIKigr2BQgoKjcWPiYLM
      kUSCzZhaj1yI6pBsgsyP5otxgsaDc4NBg22CxpPxk6qCzI5Sl3KC8I/mgrmCxIpDi6yC8JNuguiBQZLojY+C
      yZKFgqKCvYFCCg==
      """,
      title: "船がふたたび海へ",
      body: [
        "港の船は月曜日、三週間の霧のあとでふたたび海へ出たと港湾局が発表した。市長は桟橋から手を振っていた。",
        "最初の船は六十一人の乗客とピアノと二頭の山羊を乗せて海峡を渡り、定刻に着いた。",
      ]
    ),
    NoisyFile(
      "euc-kr",
      """
      ueiwoSC02b3DILnZtNm3zgoKueiwoSC/+b/kwM8gM8HWsKPAxyC+yLCzILXav6EgtNm9wyC52bTZt84gs6qw
      rLTZsO0gx9e4uMO7wMwgueDH+7TZLiC9w8DlwLogus61zr+hvK0gvNXAuyDI57Xpvvq02S4KCsO5ILnotMIg
      vcKwtCA2MbjtsPogx8e+xrPrLCC/sLzSILXOILi2uK64piC9xrDtIMfYx/nAuyCwx7PUwLi45yDBpL3Dv6Eg
      tbXC+MfftNkuCg==
      """,
      title: "배가 다시 바다로",
      body: [
        "배가 월요일 3주간의 안개 뒤에 다시 바다로 나갔다고 항만청이 밝혔다. 시장은 부두에서 손을 흔들었다.",
        "첫 배는 승객 61명과 피아노, 염소 두 마리를 싣고 해협을 건넜으며 정시에 도착했다.",
      ]
    ),
    NoisyFile(
      "koi8-r",
      """
      8MHSz83ZINPOz9fBINfZ28zJINcgzc/SxQoK8MHSz83ZINPOz9fBINfZ28zJINcgzc/SxSDXINDPzsXExczY
      zsnLLCDTz8/C3cnMySDXINXQ0sHXzMXOyckg0M/S1MEuIPTVzcHOIMTF0tbBzCDJyCDXIMfB18HOySDU0skg
      zsXExczJLCDJINzUzyDC2czPINTS1cTOzy4KCvDF0tfPxSDT1cTOzyDQxdLF18XazM8gNjEg0MHT08HWydLB
      LCDQycHOyc7PIMkgxNfVyCDLz9og3sXSxdog0NLPzMnXLCDN3NIgzcHIwcwg0tXLz8og0yDQ0snT1MHOySDJ
      IMLZzCDSwcQuCg==
      """,
      title: "Паромы снова вышли в море",
      body: [
        "Паромы снова вышли в море в понедельник, сообщили в управлении порта. Туман держал их в гавани три недели, и это было трудно.",
        "Первое судно перевезло 61 пассажира, пианино и двух коз через пролив, мэр махал рукой с пристани и был рад.",
      ]
    ),
    NoisyFile(
      "windows-1251",
      """
      z+Dw7uz7IPHt7uLgIOL7+OvoIOIg7O7w5QoKz+Dw7uz7IPHt7uLgIOL7+OvoIOIg7O7w5SDiIO/u7eXk5ev8
      7ejqLCDx7u7h+ejr6CDiIPPv8ODi6+Xt6Ogg7+7w8uAuINLz7ODtIOTl8Obg6yDo9SDiIOPg4uDt6CDy8Ogg
      7eXk5evoLCDoIP3y7iDh++vuIPLw8+Tt7i4KCs/l8OLu5SDx8+Tt7iDv5fDl4uXn6+4gNjEg7+Dx8eDm6PDg
      LCDv6ODt6O3uIOgg5OLz9SDq7ucg9+Xw5ecg7/Du6+jiLCDs/fAg7OD14Osg8PPq7ukg8SDv8Ojx8uDt6CDo
      IOH76yDw4OQuCg==
      """,
      title: "Паромы снова вышли в море",
      body: [
        "Паромы снова вышли в море в понедельник, сообщили в управлении порта. Туман держал их в гавани три недели, и это было трудно.",
        "Первое судно перевезло 61 пассажира, пианино и двух коз через пролив, мэр махал рукой с пристани и был рад.",
      ]
    ),
    NoisyFile(
      "windows-1258",
      """
      UGjgIGxh8mkgY2hh8nkgdHLqbiB2afJuaAoKQ+FjIGNodXnq7G4gcGjgIPBh3iBjaGHyeSBsYfJpIHT9zCB0
      aP3sIEhhaSwgdGhlbyB0aPRuZyBi4W8gY3XSYSB2424gcGhvzG5nIGNh0m5nLiBT/fVuZyBt+SDwYd4gZ2n9
      3iBwaOAgdHJvbmcgY2HSbmcgc3X07HQgYmEgdHXizG4uCgpDaHV56uxuIPDizHUgdGnqbiBjaPXSIDYxIGjg
      bmgga2jhY2gsIG308nQgY+J5IPDgbiBwaWFubyB24CBoYWkgY29uIGTqIHF1YSBlbyBiaerSbiwgduAg8GHe
      IPDq7G4g8PpuZyBnafXMLgo=
      """,
      title: "Phà lại chạy trên vịnh",
      body: [
        "Các chuyến phà đã chạy lại từ thứ Hai, theo thông báo của văn phòng cảng. Sương mù đã giữ phà trong cảng suốt ba tuần.",
        "Chuyến đầu tiên chở 61 hành khách, một cây đàn piano và hai con dê qua eo biển, và đã đến đúng giờ.",
      ]
    ),
    NoisyFile(
      "decomposed Vietnamese",
      """
      UGhhzIAgbGHMo2kgY2hhzKN5IHRyZcyCbiB2acyjbmgKCkNhzIFjIGNodXllzILMgW4gcGhhzIAgxJFhzIMg
      Y2hhzKN5IGxhzKNpIHR1zJvMgCB0aHXMm8yBIEhhaSwgdGhlbyB0aG/Mgm5nIGJhzIFvIGN1zIlhIHZhzIZu
      IHBob8yAbmcgY2HMiW5nLiBTdcybb8ybbmcgbXXMgCDEkWHMgyBnaXXMm8yDIHBoYcyAIHRyb25nIGNhzIlu
      ZyBzdW/MgsyBdCBiYSB0dWHMgsyAbi4KCkNodXllzILMgW4gxJFhzILMgHUgdGllzIJuIGNob8ybzIkgNjEg
      aGHMgG5oIGtoYcyBY2gsIG1vzKPMgnQgY2HMgnkgxJFhzIBuIHBpYW5vIHZhzIAgaGFpIGNvbiBkZcyCIHF1
      YSBlbyBiaWXMgsyJbiwgdmHMgCDEkWHMgyDEkWXMgsyBbiDEkXXMgW5nIGdpb8ybzIAuCg==
      """,
      title: "Phà lại chạy trên vịnh",
      body: [
        "Các chuyến phà đã chạy lại từ thứ Hai, theo thông báo của văn phòng cảng. Sương mù đã giữ phà trong cảng suốt ba tuần.",
        "Chuyến đầu tiên chở 61 hành khách, một cây đàn piano và hai con dê qua eo biển, và đã đến đúng giờ.",
      ]
    ),
    NoisyFile(
      "mojibake",
      """
      TGVzIGJhY3MgbmF2aWd1ZW50IGRlIG5vdXZlYXUKCkxlcyBiYWNzIG5hdmlndWVudCBkZSBub3V2ZWF1IGRl
      cHVpcyBsdW5kaSwgYSBpbmRpcXXDg8KpIGxlIGJ1cmVhdSBkdSBwb3J0LiBMZSBicm91aWxsYXJkIGxlcyBh
      dmFpdCByZXRlbnVzIHBlbmRhbnQgdHJvaXMgc2VtYWluZXMuCgpMZSBwcmVtaWVyIGJhdGVhdSBhIHRyYW5z
      cG9ydMODwqkgNjEgcGFzc2FnZXJzLCB1biBwaWFubyBldCBkZXV4IGNow4PCqHZyZXMgw4PCoCB0cmF2ZXJz
      IGxlIGTDg8KpdHJvaXQsIGV0IGlsIMODwql0YWl0IMODwqAgbCdoZXVyZS4K
      """,
      title: "Les bacs naviguent de nouveau",
      body: [
        "Les bacs naviguent de nouveau depuis lundi, a indiqué le bureau du port. Le brouillard les avait retenus pendant trois semaines.",
        "Le premier bateau a transporté 61 passagers, un piano et deux chèvres à travers le détroit, et il était à l'heure.",
      ]
    ),
    NoisyFile(
      "CRLF",
      """
      RmVycmllcyBzYWlsIGFnYWluDQoNCkZlcnJpZXMgc2FpbGVkIGFnYWluIG9uIE1vbmRheSBhZnRlciB0aHJl
      ZSB3ZWVrcyBvZiBmb2csIHRoZSBwb3J0IG9mZmljZSBzYWlkLCBhbmQgdGhlIG1heW9yIHdhdmVkIGZyb20g
      dGhlIHF1YXkuDQoNClRoZSBmaXJzdCBib2F0IHRvb2sgNjEgcGFzc2VuZ2VycywgYSBwaWFubyBhbmQgdHdv
      IGdvYXRzIGFjcm9zcyB0aGUgc291bmQsIGFuZCBpdCB3YXMgb24gdGltZS4NCg==
      """,
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ]
    ),
    NoisyFile(
      "CR",
      """
      RmVycmllcyBzYWlsIGFnYWluDQ1GZXJyaWVzIHNhaWxlZCBhZ2FpbiBvbiBNb25kYXkgYWZ0ZXIgdGhyZWUg
      d2Vla3Mgb2YgZm9nLCB0aGUgcG9ydCBvZmZpY2Ugc2FpZCwgYW5kIHRoZSBtYXlvciB3YXZlZCBmcm9tIHRo
      ZSBxdWF5Lg0NVGhlIGZpcnN0IGJvYXQgdG9vayA2MSBwYXNzZW5nZXJzLCBhIHBpYW5vIGFuZCB0d28gZ29h
      dHMgYWNyb3NzIHRoZSBzb3VuZCwgYW5kIGl0IHdhcyBvbiB0aW1lLg0=
      """,
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ]
    ),
    NoisyFile(
      "NEL",
      """
      RmVycmllcyBzYWlsIGFnYWluwoXChUZlcnJpZXMgc2FpbGVkIGFnYWluIG9uIE1vbmRheSBhZnRlciB0aHJl
      ZSB3ZWVrcyBvZiBmb2csIHRoZSBwb3J0IG9mZmljZSBzYWlkLCBhbmQgdGhlIG1heW9yIHdhdmVkIGZyb20g
      dGhlIHF1YXkuwoXChVRoZSBmaXJzdCBib2F0IHRvb2sgNjEgcGFzc2VuZ2VycywgYSBwaWFubyBhbmQgdHdv
      IGdvYXRzIGFjcm9zcyB0aGUgc291bmQsIGFuZCBpdCB3YXMgb24gdGltZS7ChQ==
      """,
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ]
    ),
    NoisyFile(
      "U+2028",
      """
      RmVycmllcyBzYWlsIGFnYWlu4oCo4oCoRmVycmllcyBzYWlsZWQgYWdhaW4gb24gTW9uZGF5IGFmdGVyIHRo
      cmVlIHdlZWtzIG9mIGZvZywgdGhlIHBvcnQgb2ZmaWNlIHNhaWQsIGFuZCB0aGUgbWF5b3Igd2F2ZWQgZnJv
      bSB0aGUgcXVheS7igKjigKhUaGUgZmlyc3QgYm9hdCB0b29rIDYxIHBhc3NlbmdlcnMsIGEgcGlhbm8gYW5k
      IHR3byBnb2F0cyBhY3Jvc3MgdGhlIHNvdW5kLCBhbmQgaXQgd2FzIG9uIHRpbWUu4oCo
      """,
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ]
    ),
    NoisyFile(
      "soft hyphens",
      """
      RmVycmllcyBzYWlsIGFnYWluCgpGZXJyaWVzIHNhaWxlZCBhZ2FpbiBvbiBNb25kYXkgYWZ0ZXIgdGhyZWUg
      d2Vla3Mgb2YgZm9nLCB0aGUgcG9ydCBvZmZpY2Ugc2FpZCwgYW5kIHRoZSBtYXlvciB3YXZlZCBmcm9tIHRo
      ZSBxdWF5LgoKVGhlIGZpcnN0IGJvYXQgdG9vayA2MSBwYXPCrXNlbuKAi2dlcnMsIGEgcGlhbm8gYW5kIHR3
      byBnb2F0cyBhY3Jvc3MgdGhlIHNvdW5kLCBhbmQgaXQgd2FzIG9uIHRpbWUuCg==
      """,
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ]
    ),
    NoisyFile(
      "a joiner after every letter",
      """
      Rs2PZc2Pcs2Pcs2Pac2PZc2Pc82PIHPNj2HNj2nNj2zNjyBhzY9nzY9hzY9pzY9uzY8KCkbNj2XNj3LNj3LN
      j2nNj2XNj3PNjyBzzY9hzY9pzY9szY9lzY9kzY8gYc2PZ82PYc2Pac2Pbs2PIG/Nj27NjyBNzY9vzY9uzY9k
      zY9hzY95zY8gYc2PZs2PdM2PZc2Pcs2PIHTNj2jNj3LNj2XNj2XNjyB3zY9lzY9lzY9rzY9zzY8gb82PZs2P
      IGbNj2/Nj2fNjywgdM2PaM2PZc2PIHDNj2/Nj3LNj3TNjyBvzY9mzY9mzY9pzY9jzY9lzY8gc82PYc2Pac2P
      ZM2PLCBhzY9uzY9kzY8gdM2PaM2PZc2PIG3Nj2HNj3nNj2/Nj3LNjyB3zY9hzY92zY9lzY9kzY8gZs2Pcs2P
      b82Pbc2PIHTNj2jNj2XNjyBxzY91zY9hzY95zY8uCgpUzY9ozY9lzY8gZs2Pac2Pcs2Pc82PdM2PIGLNj2/N
      j2HNj3TNjyB0zY9vzY9vzY9rzY8gNjEgcM2PYc2Pc82Pc82PZc2Pbs2PZ82PZc2Pcs2Pc82PLCBhzY8gcM2P
      ac2PYc2Pbs2Pb82PIGHNj27Nj2TNjyB0zY93zY9vzY8gZ82Pb82PYc2PdM2Pc82PIGHNj2PNj3LNj2/Nj3PN
      j3PNjyB0zY9ozY9lzY8gc82Pb82Pdc2Pbs2PZM2PLCBhzY9uzY9kzY8gac2PdM2PIHfNj2HNj3PNjyBvzY9u
      zY8gdM2Pac2Pbc2PZc2PLgo=
      """,
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ]
    ),
    NoisyFile(
      "a zero-width space after every letter",
      """
      RuKAi2XigIty4oCLcuKAi2nigItl4oCLc+KAiyBz4oCLYeKAi2nigIts4oCLIGHigItn4oCLYeKAi2nigItu
      4oCLCgpG4oCLZeKAi3LigIty4oCLaeKAi2XigItz4oCLIHPigIth4oCLaeKAi2zigItl4oCLZOKAiyBh4oCL
      Z+KAi2HigItp4oCLbuKAiyBv4oCLbuKAiyBN4oCLb+KAi27igItk4oCLYeKAi3nigIsgYeKAi2bigIt04oCL
      ZeKAi3LigIsgdOKAi2jigIty4oCLZeKAi2XigIsgd+KAi2XigItl4oCLa+KAi3PigIsgb+KAi2bigIsgZuKA
      i2/igItn4oCLLCB04oCLaOKAi2XigIsgcOKAi2/igIty4oCLdOKAiyBv4oCLZuKAi2bigItp4oCLY+KAi2Xi
      gIsgc+KAi2HigItp4oCLZOKAiywgYeKAi27igItk4oCLIHTigIto4oCLZeKAiyBt4oCLYeKAi3nigItv4oCL
      cuKAiyB34oCLYeKAi3bigItl4oCLZOKAiyBm4oCLcuKAi2/igItt4oCLIHTigIto4oCLZeKAiyBx4oCLdeKA
      i2HigIt54oCLLgoKVOKAi2jigItl4oCLIGbigItp4oCLcuKAi3PigIt04oCLIGLigItv4oCLYeKAi3TigIsg
      dOKAi2/igItv4oCLa+KAiyA2MSBw4oCLYeKAi3PigItz4oCLZeKAi27igItn4oCLZeKAi3LigItz4oCLLCBh
      4oCLIHDigItp4oCLYeKAi27igItv4oCLIGHigItu4oCLZOKAiyB04oCLd+KAi2/igIsgZ+KAi2/igIth4oCL
      dOKAi3PigIsgYeKAi2PigIty4oCLb+KAi3PigItz4oCLIHTigIto4oCLZeKAiyBz4oCLb+KAi3XigItu4oCL
      ZOKAiywgYeKAi27igItk4oCLIGnigIt04oCLIHfigIth4oCLc+KAiyBv4oCLbuKAiyB04oCLaeKAi23igItl
      4oCLLgo=
      """,
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ]
    ),
    NoisyFile(
      "wire controls",
      """
      FhYBRmVycmllcyBzYWlsIGFnYWluAgoKRmVycmllcyBzYWlsZWQgYWdhaW4gb24gTW9uZGF5IGFmdGVyIHRo
      cmVlIHdlZWtzIG9mIGZvZywgdGhlIHBvcnQgb2ZmaWNlIHNhaWQsIGFuZCB0aGUgbWF5b3Igd2F2ZWQgZnJv
      bSB0aGUgcXVheS4KClRoZSBmaXJzdCBib2F0IHRvb2sgNjEgcGFzc2VuZ2VycywgYSBwaWFubyBhbmQgdHdv
      IGdvYXRzIGFjcm9zcyB0aGUgc291bmQsIGFuZCBpdCB3YXMgb24gdGltZS4KAwQ=
      """,
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ]
    ),
    NoisyFile(
      "printed wire controls",
      """
      XkJGZXJyaWVzIHNhaWwgYWdhaW4KCkZlcnJpZXMgc2FpbGVkIGFnYWluIG9uIE1vbmRheSBhZnRlciB0aHJl
      ZSB3ZWVrcyBvZiBmb2csIHRoZSBwb3J0IG9mZmljZSBzYWlkLCBhbmQgdGhlIG1heW9yIHdhdmVkIGZyb20g
      dGhlIHF1YXkuCgpUaGUgZmlyc3QgYm9hdCB0b29rIDYxIHBhc3NlbmdlcnMsIGEgcGlhbm8gYW5kIHR3byBn
      b2F0cyBhY3Jvc3MgdGhlIHNvdW5kLCBhbmQgaXQgd2FzIG9uIHRpbWUuXkNeRAo=
      """,
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ]
    ),
    NoisyFile(
      "NUL padding",
      """
      RmVycmllcyBzYWlsIGFnYWluCgpGZXJyaWVzIHNhaWxlZCBhZ2FpbiBvbiBNb25kYXkgYWZ0ZXIgdGhyZWUg
      d2Vla3Mgb2YgZm9nLCB0aGUgcG9ydCBvZmZpY2Ugc2FpZCwgYW5kIHRoZSBtYXlvciB3YXZlZCBmcm9tIHRo
      ZSBxdWF5LgoKVGhlIGZpcnN0IGJvYXQgdG9vayA2MSBwYXNzZW5nZXJzLCBhIHBpYW5vIGFuZCB0d28gZ29h
      dHMgYWNyb3NzIHRoZSBzb3VuZCwgYW5kIGl0IHdhcyBvbiB0aW1lLgoAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
      AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
      """,
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ]
    ),
    NoisyFile(
      "^Z at the end",
      """
      RmVycmllcyBzYWlsIGFnYWluCgpGZXJyaWVzIHNhaWxlZCBhZ2FpbiBvbiBNb25kYXkgYWZ0ZXIgdGhyZWUg
      d2Vla3Mgb2YgZm9nLCB0aGUgcG9ydCBvZmZpY2Ugc2FpZCwgYW5kIHRoZSBtYXlvciB3YXZlZCBmcm9tIHRo
      ZSBxdWF5LgoKVGhlIGZpcnN0IGJvYXQgdG9vayA2MSBwYXNzZW5nZXJzLCBhIHBpYW5vIGFuZCB0d28gZ29h
      dHMgYWNyb3NzIHRoZSBzb3VuZCwgYW5kIGl0IHdhcyBvbiB0aW1lLgoa
      """,
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ]
    ),
    NoisyFile(
      "backslash for a line join",
      """
      RmVycmllcyBzYWlsIGFnYWluCgpGZXJyaWVzIHNhaWxlZCBhZ2FpbiBvbiBNb25kYXkgYWZ0ZXIgdGhyZWUg
      d2Vla3Mgb2YgZm9nLFx0aGUgcG9ydCBvZmZpY2Ugc2FpZCwgYW5kIHRoZSBtYXlvciB3YXZlZCBmcm9tIHRo
      ZSBxdWF5LgoKVGhlIGZpcnN0IGJvYXQgdG9vayA2MSBwYXNzZW5nZXJzLCBhIHBpYW5vIGFuZCB0d28gZ29h
      dHMgYWNyb3NzIHRoZSBzb3VuZCwgYW5kIGl0IHdhcyBvbiB0aW1lLgo=
      """,
      title: "Ferries sail again",
      body: [
        "Ferries sailed again on Monday after three weeks of fog, the port office said, and the mayor waved from the quay.",
        "The first boat took 61 passengers, a piano and two goats across the sound, and it was on time.",
      ]
    ),
    NoisyFile(
      "references without &",
      """
      VmVubiAjMTQ2O3MgcXVlc3QKClN0b2xlbjogICMzNjs1ME0sIHRoZSAicG9ydCIgb2ZmaWNlIHNhaWQgcXVv
      dDtzby5xdW90OwoKVGhlIGZpcnN0IGJvYXQgdG9vayA2MSBwYXNzZW5nZXJzLCBhIHBpYW5vIGFuZCB0d28g
      Z29hdHMgYWNyb3NzIHRoZSBzb3VuZCwgYW5kIGl0IHdhcyBvbiB0aW1lLgo=
      """,
      title: "Venn’s quest",
      body: nil
    ),
    NoisyFile(
      "full-width digits",
      """
      RmVycmllcyBzYWlsIGFnYWluCgrmlrDljY7npL7mvpzmuK/vvJHvvJDmnIjvvJLvvJLml6XnlLUg5riv5Y+j
      5rih6L2u5ZGo5LiA5Zyo5LiJ5ZGo5aSn6Zu+5LmL5ZCO6YeN5paw5byA6Iiq77yM5riv5Yqh5bGA6KGo56S6
      77yM5biC6ZW/5Zyo56CB5aS05oyl5omL6Ie05oSP44CCCgrnrKzkuIDnj63oiLnovb3nnYDlha3ljYHkuIDl
      kI3kuZjlrqLjgIHkuIDmnrbpkqLnkLTlkozkuKTlj6rlsbHnvormuKHov4fmtbfls6HvvIzlh4bml7bmirXo
      vr7jgIIK
      """,
      title: "Ferries sail again",
      body: ["港口渡轮周一在三周大雾之后重新开航，港务局表示，市长在码头挥手致意。", "第一班船载着六十一名乘客、一架钢琴和两只山羊渡过海峡，准时抵达。"]
    ),
  ]
}
