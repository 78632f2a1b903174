public import Quern

/// The documents of a corpus, numbered from 0 in their order.
public struct DocumentTable: Sendable {
    let places: DocumentPlaces
    let textEnds: PackedArray
    let leadGaps: PackedArray
    private let originStarts: PackedArray
    private let originLengths: PackedArray
    private let decoded: PackedArray
    private let ids: DocumentColumn
    private let resources: DocumentColumn
    private let columns: [DocumentColumn]
    private let mapEnds: PackedArray
    nonisolated(unsafe) private let maps: UnsafeRawBufferPointer

    let titlePlaces: DocumentPlaces

    init(in sections: CorpusSections) throws {
        var cursor = try sections.cursor("documents")
        let count = try cursor.fixed()
        let tokenEnds = try PackedArray(&cursor)
        let titleEnds = try PackedArray(&cursor)
        textEnds = try PackedArray(&cursor)
        leadGaps = try PackedArray(&cursor)
        originStarts = try PackedArray(&cursor)
        originLengths = try PackedArray(&cursor)
        decoded = try PackedArray(&cursor)
        guard let places = DocumentPlaces(ends: tokenEnds),
            let titles = DocumentPlaces(ends: titleEnds), count <= UInt32.max
        else { throw cursor.damage }
        let all = [
            tokenEnds, titleEnds, textEnds, leadGaps, originStarts, originLengths, decoded,
        ]
        guard all.allSatisfy({ $0.count == count }) else { throw cursor.damage }
        self.places = places
        titlePlaces = titles
        func column(_ name: String, _ section: String) throws -> DocumentColumn {
            var cursor = try sections.cursor(section)
            return try DocumentColumn(name, &cursor, documents: count)
        }
        ids = try column("id", "documents.id")
        resources = try column("resource", "documents.resource")
        var names = try sections.cursor("metadata")
        columns = try (0..<(try names.varint())).map { index in
            try column(try names.text(), "metadata.\(index)")
        }
        var map = try sections.cursor("maps")
        mapEnds = try PackedArray(&map)
        let size = try map.fixed()
        maps = UnsafeRawBufferPointer(start: try map.raw(size), count: size)
        guard mapEnds.count == count else { throw map.damage }
    }

    public var count: Int { places.count }

    /// The tokens of a document.
    public func tokens(of document: Int) -> Range<Int> { places.tokens(document) }

    /// The document that a token is in.
    @inline(__always)
    public func document(at position: Int) -> Int { places.document(at: position) }

    /// The identity that the document had in the pipeline.
    public func id(of document: Int) -> String { ids[document]?.string ?? "" }

    /// The number of the first document with an identity.
    public func document(withID id: String) -> Int? {
        guard let texts = ids.texts, let wanted = texts.id(of: id) else { return nil }
        return (0..<count).first { texts.id(of: $0) == wanted }
    }

    /// The name of the resource that the document came from.
    public func resource(of document: Int) -> String { resources[document]?.string ?? "" }

    /// The bytes of the resource that the document came from.
    public func byteRange(of document: Int) -> Range<Int> {
        let start = originStarts[document]
        return start..<(start + originLengths[document])
    }

    /// How many bytes the text has.
    public func textLength(of document: Int) -> Int {
        guard (0..<count).contains(document) else { return 0 }
        return max(0, textEnds[document] - textStart(of: document))
    }

    /// Where the text would begin if all texts stood one after the other.
    func textStart(of document: Int) -> Int { document > 0 ? textEnds[document - 1] : 0 }

    /// The fields of metadata, sorted by their bytes.
    public var columnNames: [String] { columns.map(\.name) }

    public func column(_ name: String) -> DocumentColumn? { columns.first { $0.name == name } }

    /// What a document has in a field of metadata. For more than a few documents take ``column(_:)`` once.
    public func value(_ column: String, of document: Int) -> Metadata.Value? {
        self.column(column)?[document]
    }

    /// The metadata of a document, sorted by name.
    public func metadata(of document: Int) -> Metadata {
        var metadata = Metadata()
        for column in columns {
            if let value = column[document] { metadata.append(column.name, value) }
        }
        return metadata
    }

    /// Whether the bytes of the document had to be decoded before there was anything to parse.
    func isDecoded(_ document: Int) -> Bool { decoded[document] != 0 }

    func sourceMap(of document: Int) -> SourceMap? {
        guard (0..<count).contains(document) else { return nil }
        let (start, end) = (document > 0 ? mapEnds[document - 1] : 0, mapEnds[document])
        guard start <= end, end <= maps.count else { return nil }
        return SourceMapCoding.decode(UnsafeRawBufferPointer(rebasing: maps[start..<end]))
    }
}
