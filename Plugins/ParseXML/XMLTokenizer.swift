internal import QuernText

/// Where and why bytes are not well-formed XML.
struct XMLError: Error {
    let message: String
    /// In the decoded text.
    let offset: Int
}

/// Reads XML 1.0 from UTF-8, one token after the other, without a tree and without validating.
///
/// Checked is what decides where things are: tags match and nest, there is one root, attributes are quoted and
/// not repeated, references are known. Let pass are control characters, `]]>` in text and `--` in comments.
/// Nothing outside the file is ever read.
struct XMLTokenizer {
    static let depthLimit = 1000

    enum Token {
        /// ``attributes`` has its attributes; an empty element is followed by its end.
        case start(name: Range<Int>)
        case end
        /// Text as it is written, with references in it.
        case text(Range<Int>)
        /// Text in which nothing is markup.
        case section(Range<Int>)
    }

    struct Attribute {
        var name: Range<Int>
        var value: Range<Int>
    }

    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var offset: Int
    private(set) var attributes: [Attribute] = []
    var entities: XMLEntities
    /// The start tags of the elements that are open: where they stand, and their names.
    private var open: [(tag: Int, name: Range<Int>)] = []
    private var isEmptyElement = false
    private var hasRoot = false

    var depth: Int { open.count }

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ entities: XMLEntities) {
        self.bytes = bytes
        self.entities = entities
        offset = 0
    }

    /// The next token; nil at the end of the text.
    mutating func next() throws(XMLError) -> Token? {
        if isEmptyElement {
            isEmptyElement = false
            open.removeLast()
            return .end
        }
        while offset < bytes.count {
            guard bytes[offset] == UInt8(ascii: "<") else {
                let start = offset
                offset =
                    UTF8Scan.firstIndex(of: UInt8(ascii: "<"), in: bytes, from: offset)
                    ?? bytes.count
                if !open.isEmpty { return .text(start..<offset) }
                if let odd = (start..<offset).first(where: { !XMLName.isSpace(bytes[$0]) }) {
                    throw XMLError(
                        message: hasRoot
                            ? "text after the end of the root element"
                            : "expected '<' and the name of the root element",
                        offset: odd)
                }
                continue
            }
            if let token = try markup() { return token }
        }
        if let last = open.last {
            throw XMLError(
                message: "the text ends, but '\(text(last.name))' is not closed", offset: last.tag)
        }
        if !hasRoot { throw XMLError(message: "there is no element", offset: bytes.count) }
        return nil
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    // MARK: - What begins with '<'

    private mutating func markup() throws(XMLError) -> Token? {
        let start = offset
        guard start + 1 < bytes.count else {
            throw XMLError(message: "the text ends in a tag", offset: start)
        }
        switch bytes[start + 1] {
        case UInt8(ascii: "/"): return try endTag()
        case UInt8(ascii: "?"):
            offset = try end(of: "?>", from: start + 2, "processing instruction", start)
        case UInt8(ascii: "!"):
            if XMLName.matches("<!--", bytes, at: start) {
                offset = try end(of: "-->", from: start + 4, "comment", start)
            } else if XMLName.matches("<![CDATA[", bytes, at: start) {
                offset = try end(of: "]]>", from: start + 9, "CDATA section", start)
                guard !open.isEmpty else {
                    throw XMLError(
                        message: "a CDATA section outside the root element", offset: start)
                }
                return .section(start + 9..<offset - 3)
            } else if XMLName.matches("<!DOCTYPE", bytes, at: start), !hasRoot {
                offset = try entities.readDoctype(bytes, at: start)
            } else {
                throw XMLError(
                    message: "expected a comment or a CDATA section after '<!'", offset: start)
            }
        default: return try startTag()
        }
        return nil
    }

    private func end(
        of mark: StaticString, from start: Int, _ what: String, _ begin: Int
    ) throws(XMLError) -> Int {
        guard let end = XMLName.find(mark, bytes, from: start) else {
            throw XMLError(message: "the \(what) has no '\(mark)'", offset: begin)
        }
        return end
    }

    private mutating func startTag() throws(XMLError) -> Token {
        let start = offset
        let name = try readName(at: start + 1, "after '<'; a '<' in text is written '&lt;'")
        if open.isEmpty, hasRoot {
            throw XMLError(
                message: "a second root element '\(text(name))'; a file has one", offset: start)
        }
        guard open.count < Self.depthLimit else {
            throw XMLError(
                message: "elements nest more than \(Self.depthLimit) deep", offset: start)
        }
        hasRoot = true
        attributes.removeAll(keepingCapacity: true)
        var at = name.upperBound
        while true {
            let before = at
            while at < bytes.count, XMLName.isSpace(bytes[at]) { at += 1 }
            guard at < bytes.count else {
                throw XMLError(message: "the tag '\(text(name))' has no '>'", offset: start)
            }
            if bytes[at] == UInt8(ascii: ">") {
                offset = at + 1
                break
            }
            if bytes[at] == UInt8(ascii: "/"), at + 1 < bytes.count,
                bytes[at + 1] == UInt8(ascii: ">")
            {
                isEmptyElement = true
                offset = at + 2
                break
            }
            guard at > before else {
                throw XMLError(
                    message: "expected a space, '>' or '/>' in the tag '\(text(name))'", offset: at)
            }
            at = try attribute(at)
        }
        open.append((start, name))
        return .start(name: name)
    }

    private mutating func attribute(_ start: Int) throws(XMLError) -> Int {
        let name = try readName(at: start, "of an attribute")
        var at = name.upperBound
        while at < bytes.count, XMLName.isSpace(bytes[at]) { at += 1 }
        guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
            throw XMLError(message: "the attribute '\(text(name))' has no value", offset: start)
        }
        at += 1
        while at < bytes.count, XMLName.isSpace(bytes[at]) { at += 1 }
        guard at < bytes.count, bytes[at] == 0x22 || bytes[at] == 0x27 else {
            throw XMLError(
                message: "the value of '\(text(name))' must be in quotation marks", offset: at)
        }
        guard let close = UTF8Scan.firstIndex(of: bytes[at], in: bytes, from: at + 1) else {
            throw XMLError(message: "the value of '\(text(name))' has no end", offset: at)
        }
        let value = at + 1..<close
        if let odd = value.first(where: { bytes[$0] == UInt8(ascii: "<") }) {
            throw XMLError(
                message: "'<' in the value of '\(text(name))' must be written '&lt;'", offset: odd)
        }
        // Compared one by one: hundreds of attributes in one tag are no document.
        guard attributes.count < 500 else {
            throw XMLError(message: "more than 500 attributes in one tag", offset: start)
        }
        for other in attributes where bytes[other.name].elementsEqual(bytes[name]) {
            throw XMLError(message: "the attribute '\(text(name))' stands twice", offset: start)
        }
        attributes.append(Attribute(name: name, value: value))
        return close + 1
    }

    private mutating func endTag() throws(XMLError) -> Token {
        let start = offset
        let name = try readName(at: start + 2, "after '</'")
        var at = name.upperBound
        while at < bytes.count, XMLName.isSpace(bytes[at]) { at += 1 }
        guard at < bytes.count, bytes[at] == UInt8(ascii: ">") else {
            throw XMLError(message: "the end tag '\(text(name))' has no '>'", offset: start)
        }
        guard let last = open.last else {
            throw XMLError(
                message: "the end tag '\(text(name))' closes nothing that is open", offset: start)
        }
        guard bytes[last.name].elementsEqual(bytes[name]) else {
            throw XMLError(
                message: "the end tag '\(text(name))' stands where '\(text(last.name))' is open",
                offset: start)
        }
        open.removeLast()
        offset = at + 1
        return .end
    }

    private func readName(at start: Int, _ place: String) throws(XMLError) -> Range<Int> {
        let end = XMLName.end(bytes, from: start)
        guard end > start else {
            throw XMLError(message: "expected a name \(place)", offset: start)
        }
        return start..<end
    }
}

