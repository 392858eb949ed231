/// Runs pieces of asynchronous work one after another, in the order they were added.
package final class SerialQueue: Sendable {
  package typealias Work = @Sendable () async -> Void

  private let work: AsyncStream<Work>.Continuation

  package init() {
    let (stream, continuation) = AsyncStream.makeStream(of: Work.self)
    work = continuation
    Task {
      for await piece in stream { await piece() }
    }
  }

  deinit {
    work.finish()
  }

  package func add(_ piece: @escaping Work) {
    work.yield(piece)
  }
}
