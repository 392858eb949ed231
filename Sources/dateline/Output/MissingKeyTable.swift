import ReaderCore

/// What the presets leave out of the programs that they are named for, as a Markdown table.
struct MissingKeyTable {
  var markdown: String {
    let rows = KeyPreset.allCases.flatMap { preset in
      preset.missing.map { missing in
        let keys = missing.keys.split(separator: " ").map { "`\($0)`" }.joined(separator: " ")
        return "| \(preset.rawValue) | \(keys) | \(missing.meaning) |\n"
      }
    }
    return "| Preset | Keys | What they do there |\n|---|---|---|\n" + rows.joined()
  }
}
