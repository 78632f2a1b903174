/// Takes the documents that a parser makes.
public struct ParsedDocuments {
    package private(set) var documents: [Document] = []
    /// Parts of the record at hand that give no document, by reason.
    package private(set) var skips: [(reason: String, count: Int)] = []
    /// What was refused of the record at hand.
    package private(set) var refusals: [Refusal] = []
    private var record: Record? { didSet { counted = (0, 0) } }
    private var madeOfRecord = 0
    /// Up to where lines of the record have been counted, and how many.
    private var counted: (place: Int, lines: Int) = (0, 0)
    private var stage = 0

    private let collector: EditCollector?
    /// The texts and maps as the parser first made them, before its own edits; kept when a
    /// document is to be explained.
    package private(set) var firstStates: [(text: String, map: SourceMap)]?

    package init(collector: EditCollector? = nil, keepsFirstStates: Bool = false) {
        self.collector = collector
        firstStates = keepsFirstStates ? [] : nil
    }

    package mutating func begin(_ record: Record, stage: Int) {
        self.record = record
        self.stage = stage
        madeOfRecord = 0
        skips.removeAll()
        refusals.removeAll()
    }

    /// The name of a layer that documents from a place on have, if it is none of these.
    package func firstLayer(from start: Int, otherThan allowed: [String]) -> String? {
        for index in start..<documents.count where !documents[index].annotations.layers.isEmpty {
            let layers = documents[index].annotations.layers
            if let layer = layers.first(where: { !allowed.contains($0.name) }) { return layer.name }
        }
        return nil
    }

    /// The record at hand is done.
    package func commit() { collector?.commit() }

    package mutating func removeLast(_ count: Int) {
        collector?.discard()
        documents.removeLast(count)
        firstStates?.removeLast(count)
    }
    package mutating func take() -> [Document] {
        defer { documents = [] }
        return documents
    }

    /// Adds a document.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - sourceMap: maps the text to the bytes of `range`, counted from its start.
    ///   - range: the part of the record that the document was made from; nil for all of it.
    ///   - lines: how many lines of the record begin before the document; nil to have them counted.
    ///   - key: an identity that the source gives; nil to have one computed.
    ///   - finish: edits the document (the history then shows what was taken out and why) and
    ///     annotates it.
    public mutating func add(
        text: consuming String, sourceMap: consuming SourceMap, range: Range<Int>? = nil,
        lines: Int? = nil, key: consuming String? = nil, metadata: consuming Metadata = Metadata(),
        finish: ((inout Document, inout Tags) throws -> Void)? = nil
    ) throws {
        guard let record else { return }
        let origin = try record.origin(of: range, lines: lines ?? linesBefore(range))
        guard sourceMap.textLength == text.utf8.count else {
            throw StageError("it gives a document a source map for another text")
        }
        if record.decoding != nil { sourceMap = record.map(sourceMap, of: range) }
        let id = DocumentID(key ?? record.identity(of: range, number: madeOfRecord))
        documents.append(
            Document(
                id: id, origin: origin, text: text, sourceMap: sourceMap, metadata: metadata,
                stage: stage))
        madeOfRecord += 1
        let last = documents.count - 1
        firstStates?.append((documents[last].text, documents[last].sourceMap))
        guard let finish else { return }
        do { try complete(last, finish) } catch {
            documents.removeLast()
            firstStates?.removeLast()
            madeOfRecord -= 1
            throw error
        }
    }

    /// How many lines of the record at hand begin before a part of it.
    private mutating func linesBefore(_ range: Range<Int>?) -> Int {
        guard let record, let place = range?.lowerBound, record.bytes.indices.contains(place) else {
            return 0
        }
        // From the part before on: a record may have many.
        if place < counted.place { counted = (0, 0) }
        counted.lines +=
            UnsafeRawBufferPointer(rebasing: record.bytes[counted.place..<place]).newlineCount
        counted.place = place
        return counted.lines
    }

