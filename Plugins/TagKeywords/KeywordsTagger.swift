public import Quern
internal import QuernText

/// Finds the keywords of a document by YAKE, which looks at nothing but the document.
///
/// Campos and others, "YAKE! Keyword extraction from single documents using multiple local features", Information
/// Sciences 509 (2020). Words count by how often, how early, in how many sentences, with how many different neighbours and
/// with which capitals they stand; a lower score is better. Scores are those of the Python package yake on texts that both cut into
/// the same sentences and words; of likenesses, the one by Levenshtein is here (`dedup_func="levs"`), as in the paper.
/// Stop words are the user's: `pipelines/lexicons/stop-words-en.txt` is a list for English.
///
/// For keywords against the rest of a corpus, see `clean: tfidf`.
public struct KeywordsTagger: Tagger {
    @Parameter("Lists of words that begin and end no keyword: one on each line.")
    var stopWords: [ResourcePath]
    @Parameter("Most keywords.", in: 1...1000) var most = 20
    @Parameter("Most words of a keyword.", in: 1...10) var words = 3
    @Parameter("How far back a word's neighbours are looked for.", in: 1...10) var window = 1
    @Parameter(
        "A keyword goes when it is more alike than this to a better one; 1 keeps all. Of the best 100 times `most`, the others are not looked at.",
        in: 0...1)
    var likeness = 0.9
    @Parameter("The layer to write, and the metadata field.") var layer = "keywords"
    @Parameter("Whether LAYER_score has the score of each keyword.") var scores = false

    public static let description = StageDescription(
        "keywords", "Finds the keywords of a document by YAKE.", writes: ["keywords"],
        examples: [
            Example(
                "The best three", ["stop_words": "stop.txt", "most": 3],
                "The Ostrow mill grinds. The Ostrow mill is old, and the river feeds the mill.",
                resources: ["stop.txt": "the\nis\nand\n"],
                sets: ["keywords": ["ostrow mill grinds", "ostrow mill", "mill grinds"]],
                annotates: [
                    "keywords": [
                        "Ostrow mill grinds", "Ostrow mill", "mill grinds", "Ostrow mill",
                    ]
                ]),
            Example(
                "Nothing in, nothing out", ["stop_words": "stop.txt"], "",
                resources: ["stop.txt": "the\n"], sets: ["keywords": []],
                annotates: ["keywords": []]),
        ])

    private var stops: Set<String> = []

    public init() {}

    public var layers: LayerContract { LayerContract(writes: [layer]) }

    public mutating func prepare(in context: PreparationContext) throws {
        stops = try StopWordFile.read(stopWords, in: context)
    }

    public func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        var text = document.text
        let found = text.withUTF8 { YakeWords($0, stopWords: stops) }
        var kept: [YakeScores.Keyword] = []
        let ranked = YakeScores.keywords(of: found, longest: words, window: window)
        // Where a text repeats itself in variants, the best of them are enough to look at.
        for keyword in ranked.prefix(likeness < 1 ? 100 * most : ranked.count) {
            if kept.count == most { break }
            if likeness < 1,
                kept.contains(where: { Likeness.of($0.text, keyword.text, isAbove: likeness) })
            {
                continue
            }
            kept.append(keyword)
        }
        tags.metadata[layer] = .list(kept.map { .string($0.text) })
        if scores {
            var record = Metadata()
            for keyword in kept { record[keyword.text] = .number(Digits.rounded(keyword.score, 8)) }
            tags.metadata[layer + "_score"] = .record(record)
        }
        tags.annotate(layer, places(of: Set(kept.map(\.text)), in: found))
    }

    private func places(of keywords: Set<String>, in found: YakeWords) -> [Annotation] {
        var annotations: [Annotation] = []
        guard !keywords.isEmpty else { return annotations }
        for block in found.blocks {
            for first in block.indices {
                var text = ""
                for last in first..<min(block.count, first + words) {
                    text += (last > first ? " " : "") + block[last].lower
                    guard keywords.contains(text) else { continue }
                    annotations.append(
                        Annotation(
                            block[first].range.lowerBound..<block[last].range.upperBound,
                            label: "keyword", id: text))
                }
            }
        }
        return annotations
    }
}
