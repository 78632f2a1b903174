/// Texts in ascending order of their bytes, each once; an id is a rank.
///
/// Layout: count, number of blob bytes (8 each), the blob, zeros to a multiple of eight, the places of the groups in
/// the blob (a packed array). A group is sixteen texts: the first with its length before it, of the others how
/// many bytes they share with the one before, how many are their own, and these.
struct SortedLexicon: Sendable {
    let count: Int
    nonisolated(unsafe) private let blob: UnsafeRawBufferPointer
    private let groups: PackedArray

    init(_ cursor: inout SectionCursor) throws {
        count = try cursor.fixed()
        let size = try cursor.fixed()
        blob = UnsafeRawBufferPointer(start: try cursor.raw(size), count: size)
        try cursor.align()
        groups = try PackedArray(&cursor)
        let group = CorpusFormat.sortedGroup
        guard count <= Int.max / 2, groups.count == (count + group - 1) / group else {
            throw cursor.damage
        }
    }

    /// Appends a text's own bytes after those that it shares with the one before.
    private func read(_ index: Int, _ place: inout Int, _ text: inout [UInt8]) {
        let shared = index & (CorpusFormat.sortedGroup - 1) == 0 ? 0 : varint(blob, &place)
        let own = varint(blob, &place)
        // A damaged text ends early.
        text.removeLast(text.count - min(shared, text.count))
        let end = place + min(own, blob.count - place)
        text.append(contentsOf: UnsafeRawBufferPointer(rebasing: blob[place..<end]))
        place = end
    }

    func bytes(_ id: Int) -> [UInt8] {
        guard (0..<count).contains(id) else { return [] }
        var text: [UInt8] = []
        let first = id & ~(CorpusFormat.sortedGroup - 1)
        var place = min(groups[id / CorpusFormat.sortedGroup], blob.count)
        for index in first...id { read(index, &place, &text) }
        return text
    }

    subscript(id: Int) -> String { String(decoding: bytes(id), as: UTF8.self) }

    /// The first id whose text is not less than `bytes`.
    func lowerBound(_ bytes: [UInt8]) -> Int {
        var (low, high) = (0, groups.count)
        // The last group whose first text is not greater.
        while low < high {
            let middle = (low + high) / 2
            let head = self.bytes(middle * CorpusFormat.sortedGroup)
            if bytes.lexicographicallyPrecedes(head) { high = middle } else { low = middle + 1 }
        }
        guard low > 0 else { return 0 }
        var id = (low - 1) * CorpusFormat.sortedGroup
        let end = min(id + CorpusFormat.sortedGroup, count)
        var place = min(groups[low - 1], blob.count)
        var text: [UInt8] = []
        while id < end {
            read(id, &place, &text)
            if !text.lexicographicallyPrecedes(bytes) { return id }
            id += 1
        }
        return end
    }

    func id(of bytes: [UInt8]) -> Int? {
        let found = lowerBound(bytes)
        return found < count && self.bytes(found) == bytes ? found : nil
    }

    /// - Parameter texts: sorted by bytes, each once.
    static func write(_ texts: [ArraySlice<UInt8>], to section: inout SectionBytes) {
        var blob = SectionBytes()
        var groups: [Int] = []
        for (index, text) in texts.enumerated() {
            var shared = 0
            if index % CorpusFormat.sortedGroup == 0 {
                groups.append(blob.count)
            } else {
                let last = texts[index - 1]
                while shared < min(text.count, last.count),
                    text[text.startIndex + shared] == last[last.startIndex + shared]
                {
                    shared += 1
                }
                blob.varint(shared)
            }
            blob.varint(text.count - shared)
            blob.raw(Array(text.dropFirst(shared)))
        }
        section.fixed(texts.count)
        section.fixed(blob.count)
        section.raw(blob.bytes)
        section.align()
        PackedArray.write(groups, to: &section)
    }
}
