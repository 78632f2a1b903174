import Quern

/// Counts spans of a layer.
struct SpanCounter: FrequencyCounter {
    private let corpus: CorpusReader
    private let layer: SpanLayer
    private let naming: Frequencies.Naming

    init(_ name: String, _ naming: Frequencies.Naming, in corpus: CorpusReader) throws(Diagnostics)
    {
        self.corpus = corpus
        self.naming = naming
        layer = try Layers.named(name, in: corpus)
    }

    func count(_ selection: Selection) throws -> [FrequencyEntry] {
        var numbers: [String: Int] = [:]
        var entries: [(name: String, count: Int, documents: Int, last: Int)] = []
        for document in selection.documents {
            var reader = SpanNames(layer, naming, document, corpus)
            for span in layer.spans(inDocument: document) {
                let name = try reader.name(of: span)
                let number: Int
                if let known = numbers[name] {
                    number = known
                } else {
                    number = entries.count
                    numbers[name] = number
                    entries.append((name, 0, 0, -1))
                }
                entries[number].count += 1
                if entries[number].last != document {
                    entries[number].last = document
                    entries[number].documents += 1
                }
            }
        }
        return entries.map {
            FrequencyEntry(name: $0.name, count: $0.count, documents: $0.documents)
        }
    }
}

/// The layers of a corpus.
enum Layers {
    /// - Throws: ``Diagnostics`` when there is none of the name.
    static func named(_ name: String, in corpus: CorpusReader) throws(Diagnostics) -> SpanLayer {
        if let layer = QueryResolution.layer(name, of: corpus) { return layer }
        throw Diagnostics(
            .error(
                "the corpus has no layer '\(name)'",
                hints: [Suggestion.hint(for: name, among: corpus.layerNames, called: "layers")]))
    }
}

/// What the spans of one document are called.
struct SpanNames {
    private let layer: SpanLayer
    private let naming: Frequencies.Naming
    private let document: Int
    private let corpus: CorpusReader
    private var text: [UInt8]?

    init(
        _ layer: SpanLayer, _ naming: Frequencies.Naming, _ document: Int, _ corpus: CorpusReader
    ) {
        self.layer = layer
        self.naming = naming
        self.document = document
        self.corpus = corpus
    }

    mutating func name(of span: Int) throws -> String {
        switch naming {
        case .label: return layer.label(of: span)
        case .id:
            let id = layer.id(of: span)
            return id.isEmpty ? try spelled(span) : id
        case .text: return try spelled(span)
        }
    }

    private mutating func spelled(_ span: Int) throws -> String {
        if text == nil { text = try corpus.textBytes(of: document) }
        guard let text else { return "" }
        let range = layer.byteRange(of: span).clamped(to: 0..<text.count)
        return String(decoding: text[range], as: UTF8.self)
    }
}

/// Counts the runs of tokens that a query finds.
struct HitCounter: FrequencyCounter {
    private let vocabulary: Vocabulary
    private let evaluation: QueryEvaluation
    private let corpus: CorpusReader

    init(_ vocabulary: Vocabulary, _ evaluation: QueryEvaluation, of corpus: CorpusReader) {
        self.vocabulary = vocabulary
        self.evaluation = evaluation
        self.corpus = corpus
    }

    func count(_ selection: Selection) throws -> [FrequencyEntry] {
        let hits = try evaluation.hits(in: selection)
        var runs = RunTable()
        var buffer: [UInt32] = []
        var cursor = selection.makeCursor()
        for index in 0..<hits.count {
            vocabulary.keys(in: hits[index], into: &buffer)
            _ = cursor.document(holding: hits[index].lowerBound)
            try runs.add(buffer[...], document: cursor.document)
        }
        return runs.entries(vocabulary)
    }
}

/// Counts all runs of so many tokens in a document.
struct NGramCounter: FrequencyCounter {
    private let vocabulary: Vocabulary
    private let length: Int
    private let minimum: Int
    private let corpus: CorpusReader