    private mutating func complete(
        _ place: Int, _ finish: (inout Document, inout Tags) throws -> Void
    ) throws {
        var tags = Tags()
        let text = documents[place].text
        try finish(&documents[place], &tags)
        collector?.note(documents[place], since: 0, text)
        try documents[place].apply(tags)
    }

    /// Sends a part of the record at hand to quarantine, for a parser that can go on behind it.
    ///
    /// What is wrong with a whole record is thrown instead.
    ///
    /// - Parameters:
    ///   - range: the part, in bytes of the record.
    ///   - lines: how many lines of the resource begin in the record before the part does.
    public mutating func refuse(_ range: Range<Int>, lines: Int, because error: StageError) {
        guard let record else { return }
        let part = record.place(of: range, line: record.line + lines)
        let (message, place) = record.located(error)
        refusals.append(
            Refusal(
                range: part.range, line: part.line, message: message, place: place,
                isRepeatable: error.isRepeatable,
                text: range.count <= 4096
                    ? String(
                        decoding: record.bytes[range.clamped(to: record.bytes.indices)],
                        as: UTF8.self) : nil))
    }

    /// Has another parser read a record that lies in the one at hand.
    ///
    /// - Parameters:
    ///   - inner: made by ``Record/part(_:)`` or ``Record/decoded(_:to:by:)``.
    ///   - metadata: what the documents get where the parser does not say it itself.
    /// - Throws: what the parser throws. Where it has the inner record cut into records of its own, a bad one of those is
    ///   refused alone, as in a file.
    public mutating func add(
        _ inner: Record, by parser: any Parser, metadata: Metadata = Metadata(),
        in context: StageContext
    ) throws {
        let outer = record
        let madeOfOuter = madeOfRecord
        madeOfRecord = 0
        defer {
            record = outer
            madeOfRecord += madeOfOuter
        }
        let before = documents.count
        let framing = parser.framing(of: inner.name, type: inner.mediaType)
        let (header, finding) = try framing.preamble(of: inner.bytes)
        var isHeader = framing.hasHeader
        try framing.forEachRecord(of: inner.bytes) { framed in
            if isHeader {
                isHeader = false
                return
            }
            if framing.isResource {
                record = inner
                do {
                    try parser.parse(inner, into: &self, in: context)
                } catch let error as StageError {
                    throw outer?.error(error, in: inner) ?? error
                }
            } else {
                let one = inner.part(
                    framed.content, line: inner.line + framed.line - 1, header: header,
                    finding: finding)
                try parse(one, by: parser, in: context)
            }
        }
        for index in before..<documents.count {
            for field in metadata.fields where documents[index].metadata[field.name] == nil {
                documents[index].metadata[field.name] = field.value
            }
        }
    }

    /// Parses one record of several, or refuses it.
    ///
    /// - Throws: `CancellationError` alone.
    private mutating func parse(
        _ one: Record, by parser: any Parser, in context: StageContext
    ) throws {
        record = one
        let before = (documents.count, refusals.count, madeOfRecord, skips)
        // What came before stays, whatever becomes of this one.
        collector?.commit()
        let counters = StageCounters()
        do {
            try parser.parse(
                one, into: &self, in: StageContext(label: context.label, counters: counters))
            counters.commit()
            for (name, amount) in counters.counts { context.count(name, by: amount) }
            context.counters.scores += counters.scores
        } catch let error as CancellationError {
            throw error
        } catch {
            removeLast(documents.count - before.0)
            refusals.removeLast(refusals.count - before.1)
            madeOfRecord = before.2
            skips = before.3
            // A parser may have had yet another one read.
            record = one
            refuse(
                0..<one.bytes.count, lines: 0,
                because: error as? StageError ?? StageError("\(error)"))
        }
    }

    /// Says why a record, or parts of one, give no document; the ledger counts each as dropped for this reason.
    public mutating func skip(_ reason: String, count: Int = 1) {
        if let place = skips.firstIndex(where: { $0.reason == reason }) {
            skips[place].count += count
        } else {
            skips.append((reason, count))
        }
    }
}
