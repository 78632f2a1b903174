/// Small questions about texts.
enum CleanText {
    /// Whether a word of small letters stands at a place, in either case.
    @inline(__always)
    static func stands(
        _ word: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ end: Int
    ) -> Bool {
        guard place + word.utf8CodeUnitCount <= end else { return false }
        for index in 0..<word.utf8CodeUnitCount
        where bytes[place + index] | 0x20 != word.utf8Start[index] { return false }
        return true
    }

    static func hasWord(
        _ word: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Bool {
        range.contains { stands(word, bytes, $0, range.upperBound) }
    }

    /// Text without white space at its ends, and with single spaces within.
    static func collapsed(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var needsSpace = false
        var utf8 = Array(text.utf8)[...]
        while let byte = utf8.popFirst() {
            // No-break spaces are spaces here.
            let isNoBreak = byte == 0xC2 && utf8.first == 0xA0
            if isNoBreak { utf8.removeFirst() }
            if byte <= 0x20 || isNoBreak {
                needsSpace = !bytes.isEmpty
            } else {
                if needsSpace { bytes.append(0x20) }
                needsSpace = false
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Letters and digits alone, small: what two spellings of a name have in common.
    static func key(_ text: String) -> [UInt8] {
        text.lowercased().utf8.filter { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
    }

    static func words(_ text: String) -> [[UInt8]] {
        text.lowercased().utf8.split {
            !($0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10)
        }.map { Array($0) }
    }
}
