internal import QuernText

/// What every token of a corpus has: its word, or its lemma, stem or tag.
///
/// An id is a rank: 0 is the word that occurs most often, words that occur equally often come in the order of their bytes.
/// Words that differ in case have different ids and one folded id. Ids that there are not have no bytes and no positions.
public struct TokenAttribute: Sendable {
    let file: AttributeFile

    /// `word`, `lemma`, `stem` or `tag`.
    public var name: String { file.name }
    /// How many different words there are.
    public var typeCount: Int { file.typeCount }
    /// How many there are without regard to case: folded ids are less.
    public var foldedTypeCount: Int { file.classCount }
    public var tokenCount: Int { file.tokenCount }

    /// The id of exactly this word.
    public func id(of word: String) -> Int? {
        let wanted = Array(word.utf8)
        return ids(folding: word).first { file.bytes($0).elementsEqual(wanted) }
    }

    /// The ids of all words that equal this one without regard to case, in ascending order.
    public func ids(folding word: String) -> [Int] {
        let form = CaseFolding.folded(word.utf8)
        return file.places(folded: form).map { file.order[$0] }.sorted()
    }

    /// The ids of all words that begin so without regard to case, in ascending order.
    public func ids(foldingPrefix prefix: String) -> [Int] {
        let form = CaseFolding.folded(prefix.utf8)
        return file.places(foldedPrefix: form).map { file.order[$0] }.sorted()
    }

    /// The ids of all words that `accepts` says yes to, in ascending order; it is asked about every word.
    public func ids(where accepts: (UnsafeRawBufferPointer) -> Bool) -> [Int] {
        (0..<typeCount).filter { accepts(file.bytes($0)) }
    }

    public func word(_ id: Int) -> String { String(decoding: file.bytes(id), as: UTF8.self) }

    /// Calls `body` with a word's bytes in the file.
    public func withBytes<Result>(
        of id: Int, _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        try body(file.bytes(id))
    }

    /// The number that words share which are equal without case, in the order of their folded bytes.
    public func foldedID(_ id: Int) -> Int { file.classes[id] }

    /// The ids of the words that share a folded id, in the order of their bytes.
    public func ids(ofFolded folded: Int) -> [Int] {
        file.places(ofClass: folded).map { file.order[$0] }
    }

    /// How many tokens are this word.
    public func frequency(of id: Int) -> Int { file.frequency(id) }

    /// How many documents have this word.
    public func documentFrequency(of id: Int) -> Int { file.documentFrequency(id) }

    /// How many tokens are one of the words that share a folded id.
    public func frequency(ofFolded folded: Int) -> Int {
        PostingList(file, class: folded).count
    }

    /// How many documents have one of the words that share a folded id.
    public func documentFrequency(ofFolded folded: Int) -> Int {
        PostingList(file, class: folded).documentCount
    }

    /// The positions of exactly this word.
    ///
    /// Lists hold all cases of a word, so where there are several every position is compared with the token stream.
    public func positions(of id: Int) -> PositionCursor {
        guard (0..<typeCount).contains(id) else {
            return PositionCursor(PostingList(file, class: -1))
        }
        let list = PostingList(file, class: foldedID(id))
        return PositionCursor(list, only: list.forms == [id] ? nil : [id])
    }

    /// The positions of all words that share a folded id.
    public func positions(ofFolded folded: Int) -> PositionCursor {
        PositionCursor(PostingList(file, class: folded))
    }

    /// The id of the token at a position.
    public func id(at position: Int) -> Int { file.id(at: position) }

    /// The ids of the tokens in a range, in order, in place of what the buffer holds.
    public func ids(in range: Range<Int>, into buffer: inout [UInt32]) {
        buffer.removeAll(keepingCapacity: true)
        let range = range.clamped(to: 0..<tokenCount)
        buffer.reserveCapacity(range.count)
        file.forEachID(in: range) { _, id in
            buffer.append(UInt32(truncatingIfNeeded: id))
            return true
        }
    }
}
