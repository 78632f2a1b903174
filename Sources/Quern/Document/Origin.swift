internal import Synchronization

/// An input file, or a file that a stage reads, by its content.
public final class Resource: Sendable {
    /// The path as the run record shows it: relative to the project where possible.
    public let name: String
    /// A hash of the name, for what is asked of every document (``Fingerprint/fast(_:)``, not of this run alone).
    public let nameHash: UInt64
    /// SHA-256 of the whole content, in lower-case hex digits.
    ///
    /// A large input is hashed while its first slices are parsed and cleaned, and known before
    /// anything is indexed or exported; a stage before that would find it empty.
    public var sha256: String { hash.text.withLock { $0 } }
    private let hash: Hash
    /// Size in bytes.
    public let size: Int
    /// What its name and its first bytes say that it is.
    public let mediaType: MediaType

    public init(
        name: String, sha256: String, size: Int, mediaType: MediaType = .unknown
    ) {
        self.name = name
        nameHash = name.withUTF8Bytes { Fingerprint.fast($0) }
        hash = Hash(sha256)
        self.size = size
        self.mediaType = mediaType
    }

    private init(copying other: Resource) {
        (name, nameHash, hash) = (other.name, other.nameHash, other.hash)
        (size, mediaType) = (other.size, other.mediaType)
    }

    private final class Hash: Sendable {
        let text: Mutex<String>
        init(_ text: String) { self.text = Mutex(text) }
    }

    /// Sets the hash, once, when it has been computed; that of all copies.
    func setHash(_ sha256: String) { hash.text.withLock { $0 = sha256 } }

    /// The same file, as an object of its own.
    ///
    /// Each document refers to its resource, and processors that count references to one object wait for each other; so
    /// those of a slice share a copy.
    func copy() -> Resource { Resource(copying: self) }

    /// Which file it is, whatever copy of it this is.
    var file: ObjectIdentifier { ObjectIdentifier(hash) }

    /// The last part of the name.
    public var fileName: String {
        String(name[(name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex)...])
    }
}

/// Where a document came from.
public struct Origin: Sendable {
    public let resource: Resource
    /// Bytes of the resource, from its start.
    public let range: Range<Int>
    /// The line of the resource at which the range starts, counted from 1.
    public let line: Int
    /// How these bytes had to be decoded before there was anything to parse, outermost first, such as
    /// `chunked, gzip`; nil for bytes as they are. Source maps of such documents count in what was decoded.
    public let decoding: String?
    /// Where the document begins in what was decoded, in bytes; 0 for bytes as they are. All documents made of one part that had to
    /// be decoded have the same range.
    public let decodedStart: Int

    public init(
        resource: Resource, range: Range<Int>, line: Int, decoding: String? = nil,
        decodedStart: Int = 0
    ) {
        self.resource = resource
        self.range = range
        self.line = line
        self.decoding = decoding
        self.decodedStart = decodedStart
    }

    /// What source maps of the document count from: the start of the resource, or of what was decoded.
    var mapStart: Int { decoding == nil ? range.lowerBound : 0 }
}

/// A document's identity, the same in every run over the same sources.
///
/// It is the key that the source itself gives, or is computed from the name of the resource and,
/// for one record of many, from the record's bytes; never from a counter. Two records of one file
/// that are equal byte for byte share an identity.
public struct DocumentID: Sendable, Hashable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    public var description: String { text }
}
