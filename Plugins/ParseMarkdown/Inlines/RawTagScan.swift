/// Tags, comments and the like of HTML within text (CommonMark 6.6).
///
/// It remembers what has no end, so that a flood of beginnings costs one search and not one each.
struct RawTagScan {
    private var isUnended: (comment: Bool, section: Bool, instruction: Bool, declaration: Bool) =
        (false, false, false, false)

    /// The place behind what begins with the `<` at a place; nil when it is text.
    mutating func end(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        guard start + 2 < bytes.count else { return nil }
        let range = start..<bytes.count
        if bytes[start + 1] == UInt8(ascii: "!") {
            if HTMLBlock.matches("<!--", bytes, range, at: start) {
                if HTMLBlock.matches("<!-->", bytes, range, at: start) { return start + 5 }
                if HTMLBlock.matches("<!--->", bytes, range, at: start) { return start + 6 }
                return Self.find("-->", bytes, from: start + 4, &isUnended.comment)
            }
            if HTMLBlock.matches("<![CDATA[", bytes, range, at: start) {
                return Self.find("]]>", bytes, from: start + 9, &isUnended.section)
            }
            guard ASCII.isLetter(bytes[start + 2]) else { return nil }
            return Self.find(">", bytes, from: start + 2, &isUnended.declaration)
        }
        if bytes[start + 1] == UInt8(ascii: "?") {
            return Self.find("?>", bytes, from: start + 2, &isUnended.instruction)
        }
        return tagEnd(bytes, at: start)
    }

    private static func find(
        _ mark: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int,
        _ isUnended: inout Bool
    ) -> Int? {
        guard !isUnended else { return nil }
        var at = start
        while at < bytes.count {
            if HTMLBlock.matches(mark, bytes, at..<bytes.count, at: at) {
                return at + mark.utf8CodeUnitCount
            }
            at += 1
        }
        isUnended = true
        return nil
    }

    /// The place behind a tag with its attributes.
    func tagEnd(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        var at = start + 1
        guard at < bytes.count else { return nil }
        let isClosing = bytes[at] == UInt8(ascii: "/")
        if isClosing { at += 1 }
        guard at < bytes.count, ASCII.isLetter(bytes[at]) else { return nil }
        while at < bytes.count,
            ASCII.isLetter(bytes[at]) || ASCII.isDigit(bytes[at]) || bytes[at] == UInt8(ascii: "-")
        { at += 1 }
        while true {
            let before = at
            at = LinkScan.space(bytes, from: at)
            guard at < bytes.count else { return nil }
            if bytes[at] == UInt8(ascii: ">") { return at + 1 }
            if isClosing { return nil }
            if bytes[at] == UInt8(ascii: "/") {
                return at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: ">") ? at + 2 : nil
            }
            guard at > before, let next = attributeEnd(bytes, at: at) else { return nil }
            at = next
        }
    }

    private func attributeEnd(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        var at = start
        func isName(_ byte: UInt8, first: Bool) -> Bool {
            if ASCII.isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") {
                return true
            }
            return !first
                && (ASCII.isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-"))
        }
        while at < bytes.count, isName(bytes[at], first: at == start) { at += 1 }
        guard at > start else { return nil }
        let value = LinkScan.space(bytes, from: at)
        guard value < bytes.count, bytes[value] == UInt8(ascii: "=") else { return at }
        at = LinkScan.space(bytes, from: value + 1)
        guard at < bytes.count else { return nil }
        if bytes[at] == 0x22 || bytes[at] == 0x27 {
            let quote = bytes[at]
            at += 1
            while at < bytes.count, bytes[at] != quote { at += 1 }
            return at < bytes.count ? at + 1 : nil
        }
        let start = at
        while at < bytes.count, bytes[at] > 0x20,
            ![0x22, 0x27, 0x3C, 0x3D, 0x3E, 0x60].contains(bytes[at])
        { at += 1 }
        return at > start ? at : nil
    }

    /// `<https://…>` or `<name@host>`: the address between the brackets.
    static func address(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> (range: Range<Int>, isMail: Bool)? {
        var at = start + 1
        var colon: Int?
        var sign: Int?
        while at < bytes.count, bytes[at] > 0x20, bytes[at] != UInt8(ascii: "<"),
            bytes[at] != UInt8(ascii: ">")
        {
            if bytes[at] == UInt8(ascii: ":"), colon == nil { colon = at }
            if bytes[at] == UInt8(ascii: "@"), sign == nil { sign = at }
            at += 1
        }
        guard at < bytes.count, bytes[at] == UInt8(ascii: ">"), at > start + 1 else { return nil }
        let range = start + 1..<at
        if let colon, (2...32).contains(colon - start - 1), ASCII.isLetter(bytes[start + 1]),
            (start + 1..<colon).allSatisfy({
                ASCII.isLetter(bytes[$0]) || ASCII.isDigit(bytes[$0])
                    || [0x2B, 0x2D, 0x2E].contains(bytes[$0])
            })
        {
            return (range, false)
        }
        if let sign, colon == nil, sign > start + 1, sign + 1 < at,
            (sign + 1..<at).allSatisfy({
                ASCII.isLetter(bytes[$0]) || ASCII.isDigit(bytes[$0]) || bytes[$0] == 0x2D
                    || bytes[$0] == 0x2E
            }),
            !(start + 1..<sign).contains(where: {
                [0x22, 0x28, 0x29, 0x2C, 0x3A, 0x3B, 0x5B, 0x5C, 0x5D].contains(bytes[$0])
            })
        {
            return (range, true)
        }
        return nil
    }
}
