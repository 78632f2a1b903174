/// The parts of links: labels, destinations, titles.
enum LinkScan {
    /// What a destination may nest of round brackets, as in cmark; without a limit, scanning is quadratic.
    private static let bracketLimit = 32
    private static let labelLimit = 999

    /// `[label]`: the label, and the place behind it.
    static func label(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> (label: Range<Int>, end: Int)? {
        guard start < bytes.count, bytes[start] == UInt8(ascii: "[") else { return nil }
        var at = start + 1
        while at < bytes.count, at - start <= labelLimit {
            switch bytes[at] {
            case UInt8(ascii: "]"):
                let label = start + 1..<at
                return label.contains { !ASCII.isSpace(bytes[$0]) } ? (label, at + 1) : nil
            case UInt8(ascii: "["): return nil
            case UInt8(ascii: "\\"): at += 2
            default: at += 1
            }
        }
        return nil
    }

    /// `<where to>` or `where-to`.
    static func destination(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> (destination: Range<Int>, end: Int)? {
        guard start < bytes.count else { return nil }
        var at = start
        if bytes[at] == UInt8(ascii: "<") {
            at += 1
            while at < bytes.count {
                switch bytes[at] {
                case UInt8(ascii: ">"): return (start + 1..<at, at + 1)
                case UInt8(ascii: "<"), 0x0A: return nil
                case UInt8(ascii: "\\"): at += 2
                default: at += 1
                }
            }
            return nil
        }
        var depth = 0
        scan: while at < bytes.count {
            switch bytes[at] {
            case 0...0x20, 0x7F: break scan
            case UInt8(ascii: "\\")
            where at + 1 < bytes.count && ASCII.isPunctuation(bytes[at + 1]):
                at += 2
            case UInt8(ascii: "("):
                depth += 1
                if depth > bracketLimit { return nil }
                at += 1
            case UInt8(ascii: ")"):
                if depth == 0 { break scan }
                depth -= 1
                at += 1
            default: at += 1
            }
        }
        return depth == 0 ? (start..<at, at) : nil
    }

    /// `"title"`, `'title'` or `(title)`: the place behind it.
    static func titleEnd(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        let close: UInt8
        switch bytes[start] {
        case 0x22, 0x27: close = bytes[start]
        case UInt8(ascii: "("): close = UInt8(ascii: ")")
        default: return nil
        }
        var at = start + 1
        while at < bytes.count {
            if bytes[at] == close { return at + 1 }
            if bytes[at] == UInt8(ascii: "("), close == UInt8(ascii: ")") { return nil }
            at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }

    /// `(destination "title")` behind the text of a link.
    static func target(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> (destination: Range<Int>, end: Int)? {
        guard start < bytes.count, bytes[start] == UInt8(ascii: "(") else { return nil }
        var at = space(bytes, from: start + 1)
        guard at < bytes.count, let found = destination(bytes, at: at) else { return nil }
        let next = space(bytes, from: found.end)
        at = next
        if next > found.end, let end = titleEnd(bytes, at: next) { at = space(bytes, from: end) }
        guard at < bytes.count, bytes[at] == UInt8(ascii: ")") else { return nil }
        return (found.destination, at + 1)
    }

    static func space(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var at = start
        while at < bytes.count, ASCII.isSpace(bytes[at]) { at += 1 }
        return at
    }

    /// A destination without its backslashes and entities.
    static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        var text: [UInt8] = []
        var at = range.lowerBound
        while at < range.upperBound {
            if bytes[at] == UInt8(ascii: "\\"), at + 1 < range.upperBound,
                ASCII.isPunctuation(bytes[at + 1])
            {
                text.append(bytes[at + 1])
                at += 2
            } else if bytes[at] == UInt8(ascii: "&"),
                let found = CharacterReference(bytes, at: at, before: range.upperBound)
            {
                text += found.text.utf8
                at = found.end
            } else {
                text.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
