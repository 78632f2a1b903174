#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension PhraseTable {
    /// The place of a phrase whose first word stands at `word`, if the text has it there.
    @inline(__always)
    func verified(
        _ phrase: Phrase, _ pool: UnsafeBufferPointer<UInt8>,
        _ text: UnsafeBufferPointer<UInt8>, at word: Int
    ) -> Range<Int>? {
        guard let start = phrase.prefix == 0 ? word : start(of: phrase, pool, text, before: word)
        else { return nil }
        let length = Int(phrase.length)
        if start + length <= text.count, let a = text.baseAddress, let b = pool.baseAddress,
            memcmp(a + start, b + Int(phrase.offset), length) == 0
        {
            return start..<(start + length)
        }
        if phrase.rule == .exact, spaces == .exact, !ignoresDiacritics,
            !Self.hasVariants(text, start, length)
        {
            return nil
        }
        return compared(phrase, pool, text, from: start)
    }

    /// Whether typographic apostrophes or hyphens could make the difference.
    private static func hasVariants(
        _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int
    ) -> Bool {
        (start..<min(text.count, start + length)).contains { text[$0] == 0xE2 }
    }

    /// Steps back over as many characters as stand before a phrase's first word.
    private func start(
        of phrase: Phrase, _ pool: UnsafeBufferPointer<UInt8>,
        _ text: UnsafeBufferPointer<UInt8>, before word: Int
    ) -> Int? {
        var start = word
        var left = Int(phrase.prefix)
        var place = Int(phrase.offset)
        var isSpace: [Bool] = []
        while isSpace.count < left {
            let (scalar, length) = UTF8Scan.scalar(pool, at: place)
            isSpace.append(scalar == 0x20)
            place += length
        }
        while left > 0 {
            guard start > 0 else { return nil }
            start -= UTF8Scan.scalar(text, before: start).1
            if isSpace[left - 1], spaces == .any {
                while start > 0 {
                    let (scalar, length) = UTF8Scan.scalar(text, before: start)
                    guard CharacterClass.whiteSpace.contains(scalar) else { break }
                    start -= length
                }
            }
            left -= 1
        }
        return start
    }

    /// Compares character by character, with all that a phrase leaves open.
    private func compared(
        _ phrase: Phrase, _ pool: UnsafeBufferPointer<UInt8>,
        _ text: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Range<Int>? {
        let ignoresCase = phrase.rule != .exact
        var place = Int(phrase.offset)
        let end = place + Int(phrase.length)
        var index = start
        var letters = 0
        var isAllCapitals = true
        var isSame = true
        while place < end {
            guard index < text.count else { return nil }
            let wanted = pool[place]
            if wanted == 0x20, spaces == .any {
                guard let next = Self.endOfSpaces(text, from: index) else { return nil }
                index = next
                place += 1
                continue
            }
            let (a, aLength) = UTF8Scan.scalar(pool, at: place)
            let (written, bLength) = UTF8Scan.scalar(text, at: index)
            // The phrase was stripped when it was added.
            let b = ignoresDiacritics ? Diacritics.base(written) : written
            if a != b {
                switch (a, b) {
                case (0x27, 0x2019), (0x27, 0x2018), (0x27, 0x02BC), (0x2D, 0x2010), (0x2D, 0x2011):
                    break
                default:
                    guard ignoresCase, CaseFolding.folded(a) == CaseFolding.folded(b) else {
                        return nil
                    }
                    isSame = false
                }
            }
            if CharacterClass.letters.contains(b) {
                letters += 1
                if CaseFolding.folded(b) == b { isAllCapitals = false }
            }
            place += aLength
            index += bLength
        }
        if phrase.rule == .exactOrCapitals, !isSame, !(isAllCapitals && letters >= 4) { return nil }
        return start..<index
    }

    /// The end of a run of white space with at most one line break in it; nil when there is none.
    private static func endOfSpaces(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        var breaks = 0
        while index < text.count {
            let byte = text[index]
            if byte == 0x20 || byte == 0x09 || byte == 0x0D {
                index += 1
            } else if byte == 0x0A {
                breaks += 1
                index += 1
            } else if byte >= 0x80 {
                let (scalar, length) = UTF8Scan.scalar(text, at: index)
                guard CharacterClass.whiteSpace.contains(scalar) else { break }
                index += length
            } else {
                break
            }
        }
        return index > start && breaks < 2 ? index : nil
    }
}
