internal import QuernText

/// What references mean: the five predefined entities, characters by number, and the entities that the
/// pipeline or the file's own DOCTYPE declares as plain text.
///
/// External entities are never read. Entities that are made of entities are put together once; what grows beyond
/// ``lengthLimit`` (the "billion laughs"), contains itself or contains tags is refused with its place.
struct XMLEntities {
    /// The most bytes that one entity may stand for.
    static let lengthLimit = 1 << 16
    /// The most bytes that all references to declared entities of a file may stand for.
    static let totalLimit = 1 << 23

    private enum Declaration {
        case text([UInt8])
        case value(Range<Int>)
        case external
    }

    private var declarations: [String: Declaration] = [:]
    private var total = 0

    /// - Parameter known: entities that are declared outside of files, such as `nbsp`.
    init(_ known: [(key: String, value: String)]) {
        for entry in known { declarations[entry.key] = .text(Array(entry.value.utf8)) }
    }

    /// The text that the reference at an ampersand stands for, and the place behind its semicolon.
    mutating func reference(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
    ) throws(XMLError) -> (text: [UInt8], end: Int) {
        let found = try name(bytes, at: start)
        if let text = try Self.simple(bytes, found.name, at: start) { return (text, found.end) }
        let text = try expanded(
            bytes, String(decoding: bytes[found.name], as: UTF8.self), start, [])
        total += text.count
        if total > Self.totalLimit {
            throw XMLError(
                message: "the entities of this file stand for more than \(Self.totalLimit) bytes",
                offset: start)
        }
        return (text, found.end)
    }

    private func name(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
    ) throws(XMLError) -> (name: Range<Int>, end: Int) {
        var at = start + 1
        if at < bytes.count, bytes[at] == UInt8(ascii: "#") {
            at += 1
            while at < bytes.count, at - start < 16,
                (0x30...0x39).contains(bytes[at])
                    || (0x61...0x7A).contains(bytes[at] | 0x20)
            { at += 1 }
        } else {
            at = XMLName.end(bytes, from: at)
        }
        guard at > start + 1, at < bytes.count, bytes[at] == UInt8(ascii: ";") else {
            throw XMLError(
                message:
                    "'&' must begin a reference such as '&amp;'; in text it is written '&amp;'",
                offset: start)
        }
        return (start + 1..<at, at + 1)
    }

    /// A character by number, or a predefined entity; nil for others.
    private static func simple(
        _ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>, at start: Int
    ) throws(XMLError) -> [UInt8]? {
        if bytes[name.lowerBound] == UInt8(ascii: "#") {
            let isHex = name.count > 2 && bytes[name.lowerBound + 1] == UInt8(ascii: "x")
            let digits = String(
                decoding: bytes[name.lowerBound + (isHex ? 2 : 1)..<name.upperBound], as: UTF8.self)
            guard let code = UInt32(digits, radix: isHex ? 16 : 10), code > 0,
                let scalar = Unicode.Scalar(code)
            else {
                throw XMLError(
                    message: "'&\(String(decoding: bytes[name], as: UTF8.self));' is no character",
                    offset: start)
            }
            return Array(String(Character(scalar)).utf8)
        }
        switch String(decoding: bytes[name], as: UTF8.self) {
        case "amp": return [0x26]
        case "lt": return [0x3C]
        case "gt": return [0x3E]
        case "quot": return [0x22]
        case "apos": return [0x27]
        default: return nil
        }
    }

    /// What a declared entity stands for; noted, so that it is put together once.
    private mutating func expanded(
        _ bytes: UnsafeBufferPointer<UInt8>, _ name: String, _ place: Int, _ within: [String]
    ) throws(XMLError) -> [UInt8] {
        switch declarations[name] {
        case .text(let text): return text
        case .external:
            throw XMLError(
                message: "the entity '\(name)' lies in another file, and none is ever read",
                offset: place)
        case nil:
            throw XMLError(
                message: "the entity '\(name)' is not declared; 'entities' of the stage can do it",
                offset: place)
        case .value(let range):
            guard !within.contains(name) else {
                throw XMLError(message: "the entity '\(name)' contains itself", offset: place)
            }
            guard within.count < 20 else {
                throw XMLError(message: "entities nest more than 20 deep", offset: place)
            }
            var text: [UInt8] = []
            var at = range.lowerBound
            while at < range.upperBound {
                switch bytes[at] {
                case UInt8(ascii: "<"):
                    throw XMLError(
                        message:
                            "the entity '\(name)' contains tags, which are not taken from entities",
                        offset: place)
                case UInt8(ascii: "&"):
                    let inner = try self.name(bytes, at: at)
                    if let simple = try Self.simple(bytes, inner.name, at: at) {
                        text += simple
                    } else {
                        text += try expanded(
                            bytes, String(decoding: bytes[inner.name], as: UTF8.self), place,
                            within + [name])
                    }
                    at = inner.end
                default:
                    text.append(bytes[at])
                    at += 1
                }
                if text.count > Self.lengthLimit {
                    throw XMLError(
                        message:
                            "the entity '\(name)' stands for more than \(Self.lengthLimit) bytes",
                        offset: place)
                }
            }
            declarations[name] = .text(text)
            return text
        }
    }

    // MARK: - DOCTYPE

    /// Passes over a DOCTYPE and notes the general entities that its internal part declares.
    mutating func readDoctype(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
    ) throws(XMLError) -> Int {
        var at = start + 9
        var isInside = false
        while at < bytes.count {
            switch bytes[at] {
            case 0x22, 0x27:
                guard let close = UTF8Scan.firstIndex(of: bytes[at], in: bytes, from: at + 1) else {
                    throw XMLError(message: "the DOCTYPE has a quotation mark too few", offset: at)
                }
                at = close + 1
            case UInt8(ascii: "["):
                isInside = true
                at += 1
            case UInt8(ascii: "]"):
                isInside = false
                at += 1
            case UInt8(ascii: ">") where !isInside: return at + 1
            case UInt8(ascii: "<") where isInside:
                if XMLName.matches("<!--", bytes, at: at) {
                    guard let end = XMLName.find("-->", bytes, from: at + 4) else {
                        throw XMLError(message: "the comment has no '-->'", offset: at)
                    }
                    at = end
                } else if XMLName.matches("<?", bytes, at: at) {
                    guard let end = XMLName.find("?>", bytes, from: at + 2) else {
                        throw XMLError(
                            message: "the processing instruction has no '?>'", offset: at)
                    }
                    at = end
                } else if XMLName.matches("<!ENTITY", bytes, at: at) {
                    at = declare(bytes, at: at + 8)
                } else {
                    at += 1
                }
            default: at += 1
            }
        }
        throw XMLError(message: "the DOCTYPE has no '>'", offset: start)
    }

    /// Notes an entity; parameter entities (`%`) are passed over. The first declaration counts.
    private mutating func declare(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
        var at = start
        func skipSpace() {
            while at < bytes.count, XMLName.isSpace(bytes[at]) { at += 1 }
        }
        skipSpace()
        let end = XMLName.end(bytes, from: at)
        guard end > at else { return at }
        let name = String(decoding: bytes[at..<end], as: UTF8.self)
        at = end
        skipSpace()
        guard at < bytes.count else { return at }
        let isNew = declarations[name] == nil
        if bytes[at] == 0x22 || bytes[at] == 0x27 {
            guard let close = UTF8Scan.firstIndex(of: bytes[at], in: bytes, from: at + 1) else {
                return at
            }
            if isNew { declarations[name] = .value(at + 1..<close) }
            return close + 1
        }
        if isNew { declarations[name] = .external }
        return at
    }
}
