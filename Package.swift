// swift-tools-version: 6.2
import PackageDescription

// The stage modules that ship. A module is a folder below Plugins/; what it needs beyond the core
// stands beside its name. `quern new stage` adds to this list, and ArchitectureTests fail when the
// list, the folders and QuernStandard disagree.
let stageModules: [(name: String, dependencies: [Target.Dependency])] = [
    ("ReadArchives", ["QuernCompression", "CArchive"]),
    ("ParseText", ["QuernEncoding", "QuernText", "QuernPatterns"]),
    ("ParseNews", ["QuernEncoding", "QuernText", "QuernPatterns"]),
    ("ParseJSON", []),
    ("ParseHTML", ["QuernEncoding", "QuernText"]),
    ("ParseMarkdown", ["QuernEncoding", "QuernText"]),
    ("ParseXML", ["QuernEncoding", "QuernText"]),
    ("ParseCSV", ["QuernEncoding", "QuernText"]),
    ("ParseRoute", []),
    ("ParseWARC", ["QuernCompression"]),
    ("ParsePDF", ["QuernText"]),
    ("CleanText", ["QuernText", "QuernPatterns"]),
    ("CleanRepair", ["QuernText"]),
    ("CleanLanguage", ["QuernText"]),
    ("CleanQuality", ["QuernText"]),
    ("CleanDuplicates", ["QuernText"]),
    ("CleanSelection", ["QuernText"]),
    ("TagLexicon", ["QuernText"]),
    ("TagEntities", ["QuernText", "QuernPatterns"]),
    ("TagDictionary", ["QuernText"]),
    ("TagPattern", ["QuernText", "QuernPatterns"]),
    ("TagKeywords", ["QuernText"]),
    ("TagStatistics", ["QuernText"]),
    ("TagWords", ["QuernLinguistics", "QuernText"]),
    ("ExecProgram", []),
    ("IndexCorpus", ["QuernCorpus"]),
    ("IndexSQLite", ["CSQLite"]),
    ("ExportJSON", []),
    ("ExportCSV", []),
    ("ExportText", []),
    ("ExportTables", ["QuernCorpus"]),
    ("ExportTotals", ["QuernText"]),
    ("ExportReport", ["QuernHTML"]),
]

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func systemLibrary(_ name: String, _ pkgConfig: String, apt: String, brew: String) -> Target {
    #if os(Linux)
        // Headers lie where compilers look, and some libraries ask for flags that SwiftPM warns of.
        let pkgConfig: String? = nil
    #endif
    return .systemLibrary(
        name: name, pkgConfig: pkgConfig, providers: [.apt([apt]), .brew([brew])])
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude,
        swiftSettings: settings)
}

