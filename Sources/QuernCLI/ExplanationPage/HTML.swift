/// Text as HTML.
enum HTML {
    /// Text as it may stand in an element or in a quoted attribute.
    ///
    /// It works on bytes, because a combining mark behind `<` would make another character of it. Control
    /// characters, which no page may hold, are shown as U+FFFD.
    static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
            case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
            case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
            case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
            case UInt8(ascii: "'"): bytes += Array("&#39;".utf8)
            // A plain carriage return would become a line feed when the page is read.
            case 0x0D: bytes += Array("&#13;".utf8)
            case 0x09, 0x0A: bytes.append(byte)
            case 0..<0x20, 0x7F: bytes += Array("\u{FFFD}".utf8)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Escaped text that cannot change the direction of what stands around it.
    static func isolated(_ text: String) -> String { "<bdi>\(escaped(text))</bdi>" }

    /// 1234567 → 1,234,567
    static func grouped(_ number: Int) -> String {
        var digits = Array(String(number))
        var index = digits.count - 3
        while index > 0 {
            digits.insert(",", at: index)
            index -= 3
        }
        return String(digits)
    }
}
