/// Boundaries of words by the default rules of Unicode 15.0 (UAX #29, section 4), nothing added.
///
/// All cases of the Unicode Character Database's `WordBreakTest.txt` pass. ``Tokenizer`` builds on it what linguists
/// expect beyond it.
public enum WordBreaks {
    /// The end of the segment that begins at a boundary; `start` must be less than the length.
    ///
    /// Segments are words, runs of spaces, and single marks. The bytes must be valid UTF-8.
    public static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var state = State(bytes, start)
        return state.end()
    }

    /// The ranges of all segments of a text, which follow each other without gaps.
    public static func ranges(in text: String) -> [Range<Int>] {
        var text = text
        return text.withUTF8 { bytes in
            var found: [Range<Int>] = []
            var start = 0
            while start < bytes.count {
                let end = end(bytes, from: start)
                found.append(start..<end)
                start = end
            }
            return found
        }
    }

    /// Whether a letter that takes part in the rules for words begins a word here.
    static func isLetter(_ scalar: UInt32) -> Bool { isLetter(BreakTable.word[scalar]) }

    private static let letter = UInt8(class: "A")
    private static let hebrew = UInt8(class: "H")
    private static let number = UInt8(class: "U")
    private static let katakana = UInt8(class: "K")
    private static let connector = UInt8(class: "X")
    private static let single = UInt8(class: "Q")
    private static let double = UInt8(class: "D")
    private static let regional = UInt8(class: "R")
    private static let space = UInt8(class: "S")
    private static let joiner = UInt8(class: "Z")

    private static func isLetter(_ name: UInt8) -> Bool { name == letter || name == hebrew }

    /// Letters that are pictographs too, so that they may follow a joiner (WB3c).
    private static func isPictograph(_ scalar: UInt32, _ name: UInt8) -> Bool {
        if name == UInt8(class: "P") { return true }
        switch scalar {
        case 0x2139, 0x24C2, 0x1F170, 0x1F171, 0x1F17E, 0x1F17F: return true
        default: return false
        }
    }

    /// What the rules need of what stands before a place, as far as a boundary.
    private struct State {
        let bytes: UnsafeBufferPointer<UInt8>
        let table = BreakTable.word
        var index: Int
        /// The last class that rule 4 does not make part of another, and the one before it.
        var last: UInt8 = 0
        var before: UInt8 = 0
        /// The class of the scalar just before, whatever it is.
        var raw: UInt8 = 0
        var flags = 0

        init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
            self.bytes = bytes
            index = start
        }

        mutating func end() -> Int {
            let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
            last = table[scalar]
            raw = last
            index += length
            switch last {
            case UInt8(class: "C"):
                // WB3: CR LF is one.
                return index < bytes.count && bytes[index] == 0x0A ? index + 1 : index
            case UInt8(class: "L"), UInt8(class: "W"): return index
            case regional: flags = 1
            default: break
            }
            while index < bytes.count {
                let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
                let next = table[scalar]
                switch next {
                case UInt8(class: "C"), UInt8(class: "L"), UInt8(class: "W"): return index
                case UInt8(class: "E"), UInt8(class: "F"), joiner:
                    // WB4: what follows these looks at what they follow.
                    raw = next
                    index += length
                    continue
                default: break
                }
                guard joins(next, scalar, at: index + length) else { return index }
                before = last
                last = next
                raw = next
                index += length
            }
            return index
        }

        /// WB3c to WB16: whether there is no boundary before a class.
        private mutating func joins(_ next: UInt8, _ scalar: UInt32, at after: Int) -> Bool {
            if raw == joiner, isPictograph(scalar, next) { return true }
            if raw == space, next == space { return true }
            switch (last, next) {
            case (letter, letter), (letter, hebrew), (hebrew, letter), (hebrew, hebrew),
                (letter, number), (hebrew, number), (number, letter), (number, hebrew),
                (number, number), (katakana, katakana),
                (letter, connector), (hebrew, connector), (number, connector),
                (katakana, connector), (connector, connector), (connector, letter),
                (connector, hebrew), (connector, number), (connector, katakana):
                return true
            case (hebrew, single): return true  // WB7a, and WB6 for it
            case (letter, UInt8(class: "M")), (letter, UInt8(class: "B")), (letter, single),
                (hebrew, UInt8(class: "M")), (hebrew, UInt8(class: "B")):
                return isLetter(following(after))
            case (UInt8(class: "M"), letter), (UInt8(class: "M"), hebrew),
                (UInt8(class: "B"), letter), (UInt8(class: "B"), hebrew),
                (single, letter), (single, hebrew):
                return isLetter(before)
            case (hebrew, double): return following(after) == hebrew
            case (double, hebrew): return before == hebrew
            case (number, UInt8(class: "N")), (number, UInt8(class: "B")), (number, single):
                return following(after) == number
            case (UInt8(class: "N"), number), (UInt8(class: "B"), number), (single, number):
                return before == number
            case (regional, regional):
                // WB15, WB16: flags are pairs.
                flags += 1
                return flags % 2 == 0
            default: return false
            }
        }

        /// The class of the next scalar that rule 4 does not skip.
        private func following(_ start: Int) -> UInt8 {
            var place = start
            while place < bytes.count {
                let (scalar, length) = UTF8Scan.scalar(bytes, at: place)
                let name = table[scalar]
                guard name == UInt8(class: "E") || name == UInt8(class: "F") || name == joiner
                else { return name }
                place += length
            }
            return BreakTable.other
        }
    }
}
