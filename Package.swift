// swift-tools-version: 6.2

import PackageDescription

/// The archive of libFuzzer's runtime, which `make fuzz` names; nil in every usual build.
let fuzzer = Context.environment["DATELINE_FUZZER"]

/// The fuzzer has to see the branches of our code, and its targets the insides of our modules.
let fuzzed: [SwiftSetting] =
  fuzzer == nil ? [] : [.unsafeFlags(["-sanitize=fuzzer,address", "-enable-testing"])]

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A Swift target of ours, under the rules that hold for all of them.
func module(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict + fuzzed)
}

func tests(of name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name)] + dependencies,
    swiftSettings: strict
  )
}

let package = Package(
  name: "dateline",
  products: [.executable(name: "dateline", targets: ["dateline"])],
  dependencies: [
    // The command line: parsing, help that reads well, completion scripts.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Configuration and themes are TOML, and problems in them carry a line and a column.
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    // The front matter of Markdown articles is YAML.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // The search index is SQLite's FTS5, reached through GRDB.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    module("Wording"),
    module("Articles", uses: ["Wording"]),
    module("CellGrid"),
    module("ArticleWriting", uses: ["Articles"]),
    .target(
      name: "CTypesetting",
      linkerSettings: [
        .linkedLibrary("fribidi"), .linkedLibrary("thai"), .linkedLibrary("hyphen"),
      ]
    ),
    module("Typesetting", uses: ["Articles", "CTypesetting", "CellGrid", "Wording"]),

    .target(name: "CDigest", linkerSettings: [.linkedLibrary("md")]),
    .target(
      name: "CText",
      linkerSettings: [
        .linkedLibrary("uchardet"), .linkedLibrary("cmark-gfm"),
        .linkedLibrary("cmark-gfm-extensions"), .linkedLibrary("z"),
      ]
    ),
    module(
      "ArticleFiles",
      uses: ["Articles", "CDigest", "CText", .product(name: "Yams", package: "Yams")]
    ),
    module("MarkStore", uses: ["Articles", "CDigest"]),
    module(
      "Catalog",
      uses: [
        "Articles", .product(name: "GRDB", package: "GRDB.swift"),
        // SQLite's own functions, for the one loop that runs over most of a large library.
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]
    ),
    module(
      "MarkImport",
      uses: [
        // SQLite's own functions: another program's database is opened as it is.
        "ArticleFiles", "Articles", .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]
    ),

    module(
      "ReaderCore",
      uses: ["ArticleWriting", "Articles", "CellGrid", "Typesetting", "Wording"]
    ),
    module("ReaderView", uses: ["Articles", "CellGrid", "ReaderCore", "Typesetting", "Wording"]),
    module(
      "Settings",
      uses: [
        "CellGrid", "ReaderView", "Typesetting", "Wording",
        .product(name: "TOMLKit", package: "TOMLKit"),
      ]
    ),
    module(
      "ReaderRuntime",
      uses: [
        "ArticleFiles", "ArticleWriting", "Articles", "CPrograms", "Catalog", "CellGrid",
        "MarkStore", "ReaderCore", "ReaderView", "Settings", "Typesetting", "Wording",
      ]
    ),

    .target(name: "CPrograms"),
    .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw")]),
    module("CursesTerminal", uses: ["CTerminal", "CellGrid"]),
    .executableTarget(
      name: "dateline",
      dependencies: [
        "ArticleFiles", "ArticleWriting", "Articles", "Catalog", "CellGrid", "CursesTerminal",
        "MarkImport", "MarkStore", "ReaderCore", "ReaderRuntime", "ReaderView", "Settings",
        "Typesetting", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),

    // Times the reading of files: `make bench-parse`.
    .executableTarget(
      name: "parse-bench",
      dependencies: ["ArticleFiles"],
      path: "Benchmarks/parse-bench",
      swiftSettings: strict
    ),
    // Times the store of marks: `make bench-marks`.
    .executableTarget(
      name: "mark-bench",
      dependencies: ["Articles", "MarkStore"],
      path: "Benchmarks/mark-bench",
      swiftSettings: strict
    ),
    // Times the layout of long articles: `make bench-layout`.
    .executableTarget(
      name: "layout-bench",
      dependencies: ["Articles", "Typesetting"],
      path: "Benchmarks/layout-bench",
      swiftSettings: strict
    ),
    // Changes marks while `make faults` takes the disk away from it.
    .executableTarget(
      name: "mark-steps",
      dependencies: ["Articles", "MarkStore"],
      path: "Faults/mark-steps",
      swiftSettings: strict
    ),

    .target(
      name: "ReaderTesting",
      dependencies: [
        "Articles", "CellGrid", "MarkStore", "ReaderCore", "ReaderRuntime", "Settings", "Wording",
      ],
      path: "Tests/ReaderTesting",
      swiftSettings: strict
    ),
    .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    tests(of: "Articles", uses: ["SeededRandom"]),
    tests(of: "CellGrid"),
    tests(of: "Wording", uses: ["CellGrid", "ReaderCore"]),
    tests(of: "Typesetting", uses: ["Articles", "CellGrid", "SeededRandom", "Wording"]),
    tests(of: "ArticleFiles", uses: ["Articles", "SeededRandom"]),
    tests(of: "ArticleWriting", uses: ["ArticleFiles", "Articles", "SeededRandom"]),
    tests(of: "MarkStore", uses: ["Articles", "ReaderTesting", "SeededRandom"]),
    tests(
      of: "MarkImport",
      uses: [
        "ArticleFiles", "Articles", "SeededRandom", .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    tests(
      of: "Catalog",
      uses: ["Articles", "SeededRandom", .product(name: "GRDB", package: "GRDB.swift")]
    ),
    tests(
      of: "ReaderCore",
      uses: ["Articles", "CellGrid", "ReaderTesting", "Typesetting", "Wording"]
    ),
    tests(
      of: "ReaderView",
      uses: [
        "Articles", "CellGrid", "ReaderCore", "ReaderTesting", "Settings", "Typesetting", "Wording",
      ]
    ),
    tests(of: "Settings", uses: ["CellGrid", "ReaderView", "Typesetting"]),
    tests(
      of: "ReaderRuntime",
      uses: [
        "ArticleFiles", "ArticleWriting", "Articles", "Catalog", "CellGrid", "MarkStore",
        "ReaderCore", "ReaderTesting", "ReaderView", "SeededRandom", "Settings", "Typesetting",
        "Wording",
      ]
    ),
    .testTarget(
      name: "DocumentationTests",
      dependencies: ["dateline", "ReaderTesting"],
      swiftSettings: strict
    ),
    // What texts, files and surroundings may attempt: see the promises in CONTRIBUTING.md.
    .testTarget(
      name: "GuardTests",
      dependencies: [
        "dateline", "ArticleFiles", "Articles", "CellGrid", "ReaderCore", "ReaderRuntime",
        "ReaderTesting", "Settings", "Typesetting", "Wording",
      ],
      swiftSettings: strict
    ),
    // Runs the built program on folders of marks, and in git.
    .testTarget(
      name: "StateCommandTests",
      dependencies: ["dateline", "Articles", "MarkStore", "ReaderTesting", "SeededRandom"],
      swiftSettings: strict
    ),
    // Runs the built program in tmux.
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "dateline", "CTerminal", "CellGrid", "CursesTerminal", "ReaderTesting", "SeededRandom",
      ],
      swiftSettings: strict
    ),
  ]
)

if let fuzzer {
  package.targets.append(
    .executableTarget(
      name: "dateline-fuzz",
      dependencies: [
        "ArticleFiles", "Articles", "CellGrid", "MarkImport", "MarkStore", "ReaderCore",
        "ReaderView", "Settings",
      ],
      path: "Fuzz",
      exclude: ["Dictionaries"],
      swiftSettings: strict,
      linkerSettings: [.unsafeFlags(["-sanitize=address", fuzzer, "-lstdc++", "-lm"])]
    )
  )
}
