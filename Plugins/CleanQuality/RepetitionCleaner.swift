public import Quern
internal import QuernText

/// Drops documents that repeat themselves: the repetition rules of the Gopher paper.
///
/// Rae et al., Scaling Language Models (arXiv 2112.11446), table A1, with its thresholds, read as datatrove reads
/// them; `scripts/compare-datatrove` compares the values. Rules are tried in the order of the parameters, and a
/// document goes as soon as one says so: what comes after it is not computed, unless `scores: all` wants it.
/// A document that stays has all scores. Lengths are Unicode code points, and shares are of the whole text.
///
/// Words that are the same once their spaces are taken out (`on line` and `online`) are different n-grams here and the same to
/// datatrove; nothing else differs.
public struct RepetitionCleaner: Cleaner {
    @Parameter("Greatest share of paragraphs that stood before; null for no limit.", in: 0...)
    var maxDuplicateParagraphs: Double? = 0.3
    @Parameter("Greatest share of the text in such paragraphs.", in: 0...)
    var maxDuplicateParagraphCharacters: Double? = 0.2
    @Parameter("Greatest share of lines that stood before.", in: 0...)
    var maxDuplicateLines: Double? = 0.3
    @Parameter("Greatest share of the text in such lines.", in: 0...)
    var maxDuplicateLineCharacters: Double? = 0.2
    @Parameter(
        "Greatest share of the text in the most frequent n-gram of 2 words, also where it stands only once: of a short text it is a large part, so that one in which nothing repeats can go.",
        in: 0...)
    var maxTopBigram: Double? = 0.20
    @Parameter("The same for 3 words.", in: 0...) var maxTopTrigram: Double? = 0.18
    @Parameter("The same for 4 words.", in: 0...) var maxTopFourgram: Double? = 0.16
    @Parameter("Greatest share of the text in n-grams of 5 words that stood before.", in: 0...)
    var maxDuplicateFivegrams: Double? = 0.15
    @Parameter("The same for 6 words.", in: 0...) var maxDuplicateSixgrams: Double? = 0.14
    @Parameter("The same for 7 words.", in: 0...) var maxDuplicateSevengrams: Double? = 0.13
    @Parameter("The same for 8 words.", in: 0...) var maxDuplicateEightgrams: Double? = 0.12
    @Parameter("The same for 9 words.", in: 0...) var maxDuplicateNinegrams: Double? = 0.11
    @Parameter("The same for 10 words.", in: 0...) var maxDuplicateTengrams: Double? = 0.10
    var counting = Counting()

    private let pool = ScratchPool()

    public static let description = StageDescription(
        "repetition",
        "Drops documents that repeat themselves (Gopher's rules): whole documents, not titles or chunks.",
        scores: [
            ScoreDescription("duplicate_paragraphs", atMost: "max_duplicate_paragraphs"),
            ScoreDescription(
                "duplicate_paragraph_characters", atMost: "max_duplicate_paragraph_characters"),
            ScoreDescription("duplicate_lines", atMost: "max_duplicate_lines"),
            ScoreDescription(
                "duplicate_line_characters", atMost: "max_duplicate_line_characters"),
        ]
            + topNames.map { ScoreDescription($0, atMost: "max_" + $0) }
            + duplicateNames.map { ScoreDescription($0, atMost: "max_" + $0) },
        examples: [
            Example(
                "Running text stays", [:],
                "The dam of Ostrow held through the night.\nBy noon the river had fallen by a foot.\nAda Lind, the mayor, thanked everyone who had come.",
                gives:
                    "The dam of Ostrow held through the night.\nBy noon the river had fallen by a foot.\nAda Lind, the mayor, thanked everyone who had come."
            ),
            Example(
                "A menu on every page of a forum", [:],
                "Reply\nReport\nYes, it holds.\nReply\nReport\nI saw it.\nReply\nReport",
                drops: "more than 0.3 of the lines stood before"),
            Example(
                "Paragraphs, with blank lines between them", ["max_duplicate_paragraphs": 0.4],
                "The river rose.\n\nIt rains.\n\nThe river rose.\n\nThe river rose.",
                drops: "more than 0.4 of the paragraphs stood before"),
            Example(
                "One phrase over and over", [:], "buy now buy now buy now buy now buy now",
                drops: "more than 0.2 of the text is its most frequent 2-gram"),
            Example(
                "A rule can be switched off",
                ["max_top_bigram": "null", "max_top_trigram": "null"],
                "buy now today buy now today buy now today buy now today",
                drops: "more than 0.16 of the text is its most frequent 4-gram"),
            Example(
                "A passage pasted twice",
                [
                    "max_top_bigram": "null", "max_top_trigram": "null", "max_top_fourgram": "null",
                ],
                "the river rose by a foot today, and the river rose by a foot again",
                drops: "more than 0.15 of the text is in 5-grams that stood before"),
            Example(
                "Chinese has no spaces between words", ["words": "unicode"],
                "大坝守住了大坝守住了大坝守住了大坝守住了",
                drops: "more than 0.2 of the text is its most frequent 2-gram"),
            Example("No text", [:], "", drops: "no text"),
        ])

