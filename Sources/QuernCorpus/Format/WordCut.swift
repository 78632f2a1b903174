internal import QuernText

/// How a text is cut into words.
public enum WordCut: String, Sendable, CaseIterable {
    /// Runs of letters, digits and the marks on them, as full-text indexes have it: `don't` is two words.
    case alphanumeric
    /// As `alphanumeric`, but an apostrophe, a full stop or a colon between letters and a full stop or a comma between
    /// digits do not end a word (UAX #29, MidLetter and MidNum): `don't`, `3.5`, `e.g` are one.
    case unicode
    /// The annotations of the layer `tokens`.
    case layer

    /// The characters of ASCII: 1 letters and digits, 2 what is not ASCII, 0 all else.
    fileprivate static let classes: [UInt8] = (0..<256).map { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: 1
        case 0x80...0xFF: 2
        default: 0
        }
    }
}

/// Finds the words of a text.
struct WordCutter {
    private let classes = WordCut.classes
    private let letters = CharacterClass.wordCharacters
    private let marks = CharacterClass.marks
    private let joins: Bool

    init(_ cut: WordCut) { joins = cut == .unicode }

    /// Calls `body` with the range of every word, in order.
    @inline(__always)
    func forEachWord(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Int, Int) -> Void) {
        let count = bytes.count
        guard let base = bytes.baseAddress else { return }
        classes.withUnsafeBufferPointer { table in
            guard let classes = table.baseAddress else { return }
            var index = 0
            while index < count {
                let kind = classes[Int(base[index])]
                if kind == 0 {
                    index &+= 1
                    continue
                }
                let start = index
                if kind == 2 {
                    let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
                    index &+= length
                    if !letters.contains(scalar) { continue }
                } else {
                    index &+= 1
                }
                while index < count {
                    let kind = classes[Int(base[index])]
                    if kind == 1 {
                        index &+= 1
                        continue
                    }
                    if kind == 2 {
                        let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
                        if letters.contains(scalar) || marks.contains(scalar) {
                            index &+= length
                            continue
                        }
                    }
                    if joins, let next = joined(bytes, at: index) {
                        index = next
                        continue
                    }
                    break
                }
                body(start, index)
            }
        }
    }

    /// Where a word goes on after a sign at `index` that does not end it.
    private func joined(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        let (sign, length) = UTF8Scan.scalar(bytes, at: index)
        let isBoth =
            sign == 0x27 || sign == 0x2E || sign == 0x2019 || sign == 0xFF0E || sign == 0xFF07
        let isLetter = isBoth || sign == 0x3A || sign == 0xB7 || sign == 0x2027 || sign == 0xFF1A
        let isNumber = isBoth || sign == 0x2C || sign == 0x3B || sign == 0xFF0C || sign == 0xFF1B
        if sign == 0x5F { return index + length }
        guard isLetter || isNumber, index + length < bytes.count else { return nil }
        let (next, size) = UTF8Scan.scalar(bytes, at: index + length)
        let (last, _) = UTF8Scan.scalar(bytes, before: index)
        guard letters.contains(next), next != 0x5F else { return nil }
        let (before, after) = (last &- 0x30 < 10, next &- 0x30 < 10)
        if before && after ? isNumber : !before && !after && isLetter {
            return index + length + size
        }
        return nil
    }
}
