import Testing

@testable import ReaderRuntime

@Suite struct WorkCounterTests {
  @Test func `work of many tasks is counted`() async {
    let counter = WorkCounter()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<100 {
        group.addTask {
          counter.begin()
          counter.begin()
          counter.end()
        }
      }
    }
    #expect(counter.count == 100)
  }
}
