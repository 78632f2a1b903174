/// A part of a resource that a parser makes documents of.
public struct Record {
    /// The bytes, valid while the parser is called.
    public let bytes: UnsafeRawBufferPointer
    /// Where the record starts in the resource, or in what had to be decoded of it, in bytes.
    public let start: Int
    /// The line at which it starts there, counted from 1.
    public let line: Int
    /// Whether it is the whole resource.
    public let isWholeResource: Bool
    private var carrier: RecordCarrier

    /// A part of a resource: its bytes and the line at which it starts.
    typealias Place = (range: Range<Int>, line: Int)

    package init(
        bytes: UnsafeRawBufferPointer, resource: Resource, start: Int, line: Int,
        isWholeResource: Bool, header: [UInt8] = [], finding: [UInt8]? = nil
    ) {
        self.init(
            bytes: bytes, start: start, line: line, isWholeResource: isWholeResource,
            carrier: RecordCarrier(resource, header: header, finding: finding))
    }

    init(
        bytes: UnsafeRawBufferPointer, start: Int, line: Int, isWholeResource: Bool,
        carrier: RecordCarrier
    ) {
        self.bytes = bytes
        self.start = start
        self.line = line
        self.isWholeResource = isWholeResource
        self.carrier = carrier
    }

    public var resource: Resource { carrier.resource }
    /// Whether it ends where the resource does; false where it had to be decoded, because that is not known.
    public var isLast: Bool { decoding == nil && start + bytes.count == resource.size }
    /// The first record of the resource, when the framing says that it is a header.
    public var header: [UInt8] { carrier.header }
    /// What the framing found out about the whole resource; nil when it did not look.
    public var finding: [UInt8]? { carrier.finding }
    /// How the bytes were made of those of the resource, and which these are; nil for bytes as they are.
    var decoding: (name: String, place: Place)? { carrier.decoding }

    /// The encoding of its text as its carrier declares it, such as the header of an HTTP response.
    public var charset: String? {
        get { carrier.charset }
        set { changeCarrier { $0.charset = newValue } }
    }
    /// What it is called: the resource's name, or that of what lies in it, such as the address of a page.
    public var name: String {
        get { carrier.name }
        set { changeCarrier { $0.name = newValue } }
    }
    /// What kind of thing it is.
    public var mediaType: MediaType {
        get { carrier.mediaType }
        set { changeCarrier { $0.mediaType = newValue } }
    }
    /// An identity for the document made of it, where its carrier gives one; parsers may know a better one.
    public var key: String? {
        get { carrier.key }
        set { changeCarrier { $0.key = newValue } }
    }

    private mutating func changeCarrier(_ change: (RecordCarrier) -> Void) {
        if !isKnownUniquelyReferenced(&carrier) { carrier = RecordCarrier(copying: carrier) }
        change(carrier)
    }

    /// A part of the record as a record of its own.
    public func part(_ range: Range<Int>) -> Record { part(range, header: [], finding: nil) }

    fileprivate func part(
        _ range: Range<Int>, line: Int? = nil, header: [UInt8], finding: [UInt8]?
    ) -> Record {
        let carrier = RecordCarrier(copying: carrier)
        carrier.header = header
        carrier.finding = finding
        return Record(
            bytes: UnsafeRawBufferPointer(rebasing: bytes[range.clamped(to: bytes.indices)]),
            start: start + range.lowerBound, line: line ?? self.line(at: range.lowerBound),
            isWholeResource: false, carrier: carrier)
    }

    /// Where a document made of the record comes from.
    ///
    /// - Parameter range: the part of the record that it is made of; nil for all of it.
    fileprivate func origin(of range: Range<Int>?, lines: Int) throws -> Origin {
        let range = range ?? 0..<bytes.count
        guard range.lowerBound >= 0, range.upperBound <= bytes.count else {
            throw StageError("it gives a document a range that is not in its record")
        }
        let place = place(of: range, line: line + lines)
        return Origin(
            resource: resource, range: place.range, line: place.line, decoding: decoding?.name,
            decodedStart: decoding == nil ? 0 : start + range.lowerBound)
    }

    /// Where a part of the record stands in the resource: all that was decoded where it had to be.
    ///
    /// - Parameter line: the line of the part, counted as that of the record is.
    fileprivate func place(of range: Range<Int>, line: Int) -> Place {
        decoding?.place
            ?? ((start + range.lowerBound)..<(start + range.upperBound), line)
    }

    /// The line of a byte of the record.
    private func line(at place: Int) -> Int {
        let before = bytes[..<min(max(0, place), bytes.count)]
        return line + UnsafeRawBufferPointer(rebasing: before).newlineCount
    }

