internal import Quern

/// A corpus file, opened: read in place, by any number of threads.
///
/// A file of up to a gibibyte is compared with its checksums when it is opened; of a larger one only the table of
/// sections is, and ``verify()`` does the rest. Whatever a damaged file says, nothing is read beyond its end.
public final class CorpusReader: Sendable {
    public let path: String
    /// SHA-256 of the table of sections, in which every section has its checksum: what a figure cites.
    public let digest: String
    /// The name of the pipeline that made it.
    public let pipeline: String
    /// How its texts were cut into words.
    public let words: WordCut
    /// `word`, and `lemma`, `stem` and `tag` where annotations gave them.
    public let attributeNames: [String]
    /// `paragraphs`, and every layer that was kept, sorted.
    public let layerNames: [String]
    public let documents: DocumentTable

    let sections: CorpusSections
    let attributes: [AttributeFile]
    let title: AttributeFile
    let gaps: GapFile
    private let layers: [SpanLayer]

    /// - Throws: ``StageError`` when there is no such file, or it is no corpus, damaged, of another version, or was
    ///   never finished.
    public convenience init(path: String) throws { try self.init(path: path, checking: true) }

    /// - Parameter checking: whether checksums are compared; tests of damage go on without.
    init(path: String, checking: Bool) throws {
        self.path = path
        let sections = try CorpusSections(path: path, checking: checking)
        self.sections = sections
        digest = sections.digest
        do {
            var about = try sections.cursor("about")
            pipeline = try about.text()
            guard let words = WordCut(rawValue: try about.text()) else { throw about.damage }
            self.words = words
            attributeNames = try (0..<(try about.varint())).map { _ in try about.text() }
            layerNames = try (0..<(try about.varint())).map { _ in try about.text() }
            guard attributeNames.first == "word" else { throw about.damage }
            let documents = try DocumentTable(in: sections)
            self.documents = documents
            attributes = try attributeNames.map {
                try AttributeFile($0, in: sections, documents.places)
            }
            title = try AttributeFile("title", in: sections, documents.titlePlaces)
            let gaps = try GapFile(in: sections, words: attributes[0])
            self.gaps = gaps
            layers = try layerNames.enumerated().map { index, name in
                var cursor = try sections.cursor("layer.\(index)")
                return try SpanLayer(name, &cursor, documents, gaps)
            }
        } catch let damage as SectionDamage {
            throw CorpusSections.damaged(path, damage.section)
        }
    }

    /// Whether a file is a corpus, by its first bytes.
    public static func recognises(_ head: [UInt8]) -> Bool {
        head.starts(with: CorpusFormat.magic)
    }

    public var tokenCount: Int { documents.places.tokenCount }
    public var documentCount: Int { documents.count }

    public func attribute(_ name: String) -> TokenAttribute? {
        attributes.first { $0.name == name }.map { TokenAttribute(file: $0) }
    }

    /// The words of the titles; positions count through the titles of all documents.
    public var titles: TokenAttribute { TokenAttribute(file: title) }

    public func layer(_ name: String) -> SpanLayer? { layers.first { $0.name == name } }

    /// The bytes of a document's text.
    public func textBytes(of document: Int) throws -> [UInt8] {
        guard (0..<documentCount).contains(document) else {
            throw StageError(
                "the corpus has \(documentCount) documents, and no document \(document)")
        }
        let length = documents.textLength(of: document)
        let word = attributes[0]
        var bytes = Array(gaps.bytes(documents.leadGaps[document]))
        bytes.reserveCapacity(min(length, 1 << 30))
        gaps.forEachToken(in: documents.tokens(of: document), documents) { _, id, gap, _ in
            bytes.append(contentsOf: word.bytes(id))
            bytes.append(contentsOf: gaps.bytes(gap))
            return bytes.count <= length
        }
        guard bytes.count == length else {
            throw CorpusSections.damaged(path, "the text of document \(document)")
        }
        return bytes
    }

    /// The text of a document as it was when it was indexed.
    ///
    /// - Throws: ``StageError`` when there is no such document, or the file is damaged.
    public func text(of document: Int) throws -> String {
        String(decoding: try textBytes(of: document), as: UTF8.self)
    }

    /// The bytes of a token in the text of its document.
    public func byteRange(ofToken position: Int) -> Range<Int> {
        gaps.byteRange(position, documents)
    }

    /// The bytes from the first token of a range to the last in the text of their document; tokens of other documents
    /// than the first's are left out.
    public func byteRange(ofTokens tokens: Range<Int>) -> Range<Int> {
        guard !tokens.isEmpty, tokens.lowerBound < tokenCount else { return 0..<0 }
        let document = documents.document(at: tokens.lowerBound)
        let tokens = tokens.clamped(to: documents.tokens(of: document))
        guard !tokens.isEmpty else { return 0..<0 }
        let start = byteRange(ofToken: tokens.lowerBound).lowerBound
        return start..<max(start, byteRange(ofToken: tokens.upperBound - 1).upperBound)
    }

    /// The text from the first token of a range to the last, with what stands between them; a range that reaches
    /// into other documents has their gaps, too.
    public func text(ofTokens tokens: Range<Int>) -> String {
        let word = attributes[0]
        var bytes: [UInt8] = []
        gaps.forEachToken(in: tokens, documents) { position, id, gap, _ in
            bytes.append(contentsOf: word.bytes(id))
            if position + 1 < tokens.upperBound { bytes.append(contentsOf: gaps.bytes(gap)) }
            return true
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The bytes of the resource that a range of a document's text came from; all of the document's where these had
    /// to be decoded before there was anything to parse.
    public func sourceRange(of textRange: Range<Int>, in document: Int) -> Range<Int> {
        let origin = documents.byteRange(of: document)
        guard !documents.isDecoded(document), let map = documents.sourceMap(of: document) else {
            return origin
        }
        let inner = map.originRange(of: textRange)
        return (origin.lowerBound + inner.lowerBound)..<(origin.lowerBound + inner.upperBound)
    }

    /// Compares every section with its checksum.
    ///
    /// - Throws: ``StageError``, which names the damaged section.
    public func verify() throws {
        do {
            try sections.check()
        } catch let damage as SectionDamage {
            throw CorpusSections.damaged(path, damage.section)
        }
    }
}
