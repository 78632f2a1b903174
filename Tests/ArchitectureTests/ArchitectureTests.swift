import Foundation
import TestSupport
import Testing

/// Who may import whom, and what must stand where. The build checks declared dependencies; this
/// checks that the declared ones are the right ones, C libraries included.
@Suite struct ArchitectureTests {
    static func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: Project.root + "/" + folder).filter {
            !$0.hasPrefix(".")
        }.sorted()
    }

    static func folders(in folder: String) throws -> [String] {
        try names(in: folder).filter {
            var isDirectory: ObjCBool = false
            return FileManager.default.fileExists(
                atPath: "\(Project.root)/\(folder)/\($0)", isDirectory: &isDirectory)
                && isDirectory.boolValue
        }
    }

    static func swiftFiles(below folder: String) throws -> [String] {
        let base = Project.root + "/" + folder
        return (FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? [])
            .filter { $0.hasSuffix(".swift") }.map { folder + "/" + $0 }.sorted()
    }

    static func text(_ path: String) throws -> String {
        try Project.text(path)
    }

    /// The modules that the files of a folder import.
    static func imports(below folder: String) throws -> Set<String> {
        var modules: Set<String> = []
        for file in try swiftFiles(below: folder) {
            for line in try text(file).split(separator: "\n") {
                let words = line.split(separator: " ")
                guard let index = words.firstIndex(of: "import"),
                    words[..<index].allSatisfy({
                        [
                            "public", "internal", "package", "private", "fileprivate", "@testable",
                            "@_exported",
                        ].contains($0) || $0.hasPrefix("@")
                    }),
                    index + 1 < words.count
                else { continue }
                let name =
                    ["struct", "class", "enum", "func", "protocol", "typealias", "var", "let"]
                        .contains(String(words[index + 1])) ? words[index + 2] : words[index + 1]
                // A module of a script, in a text of the page of `quern serve`.
                if name == "{" { continue }
                modules.insert(String(name.split(separator: ".")[0]))
            }
        }
        return modules
    }

    /// What any module may import besides its own list.
    static let platform: Set<String> = [
        "Glibc", "Musl", "Darwin", "Dispatch", "Swift", "Synchronization", "FoundationEssentials",
    ]

    static let allowed: [String: Set<String>] = [
        "QuernUTF8": [],
        "QuernHTML": [],
        "Quern": ["QuernUTF8", "COpenSSL", "CSpawn", "CXXHash"],
        "QuernText": ["QuernUTF8", "CUTF8Proc"],
        "QuernLinguistics": ["QuernText", "CICU", "CStemmer"],
        "QuernEncoding": ["Quern", "QuernText", "QuernUTF8", "CUchardet"],
        "QuernPatterns": ["Quern", "CPCRE2"],
        "QuernCorpus": ["Quern", "QuernText", "QuernPatterns"],
        "QuernCompression": ["CBrotli", "CZlib", "CZstd"],
        "QuernYAML": ["Quern", "CLibYAML"],
        "QuernTesting": ["Quern"],
        "QuernServe": ["Quern", "QuernCorpus"],
        "QuernCLI": [
            "Quern", "QuernCorpus", "QuernHTML", "QuernServe", "QuernYAML", "ArgumentParser",
        ],
        "quern": ["QuernCLI", "QuernStandard"],
    ]

    @Test func sourcesImportWhatTheyMay() throws {
        for module in try Self.folders(in: "Sources") where module != "QuernStandard" {
            let imports = try Self.imports(below: "Sources/" + module).subtracting(Self.platform)
            if module.hasPrefix("C") {
                #expect(imports.isEmpty, "\(module) is a system library")
                continue
            }
            let extra = imports.subtracting(Self.allowed[module] ?? [])
            #expect(extra.isEmpty, "\(module) imports \(extra.sorted())")
        }
    }

    /// The system library that one stage module, and no other, may import.
    static let libraries: [String: Set<String>] = [
        "IndexSQLite": ["CSQLite"], "ReadArchives": ["CArchive"],
    ]

    @Test func pluginsImportTheCoreAndTheirOwnLibraries() throws {
        let common: Set<String> = [
            "Quern", "QuernCompression", "QuernCorpus", "QuernEncoding", "QuernHTML",
            "QuernLinguistics", "QuernPatterns", "QuernText",
        ]
        for module in try Self.folders(in: "Plugins") {
            let imports = try Self.imports(below: "Plugins/" + module).subtracting(Self.platform)
            let extra = imports.subtracting(common).subtracting(Self.libraries[module] ?? [])
            #expect(extra.isEmpty, "\(module) imports \(extra.sorted())")
        }
    }

    @Test func everyPluginIsListed() throws {
        let package = try Self.text("Package.swift")
        let standard = try Self.text("Sources/QuernStandard/StandardPlugins.swift")
        let readme = try Self.text("Plugins/README.md")
        let modules = try Self.folders(in: "Plugins")
        #expect(modules.count >= 11)
        for module in modules {
            #expect(package.contains("(\"\(module)\","), "\(module) is not in Package.swift's list")
            #expect(
                standard.contains("    \(module)Plugin(),"), "\(module) is not in QuernStandard")
            #expect(readme.contains("`\(module)`"), "\(module) is not in Plugins/README.md")
            #expect(
                FileManager.default.fileExists(atPath: "\(Project.root)/Tests/\(module)Tests"),
                "\(module) has no tests")
        }
    }

    @Test func noFileIsTooLong() throws {
        for folder in ["Sources", "Plugins"] {
            for file in try Self.swiftFiles(below: folder) {
                let text = try Self.text(file)
                // Tables that a script has made are data; nobody reads or edits them.
                if text.hasPrefix("// swift-format-ignore-file\n// Made by scripts/") { continue }
                let count = text.split(separator: "\n", omittingEmptySubsequences: false).count
                #expect(count <= 420, "\(file) has \(count) lines")
            }
        }
    }

    @Test func cTypesStayInside() throws {
        // A public import of a C module is the only way for its types to get into a signature.
        for folder in ["Sources", "Plugins"] {
            for file in try Self.swiftFiles(below: folder) {
                for module in [
                    "CLibYAML", "CXXHash", "COpenSSL", "CSpawn", "CPCRE2", "CUTF8Proc", "CSQLite",
                    "CUchardet", "CZlib", "CZstd", "CBrotli", "CArchive", "CICU", "CStemmer",
                ] {
                    #expect(!(try Self.text(file).contains("public import \(module)")), "\(file)")
                }
            }
        }
    }

    @Test func architectureDescribesEveryFolder() throws {
        let text = try Self.text("ARCHITECTURE.md")
        for folder in try Self.folders(in: "Sources") where !folder.hasPrefix("C") {
            #expect(
                text.contains("Sources/\(folder)"),
                "ARCHITECTURE.md does not say what Sources/\(folder) is for")
        }
        for folder in try Self.folders(in: "Sources/Quern") {
            #expect(
                text.contains("`\(folder)/`"),
                "ARCHITECTURE.md does not say what Sources/Quern/\(folder) is for")
        }
    }
}
