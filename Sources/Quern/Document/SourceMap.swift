/// Maps UTF-8 offsets of a text to the bytes it was made from.
///
/// The map is a list of pieces, sorted by their places in the text; in the origin they nearly always ascend, too.
/// A piece is a run of units: each `textUnit` bytes of text came from `originUnit` bytes of the origin. Untouched UTF-8 is one piece of units (1, 1); ASCII
/// that was UTF-16 has units (1, 2); a replacement is one unit as long as itself; inserted text has
/// an origin of no bytes. Offsets in the origin count from the start of the document's origin range.
///
/// Texts and origins are at most 4 GiB.
public struct SourceMap: Sendable, Hashable {
    struct Piece: Sendable, Hashable {
        var textStart: UInt32
        var originStart: UInt32
        var textUnit: UInt32
        var originUnit: UInt32
    }

    private(set) var pieces: [Piece]
    /// The length of the text in bytes.
    public private(set) var textLength: Int

    /// The map of a text that is its origin, or `length` bytes of it from `origin` on.
    public init(verbatim length: Int, from origin: Int = 0) {
        textLength = length
        pieces =
            length == 0
            ? []
            : [Piece(textStart: 0, originStart: UInt32(origin), textUnit: 1, originUnit: 1)]
    }

    /// A map as it was before it was stored.
    init(stored pieces: [Piece], textLength: Int) {
        self.pieces = pieces
        self.textLength = textLength
    }

    /// How many pieces the map has.
    public var pieceCount: Int { pieces.count }

    /// Collects a map from left to right; neighbours that continue each other become one piece.
    public struct Builder: Sendable {
        private var map = SourceMap(verbatim: 0)

        public init() {}

        /// The text length so far, in bytes.
        public var textLength: Int { map.textLength }

        public mutating func reserve(_ pieces: Int) { map.pieces.reserveCapacity(pieces) }

        /// Adds text that equals its origin byte for byte.
        @inline(__always)
        public mutating func appendVerbatim(_ length: Int, from origin: Int) {
            appendRun(text: 1, origin: 1, count: length, from: origin)
        }

        /// Adds `count` units of `text` bytes, each made from `origin` bytes.
        public mutating func appendRun(text: Int, origin: Int, count: Int, from start: Int) {
            guard count > 0, text > 0 else { return }
            defer { map.textLength += text * count }
            if let last = map.pieces.last, last.textUnit == UInt32(text),
                last.originUnit == UInt32(origin),
                Int(last.originStart) + (map.textLength - Int(last.textStart)) / text * origin
                    == start
            {
                return
            }
            // Most maps are of one piece; what has two has many.
            if map.pieces.count == 1 { map.pieces.reserveCapacity(32) }
            map.pieces.append(
                Piece(
                    textStart: UInt32(map.textLength), originStart: UInt32(start),
                    textUnit: UInt32(text), originUnit: UInt32(origin)))
        }

        /// Adds text that stands for a range of the origin as a whole; inserted text stands for
        /// an empty one.
        public mutating func appendReplacement(_ length: Int, for origin: Range<Int>) {
            appendRun(text: length, origin: origin.count, count: 1, from: origin.lowerBound)
        }

        public consuming func build() -> SourceMap { map }
    }

    private func end(ofPiece index: Int) -> Int {
        index + 1 < pieces.count ? Int(pieces[index + 1].textStart) : textLength
    }