    private static let topNames = ["top_bigram", "top_trigram", "top_fourgram"]
    private static let duplicateNames = [
        "duplicate_fivegrams", "duplicate_sixgrams", "duplicate_sevengrams", "duplicate_eightgrams",
        "duplicate_ninegrams",
        "duplicate_tengrams",
    ]

    public init() {}

    public func parametersMissing(forScore name: String) -> [String] {
        limitsMissing(ofScore: name)
    }

    public func clean(_ document: inout Document, in context: StageContext) throws -> Verdict {
        var text = document.text
        return text.withUTF8 { bytes in
            guard bytes.count > 0 else { return .drop(reason: "no text") }
            var judgement = Judgement(context, counting.scores)
            pool.use { judge(bytes, $0, &judgement) }
            return judgement.verdict
        }
    }

    private func judge(
        _ bytes: UnsafeBufferPointer<UInt8>, _ scratch: Scratch, _ judgement: inout Judgement
    ) {
        let length = Double(UTF8Scan.scalarCount(bytes))
        if maxDuplicateParagraphs != nil || maxDuplicateParagraphCharacters != nil {
            judge(
                RepeatedPieces.paragraphs(bytes, scratch), "paragraph", length,
                maxDuplicateParagraphs, maxDuplicateParagraphCharacters, &judgement)
        }
        if judgement.isDone { return }
        if maxDuplicateLines != nil || maxDuplicateLineCharacters != nil {
            judge(
                RepeatedPieces.lines(bytes, scratch), "line", length, maxDuplicateLines,
                maxDuplicateLineCharacters, &judgement)
        }
        if judgement.isDone { return }

        let tops = [maxTopBigram, maxTopTrigram, maxTopFourgram]
        let duplicates = [
            maxDuplicateFivegrams, maxDuplicateSixgrams, maxDuplicateSevengrams,
            maxDuplicateEightgrams,
            maxDuplicateNinegrams, maxDuplicateTengrams,
        ]
        guard let last = (tops + duplicates).lastIndex(where: { $0 != nil }) else { return }
        var grams = NGrams(bytes, counting.words, scratch)
        for index in 0...last {
            grams.lengthen()
            if index < tops.count {
                // Texts of fewer words have no such n-gram, and so no score.
                guard let limit = tops[index], grams.words >= grams.n else { continue }
                judgement.score(
                    Self.topNames[index], Double(grams.topCharacters) / length, atMost: limit
                ) { "more than \($0) of the text is its most frequent \(grams.n)-gram" }
            } else if let limit = duplicates[index - tops.count] {
                judgement.score(
                    Self.duplicateNames[index - tops.count],
                    Double(grams.duplicateCharacters()) / length, atMost: limit
                ) { "more than \($0) of the text is in \(grams.n)-grams that stood before" }
            }
            if judgement.isDone { return }
        }
    }

    private func judge(
        _ pieces: RepeatedPieces, _ unit: String, _ length: Double, _ most: Double?,
        _ mostCharacters: Double?, _ judgement: inout Judgement
    ) {
        if let most {
            judgement.score(
                "duplicate_\(unit)s", Double(pieces.repeats) / Double(pieces.pieces), atMost: most
            ) { "more than \($0) of the \(unit)s stood before" }
        }
        if judgement.isDone { return }
        if let mostCharacters {
            judgement.score(
                "duplicate_\(unit)_characters", Double(pieces.characters) / length,
                atMost: mostCharacters
            ) { "more than \($0) of the text is in \(unit)s that stood before" }
        }
    }
}
