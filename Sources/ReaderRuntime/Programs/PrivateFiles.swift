import CPrograms

/// Files that nobody but their owner can read.
package enum PrivateFiles {
  /// Makes all files and folders so from now on, but not those of programs that are started.
  package static func begin() {
    cp_keep_files_private()
  }
}
