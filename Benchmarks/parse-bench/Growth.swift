import ArticleFiles

/// How the time to read a hostile file grows with the file.
struct Growth {
  private let name: String
  private let seconds: [Double]

  private static let smallest = 256 << 10

  init(of shape: HostileShape) {
    name = shape.name
    seconds = [1, 2, 4].map { Self.seconds(shape.bytes(count: Self.smallest * $0), shape.path) }
  }

  var line: String { ([name] + seconds.map { "\($0)" }).joined(separator: "\t") }

  /// The quickest of some readings: what is slower was disturbed.
  private static func seconds(_ bytes: [UInt8], _ path: String) -> Double {
    let reader = ArticleFileReader()
    let rounds = (0..<3).map { _ in
      processorSeconds { _ = reader.read(bytes, path: path, modified: nil) }
    }
    return rounds.min() ?? 0
  }
}
