#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension TextCount {
    /// The count in valid UTF-8.
    ///
    /// Words are runs without white space, characters are Unicode code points, as `clean: length` counts them. Lines
    /// end with a line feed, or with the text; paragraphs are parts between blank lines, as `clean: chunk` makes them.
    func value(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        switch self {
        case .bytes: bytes.count
        case .characters: bytes.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
        case .words: Self.words(bytes)
        case .lines:
            bytes.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
                + (bytes.last.map { $0 == 0x0A ? 0 : 1 } ?? 0)
        case .paragraphs: Self.paragraphs(bytes)
        }
    }

    private static func words(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var words = 0
        var wasSpace = true
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            var isSpace = false
            var length = 1
            if byte < 0x80 {
                isSpace =
                    byte == 0x20 || (0x09...0x0D).contains(byte) || (0x1C...0x1F).contains(byte)
            } else if byte == 0xC2 || (0xE1...0xE3).contains(byte) {
                length = wideSpace(bytes, at: index)
                isSpace = length > 0
                length = max(1, length)
            }
            if !isSpace, wasSpace { words += 1 }
            wasSpace = isSpace
            index += length
        }
        return words
    }

    /// The length of a white space beyond ASCII; 0 when there is none.
    private static func wideSpace(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        func byte(_ offset: Int) -> UInt8 {
            index + offset < bytes.count ? bytes[index + offset] : 0
        }
        switch (byte(0), byte(1), byte(2)) {
        case (0xC2, 0x85, _), (0xC2, 0xA0, _): return 2
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9),
            (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
            return 3
        default: return 0
        }
    }

    /// Parts between blank lines, as `clean: chunk` cuts them: lines of nothing but the white space that it trims.
    private static func paragraphs(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        var isInside = false
        var isBlank = true
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let length = byte == 0x0A ? 1 : blank(bytes, at: index)
            if byte == 0x0A {
                if isBlank { isInside = false }
                isBlank = true
            } else if length == 0 {
                isBlank = false
                if !isInside { count += 1 }
                isInside = true
            }
            index += max(1, length)
        }
        return count
    }

    /// The length of what makes no line more than blank: white space without line breaks beyond ASCII, the zero-width space, the
    /// byte order mark; 0 when there is none.
    private static func blank(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        func byte(_ offset: Int) -> UInt8 {
            index + offset < bytes.count ? bytes[index + offset] : 0
        }
        switch byte(0) {
        case 0x20, 0x09...0x0D: return 1
        case 0xC2: return byte(1) == 0xA0 ? 2 : 0
        case 0xE2:
            return byte(1) == 0x80 && ((0x80...0x8B).contains(byte(2)) || byte(2) == 0xAF) ? 3 : 0
        case 0xE3: return byte(1) == 0x80 && byte(2) == 0x80 ? 3 : 0
        case 0xEF: return byte(1) == 0xBB && byte(2) == 0xBF ? 3 : 0
        default: return 0
        }
    }
}

extension String {
    /// Whether bytes occur in the text.
    func contains(bytesOf part: String) -> Bool {
        var (text, part) = (self, part)
        return text.withUTF8 { text in
            part.withUTF8 { part in
                guard let start = text.baseAddress, let wanted = part.baseAddress, !part.isEmpty
                else {
                    return part.isEmpty
                }
                var place = 0
                while text.count - place >= part.count,
                    let found = memchr(
                        start + place, Int32(part[0]), text.count - place - part.count + 1)
                {
                    place = UnsafeRawPointer(start).distance(to: UnsafeRawPointer(found))
                    if memcmp(found, wanted, part.count) == 0 { return true }
                    place += 1
                }
                return false
            }
        }
    }
}
