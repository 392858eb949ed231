import Testing

/// The built program in a real terminal, which tmux plays.
///
/// One test at a time, and on the main thread: a test waits for what the program writes, and may not
/// take a thread from those that share a few.
@MainActor @Suite(.serialized) enum TerminalTests {}
