import QuernPatterns
import QuernText

/// A part of a file that is a document of its own.
struct Piece {
    var range: Range<Int>
    var title: String?
}

/// Cuts a text where a pattern matches.
struct TextSplit {
    private let pattern: Pattern
    /// Whether a match begins the piece behind it; else it is in no piece.
    private let keepsMatches: Bool

    init(_ pattern: Pattern, keepsMatches: Bool) {
        self.pattern = pattern
        self.keepsMatches = keepsMatches
    }

    /// The pieces without the white space around them, those of nothing else left out, and how often the pattern matches.
    ///
    /// - Throws: ``MatchLimitExceeded``
    func pieces(
        of bytes: UnsafeBufferPointer<UInt8>
    ) throws -> (pieces: [Piece], matches: Int) {
        let matcher = pattern.matcher()
        var pieces: [Piece] = []
        var matches = 0
        var open = Piece(range: 0..<0)
        var place = 0
        func close(at end: Int) {
            let range = trimmed(open.range.lowerBound..<end, bytes)
            if !range.isEmpty { pieces.append(Piece(range: range, title: open.title)) }
        }
        while place <= bytes.count, try matcher.match(bytes, from: place),
            let match = matcher.range(0)
        {
            matches += 1
            close(at: match.lowerBound)
            let start = keepsMatches ? match.lowerBound : match.upperBound
            open = Piece(
                range: start..<start,
                title: matcher.range("title").map { String(decoding: bytes[$0], as: UTF8.self) })
            // A match of nothing would be found for ever; characters are passed over whole.
            place = match.upperBound
            if match.isEmpty {
                place += 1
                while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
            }
        }
        close(at: bytes.count)
        return (pieces, matches)
    }

    private func trimmed(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var (start, end) = (range.lowerBound, max(range.lowerBound, range.upperBound))
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }
}
