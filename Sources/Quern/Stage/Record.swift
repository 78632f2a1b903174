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

    func part(
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
    func origin(of range: Range<Int>?, lines: Int) throws -> Origin {
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
    func place(of range: Range<Int>, line: Int) -> Place {
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
    func map(_ map: SourceMap, of range: Range<Int>?) -> SourceMap {
        let shift = start + (range?.lowerBound ?? 0)
        if shift == 0 { return map }
        // One byte more, for text that was put in behind the last.
        let length = (range?.count ?? bytes.count) + 1
        return SourceMap(verbatim: length, from: shift).composed(with: map)
    }

    /// An error with its place in the resource; where the record had to be decoded, the message says where in that.
    func located(_ error: StageError) -> (message: String, place: Int?) {
        guard let offset = error.offset else { return (error.message, nil) }
        if decoding == nil { return (error.message, start + offset) }
        return ("\(error.message) at decoded byte \(start + offset)", nil)
    }

    /// What is wrong with a record that lies in this one, its place counted from the start of this one.
    func error(_ error: StageError, in inner: Record) -> StageError {
        let (message, place) = inner.located(error)
        return StageError(
            message, atByte: place.map { $0 - start }, isRepeatable: error.isRepeatable)
    }

    /// The identity of a document to which its source gives none.
    ///
    /// - Parameter number: how many documents have been made of the record before it.
    func identity(of range: Range<Int>?, number: Int) -> String {
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
