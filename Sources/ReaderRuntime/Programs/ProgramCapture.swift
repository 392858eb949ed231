import Foundation
import Glibc
import ReaderCore

/// One run of a program whose input is written and whose output is read.
final class ProgramCapture: Sendable {
  private let process: CInt
  private let text: [UInt8]
  private let limit: Int
  private let grace: CInt
  private let input: DescriptorPair
  private let output: DescriptorPair
  /// Become readable when the run is to end, and when the process has ended.
  private let cancelled: DescriptorPair
  private let ended: DescriptorPair

  /// Starts the program.
  ///
  /// - Throws: how it ended before it began.
  init(
    of program: ExternalProgram,
    reading text: [UInt8],
    limit: Int,
    grace: CInt
  ) throws(ProgramEnding) {
    (self.text, self.limit, self.grace) = (text, limit, grace)
    input = try DescriptorPair()
    output = try DescriptorPair()
    cancelled = try DescriptorPair()
    ended = try DescriptorPair()
    // Only our ends must not block: the program's behave as it is used to.
    input.makeWritingNonblocking()
    output.makeReadingNonblocking()
    process = try program.start(
      ExternalProgram.Streams(
        input: input.reading,
        output: output.writing,
        errors: output.writing
      )
    )
    input.closeReading()
    output.closeWriting()
  }

  /// Ends the run soon; may be called from anywhere, and at any time.
  func cancel() {
    cancelled.signal()
  }

  /// Writes, reads and waits until the program has ended.
  func run() -> ExternalProgram.Output {
    // A program that reads nothing must not end the reader.
    signal(SIGPIPE, SIG_IGN)
    Thread.detachNewThread { [process, ended] in
      _ = ExternalProgram.wait(for: process, keeping: true)
      ended.signal()
    }
    var state = State(unwritten: text[...])
    while !step(&state) {}
    if !state.isCut { read(&state) }
    return finish(state)
  }

  /// How far a run is.
  private struct State {
    var unwritten: ArraySlice<UInt8>
    var isWriting = true
    var isReading = true
    var bytes: [UInt8] = []
    var isCut = false
    var isCancelled = false
    /// When the program is killed; nil while it has not been asked to end.
    var deadline: DispatchTime?
    var isKilled = false
  }

  /// Waits for something to happen and does what it asks for.
  ///
  /// - Returns: whether the process has ended.
  private func step(_ state: inout State) -> Bool {
    if state.isWriting, state.unwritten.isEmpty { stopWriting(&state) }
    let cancels = state.isCancelled ? -1 : cancelled.reading
    var waiting = [
      pollfd(fd: ended.reading, events: Int16(POLLIN), revents: 0),
      pollfd(fd: cancels, events: Int16(POLLIN), revents: 0),
      pollfd(fd: state.isReading ? output.reading : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: state.isWriting ? input.writing : -1, events: Int16(POLLOUT), revents: 0),
    ]
    _ = poll(&waiting, nfds_t(waiting.count), timeout(state))
    if waiting[1].revents != 0 {
      state.isCancelled = true
      end(&state)
    }
    if waiting[2].revents != 0 { read(&state) }
    if waiting[3].revents != 0 { write(&state) }
    if let deadline = state.deadline, !state.isKilled, .now() >= deadline {
      kill(-process, SIGKILL)
      state.isKilled = true
    }
    return waiting[0].revents != 0
  }

  private func timeout(_ state: State) -> CInt {
    guard let deadline = state.deadline, !state.isKilled else { return -1 }
    let now = DispatchTime.now()
    return now >= deadline
      ? 0 : CInt((deadline.uptimeNanoseconds - now.uptimeNanoseconds) / 1_000_000) + 1
  }

  /// Asks the program to end, and everything it has started.
  private func end(_ state: inout State) {
    guard state.deadline == nil else { return }
    kill(-process, SIGTERM)
    kill(-process, SIGCONT)
    state.deadline = .now() + .milliseconds(Int(grace))
  }

  private func read(_ state: inout State) {
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while state.isReading {
      let count = Glibc.read(output.reading, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { return }
      guard count > 0 else {
        state.isReading = false
        return
      }
      state.bytes += buffer.prefix(min(count, limit - state.bytes.count))
      guard state.bytes.count >= limit else { continue }
      (state.isCut, state.isReading) = (true, false)
      output.closeReading()
      end(&state)
    }
  }

  private func write(_ state: inout State) {
    let count = state.unwritten.withUnsafeBytes {
      Glibc.write(input.writing, $0.baseAddress, min($0.count, 64 * 1024))
    }
    if count > 0 {
      state.unwritten = state.unwritten.dropFirst(count)
    } else if errno != EAGAIN, errno != EINTR {
      // It has read what it wanted.
      stopWriting(&state)
    }
  }

  private func stopWriting(_ state: inout State) {
    state.isWriting = false
    input.closeWriting()
  }

  private func finish(_ state: State) -> ExternalProgram.Output {
    // It is still known by its number, so nobody else is meant.
    var ending = ExternalProgram.wait(for: process, keeping: true)
    if ending == .stopped || state.isCancelled { kill(-process, SIGKILL) }
    var last = ExternalProgram.wait(for: process)
    while last == .stopped { last = ExternalProgram.wait(for: process) }
    if ending != .stopped { ending = last }
    if state.isCancelled { ending = .cancelled }
    // We have ended it ourselves, whatever a shell in between makes of the signal.
    if state.isCut, !state.isCancelled, ending != .stopped { ending = .exited(0) }
    return ExternalProgram.Output(bytes: state.bytes, isCut: state.isCut, ending: ending)
  }
}
