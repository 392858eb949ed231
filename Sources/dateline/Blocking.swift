import Dispatch
import Synchronization

/// Runs asynchronous work to its end from a command that is not asynchronous itself.
///
/// The main thread waits; nothing that is called may await the main actor.
func blocking<Value: Sendable>(
  _ work: @escaping @Sendable () async throws -> Value
) throws -> Value {
  let done = DispatchSemaphore(value: 0)
  let result = Mutex<Result<Value, any Error>?>(nil)
  Task {
    let outcome: Result<Value, any Error>
    do { outcome = .success(try await work()) } catch { outcome = .failure(error) }
    result.withLock { $0 = outcome }
    done.signal()
  }
  done.wait()
  guard let outcome = result.withLock({ $0 }) else {
    throw CommandFailure("the work ended without a result")
  }
  return try outcome.get()
}
