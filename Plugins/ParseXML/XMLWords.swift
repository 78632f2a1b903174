/// Names, addresses and references, which programs write without white space between their parts.
enum XMLWords {
    /// Elements of TEI and JATS that are parts of such.
    private static let parts: [[UInt8]] = [
        "forename", "surname", "given-names", "roleName", "addName", "genName", "nameLink",
        "persName", "orgName", "placeName", "author", "editor", "title", "date", "publisher",
        "pubPlace", "biblScope", "analytic", "monogr", "imprint", "series", "idno", "settlement",
        "country",
    ].map { Array($0.utf8) }

    static func arePart(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        name.count <= 12 && parts.contains { $0.elementsEqual(name) }
    }

    /// Whether what stands at a place begins with a letter or figure of a script that parts words, or with an element.
    static func beginsWord(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        guard place < bytes.count else { return false }
        return bytes[place] == UInt8(ascii: "<") || isWordByte(bytes[place])
            || (0xC3...0xDF).contains(bytes[place])
    }

    /// Whether a text ends with such a letter or figure, or with the full stop of an initial.
    static func endsWord(_ text: [UInt8]) -> Bool {
        guard let last = text.last else { return false }
        if last < 0x80 { return last == UInt8(ascii: ".") || isWordByte(last) }
        return text.count > 1 && (0xC3...0xDF).contains(text[text.count - 2])
    }

    /// Elements that say how letters look or are known, and so may stand for a part of a word.
    private static let letters: [[UInt8]] = [
        "hi", "emph", "c", "g", "ex", "am", "supplied", "unclear", "add", "del", "corr", "damage",
        "b", "i", "u", "em", "strong", "sub", "sup", "small", "big", "font", "span", "tt", "ins",
        "bold", "italic", "sc", "underline", "overline", "roman", "sans-serif", "monospace",
        "strike", "styled-content", "emphasis", "subscript", "superscript",
    ].map { Array($0.utf8) }

    static func areLetters(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        name.count <= 14 && letters.contains { $0.elementsEqual(name) }
    }

    /// Whether a space belongs between the texts of two elements: not beside one that is there, not before a comma or behind a
    /// bracket that opens, and not in scripts that put none between words.
    static func areApart(_ before: ArraySlice<UInt8>, _ behind: ArraySlice<UInt8>) -> Bool {
        guard
            let last = String(decoding: before.suffix(4), as: UTF8.self).unicodeScalars.last,
            let first = String(decoding: behind.prefix(4), as: UTF8.self).unicodeScalars.first
        else { return false }
        let opening = "([{<'\u{2019}\u{AB}\u{201C}\u{2018}\u{201E}-/\u{2010}\u{2013}"
        let closing = ")]}>'\u{2019}\u{BB}\u{201D},.;:!?%-/\u{2010}\u{2013}"
        return !opening.unicodeScalars.contains(last) && !closing.unicodeScalars.contains(first)
            && !last.properties.isWhitespace && !first.properties.isWhitespace
            && !isUnspaced(last) && !isUnspaced(first)
    }

    /// Thai, Lao, Burmese, Khmer, Chinese and Japanese.
    private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x30FF, 0x3400...0x9FFF,
            0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }
}
