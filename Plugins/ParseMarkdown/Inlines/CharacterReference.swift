import QuernText

/// `&amp;`, `&#233;` or `&#xE9;`; names are those of HTML (CommonMark 0.31, section 2.5).
struct CharacterReference {
    let text: String
    /// The place behind its semicolon.
    let end: Int

    /// The reference that begins with the `&` at a place; nil when that is text.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, before limit: Int) {
        var at = start + 1
        guard at < limit else { return nil }
        if bytes[at] == UInt8(ascii: "#") {
            at += 1
            let isHex = at < limit && bytes[at] | 0x20 == UInt8(ascii: "x")
            if isHex { at += 1 }
            let digits = at
            var value: UInt32 = 0
            while at < limit, at - digits < 8, let digit = Self.digit(bytes[at], isHex) {
                value = min(value * (isHex ? 16 : 10) + digit, 0x110000)
                at += 1
            }
            guard at > digits, at < limit, bytes[at] == UInt8(ascii: ";") else { return nil }
            let scalar = value == 0 ? nil : Unicode.Scalar(value)
            text = String(Character(scalar ?? "\u{FFFD}"))
        } else {
            guard
                let found = CharacterReferences.reference(
                    bytes, at: start, end: limit, inAttribute: false),
                // Here a name without a semicolon is text.
                bytes[start + found.length - 1] == UInt8(ascii: ";")
            else { return nil }
            at = start + found.length - 1
            var named: [UInt8] = []
            CharacterReferences.append(found.first, to: &named)
            if found.second != 0 { CharacterReferences.append(found.second, to: &named) }
            text = String(decoding: named, as: UTF8.self)
        }
        end = at + 1
    }

    private static func digit(_ byte: UInt8, _ isHex: Bool) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46 where isHex: UInt32(byte - 0x37)
        case 0x61...0x66 where isHex: UInt32(byte - 0x57)
        default: nil
        }
    }
}
