public import Quern
internal import QuernPatterns
internal import QuernText

/// Removes what is written in a script that the document is not in, and link spam in any script.
///
/// Hacked or carelessly scraped pages carry blocks of link spam, menus of another edition, share
/// buttons in another language. A line goes when most of its letters are of a foreign script; a long
/// foreign run inside a line goes alone, so that a name or a short quotation in an English
/// paragraph stays. Spam in the document's own script is known by phrases: a line that is no
/// sentence and has several of them goes.
///
/// The document's script is that of its language, where the metadata say it, else that of most letters.
public struct ForeignScriptCleaner: Cleaner {
    @Parameter(
        "A line goes when foreign letters are at least this share of its letters.", in: 0...1)
    var lineShare = 0.5
    @Parameter("A line goes only with at least so many foreign letters.", in: 1...) var minLetters =
        2
    @Parameter(
        "A run of at least so many foreign letters inside a line goes; 0 keeps all runs.", in: 0...)
    var maxRun = 40
    @Parameter("Without a language, the share of letters that tells the script.", in: 0...1)
    var documentShare = 0.6
    @Parameter("Scripts that are never foreign.") var allow: [ScriptName] = []
    @Parameter("Files with phrases of link spam.") var phrases: [ResourcePath] = []
    @Parameter("A line that is no sentence goes with so many phrases of link spam.", in: 1...)
    var minPhrases = 2

    private var spam: Pattern?

    public static let description = StageDescription(
        "foreign_script", "Removes lines in a script that the document is not in, and link spam.",
        version: 2,
        scores: [
            ScoreDescription("script_share", atLeast: "document_share", decides: .work)
        ],
        examples: [
            Example(
                "A line of another script", [:],
                "The dam of Ostrow held through the night.\n免费在线观看| 天天看片| free高清",
                metadata: ["language": "en"], gives: "The dam of Ostrow held through the night."),
            Example(
                "A foreign name inside a sentence stays", [:],
                "The dam of Ostrow (Остров) held, Ada Lind said: \"好\".",
                gives: "The dam of Ostrow (Остров) held, Ada Lind said: \"好\"."),
            Example(
                "A long foreign run inside a line goes alone", ["max_run": 8],
                "The dam of Ostrow held through the night. 免费在线观看高清天天看片",
                metadata: ["language": "en"], gives: "The dam of Ostrow held through the night. "),
            Example(
                "The language tells the script, however much spam there is", [:],
                "Dam holds well\n免费在线观看高清免费在线观看高清免费在线观看高清",
                metadata: ["language": "en"], gives: "Dam holds well"),
            Example(
                "Link spam in the same script", ["phrases": ["spam.yaml"]],
                "The casino closed, and online betting with it, the town said.\nonline betting | free spins | casino bonus",
                resources: ["spam.yaml": "phrases: [online betting, free spins, casino bonus]"],
                gives: "The casino closed, and online betting with it, the town said."),
            Example(
                "A document of two scripts alike is left alone", [:], "да да да\nno no no\n",
                gives: "да да да\nno no no\n"),
        ])

    public init() {}

    public mutating func prepare(in context: PreparationContext) throws {
        var alternatives: [String] = []
        for path in phrases {
            alternatives += try context.decode(SpamPhrases.self, from: path).phrases.map {
                let words = $0.split(separator: " ").map { Self.literal(String($0)) }
                return words.joined(separator: #"[\s\p{Zs}_-]*"#)
            }
        }
        guard !alternatives.isEmpty else { return }
        do throws(Pattern.SyntaxError) {
            spam = try Pattern(
                #"(?<![\p{Latin}])(?:"# + alternatives.joined(separator: "|")
                    + #")(?![\p{Latin}])"#,
                ignoresCase: true)
        } catch {
            throw StageError("the phrases cannot be joined into one expression: \(error)")
        }
    }

    public func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        var text = document.text
        let length = text.utf8.count
        // Nothing is foreign to ASCII but what phrases tell.
        let language = document.metadata.language.map { Script.scripts(ofLanguage: $0) } ?? []
        let edits = try text.withUTF8 { bytes -> [(Range<Int>, Rule)] in
            if spam == nil, UTF8Scan.asciiRun(bytes, from: 0) == length,
                language.isEmpty || language.contains(.latin)
            {
                return []
            }
            var home = language
            if home.isEmpty {
                var counts = ScriptCounts()
                counts.add(bytes, 0..<length)
                guard let dominant = counts.dominant else { return [] }
                context.score("script_share", dominant.share)
                guard dominant.share >= documentShare else { return [] }
                home = [dominant.script]
                // Japanese and Korean mix scripts within a word.
                if dominant.script == .kana || dominant.script == .hangul { home.append(.han) }
                if dominant.script == .han, counts[.kana] * 10 > counts[.han] { home.append(.kana) }
            }
            home += allow.map(\.script)
            var scan = ForeignScan(
                home: home, lineShare: lineShare, minLetters: minLetters, maxRun: maxRun)
            try scan.run(over: bytes, spam: spam, minPhrases: minPhrases)
            return scan.removals
        }
        guard !edits.isEmpty else { return .keep }
        try document.edit(as: Rule("foreign-script")) { collected in
            for (range, rule) in edits { collected.remove(range, as: rule) }
        }
        return .keep
    }

    private static func literal(_ word: String) -> String {
        var pattern = ""
        for scalar in word.unicodeScalars {
            if #"\^$.|?*+()[]{}-"#.unicodeScalars.contains(scalar) { pattern += "\\" }
            pattern.unicodeScalars.append(scalar)
        }
        return pattern
    }
}

/// A file with phrases of link spam.
private struct SpamPhrases: ParameterRecord {
    @Parameter("Phrases; case is ignored, and words may be joined or hyphened.")
    var phrases: [String]

    init() {}
}

/// The name of a script, as a parameter.
struct ScriptName: ParameterValue {
    var script: Script

    static var parameterType: ParameterType { .enumeration(Script.allCases.map(\.name)) }
    static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> ScriptName? {
        if let script = Script.allCases.first(where: { $0.name == node.text }) {
            return ScriptName(script: script)
        }
        report.append(name.mismatch(parameterType.spoken, node))
        return nil
    }
    var canonical: Metadata.Value? { .string(script.name) }
}
