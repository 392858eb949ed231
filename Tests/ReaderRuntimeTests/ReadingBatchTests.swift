import Catalog
import Testing

@testable import ReaderRuntime

@Suite struct ReadingBatchTests {
  private func batches(_ sizes: [Int], cores: Int = 1) -> [ReadingBatch] {
    let files = sizes.enumerated().map { number, size in
      ChangedFile(path: "\(number)", stamp: CatalogStamp(size: size, modified: 0))
    }
    return ReadingBatch.batches(of: files, cores: cores)
  }

  @Test func `the first batches are small, and none has more than 32 files`() {
    let counts = batches(Array(repeating: 1_000, count: 100), cores: 2).map(\.files.count)
    #expect(counts == [8, 8, 32, 32, 20])
  }

  @Test func `a large file is read alone, and every file is read in its order`() {
    let mebibyte = 1 << 20
    let found = batches([1, 9 * mebibyte, 1, 3 * mebibyte, mebibyte - 1, 2, 1 << 40])
    #expect(found.map { $0.files.map(\.path) } == [["0"], ["1"], ["2", "3", "4"], ["5"], ["6"]])
    #expect(found.map(\.bytes) == [1, 9 * mebibyte, 4 * mebibyte, 2, 64 * mebibyte])
  }

  @Test func `without files there are no batches`() {
    #expect(batches([]).isEmpty)
  }
}
