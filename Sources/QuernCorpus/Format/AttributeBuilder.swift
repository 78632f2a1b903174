internal import QuernText

/// The words of one slice: their stream, their numbers, and where each one stands.
///
/// Numbers are those of `words`, in which folded forms that do not occur themselves have one, too.
final class AttributeBuilder: @unchecked Sendable {
    let words: WordTable
    let stream = NumberList(capacity: 1 << 12)
    /// For each word: how often it occurs, in how many documents, and the last of these + 1.
    private var counts: UnsafeMutablePointer<Count>
    private var capacity = 1 << 12
    private var document: UInt32 = 1

    struct Count {
        var tokens: UInt32
        var documents: UInt32
        var last: UInt32
        /// The number of the folded form; set when the slice is complete.
        var fold: UInt32
    }

    init(capacity: Int = 1 << 12) {
        words = WordTable(capacity: capacity)
        counts = .allocate(capacity: self.capacity)
    }

    deinit { counts.deallocate() }

    func count(_ word: Int) -> Count { counts[word] }

    @inline(__always)
    func add(_ start: UnsafeRawPointer, _ length: Int, readable: Int) {
        let known = words.count
        let number = words.number(start, length, readable: readable)
        if number == known { begin(number) }
        counts[number].tokens &+= 1
        if counts[number].last != document {
            counts[number].last = document
            counts[number].documents &+= 1
        }
        stream.append(UInt32(truncatingIfNeeded: number))
    }

    func add(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            if let base = bytes.baseAddress {
                add(base, bytes.count, readable: bytes.count)
            } else {
                withUnsafeBytes(of: 0) { add($0.baseAddress!, 0, readable: 8) }
            }
        }
    }

    private func begin(_ number: Int) {
        if number == capacity {
            let new = UnsafeMutablePointer<Count>.allocate(capacity: capacity * 2)
            new.update(from: counts, count: number)
            counts.deallocate()
            counts = new
            capacity *= 2
        }
        counts[number] = Count(tokens: 0, documents: 0, last: 0, fold: 0)
    }

    func endDocument() { document &+= 1 }

    /// Where the positions of each folded word begin in `positions`, and where the last one's end.
    private(set) var listStarts = NumberList()
    private(set) var positions = NumberList()

    /// Finds the folded form of every word, and sorts positions by it.
    func finish() {
        let occurring = words.count
        var folded: [UInt8] = []
        for number in 0..<occurring {
            let word = words.bytes(number)
            if Self.isFolded(word) {
                counts[number].fold = UInt32(number)
                continue
            }
            folded.removeAll(keepingCapacity: true)
            CaseFolding.append(word, to: &folded)
            let known = words.count
            let form = folded.withUnsafeBytes { words.number($0) }
            if form == known {
                begin(form)
                counts[form].fold = UInt32(form)
            }
            counts[number].fold = UInt32(form)
        }
        let size = words.count
        listStarts = NumberList(zeros: size + 1)
        let starts = listStarts.base
        for number in 0..<occurring {
            starts[Int(counts[number].fold) + 1] += counts[number].tokens
        }
        for number in 0..<size { starts[number + 1] += starts[number] }
        let next = NumberList(zeros: size)
        next.base.update(from: starts, count: size)
        // For each word the place of its next position, by the fold.
        let folds = NumberList(zeros: size)
        for number in 0..<size { folds.base[number] = counts[number].fold }
        positions = NumberList(zeros: stream.count)
        let (from, to, places, fold) = (stream.base, positions.base, next.base, folds.base)
        for index in 0..<stream.count {
            let form = Int(fold[Int(from[index])])
            let place = places[form]
            places[form] = place &+ 1
            to[Int(place)] = UInt32(truncatingIfNeeded: index)
        }
        stream.shrink()
    }

    /// Whether a word is its own folded form; most are, and ASCII says so at once.
    static func isFolded(_ word: UnsafeRawBufferPointer) -> Bool {
        var all: UInt8 = 0
        for byte in word {
            if byte &- 0x41 < 26 { return false }
            all |= byte
        }
        if all < 0x80 { return true }
        let bytes = word.assumingMemoryBound(to: UInt8.self)
        var index = 0
        while index < bytes.count {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            if CaseFolding.folded(scalar) != scalar { return false }
            index += length
        }
        return true
    }
}

extension CaseFolding {
    /// Appends the folded bytes of valid UTF-8.
    static func append(_ word: UnsafeRawBufferPointer, to result: inout [UInt8]) {
        let bytes = word.assumingMemoryBound(to: UInt8.self)
        var index = 0
        while index < bytes.count {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            UTF8Scan.append(folded(scalar), to: &result)
            index += length
        }
    }
}
