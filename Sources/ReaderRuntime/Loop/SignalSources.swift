import Dispatch
import Glibc

/// Turns signals into events of the mailbox, so that they are taken in by the loop alone.
package struct SignalSources {
  private let sources: [any DispatchSourceSignal]

  /// Takes the signals over from now on; they go back to their defaults never.
  package init(postingTo mailbox: Mailbox<RuntimeEvent>) {
    let events: [(CInt, RuntimeEvent)] = [
      (SIGWINCH, .windowChanged), (SIGCONT, .continued), (SIGTERM, .terminate(SIGTERM)),
      (SIGHUP, .terminate(SIGHUP)), (SIGINT, .terminate(SIGINT)), (SIGQUIT, .terminate(SIGQUIT)),
    ]
    signal(SIGPIPE, SIG_IGN)
    sources = events.map { number, event in
      // The source only watches: without this the default action would come first.
      if number != SIGCONT { signal(number, SIG_IGN) }
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { @Sendable in mailbox.post(event) }
      // A change of the window before the source watches would go unnoticed.
      if number == SIGWINCH { source.setRegistrationHandler { @Sendable in mailbox.post(event) } }
      source.resume()
      return source
    }
  }

  package func cancel() {
    for source in sources { source.cancel() }
  }
}
