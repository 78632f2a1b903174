/// Texts cut into numbers and words, for days.
extension DateText {
    /// A number, or a word in small letters, and what stands between it and the one before.
    struct Part {
        var number: Int?
        var digits = 0
        var word = ""
        /// Whether a word begins with one of A to Z.
        var isCapital = false
        var before: [UInt8]
    }

    /// The beginning of a text with the digits of all scripts as those of ASCII, without marks for the direction of writing, and whether it has
    /// the digits of Persian; nil when it has no digit at all, as most texts.
    static func withPlainDigits(_ text: String, _ limit: Int) -> (bytes: [UInt8], isPersian: Bool)?
    {
        var text = text
        return text.withUTF8 { whole in
            let source = UnsafeBufferPointer(rebasing: whole.prefix(limit))
            var bytes: [UInt8] = []
            bytes.reserveCapacity(source.count)
            var hasDigit = false
            var isPersian = false
            var at = 0
            while at < source.count {
                let byte = source[at]
                if byte < 0x80 {
                    hasDigit = hasDigit || isDigit(byte)
                    bytes.append(byte)
                    at += 1
                    continue
                }
                let end = min(at + length(ofScalar: byte), source.count)
                if let digit = digit(source[at..<end]) {
                    bytes.append(0x30 + digit)
                    hasDigit = true
                    isPersian = isPersian || byte == 0xDB
                } else if !isDirection(source[at..<end]) {
                    bytes.append(contentsOf: source[at..<end])
                }
                at = end
            }
            return hasDigit ? (bytes, isPersian) : nil
        }
    }

    /// The digit that a character beyond ASCII is: of Arabic and Persian, of India's scripts, of Thai, Lao, Burmese and Khmer, or a wide one.
    private static func digit(_ scalar: Slice<UnsafeBufferPointer<UInt8>>) -> UInt8? {
        let start = scalar.startIndex
        guard let last = scalar.last else { return nil }
        let zero: UInt8
        switch (scalar[start], scalar.count) {
        case (0xD9, 2): zero = 0xA0
        case (0xDB, 2): zero = 0xB0
        case (0xE0, 3):
            switch scalar[start + 1] {
            case 0xA5, 0xA7, 0xA9, 0xAB, 0xAD, 0xAF, 0xB1, 0xB3, 0xB5: zero = 0xA6
            case 0xB9, 0xBB: zero = 0x90
            default: return nil
            }
        case (0xE1, 3):
            switch scalar[start + 1] {
            case 0x81: zero = 0x80
            case 0x9F: zero = 0xA0
            default: return nil
            }
        case (0xEF, 3) where scalar[start + 1] == 0xBC: zero = 0x90
        default: return nil
        }
        return last >= zero && last - zero < 10 ? last - zero : nil
    }

    /// U+200E and U+200F, which Arabic and Hebrew have between figures, and U+202A to U+202E.
    private static func isDirection(_ scalar: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard scalar.count == 3, scalar.starts(with: [0xE2, 0x80]), let last = scalar.last else {
            return false
        }
        return last == 0x8E || last == 0x8F || (0xAA...0xAE).contains(last)
    }

    static func parts(of bytes: [UInt8]) -> [Part] {
        var parts: [Part] = []
        var between: [UInt8] = []
        var at = 0
        while at < bytes.count {
            let start = at
            if isDigit(bytes[at]) {
                while at < bytes.count, isDigit(bytes[at]) { at += 1 }
                let digits = bytes[start..<at]
                let number = digits.count <= 8 ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
                parts.append(Part(number: number ?? -1, digits: digits.count, before: between))
                between = []
            } else if case let length = letterLength(bytes, at), length > 0 {
                at += length
                while case let length = letterLength(bytes, at), length > 0 { at += length }
                let word = String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
                parts.append(
                    Part(
                        number: nil, word: word, isCapital: bytes[start] &- 0x41 < 26,
                        before: between))
                between = []
            } else {
                let end = min(at + length(ofScalar: bytes[at]), bytes.count)
                between.append(contentsOf: bytes[at..<end])
                at = end
            }
        }
        return parts
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private static func length(ofScalar first: UInt8) -> Int {
        first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    }

    /// How many bytes the letter at a place has; 0 where there is none.
    private static func letterLength(_ bytes: [UInt8], _ at: Int) -> Int {
        guard at < bytes.count else { return 0 }
        let first = bytes[at]
        if first < 0x80 {
            if (first | 0x20) &- 0x61 < 26 { return 1 }
            // A point within an abbreviation in Thai: `มี.ค.`
            return first == 0x2E && at >= 3 && isThai(bytes, at - 3) && isThai(bytes, at + 1)
                ? 1 : 0
        }
        let end = min(at + length(ofScalar: first), bytes.count)
        switch first {
        // U+00A0 and its like, and Arabic commas, are no letters.
        case 0xC2: return 0
        case 0xD8 where end == at + 2 && (bytes[at + 1] == 0x8C || bytes[at + 1] == 0x9B): return 0
        // Nor is general punctuation, but for what joins letters, nor the marks of East Asia.
        case 0xE2 where end == at + 3 && bytes[at + 1] == 0x80:
            return bytes[at + 2] == 0x8C || bytes[at + 2] == 0x8D ? 3 : 0
        case 0xE3 where end == at + 3 && bytes[at + 1] == 0x80 && bytes[at + 2] <= 0x82: return 0
        default: return end - at
        }
    }

    private static func isThai(_ bytes: [UInt8], _ at: Int) -> Bool {
        at + 2 < bytes.count && bytes[at] == 0xE0
            && (bytes[at + 1] == 0xB8 || bytes[at + 1] == 0xB9)
    }
}
