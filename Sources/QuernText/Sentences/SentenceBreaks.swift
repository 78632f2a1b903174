/// Boundaries of sentences by the default rules of Unicode 15.0 (UAX #29, section 5), nothing added.
///
/// They know no abbreviations: `Dr. Kalo` is two. ``Sentences`` is what people want; this is for comparison, and for
/// languages about which Quern knows nothing.
public enum SentenceBreaks {
    /// The ranges of all sentences of a text, with the white space behind them; they follow each other without gaps.
    public static func ranges(in text: String) -> [Range<Int>] {
        var text = text
        var found: [Range<Int>] = []
        text.withUTF8 { forEach($0) { found.append($0) } }
        return found
    }

    /// Calls `body` with each sentence of valid UTF-8, with the white space behind it.
    public static func forEach(
        _ bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void
    ) {
        var state = State(bytes)
        var start = 0
        while let end = state.next() {
            body(start..<end)
            start = end
        }
        if start < bytes.count { body(start..<bytes.count) }
    }

    private static let aterm = UInt8(class: "A")
    private static let sterm = UInt8(class: "T")
    private static let close = UInt8(class: "B")
    private static let space = UInt8(class: "Z")
    private static let upper = UInt8(class: "V")
    private static let lower = UInt8(class: "W")
    private static let letter = UInt8(class: "O")

    private static func endsParagraph(_ name: UInt8) -> Bool {
        name == UInt8(class: "P") || name == UInt8(class: "C") || name == UInt8(class: "L")
    }

    private struct State {
        let bytes: UnsafeBufferPointer<UInt8>
        let table = BreakTable.sentence
        var index = 0
        /// The end mark that is behind us, with closing marks and spaces behind it; 0 when there is none.
        var term: UInt8 = 0
        var hasClose = false
        var hasSpace = false
        /// The class before the end mark.
        var before: UInt8 = 0
        var last: UInt8 = 0

        init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

        /// The next boundary before the end of the text.
        mutating func next() -> Int? {
            while index < bytes.count {
                let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
                let name = table[scalar]
                let place = index
                if SentenceBreaks.endsParagraph(last) {
                    // SB3, SB4
                    if !(last == UInt8(class: "C") && name == UInt8(class: "L")) {
                        clear()
                        take(name, length)
                        return place
                    }
                }
                // SB5: what modifies something is part of it.
                if name == UInt8(class: "E") || name == UInt8(class: "F"), place > 0 {
                    index += length
                    continue
                }
                if term != 0, breaks(before: name, at: place) {
                    clear()
                    take(name, length)
                    return place
                }
                take(name, length)
            }
            return nil
        }

        private mutating func clear() {
            term = 0
            hasClose = false
            hasSpace = false
        }

        private mutating func take(_ name: UInt8, _ length: Int) {
            switch name {
            case aterm, sterm:
                clear()
                before = last
                term = name
            case close where term != 0 && !hasSpace: hasClose = true
            case space where term != 0: hasSpace = true
            case _ where SentenceBreaks.endsParagraph(name): break
            default: clear()
            }
            last = name
            index += length
        }

        /// SB6 to SB11, behind an end mark.
        private func breaks(before name: UInt8, at place: Int) -> Bool {
            let isDirect = !hasClose && !hasSpace
            if term == aterm {
                if isDirect, name == UInt8(class: "U") { return false }
                if isDirect, name == upper, before == upper || before == lower { return false }
                if followsLower(place) { return false }
            }
            if name == UInt8(class: "S") || name == aterm || name == sterm { return false }
            if !hasSpace, name == close { return false }
            if name == space || SentenceBreaks.endsParagraph(name) { return false }
            return true
        }

        /// SB8: whether a small letter is the first of all that could begin or end a sentence.
        private func followsLower(_ start: Int) -> Bool {
            var place = start
            while place < bytes.count {
                let (scalar, length) = UTF8Scan.scalar(bytes, at: place)
                let name = table[scalar]
                if name == lower { return true }
                if name == letter || name == upper || name == aterm || name == sterm
                    || SentenceBreaks.endsParagraph(name)
                {
                    return false
                }
                place += length
            }
            return false
        }
    }
}
