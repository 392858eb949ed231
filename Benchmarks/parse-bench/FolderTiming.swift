import ArticleFiles
import Foundation

/// How long the files of a folder take to read, all in memory before the clock starts.
struct FolderTiming {
  private var bytes = 0
  private var articles = 0
  private var seconds = 0.0

  init(of folder: String) {
    let files = Self.files(in: folder)
    bytes = files.reduce(0) { $0 + $1.bytes.count }
    let reader = ArticleFileReader()
    // The first files fill the tables of names that every later one finds made.
    for file in files.prefix(20) { _ = reader.read(file.bytes, path: file.path, modified: nil) }
    var count = 0
    seconds = processorSeconds {
      for file in files {
        count += reader.read(file.bytes, path: file.path, modified: nil).articles.count
      }
    }
    articles = count
  }

  var line: String { "\(bytes) \(articles) \(seconds)" }

  private static func files(in folder: String) -> [(path: String, bytes: [UInt8])] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.sorted().compactMap { name in
      let path = folder + "/" + name
      let file = try? FileBytes.read(path, limit: Limits.standard.feedBytes)
      return file.map { (path, $0.bytes) }
    }
  }
}
