public import Quern
internal import QuernText

/// Tells the language of a document, notes it in the metadata, and drops documents and paragraphs of others.
///
/// Scripts are told first; languages that share one (Latin, Cyrillic, Arabic, Devanagari) by a model of 3- and 4-grams of
/// letters that ships in the program: `docs/decisions/0014-language-model.md` says of what it is made and how often it
/// is right. A long text is judged by a sample of it; where two pieces of that are in different languages, by more of them, and the
/// confidence is then the share of the text that is in the language. Without `keep` nothing is dropped. Close relatives are told apart less well: Indonesian and
/// Malay, Norwegian and Danish, Croatian and Slovene in short texts; Bosnian and Serbian in Latin letters count as
/// Croatian, and languages that the model does not know as their nearest relative. Chinese and Japanese in Chinese characters alone are told
/// apart by those that only one of them writes, as 东 and 県; a text without any (東京) counts as Chinese, with a confidence of 0.75.
/// Yiddish is told from Hebrew by its letters.
///
/// Metadata: `language` (BCP 47: ISO 639-1, or ISO 639-3 where there is none), and `language_confidence`, its probability to three
/// digits. A text without letters gets neither.
public struct LanguageCleaner: Cleaner {
    @Parameter("The languages to keep; without any, nothing is dropped.") var keep: [LanguageCode] =
        []
    @Parameter("Least probability that the language is one of `keep`.", in: 0...1)
    var threshold = 0.5
    @Parameter(
        "How much of a longer text is looked at, in pieces of 64 bytes; where some of these are in another language, at least 64 pieces of 128 bytes are.",
        in: 64...)
    var sample: ByteSize = 1024
    @Parameter(
        "Whether a language that the metadata have already is left there and, if it is a code such as `en` or `pt-BR`, judged by; codes of old such as `iw` for `he` count, and `sh` is `sr`, `hr` and `bs`."
    )
    var trustMetadata = false
    @Parameter(
        "Paragraphs: not looked at, counted by language in `paragraph_languages`, or dropped when they are in another language than `keep` has, or than the document."
    )
    var paragraphs = ParagraphRule.ignore
    @Parameter("Shorter paragraphs, in bytes, are not looked at.", in: 1...) var minParagraph = 60
    @Parameter("Least probability that a paragraph which goes is in another language.", in: 0...1)
    var paragraphThreshold = 0.9

    private let model = LanguageModel.standard
    /// The languages to keep, by their places in the model.
    private var wanted: [Int] = []

    public static let description = StageDescription(
        "language", "Tells the language of documents, and drops those in others.",
        version: 4, sets: ["language", "language_confidence", "paragraph_languages"],
        scores: [ScoreDescription("wanted", atLeast: "threshold")],
        examples: [
            Example(
                "What is noted", [:], "The dam of Ostrow held through the night, the mayor said.",
                sets: ["language": "en"]),
            Example(
                "A document in another language", ["keep": ["en"]],
                "Der Damm von Ostrow hat die Nacht über gehalten, sagte die Bürgermeisterin.",
                drops: "not in en"),
            Example(
                "One of several", ["keep": ["de", "zh"]],
                "奥斯特罗的大坝守住了，市长说。河水在中午之前下降了一英尺。", sets: ["language": "zh"]),
            Example(
                "A paragraph in another language", ["keep": ["en"], "paragraphs": "drop"],
                "The dam of Ostrow held through the night, the mayor said on Monday.\nLe barrage d'Ostrow a tenu toute la nuit, a déclaré la maire lundi.",
                gives: "The dam of Ostrow held through the night, the mayor said on Monday."),
            Example(
                "Paragraphs counted", ["paragraphs": "count"],
                "The dam of Ostrow held through the night, the mayor said on Monday.\nLe barrage d'Ostrow a tenu toute la nuit, a déclaré la maire lundi.",
                sets: ["paragraph_languages": .record(["en": 1, "fr": 1])]),
            Example(
                "A script of one language", [:], "Το φράγμα του Όστροβ άντεξε όλη τη νύχτα.",
                sets: ["language": "el"]),
            Example(
                "Japanese has Chinese characters, too", [:], "オストロフのダムは一晩中持ちこたえた。",
                sets: ["language": "ja"]),
            Example(
                "Also alone, of which some only Japanese writes", [:], "東京都知事選挙",
                sets: ["language": "ja", "language_confidence": 0.85]),
            Example(
                "Or none, and then it is a guess", [:], "東京大学",
                sets: ["language": "zh", "language_confidence": 0.75]),
            Example(
                "Yiddish has the letters of Hebrew", [:],
                "דער אלטער דאם איבער דער שטאט האט אויסגעהאלטן די גאנצע נאכט.",
                sets: ["language": "yi"]),
            Example(
                "A language from elsewhere", ["trust_metadata": true], "The dam held.",
                metadata: ["language": "en-GB"], sets: ["language": "en-GB"]),
            Example(
                "By which it is judged", ["trust_metadata": true, "keep": ["en"]],
                "The dam held.", metadata: ["language": "de-AT"], drops: "not in en"),
            Example(
                "Codes of old are known, as Twitter has them",
                ["trust_metadata": true, "keep": ["he"]], "12:30",
                metadata: ["language": "iw"], sets: ["language": "iw"]),
            Example(
                "Also one that was three languages", ["trust_metadata": true, "keep": ["hr"]],
                "12:30", metadata: ["language": "sh"], sets: ["language": "sh"]),
            Example("No letters", ["keep": ["en"]], "12.5 + 3 = 15.5", drops: "not in en"),
            Example("Nor text", [:], "", gives: ""),
        ])

    public init() {}

