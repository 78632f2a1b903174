import Quern
internal import QuernText

/// The values of an attribute as they are counted: as they are written, or without regard to case.
struct Vocabulary: Sendable {
    let attribute: TokenAttribute
    /// For every id the number under which it counts: its own, or that of the words that differ in case only.
    private let keys: [UInt32]
    private let isFolded: Bool
    /// More than the greatest key.
    let limit: Int

    /// - Throws: ``Diagnostics`` when the corpus has no such attribute.
    init(
        _ name: String, caseSensitive: Bool, in corpus: CorpusReader
    ) throws(Diagnostics) {
        guard let attribute = corpus.attribute(name) else {
            throw Diagnostics(
                .error(
                    "the corpus has no attribute '\(name)'",
                    hints: [
                        Suggestion.hint(
                            for: name, among: corpus.attributeNames, called: "attributes")
                    ]))
        }
        self.attribute = attribute
        isFolded = !caseSensitive
        limit = caseSensitive ? attribute.typeCount : attribute.foldedTypeCount
        keys = (0..<attribute.typeCount).map {
            UInt32(truncatingIfNeeded: caseSensitive ? $0 : attribute.foldedID($0))
        }
    }

    func key(_ id: UInt32) -> UInt32 { keys[Int(id)] }

    /// How a key is shown.
    func text(of key: Int) -> String {
        guard isFolded else { return attribute.word(key) }
        guard let id = attribute.ids(ofFolded: key).first else { return "" }
        return attribute.withBytes(of: id) {
            String(decoding: CaseFolding.folded($0), as: UTF8.self)
        }
    }

    /// How often a key occurs in the whole corpus.
    func frequency(of key: Int) -> Int {
        isFolded ? attribute.frequency(ofFolded: key) : attribute.frequency(of: key)
    }

    /// How many documents of the whole corpus have a key.
    func documentFrequency(of key: Int) -> Int {
        isFolded
            ? attribute.documentFrequency(ofFolded: key) : attribute.documentFrequency(of: key)
    }

    /// The positions of a key, ascending.
    func positions(of key: Int) -> PositionCursor {
        isFolded ? attribute.positions(ofFolded: key) : attribute.positions(of: key)
    }

    /// How a text is shown that no word is like.
    func spelled(_ text: String) -> String {
        isFolded ? String(decoding: CaseFolding.folded(text.utf8), as: UTF8.self) : text
    }

    /// The key of a text; nil when no word is like it.
    func key(of text: String) -> Int? {
        isFolded
            ? attribute.ids(folding: text).first.map { attribute.foldedID($0) }
            : attribute.id(of: text)
    }

    /// The keys of a range of tokens.
    func keys(in range: Range<Int>, into buffer: inout [UInt32]) {
        attribute.ids(in: range, into: &buffer)
        for index in buffer.indices { buffer[index] = keys[Int(buffer[index])] }
    }

    /// How often every key occurs in the documents of a selection.
    func counts(in selection: Selection, of corpus: CorpusReader) -> [Int] {
        var counts = [Int](repeating: 0, count: limit)
        if selection.isWhole {
            for id in keys.indices { counts[Int(keys[id])] += attribute.frequency(of: id) }
            return counts
        }
        var buffer: [UInt32] = []
        for document in selection.documents {
            attribute.ids(in: corpus.documents.tokens(of: document), into: &buffer)
            for id in buffer { counts[Int(keys[Int(id)])] += 1 }
        }
        return counts
    }

    /// How often every key occurs, and in how many documents.
    func countsAndDocuments(
        in selection: Selection, of corpus: CorpusReader
    ) -> (counts: [Int], documents: [Int]) {
        if selection.isWhole {
            // The index knows; to count a hundred million tokens would take seconds.
            return (
                counts(in: selection, of: corpus), (0..<limit).map { documentFrequency(of: $0) }
            )
        }
        var counts = [Int](repeating: 0, count: limit)
        var documents = [Int](repeating: 0, count: limit)
        var last = [Int32](repeating: -1, count: limit)
        var buffer: [UInt32] = []
        for document in selection.documents {
            keys(in: corpus.documents.tokens(of: document), into: &buffer)
            let number = Int32(truncatingIfNeeded: document)
            for key in buffer {
                let key = Int(key)
                counts[key] += 1
                if last[key] != number {
                    last[key] = number
                    documents[key] += 1
                }
            }
        }
        return (counts, documents)
    }
}

/// The order of rows: by a figure, greatest first; rows that are equal in it by their names, byte by byte.
enum RowOrder {
    static func precedes(_ a: (value: Double, name: String), _ b: (value: Double, name: String))
        -> Bool
    {
        if a.value != b.value { return a.value > b.value }
        return a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
    }

    static func precedes(_ a: (value: Int, name: String), _ b: (value: Int, name: String)) -> Bool {
        if a.value != b.value { return a.value > b.value }
        return a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
    }
}
