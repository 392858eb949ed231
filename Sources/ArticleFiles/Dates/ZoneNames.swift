/// Time zones by the abbreviations that dates carry.
enum ZoneNames {
  /// Seconds east of Greenwich for a name in lower case; nil for a name nobody agrees on.
  static func offset(of name: String) -> Int? {
    minutes[name].map { $0 * 60 }
  }

  private static let minutes: [String: Int] = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0,
    "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360,
    "pst": -480, "pdt": -420, "akst": -540, "akdt": -480, "hst": -600,
    "ast": -240, "at": -240, "adt": -180, "nst": -210, "ndt": -150, "et": -300, "ct": -360,
    "mt": -420,
    "pt": -480, "brt": -180, "brst": -120, "art": -180, "clt": -240, "cot": -300, "pet": -300,
    "bst": 60, "west": 60, "cet": 60, "met": 60, "mez": 60, "wat": 60,
    "cest": 120, "mest": 120, "mesz": 120, "eet": 120, "sast": 120, "cat": 120,
    "eest": 180, "msk": 180, "trt": 180, "eat": 180, "msd": 240, "gst": 240,
    "pkt": 300, "ist": 330, "npt": 345, "ict": 420, "wib": 420,
    "hkt": 480, "sgt": 480, "myt": 480, "pht": 480, "awst": 480, "wita": 480,
    "jst": 540, "kst": 540, "wit": 540, "acst": 570, "acdt": 630,
    "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
  ]
}
