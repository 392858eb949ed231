import Synchronization

/// Runs every job of a task, the store's among them, on the thread that waits for the task.
///
/// strace counts calls by thread: only on one of them is the nth call the same one each time.
final class OneThread: TaskExecutor {
  private let jobs = Mutex<[UnownedJob]>([])

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
  }

  /// Returns what the work returns, when it has ended.
  func run(_ work: @escaping @Sendable () async -> Int32) -> Int32 {
    let result = Mutex<Int32?>(nil)
    Task(executorPreference: self) {
      let status = await work()
      result.withLock { $0 = status }
    }
    while true {
      if let status = result.withLock({ $0 }) { return status }
      let next = jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }
      next?.runSynchronously(on: asUnownedTaskExecutor())
    }
  }
}
