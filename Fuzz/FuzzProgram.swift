import Glibc

/// libFuzzer's own main function: it calls `callback` with one input after another.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ argumentCount: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Gives one parser every input that libFuzzer thinks of.
///
/// The first argument names the parser; the others are libFuzzer's.
@main
enum FuzzProgram {
  /// Read by a function that C calls and that can capture nothing.
  static let target = CommandLine.arguments.dropFirst().first.flatMap(FuzzTarget.init)

  static func main() {
    guard target != nil else {
      let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: " ")
      print("usage: dateline-fuzz TARGET [libFuzzer's options]\ntargets: \(names)")
      exit(2)
    }
    var count = CommandLine.argc - 1
    var arguments = CommandLine.unsafeArgv + 1
    exit(
      runDriver(&count, &arguments) { bytes, length in
        FuzzProgram.target?.run(Array(UnsafeBufferPointer(start: bytes, count: length)))
        return 0
      }
    )
  }
}
