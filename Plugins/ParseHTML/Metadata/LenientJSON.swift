import Quern
import QuernText

/// Reads what pages write instead of JSON: strictly where that goes, else with the faults mended that templates make.
///
/// - A `"` within a string, which the template did not escape, and escapes that JSON has not (`\'`); line breaks.
/// - Commas too many or missing, values missing or none (`undefined`), a closing bracket missing.
/// - All of it escaped as HTML (`&quot;`), wrapped in a comment, or cut off.
///
/// One pass over the bytes; nothing is looked ahead for but white space and a key.
struct LenientJSON {
    /// More values in one script than this are no description of a page.
    private static let most = 64
    /// As deep as anybody looks.
    private static let deepest = 100
    /// What is longer is no key, but the text between two quotes.
    private static let longestKey = 48

    /// The values of a script, one behind the other.
    static func values(_ bytes: UnsafeBufferPointer<UInt8>) -> [Metadata.Value] {
        var values: [Metadata.Value] = []
        var start = 0
        var scanner = JSONScanner(UnsafeRawBufferPointer(bytes))
        while values.count < most {
            guard let value = try? scanner.value() else {
                return values + mended(UnsafeBufferPointer(rebasing: bytes[start...]))
            }
            values.append(value)
            start = scanner.offset
            while start < bytes.count, isBetweenValues(bytes[start]) { start += 1 }
            guard start < bytes.count, isOpening(bytes[start]) else { break }
            scanner = JSONScanner(UnsafeRawBufferPointer(bytes), from: start)
        }
        return values
    }

    private static func mended(_ bytes: UnsafeBufferPointer<UInt8>) -> [Metadata.Value] {
        var start = 0
        // Some wrap it in a comment or in `<![CDATA[`.
        while start < bytes.count, bytes[start] != UInt8(ascii: "{"),
            bytes[start] != UInt8(ascii: "[") || start > 0 && bytes[start - 1] > 0x20
        { start += 1 }
        guard start < bytes.count else { return [] }
        let rest = bytes[(start + 1)...].drop { $0 <= 0x20 || isOpening($0) }
        guard !rest.starts(with: "&quot;".utf8) else {
            var text = CharacterReferences.decoded(
                bytes, start..<bytes.count, inAttribute: false)
            return text.withUTF8 { mendedPlain($0, from: 0) }
        }
        return mendedPlain(bytes, from: start)
    }

