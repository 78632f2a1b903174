public import Quern
internal import QuernText

/// Annotates sentences.
///
/// Boundaries are those of `QuernText.Sentences`: Unicode's end marks, with abbreviations, initials, decimals, quotations and
/// lists; or the plain rules of Unicode (UAX #29), which know none of these. Headings, lists, quotations and tables that a parser has
/// noted are no part of the sentences around them, and lines of lists and tables are sentences of their own. The white space between
/// sentences belongs to none.
public struct SentencesTagger: Tagger {
    @Parameter("The layer to write.") var layer = "sentences"
    @Parameter("Quern's rules, with abbreviations and lists, or Unicode's alone.") var rules = Rules
        .full
    @Parameter(
        "The language whose abbreviations are known (BCP 47); empty: that of each document's metadata, or English."
    )
    var language = ""
    @Parameter(
        "Layers whose edges end sentences, such as headings and block_quotations; a stage before must write them."
    )
    var blocks: [String] = []
    @Parameter("Layers in which every line is a sentence, such as lists and tables.") var lines:
        [String] = []

    public enum Rules: String, CaseIterable, Sendable, ParameterValue { case full, unicode }

    public static let description = StageDescription(
        "sentences", "Annotates sentences.", version: 2, writes: ["sentences"],
        examples: [
            Example(
                "Abbreviations, initials, decimals", [:],
                "Dr. V. Kalo of Ostrow Ltd. paid $3.5 mn. in Sept. The mill, e.g. its wheel, is new! Is it?",
                annotates: [
                    "sentences": [
                        "Dr. V. Kalo of Ostrow Ltd. paid $3.5 mn. in Sept.",
                        "The mill, e.g. its wheel, is new!", "Is it?",
                    ]
                ]),
            Example(
                "Quotations with who said them", [:],
                "“Who is it?” Vera Kalo asked. \"It is I.\" She laughed. “No!” he said.",
                annotates: [
                    "sentences": [
                        "“Who is it?” Vera Kalo asked.", "\"It is I.\"", "She laughed.",
                        "“No!” he said.",
                    ]
                ]),
            Example(
                "Headings, blank lines, lists", [:],
                "The mill of Ostrow\n\nYou need:\n- rye\n- water\n\n1. Open the gate. 2. Wait.",
                annotates: [
                    "sentences": [
                        "The mill of Ostrow", "You need:", "- rye", "- water", "1. Open the gate.",
                        "2. Wait.",
                    ]
                ]),
            Example(
                "Chinese, Arabic, Hindi", [:], "水车转了。“好！”他说。كيف الحال؟ جيد. यह चक्की है। वह नदी है।",
                annotates: [
                    "sentences": [
                        "水车转了。", "“好！”", "他说。", "كيف الحال؟", "جيد.", "यह चक्की है।", "वह नदी है।",
                    ]
                ]),
            Example(
                "In German", ["language": "de"], "Das ist z.B. Dr. Ost, Nr. 5 usw. Er kommt.",
                annotates: ["sentences": ["Das ist z.B. Dr. Ost, Nr. 5 usw.", "Er kommt."]]),
            Example(
                "Unicode's rules know no abbreviations", ["rules": "unicode"],
                "Dr. Kalo came. He left.",
                annotates: ["sentences": ["Dr.", "Kalo came.", "He left."]]),
            Example("Nothing in, nothing out", [:], " \n", annotates: ["sentences": []]),
        ])

    public init() {}

    public var layers: LayerContract {
        LayerContract(reads: (blocks + lines).filter { $0 != layer }, writes: [layer])
    }

    public func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        var structure = Sentences.Structure()
        for name in blocks {
            for block in document.annotations[name] { structure.addBlock(block.range) }
        }
        for name in lines {
            for block in document.annotations[name] { structure.addLines(block.range) }
        }
        let code = language.isEmpty ? document.metadata.language ?? "en" : language
        var text = document.text
        var annotations: [Annotation] = []
        text.withUTF8 { bytes in
            switch rules {
            case .full:
                Sentences.forEach(bytes, rules: .of(code), structure: structure) {
                    annotations.append(Annotation($0))
                }
            case .unicode:
                SentenceBreaks.forEach(bytes) { range in
                    let sentence = LineScan.trimmed(bytes, range)
                    if !sentence.isEmpty { annotations.append(Annotation(sentence)) }
                }
            }
        }
        tags.annotate(layer, annotations)
    }
}
