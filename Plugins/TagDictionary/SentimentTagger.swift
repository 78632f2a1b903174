public import Quern
internal import QuernText

/// Measures the sentiment of documents, of their sentences, or of the spans of a layer, by a lexicon of weighted words.
///
/// `method: vader` are the rules of VADER for English (Hutto and Gilbert, ICWSM 2014): negations, intensifiers,
/// capitals, exclamation marks, `but`, idioms, emoji and emoticons; the scores are those of the Python package
/// vaderSentiment, digit by digit. The words that change others stand in the lexicon;
/// `pipelines/lexicons/vader.yaml` is the paper's. `method: sum` adds up the weights of words, of any language and
/// without rules; there the words of a lexicon may have wildcards, and be
/// several, and emoticons are left out.
///
/// VADER was made for sentences of social media. On a long text its compound score goes to -1 or 1 and says little: use
/// `unit: sentence`, and read the mean. Lexicons know nothing of irony or of who feels what.
public struct SentimentTagger: Tagger {
    enum Method: String, Sendable, CaseIterable, ParameterValue { case vader, sum }
    enum Unit: String, Sendable, CaseIterable, ParameterValue { case document, sentence }

    @Parameter("Lexicons: .yaml with words and what changes them, or .tsv with words and weights.")
    var lexicon: [ResourcePath]
    @Parameter("The rules of VADER, or the sum of the weights.") var method = Method.vader
    @Parameter("What is measured: the document as a whole, or each of its sentences.")
    var unit = Unit.document
    @Parameter("A layer whose spans are measured, instead of document or sentences.") var of:
        String? = nil
    @Parameter(
        "The layer to write, and the metadata field: a span for each unit but the document, and the document's figures."
    ) var layer = "sentiment"
    @Parameter(
        "From how far off 0 a unit is positive or negative; VADER's authors take 0.05.", in: 0...)
    var threshold = 0.05
    @Parameter(
        "A layer for the words that count, each with its weight after all rules but 'but'.")
    var words: String? = nil

    public static let description = StageDescription(
        "sentiment", "Measures sentiment by a lexicon.", writes: ["sentiment"],
        examples: SentimentExamples.all)

    private var known = SentimentLexicon()
    private var summed: CompiledDictionary?

    public init() {}

    public var layers: LayerContract {
        LayerContract(reads: of.map { [$0] } ?? [], writes: [layer] + (words.map { [$0] } ?? []))
    }

    public mutating func prepare(in context: PreparationContext) throws {
        var reader = SentimentLexiconReader()
        var problems: [Diagnostic] = []
        for path in lexicon {
            let opened = try context.open(path)
            if DictionaryFormat.of(path.path) == .tsv {
                reader.readTable(opened.file)
                continue
            }
            do {
                reader.read(try context.node(of: opened))
            } catch let diagnostics as Diagnostics {
                problems += diagnostics.all
            }
        }
        problems += reader.problems
        if of != nil, unit == .sentence {
            problems.append(
                .error(
                    "'tag: sentiment' measures either 'of' a layer or by 'unit: sentence'",
                    hints: ["remove one of the two"]))
        }
        if !problems.isEmpty { throw Diagnostics(problems.inFileOrder) }
        known = reader.lexicon
        if known.isEmpty {
            context.warn("the lexicons hold no weighted words, so everything is neutral")
        }
        if method == .sum { summed = reader.lexicon.asDictionary }
    }

    public func tag(_ document: Document, into tags: inout Tags, in context: StageContext) throws {
        var text = document.text
        let spans = of.map { document.annotations[$0].map(\.range) }
        text.withUTF8 { bytes in
            var noted: [Annotation] = []
            if spans == nil, unit == .document {
                let figures = measure(bytes, 0..<bytes.count, &noted)
                tags.metadata[layer] = .record(figures.record)
            } else {
                measure(spans ?? sentences(bytes), bytes, &noted, &tags)
            }
            if let words { tags.annotate(words, noted) }
        }
    }

    private func sentences(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        Sentences.forEach(bytes) { ranges.append($0) }
        return ranges
    }

