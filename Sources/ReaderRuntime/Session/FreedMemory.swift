import CPrograms

/// What the program no longer needs of its memory.
package enum FreedMemory {
  /// Gives large pieces back as soon as they are free; a file that was large once does not weigh for
  /// ever.
  package static func returnAtOnce() {
    cp_return_freed_memory()
  }
}