    private static func mendedPlain(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> [Metadata.Value] {
        var reader = LenientJSON(bytes: bytes, at: start)
        reader.result.reserveCapacity(bytes.count - start + 2)
        // All values in one list.
        reader.result.append(UInt8(ascii: "["))
        for number in 0..<most {
            if number > 0 { reader.result.append(UInt8(ascii: ",")) }
            guard reader.mendValue() else { break }
            while reader.at < bytes.count, isBetweenValues(bytes[reader.at]) { reader.at += 1 }
            guard reader.at < bytes.count, isOpening(bytes[reader.at]) else { break }
        }
        reader.result.append(UInt8(ascii: "]"))
        return reader.result.withUnsafeBytes { bytes in
            var scanner = JSONScanner(bytes)
            return (try? scanner.value())?.list ?? []
        }
    }

    private static func isOpening(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
    }

    private static func isBetweenValues(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
    }

    // MARK: - One value

    /// What may come next within an object; a list always waits for a value.
    private enum Next { case key, colon, value }

    private struct Level {
        var isObject: Bool
        var next = Next.key
        var isEmpty = true
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var at: Int
    private var result: [UInt8] = []
    private var levels: [Level] = []

    private init(bytes: UnsafeBufferPointer<UInt8>, at: Int) {
        self.bytes = bytes
        self.at = at
    }

    /// Writes the object or list that begins here as JSON; whether it came to its end.
    private mutating func mendValue() -> Bool {
        while at < bytes.count {
            let byte = bytes[at]
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard levels.count < Self.deepest, beginValue() else { return closeAll() }
                levels.append(Level(isObject: byte == UInt8(ascii: "{")))
                result.append(byte)
                at += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                at += 1
                close(isObject: byte == UInt8(ascii: "}"))
                if levels.isEmpty { return true }
            case UInt8(ascii: ","):
                at += 1
                if levels[levels.count - 1].isObject { endMember() }
            case UInt8(ascii: ":"):
                at += 1
                guard levels[levels.count - 1].next == .colon else { continue }
                result.append(byte)
                levels[levels.count - 1].next = .value
            case UInt8(ascii: "\""):
                guard mendString() else { return closeAll() }
            case 0...0x20: at += 1
            default:
                mendWord()
            }
        }
        return closeAll()
    }

    /// Sets a comma where one is due; false where no value can stand.
    private mutating func beginValue() -> Bool {
        guard let level = levels.last else { return true }
        if level.isObject {
            guard level.next == .value else { return false }
            levels[levels.count - 1].next = .key
        } else if !level.isEmpty {
            result.append(UInt8(ascii: ","))
        }
        levels[levels.count - 1].isEmpty = false
        return true
    }

    /// Gives a key that has no value an empty one.
    private mutating func endMember() {
        switch levels[levels.count - 1].next {
        case .key: return
        case .colon: result.append(contentsOf: ":null".utf8)
        case .value: result.append(contentsOf: "null".utf8)
        }
        levels[levels.count - 1].next = .key
    }

    /// Closes the innermost object or list of a kind, and what was left open in it; nothing where there is none.
    private mutating func close(isObject: Bool) {
        guard let last = levels.lastIndex(where: { $0.isObject == isObject }) else { return }
        while levels.count > last { closeLast() }
    }

    private mutating func closeLast() {
        if levels[levels.count - 1].isObject { endMember() }
        result.append(levels.removeLast().isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
    }

    private mutating func closeAll() -> Bool {
        while !levels.isEmpty { closeLast() }
        return false
    }

    /// A number or a literal; nothing for all else, such as `undefined`.
    private mutating func mendWord() {
        let start = at
        while at < bytes.count, bytes[at] > 0x20, !"{}[],:\"".utf8.contains(bytes[at]) { at += 1 }
        let level = levels[levels.count - 1]
        guard !level.isObject || level.next == .value else { return }
        let word = UnsafeBufferPointer(rebasing: bytes[start..<at])
        var scanner = JSONScanner(UnsafeRawBufferPointer(word))
        guard (try? scanner.skipValue()) == 0..<word.count else { return }
        if beginValue() { result.append(contentsOf: word) }
    }

    // MARK: - Strings

    /// Writes the string that begins here; false where it has no end, or nothing can be made of its place.
    private mutating func mendString() -> Bool {
        let level = levels[levels.count - 1]
        let isKey = level.isObject && level.next == .key
        let start = result.count
        if isKey {
            if !level.isEmpty { result.append(UInt8(ascii: ",")) }
            levels[levels.count - 1].isEmpty = false
            levels[levels.count - 1].next = .colon
        } else if !beginValue() {
            return false
        }
        let startOfValue = result.count
        // A colon behind a quote within: this is no string, but what stands between two.
        var isSpoilt = false
        result.append(UInt8(ascii: "\""))
        at += 1
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            switch byte {
            case UInt8(ascii: "\\"): mendEscape()
            case UInt8(ascii: "\""):
                if isKey || isEnd(inObject: level.isObject) {
                    result.append(byte)
                    if isSpoilt { result.replaceSubrange(startOfValue..., with: "null".utf8) }
                    return true
                }
                let next = behindSpace(at)
                isSpoilt = isSpoilt || next < bytes.count && bytes[next] == UInt8(ascii: ":")
                result.append(contentsOf: "\\\"".utf8)
            default: result.append(byte < 0x20 ? 0x20 : byte)
            }
        }
        // What is cut off is not said.
        result.removeSubrange(start...)
        levels[levels.count - 1] = level
        return false
    }

    /// Behind a backslash: what JSON knows stays, else the character alone.
    private mutating func mendEscape() {
        guard at < bytes.count else { return }
        let byte = bytes[at]
        guard "\"\\/bfnrtu".utf8.contains(byte) else { return }
        if byte == UInt8(ascii: "u"), !isHex(at + 1..<at + 5) { return }
        result.append(UInt8(ascii: "\\"))
        result.append(byte)
        at += 1
    }

    private func isHex(_ range: Range<Int>) -> Bool {
        range.upperBound <= bytes.count
            && range.allSatisfy { bytes[$0] &- 0x30 < 10 || (bytes[$0] | 0x20) &- 0x61 < 6 }
    }

    /// Whether the quote that stands before this place ends its string: what follows can follow a string only.
    private func isEnd(inObject: Bool) -> Bool {
        var next = behindSpace(at)
        guard next < bytes.count else { return true }
        switch bytes[next] {
        case UInt8(ascii: "}"), UInt8(ascii: "]"): return true
        case UInt8(ascii: ","):
            while next < bytes.count, bytes[next] <= 0x20 || bytes[next] == UInt8(ascii: ",") {
                next += 1
            }
            guard next < bytes.count else { return true }
            switch bytes[next] {
            case UInt8(ascii: "}"), UInt8(ascii: "]"): return true
            case UInt8(ascii: "\""): return !inObject || isKey(next)
            case UInt8(ascii: "{"), UInt8(ascii: "["): return !inObject
            default: return false
            }
        case UInt8(ascii: "\""): return inObject && isKey(next)
        default: return false
        }
    }

    private func behindSpace(_ place: Int) -> Int {
        var place = place
        while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
        return place
    }

    /// Whether a name in quotes and a colon stand at a place.
    private func isKey(_ quote: Int) -> Bool {
        var place = quote + 1
        while place < min(bytes.count, quote + Self.longestKey),
            (bytes[place] | 0x20) &- 0x61 < 26 || bytes[place] &- 0x30 < 10
                || "@_-:.$".utf8.contains(bytes[place])
        { place += 1 }
        guard place > quote + 1, place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
            return false
        }
        let colon = behindSpace(place + 1)
        return colon < bytes.count && bytes[colon] == UInt8(ascii: ":")
    }
}