    init(_ vocabulary: Vocabulary, _ length: Int, _ minimum: Int, of corpus: CorpusReader) {
        self.vocabulary = vocabulary
        self.length = length
        self.minimum = minimum
        self.corpus = corpus
    }

    func count(_ selection: Selection) throws -> [FrequencyEntry] {
        // No run is more frequent than its rarest word.
        let counts = minimum > 1 ? vocabulary.counts(in: selection, of: corpus) : []
        var runs = RunTable()
        var buffer: [UInt32] = []
        for document in selection.documents {
            vocabulary.keys(in: corpus.documents.tokens(of: document), into: &buffer)
            var frequent = 0
            for index in buffer.indices {
                frequent =
                    counts.isEmpty || counts[Int(buffer[index])] >= minimum ? frequent + 1 : 0
                if frequent >= length {
                    try runs.add(buffer[(index - length + 1)...index], document: document)
                }
            }
        }
        return runs.entries(vocabulary)
    }
}

/// Runs of keys with their counts; open addressing, so that millions of them fit.
struct RunTable {
    /// All runs, one after the other.
    private var keys: [UInt32] = []
    private var ends: [Int] = []
    private var counts: [UInt32] = []
    private var documents: [UInt32] = []
    private var last: [Int32] = []
    /// Numbers of runs by hash, plus one; 0 is free.
    private var slots = [UInt32](repeating: 0, count: 1 << 12)

    /// About how many bytes it may take.
    private static let memoryLimit = 1 << 30

    mutating func add(_ run: ArraySlice<UInt32>, document: Int) throws(Diagnostics) {
        var slot = Self.hash(run) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot] - 1)
            let start = number == 0 ? 0 : ends[number - 1]
            if ends[number] - start == run.count, keys[start..<ends[number]].elementsEqual(run) {
                counts[number] += 1
                if last[number] != Int32(truncatingIfNeeded: document) {
                    last[number] = Int32(truncatingIfNeeded: document)
                    documents[number] += 1
                }
                return
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        if keys.count * 4 + ends.count * 20 + slots.count * 4 > Self.memoryLimit {
            throw Diagnostics(
                .error(
                    "there are more than \(FixedNumber.grouped(ends.count)) different runs of words, which do not fit into memory",
                    hints: [
                        "count those of frequent words only, with 'minimum', or fewer documents with 'where'"
                    ]
                ))
        }
        keys.append(contentsOf: run)
        ends.append(keys.count)
        counts.append(1)
        documents.append(1)
        last.append(Int32(truncatingIfNeeded: document))
        slots[slot] = UInt32(ends.count)
        if ends.count * 2 > slots.count { grow() }
    }

    private static func hash(_ run: ArraySlice<UInt32>) -> Int {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        for key in run {
            hash = (hash ^ UInt64(key)) &* 0xBF58_476D_1CE4_E5B9
            hash ^= hash >> 29
        }
        return Int(truncatingIfNeeded: hash >> 1)
    }

    private mutating func grow() {
        var larger = [UInt32](repeating: 0, count: slots.count * 2)
        for number in ends.indices {
            let start = number == 0 ? 0 : ends[number - 1]
            var slot = Self.hash(keys[start..<ends[number]]) & (larger.count - 1)
            while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
            larger[slot] = UInt32(number + 1)
        }
        slots = larger
    }

    func entries(_ vocabulary: Vocabulary) -> [FrequencyEntry] {
        var spelled: [UInt32: String] = [:]
        return ends.indices.map { number in
            let start = number == 0 ? 0 : ends[number - 1]
            let words = keys[start..<ends[number]].map { key -> String in
                if let known = spelled[key] { return known }
                let text = vocabulary.text(of: Int(key))
                spelled[key] = text
                return text
            }
            return FrequencyEntry(
                name: words.joined(separator: " "), count: Int(counts[number]),
                documents: Int(documents[number]))
        }
    }
}
