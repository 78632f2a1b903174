import Quern
internal import QuernText

/// Reads the lines of a concordance.
struct LineReader {
    struct Line {
        let document: Int
        let left: String
        let hit: String
        let right: String
        /// The bytes of the resource that the hit came from.
        let source: Range<Int>
    }

    private let corpus: CorpusReader
    private let context: Int

    init(_ corpus: CorpusReader, context: Int) {
        self.corpus = corpus
        self.context = context
    }

    func read(_ hit: Range<Int>) -> Line {
        let document = corpus.documents.document(at: hit.lowerBound)
        let tokens = corpus.documents.tokens(of: document)
        let first = max(tokens.lowerBound, hit.lowerBound - context)
        let last = min(tokens.upperBound, hit.upperBound + context)
        var whole = corpus.text(ofTokens: first..<last)
        let origin = corpus.byteRange(ofToken: first).lowerBound
        let range = corpus.byteRange(ofTokens: hit)
        return whole.withUTF8 { bytes in
            func part(_ start: Int, _ end: Int) -> String {
                let start = max(0, min(start, bytes.count))
                let end = max(start, min(end, bytes.count))
                return Self.line(UnsafeBufferPointer(rebasing: bytes[start..<end]))
            }
            let (start, end) = (range.lowerBound - origin, range.upperBound - origin)
            return Line(
                document: document, left: part(0, start), hit: part(start, end),
                right: part(end, bytes.count), source: corpus.sourceRange(of: range, in: document))
        }
    }

    /// The text with every run of white space as one space, and none around it.
    private static func line(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                if let last = result.last, last != 0x20 { result.append(0x20) }
            } else {
                result.append(byte)
            }
        }
        if result.last == 0x20 { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }
}

/// The order of the lines of a concordance.
struct LineOrder {
    private enum Key {
        case position, left, right, hit
        case field(FieldReader)
    }

    private let keys: [Key]
    private let corpus: CorpusReader
    private let depth: Int

    static let names = ["left", "right", "hit", "position", "document"]

    init(_ names: [String], in corpus: CorpusReader, depth: Int) throws(Diagnostics) {
        self.corpus = corpus
        self.depth = depth
        keys = try names.map { name throws(Diagnostics) in
            switch name {
            case "position": return .position
            case "left": return .left
            case "right": return .right
            case "hit": return .hit
            default:
                do throws(Diagnostics) {
                    return .field(try FieldReader(name, in: corpus.documents))
                } catch {
                    throw Diagnostics(
                        .error(
                            "lines cannot be sorted by '\(name)'",
                            hints: [
                                Suggestion.hint(
                                    for: name, among: Self.names + corpus.documents.columnNames,
                                    called: "orders")
                            ]))
                }
            }
        }
    }

    /// The numbers of the hits in order; those that are alike stay in the order of the corpus.
    func sorted(_ hits: Hits) -> [Int] {
        let numbers = Array(0..<hits.count)
        // Each key as a row of ranks for every hit.
        var width = 0
        var columns: [[Int]] = []
        for key in keys {
            switch key {
            case .position: columns.append(numbers)
            case .field(let reader): columns.append(ranks(of: reader, hits))
            case .left, .right, .hit: columns += words(key, hits)
            }
            width = columns.count
            if case .position = key { break }
        }
        if width == 0 { return numbers }
        return numbers.sorted { a, b in
            for column in columns where column[a] != column[b] { return column[a] < column[b] }
            return a < b
        }
    }

    private func ranks(of reader: FieldReader, _ hits: Hits) -> [Int] {
        var texts: [Int: String] = [:]
        var documents: [Int] = []
        documents.reserveCapacity(hits.count)
        for index in 0..<hits.count {
            let document = corpus.documents.document(at: hits[index].lowerBound)
            documents.append(document)
            if texts[document] == nil { texts[document] = reader.text(of: document) }
        }
        let ordered = Set(texts.values).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let rank = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1, $0) })
        return documents.map { texts[$0].flatMap { rank[$0] } ?? 0 }
    }

    /// The ranks of the first words on one side, the nearest first; 0 where the document ends.
    private func words(_ key: Key, _ hits: Hits) -> [[Int]] {
        guard let attribute = corpus.attribute(QuerySyntax.defaultAttribute) else { return [] }
        var columns = [[UInt32?]](repeating: [], count: depth)
        var buffer: [UInt32] = []
        var used: Set<UInt32> = []
        for index in 0..<hits.count {
            let hit = hits[index]
            let tokens = corpus.documents.tokens(of: corpus.documents.document(at: hit.lowerBound))
            let range: Range<Int>
            switch key {
            case .left: range = max(tokens.lowerBound, hit.lowerBound - depth)..<hit.lowerBound
            case .right: range = hit.upperBound..<min(tokens.upperBound, hit.upperBound + depth)
            default: range = hit.lowerBound..<min(hit.upperBound, hit.lowerBound + depth)
            }
            attribute.ids(in: range, into: &buffer)
            if case .left = key { buffer.reverse() }
            for column in 0..<depth {
                let id = column < buffer.count ? buffer[column] : nil
                if let id { used.insert(id) }
                columns[column].append(id)
            }
        }
        let spelled = used.map { id in
            (id: id, text: CaseFolding.folded(attribute.word(Int(id)).utf8))
        }
        .sorted { a, b in
            a.text == b.text ? a.id < b.id : a.text.lexicographicallyPrecedes(b.text)
        }
        var rank: [UInt32: Int] = [:]
        var number = 0
        for (index, word) in spelled.enumerated() {
            if index == 0 || word.text != spelled[index - 1].text { number += 1 }
            rank[word.id] = number
        }
        return columns.map { column in column.map { id in id.flatMap { rank[$0] } ?? 0 } }
    }
}
