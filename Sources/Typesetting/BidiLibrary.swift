import CTypesetting

/// The library that orders text from the right.
package enum BidiLibrary {
  package static var version: String { String(cString: dl_bidi_version()) }
}
