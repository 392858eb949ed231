import Articles
import Foundation

/// All that the catalog knows of the articles, as a value without their marks.
///
/// A row is an article's number from its first sight on; it never stands for another article.
struct CatalogContents: Sendable {
  private(set) var records: [CatalogRecord] = []
  private(set) var rows: [ArticleID: UInt32] = [:]
  private(set) var arena = TextArena()
  private(set) var files = StringPool()
  private(set) var sources = StringPool()
  private(set) var places = StringPool()
  private(set) var agencies = StringPool()
  private(set) var languages = StringPool()
  /// The number of articles that some file holds.
  private(set) var total = 0
  /// Grows with every change.
  private(set) var version = 0

  /// The readings of an article beside the one that is shown, when several files hold it.
  private var alternates: [UInt32: [CatalogRecord]] = [:]
  private var rowsOfFile: [UInt32: Set<UInt32>] = [:]

  /// The rows of articles that some file holds, newest first.
  private var order: [UInt32] = []
  /// Rows that are not yet in the order.
  private var unordered: [UInt32] = []
  private var isOrderStale = false

  subscript(row: UInt32) -> CatalogRecord { records[Int(row)] }

  func title(of row: UInt32) -> String { arena.title(of: self[row].text) }

  func url(of row: UInt32) -> String { arena.url(of: self[row].text) }

  func origin(of row: UInt32) -> ArticleOrigin {
    let record = self[row]
    return ArticleOrigin(
      file: files[record.file],
      index: Int(record.indexInFile),
      format: record.format
    )
  }
}

extension CatalogContents {
  /// Takes in all that a file holds now, in place of what it held before.
  mutating func replace(file path: String, with entries: [CatalogEntry]) {
    removeFile(path)
    let file = files.insert(path)
    for entry in entries { insert(entry, file: file) }
    version += 1
  }

  /// Forgets a file; an article that another file holds too stays.
  mutating func removeFile(_ path: String) {
    guard let file = files.number(of: path), let rows = rowsOfFile.removeValue(forKey: file)
    else { return }
    for row in rows { removeReadings(of: row, from: file) }
    version += 1
  }

  private mutating func insert(_ entry: CatalogEntry, file: UInt32) {
    let record = record(of: entry, file: file)
    guard let row = rows[entry.id] else {
      let row = UInt32(clamping: records.count)
      records.append(record)
      rows[entry.id] = row
      rowsOfFile[file, default: []].insert(row)
      unordered.append(row)
      total += 1
      return
    }
    rowsOfFile[file, default: []].insert(row)
    let shown = self[row]
    if shown.isRemoved {
      arena.releaseNames(of: shown.text)
      total += 1
      show(record, in: row)
    } else if record.isPreferred(to: shown, files: files) {
      alternates[row, default: []].append(shown)
      show(record, in: row)
    } else {
      alternates[row, default: []].append(record)
    }
  }

  private mutating func show(_ record: CatalogRecord, in row: UInt32) {
    records[Int(row)] = record
    isOrderStale = true
  }

  private mutating func removeReadings(of row: UInt32, from file: UInt32) {
    let others = alternates.removeValue(forKey: row) ?? []
    for other in others where other.file == file { arena.release(other.text) }
    var kept = others.filter { $0.file != file }
    if self[row].file == file {
      if let best = kept.indices.max(by: { kept[$1].isPreferred(to: kept[$0], files: files) }) {
        arena.release(self[row].text)
        show(kept.remove(at: best), in: row)
      } else if !self[row].isRemoved {
        arena.releaseFolded(self[row].text)
        records[Int(row)].isRemoved = true
        isOrderStale = true
        total -= 1
      }
    }
    if !kept.isEmpty { alternates[row] = kept }
  }

  private mutating func record(of entry: CatalogEntry, file: UInt32) -> CatalogRecord {
    CatalogRecord(
      id: entry.id,
      date: entry.date.timeIntervalSince1970,
      wordCount: UInt32(clamping: entry.wordCount),
      file: file,
      indexInFile: UInt32(clamping: entry.origin.index),
      format: entry.origin.format,
      hasLink: entry.hasLink,
      hasImage: entry.hasImage,
      source: sources.insert(entry.source),
      place: places.insert(entry.place),
      agency: agencies.insert(entry.agency),
      language: languages.insert(entry.language),
      text: arena.append(entry.text, title: entry.title, url: entry.url)
    )
  }

  /// Gives back the room of texts that nothing shows any more, once they are half of all.
  mutating func reclaim() {
    guard arena.wasted > 1 << 20, arena.wasted > arena.size / 2 else { return }
    var packed = TextArena()
    for index in records.indices {
      let record = records[index]
      records[index].text =
        record.isRemoved
        ? packed.adoptNames(of: record.text, from: arena) : packed.adopt(record.text, from: arena)
    }
    for (row, others) in alternates {
      alternates[row] = others.map { other in
        var moved = other
        moved.text = packed.adopt(other.text, from: arena)
        return moved
      }
    }
    arena = packed
  }
}

extension CatalogContents {
  /// The rows, newest first; within one moment by file and by place in it.
  mutating func newestFirst() -> [UInt32] {
    if isOrderStale {
      order = records.indices.filter { !records[$0].isRemoved }.map { UInt32($0) }.sorted(
        by: isNewer
      )
    } else if !unordered.isEmpty {
      order = merged(order, unordered.sorted(by: isNewer))
    }
    unordered.removeAll()
    isOrderStale = false
    return order
  }

  private func merged(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(left.count + right.count)
    var (first, second) = (0, 0)
    while first < left.count, second < right.count {
      if isNewer(right[second], left[first]) {
        result.append(right[second])
        second += 1
      } else {
        result.append(left[first])
        first += 1
      }
    }
    result += left[first...]
    result += right[second...]
    return result
  }

  private func isNewer(_ left: UInt32, _ right: UInt32) -> Bool {
    let (one, two) = (self[left], self[right])
    if one.date != two.date { return one.date > two.date }
    if one.file != two.file { return files[one.file] < files[two.file] }
    return (one.indexInFile, left) < (two.indexInFile, right)
  }
}
