public import Quern
internal import QuernText

/// Counts a document's characters, words, sentences and paragraphs.
///
/// - characters: Unicode code points, white space included.
/// - words: runs of letters, numbers and `_`; apostrophes and hyphens between them belong to the word
///   (`don't`, `low-altitude`), and so do full stops and commas between digits (`2.3`). Han, Kana and
///   other scripts without spaces give one word per run, so that their counts mean little.
/// - types: different words, ASCII case and Unicode's simple case folding ignored.
/// - type_token_ratio: types / words, rounded half up to four decimals; none for no words. It falls
///   with length, so compare documents of like length only.
/// - sentences: those of the document's language, by `QuernText.Sentences`; paragraphs: parts between blank lines.
public struct StatsTagger: Tagger {
    @Parameter("What stands before the names of the metadata fields, such as 'text_'.") var prefix =
        ""
    @Parameter("Which figures are wanted.") var fields = Figure.allCases

    /// One figure.
    public enum Figure: String, CaseIterable, Sendable, ParameterValue {
        case characters, words, types
        case typeTokenRatio = "type_token_ratio"
        case sentences, paragraphs
    }

    public static let description = StageDescription(
        "stats", "Counts characters, words, sentences, paragraphs and different words.", version: 2,
        examples: [
            Example(
                "Decimals, hyphens, abbreviations", [:],
                "The cat saw the cat's 2.5 m-long tail. Dr. No saw it.\n\nEnd",
                sets: [
                    "characters": 58, "words": 13, "types": 11, "type_token_ratio": 0.8462,
                    "sentences": 3,
                    "paragraphs": 2,
                ]),
            Example(
                "Nothing", [:], " \n",
                sets: ["characters": 2, "words": 0, "types": 0, "sentences": 0, "paragraphs": 0]),
            Example(
                "Sentences of the document's language", ["fields": ["sentences"]],
                "Am 9. November fiel die Mauer.", metadata: ["language": "de"],
                sets: ["sentences": 1]),
            Example(
                "One figure, with a prefix", ["fields": ["words"], "prefix": "n_"], "One, two.",
                sets: ["n_words": 2]),
        ])

    public init() {}

    public func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        var text = document.text
        let counts = text.withUTF8 {
            TextCounts(
                of: $0, rules: .of(document.metadata.language ?? "en"), wantsTypes: wantsTypes)
        }
        for field in fields {
            let name = prefix + field.rawValue
            switch field {
            case .characters: tags.metadata[name] = .integer(counts.characters)
            case .words: tags.metadata[name] = .integer(counts.words)
            case .types: tags.metadata[name] = .integer(counts.types)
            case .sentences: tags.metadata[name] = .integer(counts.sentences)
            case .paragraphs: tags.metadata[name] = .integer(counts.paragraphs)
            case .typeTokenRatio:
                guard counts.words > 0 else { continue }
                // In whole ten-thousandths, so that every platform rounds alike.
                let rounded = (counts.types * 20_000 + counts.words) / (2 * counts.words)
                tags.metadata[name] = .number(Double(rounded) / 10_000)
            }
        }
    }

    private var wantsTypes: Bool { fields.contains(.types) || fields.contains(.typeTokenRatio) }
}