    /// Measures units and sums them up.
    private func measure(
        _ ranges: [Range<Int>], _ bytes: UnsafeBufferPointer<UInt8>, _ noted: inout [Annotation],
        _ tags: inout Tags
    ) {
        var sum = 0.0
        var counts = ["positive": 0, "neutral": 0, "negative": 0]
        var annotations: [Annotation] = []
        for range in ranges {
            let figures = measure(bytes, range, &noted)
            let label =
                figures.main >= threshold && figures.main > 0
                ? "positive"
                : figures.main <= -threshold && figures.main < 0 ? "negative" : "neutral"
            sum += figures.main
            counts[label, default: 0] += 1
            annotations.append(Annotation(range, label: label, attributes: figures.record))
        }
        tags.annotate(layer, annotations)
        var record: Metadata = ["units": .integer(ranges.count)]
        if !ranges.isEmpty {
            record["mean"] = .number(Decimals.rounded(sum / Double(ranges.count), to: 4))
        }
        for label in ["positive", "neutral", "negative"] {
            record[label] = .integer(counts[label] ?? 0)
        }
        tags.metadata[layer] = .record(record)
    }

    private struct Figures {
        var main: Double
        var record: Metadata
    }

    private func measure(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ noted: inout [Annotation]
    ) -> Figures {
        let part = UnsafeBufferPointer(rebasing: bytes[range])
        if let summed { return sum(part, range.lowerBound, summed, &noted) }
        let scores = VaderScores(VaderText(part, at: range.lowerBound, known)) { word, weight in
            guard words != nil else { return }
            noted.append(annotation(word.source, weight))
        }
        return Figures(
            main: scores.compound,
            record: [
                "compound": .number(scores.compound), "positive": .number(scores.positive),
                "neutral": .number(scores.neutral), "negative": .number(scores.negative),
            ])
    }

    private func annotation(_ range: Range<Int>, _ weight: Double) -> Annotation {
        Annotation(
            range, label: weight > 0 ? "positive" : weight < 0 ? "negative" : "neutral",
            attributes: ["weight": .number(Decimals.rounded(weight, to: 4))])
    }

    /// The sum of weights, and its mean over the words.
    private func sum(
        _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ dictionary: CompiledDictionary,
        _ noted: inout [Annotation]
    ) -> Figures {
        let tokens = TextTokens(bytes, ValueMatcher.rules)
        let hits = LookupPolicy(scope: .category, values: dictionary.values).kept(
            of: dictionary.matcher.hits(tokens, in: bytes), tokenCount: tokens.count)
        var (sum, up, down) = (0.0, 0, 0)
        for hit in hits {
            let weight = dictionary.values[Int(hit.value)].weight
            sum += weight
            if weight > 0 { up += 1 }
            if weight < 0 { down += 1 }
            guard words != nil else { continue }
            let first = Int(tokens[hit.token].start)
            let end = Int(tokens[hit.token + hit.length - 1].end)
            noted.append(annotation((first + offset)..<(end + offset), weight))
        }
        let count = tokens.tokens.count { $0.isWord }
        sum = Decimals.rounded(sum, to: 4)
        var record: Metadata = [
            "sum": .number(sum), "positive": .integer(up), "negative": .integer(down),
            "words": .integer(count),
        ]
        if count > 0 {
            record["per_word"] = .number(Decimals.rounded(sum / Double(count), to: 4))
        }
        return Figures(main: sum, record: record)
    }
}

extension SentimentLexicon {
    /// The words with weights as the values of one category. Emoticons are left out: in a dictionary their marks
    /// would be wildcards.
    var asDictionary: CompiledDictionary {
        var collector = DictionaryCollector()
        collector.declare(["sentiment"])
        let file = SourceFile(path: "", text: "")
        let place = SourceLocation(file: file, offset: 0)
        let weighted =
            entries.compactMap { word, entry in entry.weight.map { (word, $0) } }
            + idioms.map { ($0.key, $0.value) }
        for (word, weight) in weighted.sorted(by: { ($0.0, $0.1) < ($1.0, $1.1) })
        where word.unicodeScalars.contains(where: { CharacterClass.letters.contains($0.value) }) {
            collector.add(word, to: ["sentiment"], weight: weight, isExact: false, at: place)
        }
        return CompiledDictionary(collector, levels: [])
    }
}