/// Names and marks in bytes.
enum XMLName {
    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    /// The end of a name that begins at a place; the place itself where none does. Everything beyond ASCII
    /// may stand in names.
    static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var at = start
        while at < bytes.count {
            switch bytes[at] {
            case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...0xFF:
                at += 1
            case 0x30...0x39 where at > start: at += 1
            case UInt8(ascii: "-") where at > start, UInt8(ascii: ".") where at > start: at += 1
            default: return at
            }
        }
        return at
    }

    /// A name behind its prefix.
    static func local(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Range<Int> {
        for place in name where bytes[place] == UInt8(ascii: ":") && place + 1 < name.upperBound {
            return place + 1..<name.upperBound
        }
        return name
    }

    static func matches(
        _ mark: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, at place: Int
    ) -> Bool {
        guard place + mark.utf8CodeUnitCount <= bytes.count else { return false }
        for index in 0..<mark.utf8CodeUnitCount where mark.utf8Start[index] != bytes[place + index]
        {
            return false
        }
        return true
    }

    /// The place behind a mark.
    static func find(
        _ mark: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int? {
        var at = start
        while let found = UTF8Scan.firstIndex(of: mark.utf8Start[0], in: bytes, from: at) {
            if matches(mark, bytes, at: found) { return found + mark.utf8CodeUnitCount }
            at = found + 1
        }
        return nil
    }
}
