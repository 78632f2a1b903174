/// One pass over a text that finds where sentences end.
struct SentenceScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let rules: LanguageRules
    /// Whether every line is a sentence.
    let endsAtLines: Bool
    var start = 0
    private var index = 0
    private var list: ListMarker?
    private var bullet: UInt32?

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ rules: LanguageRules, endsAtLines: Bool) {
        self.bytes = bytes
        self.rules = rules
        self.endsAtLines = endsAtLines
    }

    mutating func run(_ body: (Range<Int>) -> Void) {
        beginLine(body)
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case 0x20:
                index += 1
                if let known = list, let next = ListMarker(bytes, at: index), next.follows(known) {
                    // "1. Open the gate 2. Wait": items of a list inside a line that begins with the first.
                    end(at: index, body)
                    list = next
                    index = next.end
                }
            case UInt8(ascii: "."):
                if let dots = SpacedEllipsis(bytes, at: index) {
                    if let boundary = dots.boundary(bytes) { end(at: boundary, body) }
                    index = dots.end
                } else {
                    marks(body)
                }
            case UInt8(ascii: "!"), UInt8(ascii: "?"): marks(body)
            case 0x0A:
                let stop = endOfBlankLines(from: index)
                if stop > index || endsAtLines { end(at: max(stop, index + 1), body) }
                index = max(stop, index + 1)
                beginLine(body)
            case 0..<0x80: index += 1
            default:
                let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
                if scalar == 0x2026 {
                    marks(body)
                } else if BreakTable.sentence[scalar] == UInt8(class: "T") {
                    // "。", "؟", "।": no abbreviation ends with these, and no space need follow.
                    let stop = endOfMarks(from: index)
                    if !isReported(mark: index, stop: stop) { end(at: stop, body) }
                    index = stop
                } else {
                    index += length
                }
            }
        }
        end(at: bytes.count, body)
    }

    private mutating func marks(_ body: (Range<Int>) -> Void) {
        let stop = endOfMarks(from: index)
        if isEnd(mark: index, stop: stop) { end(at: stop, body) }
        index = stop
    }

    private mutating func end(at end: Int, _ body: (Range<Int>) -> Void) {
        var (first, last) = (start, end)
        while first < last, Self.isSpace(bytes[first]) { first += 1 }
        while last > first, Self.isSpace(bytes[last - 1]) { last -= 1 }
        if first < last { body(first..<last) }
        start = end
    }

    /// Looks for a marker of a list where a line begins.
    ///
    /// A numbered or lettered one is passed over, so that its full stop ends nothing. One that follows another begins a sentence, and so does a
    /// bullet behind a line that is complete: "- open the gate\n- wait".
    private mutating func beginLine(_ body: (Range<Int>) -> Void) {
        let line = index
        let known = (list, bullet)
        list = nil
        bullet = nil
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        guard index < bytes.count else { return }
        if let marker = ListMarker(bytes, at: index) {
            if known.0.map({ marker.follows($0) }) == true || isComplete(line) {
                end(at: line, body)
            }
            list = marker
            index = marker.end
            return
        }
        let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
        guard Self.bullets.contains(scalar), index + length < bytes.count,
            bytes[index + length] == 0x20
        else { return }
        if known.1 == scalar || isComplete(line) { end(at: line, body) }
        bullet = scalar
        index += length
    }

    /// `-`, `*`, `+`, dashes, and dots of all kinds.
    private static let bullets: Set<UInt32> = [
        0x2A, 0x2B, 0x2D, 0xB7, 0x2013, 0x2014, 0x2022, 0x2023, 0x2043, 0x25AA, 0x25CB, 0x25CF,
        0x25E6,
    ]

    /// Whether the line before a place ends with a mark behind which a list can begin.
    private func isComplete(_ line: Int) -> Bool {
        var place = line
        while place > start, Self.isSpace(bytes[place - 1]) { place -= 1 }
        guard place > start else { return true }
        return ".!?:;".utf8.contains(bytes[place - 1])
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
    }

    /// The place behind end marks, closing quotes and brackets.
    private func endOfMarks(from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            switch scalar {
            case 0x21, 0x22, 0x27, 0x29, 0x2E, 0x3F, 0x5D, 0xBB, 0x2019, 0x201D, 0x2026, 0x203A,
                0x300B, 0x300D,
                0x300F, 0x3011, 0xFF09:
                index += length
            default:
                guard scalar >= 0x80, BreakTable.sentence[scalar] == UInt8(class: "T") else {
                    return index
                }
                index += length
            }
        }
        return index
    }

    /// The place behind a line break and the blank lines after it; `start` itself when none is blank.
    private func endOfBlankLines(from start: Int) -> Int {
        var index = start
        var breaks = 0
        var last = start
        while index < bytes.count, Self.isSpace(bytes[index]) {
            if bytes[index] == 0x0A {
                breaks += 1
                last = index + 1
            }
            index += 1
        }
        return breaks > 1 ? last : start
    }
}