    public func parametersMissing(forScore name: String) -> [String] {
        keep.isEmpty ? ["keep"] : []
    }

    public mutating func prepare(in context: PreparationContext) throws {
        wanted = keep.compactMap { code in model.languages.firstIndex(of: code.code) }
        let plain = LanguageCleaner()
        if keep.isEmpty, threshold != plain.threshold {
            throw StageError("'threshold' needs 'keep'")
        }
        if paragraphs == .ignore, minParagraph != plain.minParagraph {
            throw StageError("'min_paragraph' needs 'paragraphs: count' or 'paragraphs: drop'")
        }
        if paragraphs != .drop, paragraphThreshold != plain.paragraphThreshold {
            throw StageError("'paragraph_threshold' needs 'paragraphs: drop'")
        }
    }

    public func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        var text = document.text
        let guess = text.withUTF8 {
            LanguageGuess(ofLongText: $0, size: sample.bytes, model)
        }
        let given = trustMetadata ? document.metadata.language : nil
        if given == nil, let best = guess.best {
            document.metadata.language = model.languages[best]
            document.metadata["language_confidence"] = .number(Self.rounded(guess.confidence))
        }
        let trusted = given.flatMap(codes)
        if !wanted.isEmpty {
            let probability =
                trusted.map { codes in keep.contains { codes.contains($0.code) } ? 1 : 0 }
                ?? Self.rounded(probability(of: wanted, in: guess))
            context.score("wanted", probability)
            if probability < threshold {
                return .drop(
                    reason: "not in \(keep.map(\.code).joined(separator: ", "))",
                    detail: trusted?.joined(separator: ", ")
                        ?? guess.best.map {
                            "\(model.languages[$0]), \(Self.rounded(guess.confidence))"
                        } ?? "no language")
            }
        }
        if paragraphs != .ignore {
            var own = (trusted ?? []).compactMap { model.languages.firstIndex(of: $0) }
            if own.isEmpty, let best = guess.best { own = [best] }
            try judgeParagraphs(of: &document, home: wanted.isEmpty ? own : wanted)
        }
        return .keep
    }

    /// The language in a code with a region or a script, as the model calls it, or the languages that it may mean; nil when it is no
    /// code, or one of three letters that the model does not have: it may be another name for one that it has, or say that nobody knows.
    private func codes(_ text: String) -> [String]? {
        let code = text.prefix { $0 != "-" && $0 != "_" }.lowercased()
        let isCode =
            (2...3).contains(code.utf8.count)
            && code.utf8.allSatisfy { (0x61...0x7A).contains($0) }
        guard isCode else { return nil }
        if model.languages.contains(code) { return [code] }
        // Norwegian, as it is written mostly and seldom.
        if ["nb", "nn", "no"].contains(code) {
            return ["no", "nb"].first(where: model.languages.contains).map { [$0] }
        }
        if let others = Self.formerCodes[code] { return others }
        return code.utf8.count == 2 ? [code] : nil
    }

    /// Codes that ISO 639 has withdrawn, by what stands for them today, as IANA's registry of language subtags has it; Twitter, Java and
    /// others still write them.
    private static let formerCodes = [
        "iw": ["he"], "in": ["id"], "ji": ["yi"], "jw": ["jv"], "mo": ["ro"],
        "sh": ["sr", "hr", "bs"],
    ]

    private func judgeParagraphs(of document: inout Document, home: [Int]) throws {
        var counts = [Int](repeating: 0, count: model.languages.count)
        var foreign: [Range<Int>] = []
        var keepsAny = false
        var text = document.text
        text.withUTF8 { bytes in
            UTF8Scan.forEachLine(bytes) { line in
                if line.count >= minParagraph {
                    let paragraph = UnsafeBufferPointer(rebasing: bytes[line])
                    let guess = LanguageGuess(
                        paragraph, LanguageGuess.sample(paragraph, size: sample.bytes), model)
                    if let best = guess.best {
                        counts[best] += 1
                        let others =
                            guess.probabilities.reduce(0, +) - probability(of: home, in: guess)
                        if paragraphs == .drop, others >= paragraphThreshold {
                            // It goes with the line break before it, or else with the one behind.
                            foreign.append(
                                keepsAny
                                    ? (line.lowerBound - 1)..<line.upperBound
                                    : line.lowerBound..<min(line.upperBound + 1, bytes.count))
                            return
                        }
                    }
                }
                keepsAny = true
            }
        }
        if paragraphs == .count {
            var record = Metadata()
            for (place, count) in counts.enumerated() where count > 0 {
                record[model.languages[place]] = .integer(count)
            }
            if !record.isEmpty { document.metadata["paragraph_languages"] = .record(record) }
        }
        guard !foreign.isEmpty else { return }
        try document.edit(
            as: Rule("foreign-language", reason: "a paragraph in a language that is not wanted")
        ) { edits in
            for range in foreign { edits.remove(range) }
        }
    }

    private func probability(of places: [Int], in guess: LanguageGuess) -> Double {
        places.reduce(0) { $0 + guess.probabilities[$1] }
    }

    /// Three digits: more would say nothing.
    private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}

/// What is done about paragraphs.
enum ParagraphRule: String, ParameterValue, CaseIterable {
    case ignore, count, drop
}

/// A language that the model knows, as a parameter.
struct LanguageCode: ParameterValue {
    let code: String

    static var parameterType: ParameterType {
        .enumeration(LanguageModel.standard.languages.sorted())
    }

    static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> LanguageCode? {
        if let text = node.text, LanguageModel.standard.languages.contains(text) {
            return LanguageCode(code: text)
        }
        report.append(name.mismatch(parameterType.spoken, node))
        return nil
    }

    var canonical: Metadata.Value? { .string(code) }
}
