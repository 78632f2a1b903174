/// A part of a resource that a parser makes documents of.
public struct Record {
    /// The bytes, valid while the parser is called.
    public let bytes: UnsafeRawBufferPointer
    public let resource: Resource
    /// Where the record starts in the resource, in bytes.
    public let start: Int
    /// The line at which it starts, counted from 1.
    public let line: Int
    /// Whether it is the whole resource.
    public let isWholeResource: Bool

    package init(
        bytes: UnsafeRawBufferPointer, resource: Resource, start: Int, line: Int,
        isWholeResource: Bool
    ) {
        self.bytes = bytes
        self.resource = resource
        self.start = start
        self.line = line
        self.isWholeResource = isWholeResource
    }
}

/// Takes the documents that a parser makes.
public struct ParsedDocuments {
    package private(set) var documents: [Document] = []
    package private(set) var skipReason: String?
    private var record: Record?
    private var madeOfRecord = 0
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
        skipReason = nil
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
    ///   - key: an identity that the source gives; nil to have one computed.
    ///   - finish: edits the document (the history then shows what was taken out and why) and
    ///     annotates it.
    public mutating func add(
        text: String, sourceMap: SourceMap, range: Range<Int>? = nil, key: String? = nil,
        metadata: Metadata = Metadata(),
        finish: ((inout Document, inout Tags) throws -> Void)? = nil
    ) throws {
        guard let record else { return }
        let range = range ?? 0..<record.bytes.count
        guard range.lowerBound >= 0, range.upperBound <= record.bytes.count else {
            throw StageError("it gives a document a range that is not in its record")
        }
        guard sourceMap.textLength == text.utf8.count else {
            throw StageError("it gives a document a source map for another text")
        }
        let origin = Origin(
            resource: record.resource,
            range: (record.start + range.lowerBound)..<(record.start + range.upperBound),
            line: record.line)
        var document = Document(
            id: key.map { DocumentID($0) } ?? identity(range, in: record), origin: origin,
            text: text,
            sourceMap: sourceMap, metadata: metadata)
        document.stage = stage
        if let finish {
            var tags = Tags()
            document.collector = collector
            defer { document.collector = nil }
            try finish(&document, &tags)
            try document.apply(tags)
        }
        documents.append(document)
        firstStates?.append((text, sourceMap))
        madeOfRecord += 1
    }

    /// Says why a record gives no document; the ledger counts it as dropped for this reason.
    public mutating func skip(_ reason: String) { skipReason = reason }

    private func identity(_ range: Range<Int>, in record: Record) -> DocumentID {
        var key = Fingerprint.fast(Array(record.resource.name.utf8))
        if !record.isWholeResource || range.count != record.bytes.count {
            let content = Fingerprint.fast(UnsafeRawBufferPointer(rebasing: record.bytes[range]))
            key = key &* 0x9E37_79B9_7F4A_7C15 ^ content
        }
        if madeOfRecord > 0, range.count == record.bytes.count { key = key &+ UInt64(madeOfRecord) }
        return DocumentID(Fingerprint.hex(key))
    }
}