    /// The piece that holds the byte at `offset`.
    private func piece(at offset: Int) -> Int {
        var low = 0
        var high = pieces.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if Int(pieces[middle].textStart) <= offset { low = middle } else { high = middle - 1 }
        }
        return low
    }

    private func unit(_ piece: Piece, at offset: Int) -> Range<Int> {
        let index = (offset - Int(piece.textStart)) / Int(piece.textUnit)
        let start = Int(piece.originStart) + index * Int(piece.originUnit)
        return start..<(start + Int(piece.originUnit))
    }

    /// The smallest range of the origin that a range of text came from.
    ///
    /// An empty range of text maps to the empty range before the byte that follows it, or after the
    /// last byte at the end. Inserted text adds nothing to a range that holds other text. Offsets
    /// beyond the text are taken as its end.
    public func originRange(of range: Range<Int>) -> Range<Int> {
        guard !pieces.isEmpty else { return 0..<0 }
        let start = min(max(0, range.lowerBound), textLength)
        let end = min(max(start, range.upperBound), textLength)
        guard start < textLength else {
            let last = unit(pieces[pieces.count - 1], at: textLength - 1)
            return last.upperBound..<last.upperBound
        }
        var low = piece(at: start)
        let first = unit(pieces[low], at: start)
        guard start < end else { return first.lowerBound..<first.lowerBound }
        // Inserted text at the ends of the range has a place but no bytes, and must not widen the
        // range over bytes that were removed beside it.
        var high = piece(at: end - 1)
        while low < high, pieces[low].originUnit == 0 { low += 1 }
        while low < high, pieces[high].originUnit == 0 { high -= 1 }
        var (lower, upper) = (Int.max, 0)
        // A text of two columns of a table may begin with the later one.
        for index in low...high where low == high || pieces[index].originUnit > 0 {
            let from = max(start, Int(pieces[index].textStart))
            let last = min(end, self.end(ofPiece: index)) - 1
            lower = min(lower, unit(pieces[index], at: from).lowerBound)
            upper = max(upper, unit(pieces[index], at: last).upperBound)
        }
        return lower..<upper
    }

    /// The parts of the origin that a range of text came from, in order and apart: what was removed
    /// between them is left out, which ``originRange(of:)`` would span.
    public func originRanges(of range: Range<Int>) -> [Range<Int>] {
        let start = min(max(0, range.lowerBound), textLength)
        let end = min(max(start, range.upperBound), textLength)
        guard start < end else { return [originRange(of: range)] }
        var parts: [Range<Int>] = []
        var index = piece(at: start)
        while index < pieces.count, Int(pieces[index].textStart) < end {
            let from = max(start, Int(pieces[index].textStart))
            let part = originRange(of: from..<min(end, self.end(ofPiece: index)))
            index += 1
            if !part.isEmpty { parts.append(part) }
        }
        if parts.isEmpty { return [originRange(of: range)] }
        parts.sort { $0.lowerBound < $1.lowerBound }
        var apart = [parts[0]]
        for part in parts.dropFirst() {
            let last = apart[apart.count - 1]
            if last.upperBound >= part.lowerBound {
                apart[apart.count - 1] = last.lowerBound..<max(last.upperBound, part.upperBound)
            } else {
                apart.append(part)
            }
        }
        return apart
    }

    /// The map of a text that was made from this map's text: `later` maps it to this map's text, the
    /// result maps it to this map's origin.
    public func composed(with later: SourceMap) -> SourceMap {
        var builder = Builder()
        builder.reserve(pieces.count + later.pieces.count)
        // Pieces of `later` come in ascending order of this map's text, so one walk suffices; a part of a long text
        // is not walked to from its start.
        var cursor = pieces.isEmpty ? 0 : piece(at: Int(later.pieces.first?.originStart ?? 0))
        for index in later.pieces.indices {
            let next = later.pieces[index]
            let length = later.end(ofPiece: index) - Int(next.textStart)
            if next.textUnit == 1, next.originUnit == 1 {
                let start = Int(next.originStart)
                copy(start..<(start + length), from: &cursor, to: &builder)
                continue
            }
            let unitLength = Int(next.textUnit)
            var done = 0
            while done < length {
                let part = min(unitLength, length - done)
                let inner = later.unit(next, at: Int(next.textStart) + done)
                builder.appendReplacement(part, for: originRange(of: inner))
                done += part
            }
        }
        return builder.build()
    }

    /// The same map with places that are counted from a later start of the origin.
    ///
    /// - Parameter start: at or before the first place.
    public func counted(from start: Int) -> SourceMap {
        var map = self
        for index in map.pieces.indices { map.pieces[index].originStart &-= UInt32(start) }
        return map
    }

    /// The map of a part of the text.
    public func part(_ range: Range<Int>) -> SourceMap {
        guard !range.isEmpty, !pieces.isEmpty else { return SourceMap(verbatim: 0) }
        var builder = Builder()
        var cursor = piece(at: range.lowerBound)
        copy(range, from: &cursor, to: &builder)
        return builder.build()
    }

    /// Appends this map's pieces for a range of its text; units that the range cuts stand for
    /// their whole origin.
    private func copy(_ range: Range<Int>, from cursor: inout Int, to builder: inout Builder) {
        var offset = range.lowerBound
        while cursor > 0, Int(pieces[cursor].textStart) > offset { cursor -= 1 }
        while offset < range.upperBound {
            while end(ofPiece: cursor) <= offset { cursor += 1 }
            let piece = pieces[cursor]
            let stop = min(end(ofPiece: cursor), range.upperBound)
            let unitLength = Int(piece.textUnit)
            let inUnit = (offset - Int(piece.textStart)) % unitLength
            let origin = unit(piece, at: offset)
            if inUnit != 0 || stop - offset < unitLength {
                let part = min(stop - offset, unitLength - inUnit)
                builder.appendReplacement(part, for: origin)
                offset += part
            } else {
                let count = (stop - offset) / unitLength
                builder.appendRun(
                    text: unitLength, origin: Int(piece.originUnit), count: count,
                    from: origin.lowerBound)
                offset += count * unitLength
            }
        }
    }
}
