import Foundation
import Quern
import QuernStandard
import QuernYAML
import TestSupport

/// Stages that do what shipped ones do not, for tests of the runtime.
struct PlantedPlugin: Plugin {
    let name = "planted"
    let version = "1"
    let stages: [any Stage.Type] = [
        SameTitleCleaner.self, UndeclaredScoreCleaner.self, FirstWordTagger.self,
        LastWordTagger.self, CapitalsCleaner.self, DiceCleaner.self, InterruptedCleaner.self,
    ]
}

/// Merges documents into the first one, by id, that begins with the same line.
struct SameTitleCleaner: SurveyCleaner {
    static let description = StageDescription("same_title", "Merges documents of one first line.")

    struct Summary: SurveySummary {
        var first: [String: String] = [:]
        init() {}
        mutating func merge(_ other: Summary) {
            first.merge(other.first) { min($0, $1) }
        }
    }

    static func key(_ document: Document) -> String {
        String(document.text.prefix { $0 != "\n" })
    }

    func survey(_ document: Document, into summary: inout Summary, in context: StageContext) throws
    {
        summary.merge(Summary(Self.key(document), document.id.text))
    }

    func clean(
        _ document: inout Document, given corpus: Summary, in context: StageContext
    ) throws -> Verdict {
        let survivor = corpus.first[Self.key(document)] ?? document.id.text
        if survivor == document.id.text { return .keep }
        return .merge(into: DocumentID(survivor), reason: "the same first line")
    }
}

extension SameTitleCleaner.Summary {
    init(_ key: String, _ id: String) { first = [key: id] }

    func encode(to encoder: inout ByteEncoder) {
        encoder.count(first.count)
        for (key, id) in first.sorted(by: { $0.key < $1.key }) {
            encoder.text(key)
            encoder.text(id)
        }
    }

    init(from decoder: inout ByteDecoder) throws {
        for _ in 0..<(try decoder.count()) {
            let key = try decoder.text()
            first[key] = try decoder.text()
        }
    }
}

/// Is interrupted at every document that it surveys.
struct InterruptedCleaner: SurveyCleaner {
    static let description = StageDescription("interrupted", "Is interrupted.")

    func survey(
        _ document: Document, into summary: inout SameTitleCleaner.Summary,
        in context: StageContext
    ) throws {
        throw CancellationError()
    }

    func clean(
        _ document: inout Document, given corpus: SameTitleCleaner.Summary,
        in context: StageContext
    ) throws -> Verdict { .keep }
}

/// Scores what it does not declare.
struct UndeclaredScoreCleaner: Cleaner {
    @Parameter("What to score.") var name = "luck"
    @Parameter("Whether to score it twice.") var twice = false
    @Parameter("Whether the score is no number.") var nan = false

    static let description = StageDescription(
        "undeclared_score", "Scores anything.", scores: [ScoreDescription("words")])

    init() {}

    func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        context.score(name, nan ? .nan : 1)
        if twice { context.score(name, 1) }
        return .keep
    }
}

struct FirstWordTagger: Tagger {
    static let description = StageDescription(
        "first_word", "Tags the first word.", writes: ["words"])
    func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        let length = document.text.utf8.prefix { $0 > 0x20 }.count
        tags.annotate("words", Annotation(0..<length))
    }
}

struct LastWordTagger: Tagger {
    static let description = StageDescription("last_word", "Tags the last word.", writes: ["words"])
    func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        let utf8 = document.text.utf8
        let length = utf8.reversed().prefix { $0 > 0x20 }.count
        tags.annotate("words", Annotation((utf8.count - length)..<utf8.count))
    }
}

/// A stage as there should be none: what it does depends on chance.
struct DiceCleaner: Cleaner {
    static let description = StageDescription("dice", "Notes a random number.")
    func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        document.metadata["dice"] = .integer(Int.random(in: 0..<1_000_000_000))
        return .keep
    }
}

/// Edits in two goes: takes out capitals, then puts a mark before the text.
struct CapitalsCleaner: Cleaner {
    static let description = StageDescription("capitals", "Removes capitals.")
    func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        let bytes = Array(document.text.utf8)
        try document.edit(as: "capital") { edits in
            for (index, byte) in bytes.enumerated() where (0x41...0x5A).contains(byte) {
                edits.remove(index..<(index + 1))
            }
        }
        try document.edit(as: "mark") { $0.replace(0..<0, with: "→ ") }
        return .keep
    }
}

/// A pipeline over files of a temporary folder, run in this process with planted stages.
struct PlantedRun {
    let directory: TemporaryDirectory
    let plan: Plan
    let options: RunOptions

    init(_ files: [String: String], _ stages: String) throws {
        directory = try TemporaryDirectory()
        for (name, text) in files { try directory.write("in/" + name, text) }
        let text = "quern: 1\nname: planted\ninputs:\n  - path: in/*\nstages:\n" + stages
        let path = try directory.write("planted.yaml", text)
        let declaration = try PipelineReader().read(path: path)
        plan = try Planner(
            registry: try StageRegistry(standardPlugins + [PlantedPlugin()]),
            reader: { try YAML.node(of: $0) }
        ).plan(declaration)
        options = RunOptions(outputDirectory: directory.path + "/out")
    }

    /// Runs into a folder and reads the record.
    func record(_ name: String) async throws -> RecordedRun {
        var options = options
        options.outputDirectory = directory.path + "/" + name
        _ = try await Run(plan, options: options)()
        return try RecordedRun(directory: options.outputDirectory)
    }

    func explain(_ name: String, limit: Int = 5) async throws -> Explainer.Findings {
        try await Explainer(plan, options: options).explain(name, limit: limit)
    }
}
