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

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }
}
