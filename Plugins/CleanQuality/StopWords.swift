/// Words that are looked for in a text, case-sensitive.
struct StopWords: Sendable {
    private let words: [[UInt8]]
    /// By hash: one more than the place of a word, or 0.
    private let slots: [UInt16]
    /// By their first byte, and by their length up to 63: whether there are any.
    private var firstBytes = [Bool](repeating: false, count: 256)
    private var lengths: UInt64 = 0

    var count: Int { words.count }

    init(_ list: [String]) {
        var words: [[UInt8]] = []
        for word in list.map({ Array($0.utf8) }) where !word.isEmpty && !words.contains(word) {
            words.append(word)
        }
        self.words = words
        var size = 16
        while size < 4 * words.count { size *= 2 }
        var slots = [UInt16](repeating: 0, count: size)
        for (number, word) in words.enumerated() {
            var slot = word.withUnsafeBytes {
                Int(truncatingIfNeeded: WordScan.hash($0, 0, word.count).hash) & (size - 1)
            }
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt16(truncatingIfNeeded: number + 1)
            firstBytes[Int(word[0])] = true
            lengths |= 1 << UInt64(min(word.count, 63))
        }
        self.slots = slots
    }

    /// The place of a word in the list; nil when it is none of them.
    @inline(__always)
    func place(of raw: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int? {
        guard firstBytes[Int(raw[start])], lengths >> UInt64(min(end - start, 63)) & 1 != 0 else {
            return nil
        }
        return search(raw, start, end)
    }

    private func search(_ raw: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int? {
        var slot =
            Int(truncatingIfNeeded: WordScan.hash(raw, start, end).hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if words[place].elementsEqual(UnsafeRawBufferPointer(rebasing: raw[start..<end])) {
                return place
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }
}
