internal import Quern
internal import QuernText

/// How many pieces of a text, lines or paragraphs, stand in it before, and how much of it they are.
///
/// Equal pieces are found by a hash (XXH3) and then compared byte by byte.
struct RepeatedPieces {
    private(set) var pieces = 0
    private(set) var repeats = 0
    /// The characters of the repeats.
    private(set) var characters = 0

    /// Lines: a text cut at runs of line feeds. One that stands at an end of the text cuts off an empty piece.
    static func lines(_ bytes: UnsafeBufferPointer<UInt8>, _ scratch: Scratch) -> RepeatedPieces {
        RepeatedPieces(bytes, 0..<bytes.count, cutAtRunsOf: 1, scratch)
    }

    /// Paragraphs: a text without the white space at its ends, cut at runs of two and more line feeds.
    static func paragraphs(
        _ bytes: UnsafeBufferPointer<UInt8>, _ scratch: Scratch
    ) -> RepeatedPieces {
        RepeatedPieces(
            bytes, WhiteSpace.trimmed(bytes, 0..<bytes.count), cutAtRunsOf: 2, scratch)
    }

    private init(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, cutAtRunsOf breaks: Int,
        _ scratch: Scratch
    ) {
        var ranges: [Range<Int>] = []
        var start = range.lowerBound
        var index = start
        while let found = UTF8Scan.firstIndex(of: 0x0A, in: bytes, from: index),
            found < range.upperBound
        {
            var end = found + 1
            while end < range.upperBound, bytes[end] == 0x0A { end += 1 }
            if end - found >= breaks {
                ranges.append(start..<found)
                start = end
            }
            index = end
        }
        ranges.append(start..<range.upperBound)
        count(ranges, of: bytes, scratch)
    }

    /// Lines with more than white space, cut at single line feeds.
    init(
        linesWithText ranges: [Range<Int>], of bytes: UnsafeBufferPointer<UInt8>, _ scratch: Scratch
    ) {
        count(ranges, of: bytes, scratch)
    }

    private mutating func count(
        _ ranges: [Range<Int>], of bytes: UnsafeBufferPointer<UInt8>, _ scratch: Scratch
    ) {
        pieces = ranges.count
        guard ranges.count > 1 else { return }
        let raw = UnsafeRawBufferPointer(bytes)
        scratch.reserve(words: ranges.count)
        let hashes = scratch.hashes
        let (slots, shift) = scratch.emptyTable(for: ranges.count)
        let mask = 1 << (64 - Int(shift)) - 1
        for (number, range) in ranges.enumerated() {
            let hash = Fingerprint.fast(UnsafeRawBufferPointer(rebasing: raw[range]))
            hashes[number] = hash
            var slot = Int(truncatingIfNeeded: hash >> shift)
            while true {
                let entry = Int(slots[slot])
                if entry == 0 {
                    slots[slot] = Int32(truncatingIfNeeded: number + 1)
                    break
                }
                if hashes[entry - 1] == hash, Self.areEqual(raw, ranges[entry - 1], range) {
                    repeats += 1
                    characters += UTF8Scan.scalarCount(
                        UnsafeBufferPointer(rebasing: bytes[range]))
                    break
                }
                slot = (slot + 1) & mask
            }
        }
    }

    private static func areEqual(
        _ raw: UnsafeRawBufferPointer, _ a: Range<Int>, _ b: Range<Int>
    ) -> Bool {
        a.count == b.count
            && UnsafeRawBufferPointer(rebasing: raw[a]).elementsEqual(
                UnsafeRawBufferPointer(rebasing: raw[b]))
    }
}
