/// Which tokens are those of which document.
final class DocumentPlaces: Sendable {
    let count: Int
    let tokenCount: Int
    /// The first token of each document, and the end of the last.
    nonisolated(unsafe) let starts: UnsafeMutablePointer<UInt32>
    /// The document of every token whose position is a multiple of a power of two.
    nonisolated(unsafe) private let hints: UnsafeMutablePointer<UInt32>
    private let shift: UInt32

    /// - Parameter ends: ascending; nil is returned when they do not ascend, or reach too far.
    init?(ends: PackedArray) {
        count = ends.count
        let total = count > 0 ? ends[count - 1] : 0
        guard total <= CorpusFormat.mostTokens else { return nil }
        tokenCount = total
        starts = .allocate(capacity: count + 1)
        starts[0] = 0
        // About two hints a document.
        var shift: UInt32 = 4
        while total >> Int(shift) > 2 * count + 16 { shift += 1 }
        self.shift = shift
        let size = total >> Int(shift) + 1
        hints = .allocate(capacity: size)
        hints.initialize(repeating: 0, count: size)
        var last = 0
        var hint = 0
        for document in 0..<count {
            let end = ends[document]
            guard end >= last, end <= total else {
                // The object is complete, so it gives its memory back.
                return nil
            }
            while hint < size, hint << Int(shift) < end {
                hints[hint] = UInt32(document)
                hint += 1
            }
            starts[document + 1] = UInt32(end)
            last = end
        }
        while hint < size {
            hints[hint] = UInt32(max(0, count - 1))
            hint += 1
        }
    }

    deinit {
        starts.deallocate()
        hints.deallocate()
    }

    @inline(__always)
    func tokens(_ document: Int) -> Range<Int> {
        guard UInt(bitPattern: document) < UInt(bitPattern: count) else { return 0..<0 }
        return Int(starts[document])..<Int(starts[document &+ 1])
    }

    /// The document of a token; the last one for positions beyond the end.
    @inline(__always)
    func document(at position: Int) -> Int {
        guard position < tokenCount else { return max(0, count &- 1) }
        var document = Int(hints[position >> Int(shift)])
        while Int(starts[document &+ 1]) <= position { document &+= 1 }
        return document
    }
}
