import Glibc
import Testing

@testable import ReaderRuntime

@Suite struct MailboxTests {
  private func isReadable(_ mailbox: Mailbox<some Sendable>) -> Bool {
    var descriptor = pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) == 1
  }

  @Test func `values come out in the order of posting, once`() throws {
    let mailbox = try Mailbox<Int>()
    for value in 1...3 { mailbox.post(value) }
    #expect(mailbox.drain() == [1, 2, 3])
    #expect(mailbox.drain() == [])
  }

  @Test func `the descriptor is readable while a value waits`() throws {
    let mailbox = try Mailbox<String>()
    #expect(!isReadable(mailbox))
    mailbox.post("one")
    mailbox.post("two")
    #expect(isReadable(mailbox))
    _ = mailbox.drain()
    #expect(!isReadable(mailbox))
  }

  @Test func `more values than the pipe has room for neither block nor get lost`() throws {
    let mailbox = try Mailbox<Int>()
    for value in 0..<200_000 { mailbox.post(value) }
    #expect(mailbox.drain() == Array(0..<200_000))
    #expect(!isReadable(mailbox))
  }

  @Test func `values of many tasks all arrive, each task's in order`() async throws {
    let mailbox = try Mailbox<(task: Int, value: Int)>()
    await withTaskGroup(of: Void.self) { group in
      for task in 0..<8 {
        group.addTask {
          for value in 0..<500 { mailbox.post((task, value)) }
        }
      }
    }
    let arrived = mailbox.drain()
    #expect(arrived.count == 4_000)
    for task in 0..<8 {
      #expect(arrived.filter { $0.task == task }.map(\.value) == Array(0..<500))
    }
  }
}
