/// One part of a mail: what its header says of it, and its bytes as they were sent.
struct MailPart {
  let header: MailHeader
  let body: ArraySlice<UInt8>
  let type: FieldParameters
  private let disposition: FieldParameters?

  /// Reads a part; `standard` is its type where it names none.
  init(_ bytes: ArraySlice<UInt8>, limits: Limits, standard: String = "text/plain") {
    header = MailHeader(bytes, limits: limits)
    body = bytes[header.bodyStart...]
    disposition = header.parameters("content-disposition")
    let stated = header.parameters("content-type")
    type = stated.filter { $0.value.contains("/") } ?? FieldParameters(Array(standard.utf8)[...])
  }

  private var encoding: TransferEncoding {
    TransferEncoding(named: header.text("content-transfer-encoding"))
  }

  var decoded: (bytes: ArraySlice<UInt8>, isDamaged: Bool) { encoding.decoded(body) }

  var decodedCount: Int { encoding.decodedCount(body) }

  /// The name of the file that the part is, without folders.
  var fileName: String? {
    let name = (disposition?["filename"] ?? type["name"]).map(DisplayText.singleLine)
    let last = name?.split { $0 == "/" || $0 == "\\" }.last.map(String.init)
    return last.filter { !$0.isEmpty && $0 != "." && $0 != ".." }
  }

  /// Where the part stands on the web, or by what name the others call it.
  var address: String? {
    let location = header.text("content-location").filter { WebAddress($0).isAbsolute }
    let name = header.text("content-id")?.trimmingAngles
    return location ?? fileName ?? name.map { "cid:" + $0 }
  }

  /// Whether the part is to be read, and is no file that comes along.
  var isText: Bool {
    guard disposition?.value != "attachment" else { return false }
    switch type.value {
    case "text/plain", "text/html", "text/markdown", "text/x-markdown", "application/xhtml+xml":
      return true
    case "text/enriched", "text/richtext": return fileName == nil
    default: return false
    }
  }

  var isSignature: Bool {
    ["application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"]
      .contains(type.value)
  }
}

extension String {
  /// The text between angle brackets, or the whole where there are none.
  var trimmingAngles: String {
    guard let start = firstIndex(of: "<") else { return trimmingASCIISpace }
    let rest = self[index(after: start)...]
    return String(rest.prefix { $0 != ">" }).trimmingASCIISpace
  }
}