let argumentParser: Target.Dependency = .product(
    name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "quern",
    platforms: [.macOS(.v26)],
    products: [
        .executable(name: "quern", targets: ["quern"]),
        .library(name: "Quern", targets: ["Quern"]),
        .library(name: "QuernText", targets: ["QuernText"]),
        .library(name: "QuernLinguistics", targets: ["QuernLinguistics"]),
        .library(name: "QuernEncoding", targets: ["QuernEncoding"]),
        .library(name: "QuernPatterns", targets: ["QuernPatterns"]),
        .library(name: "QuernCompression", targets: ["QuernCompression"]),
        .library(name: "QuernCorpus", targets: ["QuernCorpus"]),
        .library(name: "QuernHTML", targets: ["QuernHTML"]),
        .library(name: "QuernTesting", targets: ["QuernTesting"]),
        .library(name: "QuernServe", targets: ["QuernServe"]),
        .library(name: "QuernCLI", targets: ["QuernCLI"]),
        .library(name: "QuernStandard", targets: ["QuernStandard"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        systemLibrary("CLibYAML", "yaml-0.1", apt: "libyaml-dev", brew: "libyaml"),
        systemLibrary("COpenSSL", "libcrypto", apt: "libssl-dev", brew: "openssl@3"),
        systemLibrary("CXXHash", "libxxhash", apt: "libxxhash-dev", brew: "xxhash"),
        systemLibrary("CPCRE2", "libpcre2-8", apt: "libpcre2-dev", brew: "pcre2"),
        systemLibrary("CUTF8Proc", "libutf8proc", apt: "libutf8proc-dev", brew: "utf8proc"),
        systemLibrary("CSQLite", "sqlite3", apt: "libsqlite3-dev", brew: "sqlite"),
        systemLibrary("CZlib", "zlib", apt: "zlib1g-dev", brew: "zlib"),
        systemLibrary("CZstd", "libzstd", apt: "libzstd-dev", brew: "zstd"),
        systemLibrary("CBrotli", "libbrotlidec", apt: "libbrotli-dev", brew: "brotli"),
        systemLibrary("CArchive", "libarchive", apt: "libarchive-dev", brew: "libarchive"),
        systemLibrary("CUchardet", "uchardet", apt: "libuchardet-dev", brew: "uchardet"),
        systemLibrary("CICU", "icu-uc", apt: "libicu-dev", brew: "icu4c"),
        systemLibrary("CStemmer", "libstemmer", apt: "libstemmer-dev", brew: "snowball"),

        // Calls of the C library itself, nothing to install.
        .systemLibrary(name: "CSpawn"),

        library("QuernUTF8"),
        library("QuernHTML"),
        library("Quern", ["QuernUTF8", "COpenSSL", "CSpawn", "CXXHash"]),
        library("QuernText", ["QuernUTF8", "CUTF8Proc"]),
        library("QuernLinguistics", ["QuernText", "CICU", "CStemmer"]),
        library("QuernEncoding", ["Quern", "QuernText", "QuernUTF8", "CUchardet"]),
        library("QuernCompression", ["CBrotli", "CZlib", "CZstd"]),
        library("QuernPatterns", ["Quern", "CPCRE2"]),
        library("QuernCorpus", ["Quern", "QuernText", "QuernPatterns"]),
        library("QuernYAML", ["Quern", "CLibYAML"]),
        library("QuernTesting", ["Quern"]),
        library("QuernServe", ["Quern", "QuernCorpus"]),
        library(
            "QuernCLI",
            ["Quern", "QuernCorpus", "QuernHTML", "QuernServe", "QuernYAML", argumentParser]),
        library("QuernStandard", ["Quern"] + stageModules.map { .target(name: $0.name) }),
        .executableTarget(
            name: "quern", dependencies: ["QuernCLI", "QuernStandard"], swiftSettings: settings),
    ]
        + stageModules.map { module in
            .target(
                name: module.name, dependencies: ["Quern"] + module.dependencies,
                path: "Plugins/\(module.name)", swiftSettings: settings)
        }
        + stageModules.map { module in
            tests(
                "\(module.name)Tests",
                [.target(name: module.name), "Quern", "QuernTesting", "QuernYAML"])
        }
        + [
            .target(
                name: "TestSupport", dependencies: ["Quern"], path: "Tests/TestSupport",
                swiftSettings: settings),
            tests("QuernTests", ["Quern", "QuernTesting"]),
            tests("QuernTextTests", ["QuernText"]),
            tests("QuernUTF8Tests", ["QuernUTF8"]),
            tests("QuernHTMLTests", ["QuernHTML"]),
            tests("QuernLinguisticsTests", ["QuernLinguistics", "QuernText"]),
            tests("QuernCompressionTests", ["CZlib", "CZstd", "QuernCompression"]),
            tests("QuernPatternsTests", ["Quern", "QuernPatterns"]),
            tests(
                "QuernCorpusTests",
                ["Quern", "QuernCorpus", "QuernPatterns", "QuernTesting", "QuernText"]),
            tests("QuernYAMLTests", ["Quern", "QuernYAML"]),
            tests(
                "QuernServeTests",
                ["Quern", "QuernCLI", "QuernCorpus", "QuernServe", "QuernStandard"],
                exclude: ["Browser"]),
            tests(
                "PipelineTests",
                [
                    "CZlib", "CZstd", "Quern", "QuernCLI", "QuernStandard", "QuernTesting",
                    "QuernYAML",
                ],
                exclude: ["Golden"]),
            tests("ArchitectureTests", []),
            // Measures questions to a corpus, as scripts/bench wants it; no product.
            .executableTarget(
                name: "corpus-queries", dependencies: ["Quern", "QuernCorpus"],
                path: "Benchmarks/Sources/corpus-queries", swiftSettings: settings),
            // Stages that go wrong on purpose, in a program of their own; no product.
            .executableTarget(
                name: "quern-planted", dependencies: ["Quern", "QuernCLI", "QuernStandard"],
                path: "Tests/PlantedStages", swiftSettings: settings),
        ],
    swiftLanguageModes: [.v6]
)

// Work on one module need not build and link the tests of all others:
// QUERN_TESTS=TagLexiconTests,QuernTextTests swift build --product quernPackageTests && swift test --skip-build
if let wanted = Context.environment["QUERN_TESTS"], !wanted.isEmpty {
    let names = wanted.split(separator: ",")
    package.targets.removeAll { target in
        target.type == .test && !names.contains { $0 == target.name }
    }
}

// Harnesses need libFuzzer's main; scripts/fuzz sets the variable, and names the one that it wants built.
if Context.environment["QUERN_FUZZ"] != nil {
    let harnesses: [(name: String, dependencies: [Target.Dependency])] = [
        ("CSV", ["ParseCSV"]), ("Encoding", ["QuernEncoding", "QuernText"]),
        ("HTML", ["ParseHTML"]),
        ("JSON", ["ParseJSON"]), ("Markdown", ["ParseMarkdown"]), ("PDF", ["ParsePDF"]),
        ("Query", ["QuernCorpus"]),
        ("WARC", ["ParseText", "ParseWARC"]), ("XML", ["ParseXML"]), ("YAML", ["QuernYAML"]),
    ]
    package.targets.append(
        .target(
            name: "FuzzSupport", dependencies: ["Quern", "QuernTesting"],
            path: "Tests/Fuzz/Support", swiftSettings: settings))
    package.targets += harnesses.map { harness in
        .executableTarget(
            name: "Fuzz\(harness.name)",
            dependencies: ["Quern", "QuernTesting", "FuzzSupport"] + harness.dependencies,
            path: "Tests/Fuzz/\(harness.name)", sources: ["Harness.swift"],
            swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])])
    }
}