    /// The source map of a document made of a part of the record, as the document's origin wants it.
    ///
    /// Parsers count from the part; what was decoded has one start for all documents made of it.
    fileprivate func map(_ map: SourceMap, of range: Range<Int>?) -> SourceMap {
        let shift = start + (range?.lowerBound ?? 0)
        if shift == 0 { return map }
        // One byte more, for text that was put in behind the last.
        let length = (range?.count ?? bytes.count) + 1
        return SourceMap(verbatim: length, from: shift).composed(with: map)
    }

    /// An error with its place in the resource; where the record had to be decoded, the message says where in that.
    fileprivate func located(_ error: StageError) -> (message: String, place: Int?) {
        guard let offset = error.offset else { return (error.message, nil) }
        if decoding == nil { return (error.message, start + offset) }
        return ("\(error.message) at decoded byte \(start + offset)", nil)
    }

    /// What is wrong with a record that lies in this one, its place counted from the start of this one.
    fileprivate func error(_ error: StageError, in inner: Record) -> StageError {
        let (message, place) = inner.located(error)
        return StageError(message, atByte: place.map { $0 - start })
    }

    /// The identity of a document to which its source gives none.
    ///
    /// - Parameter number: how many documents have been made of the record before it.
    fileprivate func identity(of range: Range<Int>?, number: Int) -> String {
        let range = range ?? 0..<bytes.count
        if let key { return number == 0 ? key : "\(key)#\(number + 1)" }
        var hash = resource.nameHash
        if !isWholeResource || range.count != bytes.count {
            let content = Fingerprint.fast(UnsafeRawBufferPointer(rebasing: bytes[range]))
            hash = hash &* 0x9E37_79B9_7F4A_7C15 ^ content
        }
        if number > 0, range.count == bytes.count { hash = hash &+ UInt64(number) }
        return Fingerprint.hex(hash)
    }

    /// What a part of the record says when it has been decoded; bytes and lines of the new record are counted in that.
    ///
    /// - Parameters:
    ///   - range: the part.
    ///   - bytes: what it says; valid as long as the new record is used.
    ///   - name: how it was decoded, such as `gzip`.
    public func decoded(
        _ range: Range<Int>, to bytes: UnsafeRawBufferPointer, by name: String
    ) -> Record {
        let carrier = RecordCarrier(copying: carrier)
        carrier.header = []
        carrier.finding = nil
        carrier.decoding = (
            decoding.map { "\($0.name), \(name)" } ?? name,
            place(of: range, line: line(at: range.lowerBound))
        )
        return Record(bytes: bytes, start: 0, line: 1, isWholeResource: false, carrier: carrier)
    }
}

/// What the records of a part of a slice have in common.
///
/// An object, because each record and each copy of one refers to it, and would refer to all that is in it one by one.
final class RecordCarrier {
    let resource: Resource
    fileprivate(set) var header: [UInt8]
    fileprivate(set) var finding: [UInt8]?
    fileprivate(set) var decoding: (name: String, place: Record.Place)?
    fileprivate(set) var charset: String?
    fileprivate(set) var name: String
    fileprivate(set) var mediaType: MediaType
    fileprivate(set) var key: String?

    init(_ resource: Resource, header: [UInt8], finding: [UInt8]?) {
        self.resource = resource
        self.header = header
        self.finding = finding
        name = resource.name
        mediaType = resource.mediaType
    }

    fileprivate init(copying other: RecordCarrier) {
        (resource, header, finding) = (other.resource, other.header, other.finding)
        (decoding, charset, name) = (other.decoding, other.charset, other.name)
        (mediaType, key) = (other.mediaType, other.key)
    }
}

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
                text: range.count <= 4096
                    ? String(
                        decoding: record.bytes[range.clamped(to: record.bytes.indices)],
                        as: UTF8.self) : nil))
    }

    /// A part of a record that gives no document, because it is bad.
    package struct Refusal {
        /// In bytes of the resource.
        package let range: Range<Int>
        package let line: Int
        package let message: String
        /// The byte of the resource at which it is wrong.
        package let place: Int?
        /// The part itself, if it is short.
        package let text: String?
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
                parse(one, by: parser, in: context)
            }
        }
        for index in before..<documents.count {
            for field in metadata.fields where documents[index].metadata[field.name] == nil {
                documents[index].metadata[field.name] = field.value
            }
        }
    }

    /// Parses one record of several, or refuses it.
    private mutating func parse(_ one: Record, by parser: any Parser, in context: StageContext) {
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
