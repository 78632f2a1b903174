public import Quern
internal import QuernText

/// The rule file of `tag: quotations`.
struct SpeechRuleFile: ParameterRecord {
    @Parameter("Verbs of speaking, in all forms that stand beside a quotation.") var verbs: WordList

    init() {}
}

/// Annotates quoted speech with its speaker and the word that introduces it.
///
/// A quoted span is a quotation when a verb of speaking is tied to it (`"…," X said`, `X said that "…"`),
/// when it is a whole sentence beside such a one (`"…," said X. "…."`), or when it is a paragraph of its
/// own. Other quoted spans are terms and scare quotes (`the "new star" plan`): not annotated, or labelled
/// `term` if wanted. The annotation is the text between the marks; a quotation of several paragraphs is
/// one. The speaker is a person of the layer `people`, also through `he` and `she`, or else the words
/// that stand there (`the ministry`). Marks of several languages are known: “…”, "…", „…“, «…», »…«, ‘…’, 「…」.
///
/// Indirect speech (`X said that …`, `according to X, …`) is a layer of its own, made for recall: it takes a
/// sentence from the verb to its end. Verbs and pronouns are English.
public struct QuotationsTagger: Tagger {
    @Parameter("The rule file: verbs of speaking.") var rules: ResourcePath
    @Parameter("The layer to write.") var layer = "quotations"
    @Parameter("The layer of people, written by 'tag: people'.") var people = "people"
    @Parameter("Whether terms in quotation marks are annotated too, with the label 'term'.")
    var terms = false
    @Parameter(
        "Whether turns of interviews ('Name: …' as a paragraph) are annotated, with the label 'turn'."
    )
    var turns = false
    @Parameter("Whether indirect speech is annotated, in the layer 'indirect_speech'.")
    var indirect = false

    public static let description = StageDescription(
        "quotations", "Annotates quoted speech with speaker and cue.", version: 2,
        reads: ["people"],
        writes: ["quotations", "indirect_speech"],
        examples: [
            Example(
                "After and before; a term is none", ["rules": "speech.yaml"],
                "\"Rivers matter,\" said the ministry. It added: \"We know.\" The \"new star\" plan failed.",
                resources: ["speech.yaml": "verbs: said added"],
                annotates: [
                    "quotations": ["Rivers matter,=quotation#the ministry", "We know.=quotation"]
                ]),
            Example(
                "Terms, if wanted", ["rules": "speech.yaml", "terms": true],
                "The \"new star\" plan.",
                resources: ["speech.yaml": "verbs: said"],
                annotates: ["quotations": ["new star=term"]]),
            Example(
                "Indirect speech, and marks of other languages",
                ["rules": "speech.yaml", "indirect": true],
                "The ministry said that rivers matter. According to the mayor, it rains. „Ja,“ said the mayor.",
                resources: ["speech.yaml": "verbs: said"],
                annotates: [
                    "quotations": ["Ja,=quotation#the mayor"],
                    "indirect_speech": [
                        "that rivers matter.=indirect#The ministry", "it rains.=indirect#the mayor",
                    ],
                ]),
            Example(
                "Turns of an interview", ["rules": "speech.yaml", "turns": true],
                "Q: Does it rain?\n\nA: It does.\n\nNote well: nothing.",
                resources: ["speech.yaml": "verbs: said"],
                annotates: ["quotations": ["Does it rain?=turn#Q", "It does.=turn#A"]]),
            Example(
                "Inches and stray marks are none", ["rules": "speech.yaml"],
                "A 7\" screen, he said, is \"small.",
                resources: ["speech.yaml": "verbs: said"], annotates: ["quotations": []]),
        ])

    private var verbs: Set<String> = []

    public init() {}

    public var layers: LayerContract {
        LayerContract(reads: [people], writes: indirect ? [layer, "indirect_speech"] : [layer])
    }

    public mutating func prepare(in context: PreparationContext) throws {
        verbs = try context.decode(SpeechRuleFile.self, from: rules).verbs.set
    }

    public func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        let hasMarks = document.text.utf8.contains { $0 == 0x22 || $0 >= 0xC2 }
        guard hasMarks || turns || indirect else { return }
        let text = TokenizedText(document.text)
        let spans = hasMarks ? QuotedSpan.all(in: text) : []
        guard !spans.isEmpty || turns || indirect else { return }
        let finder = AttributionFinder(
            text: text, verbs: verbs,
            people: document.annotations[people].compactMap { annotation in
                let first = text.index(atOrAfter: annotation.range.lowerBound)
                let next = text.index(atOrAfter: annotation.range.upperBound)
                return first < next ? (first..<next, annotation.id) : nil
            },
            sentences: Sentences.ranges(in: document.text).map {
                text.index(atOrAfter: $0.lowerBound)
            })
        let paragraphs = text.tokens.indices.filter { text[$0].gap == 3 }
        var annotations: [Annotation] = []
        var last: (span: QuotedSpan, attribution: Attribution)?
        for span in spans {
            let range =
                text[span.open]
                .end..<(span.isClosed
                ? text[span.close].start : text[span.close - 1].end)
            let found =
                finder.after(span) ?? finder.before(span) ?? continued(span, last, paragraphs, text)
            guard found != nil || isParagraph(span, text) else {
                if terms { annotations.append(Annotation(range, label: "term")) }
                continue
            }
            var attributes = Metadata()
            if let found {
                last = (span, found)
                attributes["speaker"] = found.speaker.map(Metadata.Value.string)
                attributes["cue"] = .string(found.cue)
            }
            annotations.append(
                Annotation(
                    range, label: "quotation", id: found?.speaker ?? "", attributes: attributes))
        }
        if turns { annotations += finder.turns(paragraphs) }
        tags.annotate(layer, annotations)
        if indirect { tags.annotate("indirect_speech", finder.indirectSpeech(outside: spans)) }
    }

    /// A whole sentence in the paragraph of an attributed quotation is the same speaker's.
    private func continued(
        _ span: QuotedSpan, _ last: (span: QuotedSpan, attribution: Attribution)?,
        _ paragraphs: [Int], _ text: TokenizedText
    ) -> Attribution? {
        guard let last, isSentence(span, text), beginsAfterSentence(span, text) else { return nil }
        var low = 0
        var high = paragraphs.count
        while low < high {
            let middle = (low + high) / 2
            if paragraphs[middle] <= last.span.close { low = middle + 1 } else { high = middle }
        }
        return low < paragraphs.count && paragraphs[low] <= span.open ? nil : last.attribution
    }

    private func isSentence(_ span: QuotedSpan, _ text: TokenizedText) -> Bool {
        text[span.open + 1].isCapital && span.content.count > 2
            && [".", "!", "?", "…"].contains(text[span.close - 1].text)
    }

    private func beginsAfterSentence(_ span: QuotedSpan, _ text: TokenizedText) -> Bool {
        guard let before = text.token(span.open - 1) else { return true }
        return [".", "!", "?", "\"", "”"].contains(before.text)
    }

    /// A quotation that is a paragraph, of five words or more.
    private func isParagraph(_ span: QuotedSpan, _ text: TokenizedText) -> Bool {
        let begins = text[span.open].gap == 3
        let ends = text.token(span.close + 1).map { $0.gap == 3 } ?? true
        return begins && ends && isSentence(span, text) && span.content.count > 5
    }
}
