/// Reads JSON (RFC 8259) straight from bytes, strictly, with the place of everything.
///
/// One pass, no tree: the caller asks for what comes next. Strings are checked for valid escapes and
/// valid UTF-8, numbers for the grammar, nesting for ``depthLimit``; anything after the value is an
/// error. Offsets count bytes from the start of the buffer, so that a string's content can be
/// mapped back to its source (see ``string(into:)``).
public struct JSONScanner {
    /// How deep objects and lists may nest.
    public static let depthLimit = 512

    let bytes: UnsafeRawBufferPointer
    /// The next byte to read.
    public internal(set) var offset: Int
    private var depth = 0

    /// - Parameter bytes: must outlive the scanner.
    public init(_ bytes: UnsafeRawBufferPointer, from offset: Int = 0) {
        self.bytes = bytes
        self.offset = offset
    }

    /// What the next value is.
    public enum Kind: Sendable {
        case object, array, string, number, literal
    }

    @inline(__always)
    private mutating func skipSpace() {
        // Most of what is no space is told by one look.
        while offset < bytes.count, bytes[offset] <= 0x20 {
            switch bytes[offset] {
            case 0x20, 0x0A, 0x0D, 0x09: offset += 1
            default: return
            }
        }
    }

    func fail(_ expected: String) -> JSONError {
        JSONError(
            offset: offset,
            problem: offset < bytes.count ? expected : "\(expected), but the text ends")
    }

    /// The kind of the next value, which is not consumed.
    public mutating func peek() throws(JSONError) -> Kind {
        skipSpace()
        guard offset < bytes.count else { throw fail("expected a value") }
        switch bytes[offset] {
        case UInt8(ascii: "{"): return .object
        case UInt8(ascii: "["): return .array
        case 0x22: return .string
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
        case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): return .literal
        default: throw fail("expected a value")
        }
    }

    @inline(__always)
    mutating func expect(_ byte: UInt8, _ text: String) throws(JSONError) {
        skipSpace()
        guard offset < bytes.count, bytes[offset] == byte else { throw fail(text) }
        offset += 1
    }

    /// Whether the next byte that is not white space is this one; consumes it then.
    @inline(__always)
    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard offset < bytes.count, bytes[offset] == byte else { return false }
        offset += 1
        return true
    }

    public mutating func beginObject() throws(JSONError) {
        try expect(UInt8(ascii: "{"), "expected '{'")
        try descend()
    }

    public mutating func beginArray() throws(JSONError) {
        try expect(UInt8(ascii: "["), "expected '['")
        try descend()
    }

    private mutating func descend() throws(JSONError) {
        depth += 1
        if depth > Self.depthLimit {
            throw JSONError(
                offset: offset, problem: "objects and lists nest more than \(Self.depthLimit) deep")
        }
    }

    /// The span of the next key without its quotes, still escaped, or nil at the object's end.
    public mutating func nextKey(first: Bool) throws(JSONError) -> Range<Int>? {
        if take(UInt8(ascii: "}")) {
            depth -= 1
            return nil
        }
        if !first { try expect(UInt8(ascii: ","), "expected ',' or '}'") }
        skipSpace()
        guard offset < bytes.count, bytes[offset] == 0x22 else {
            throw fail("expected a key in quotes")
        }
        let key = try skipString()
        try expect(UInt8(ascii: ":"), "expected ':'")
        return key
    }

    /// Whether another element follows in the array.
    public mutating func nextElement(first: Bool) throws(JSONError) -> Bool {
        if take(UInt8(ascii: "]")) {
            depth -= 1
            return false
        }
        if !first { try expect(UInt8(ascii: ","), "expected ',' or ']'") }
        return true
    }

    /// Reads a number; returns its text's range.
    public mutating func skipNumber() throws(JSONError) -> Range<Int> {
        skipSpace()
        let start = offset
        func digits(_ scanner: inout JSONScanner) -> Int {
            let first = scanner.offset
            while scanner.offset < scanner.bytes.count,
                (0x30...0x39).contains(scanner.bytes[scanner.offset])
            {
                scanner.offset += 1
            }
            return scanner.offset - first
        }
        func next(_ scanner: JSONScanner) -> UInt8 {
            scanner.offset < scanner.bytes.count ? scanner.bytes[scanner.offset] : 0
        }
        if next(self) == UInt8(ascii: "-") { offset += 1 }
        let leading = next(self)
        guard digits(&self) > 0 else { throw fail("expected a digit") }
        if leading == 0x30, offset - start > (bytes[start] == UInt8(ascii: "-") ? 2 : 1) {
            throw JSONError(offset: start, problem: "a number must not begin with 0")
        }
        if next(self) == UInt8(ascii: ".") {
            offset += 1
            guard digits(&self) > 0 else { throw fail("expected a digit after '.'") }
        }
        if next(self) | 0x20 == UInt8(ascii: "e") {
            offset += 1
            if next(self) == UInt8(ascii: "+") || next(self) == UInt8(ascii: "-") { offset += 1 }
            guard digits(&self) > 0 else { throw fail("expected a digit in the exponent") }
        }
        return start..<offset
    }

    /// Reads `true`, `false` (returned) or `null` (nil).
    public mutating func literal() throws(JSONError) -> Bool? {
        skipSpace()
        for (word, value) in [("true", true as Bool?), ("false", false), ("null", nil)] {
            let end = offset + word.utf8.count
            if end <= bytes.count, bytes[offset..<end].elementsEqual(word.utf8) {
                offset = end
                return value
            }
        }
        throw fail("expected a value")
    }

    /// Passes over the next value whatever it is, checking it; returns its range.
    public mutating func skipValue() throws(JSONError) -> Range<Int> {
        let kind = try peek()
        let start = offset
        switch kind {
        case .string:
            if let invalid = try scanString().invalid {
                throw JSONError(offset: invalid, problem: "invalid UTF-8")
            }
        case .number: _ = try skipNumber()
        case .literal: _ = try literal()
        case .object:
            try beginObject()
            var first = true
            while try nextKey(first: first) != nil {
                first = false
                _ = try skipValue()
            }
        case .array:
            try beginArray()
            var first = true
            while try nextElement(first: first) {
                first = false
                _ = try skipValue()
            }
        }
        return start..<offset
    }

    /// Reads the next value whole.
    ///
    /// A null is an empty string in a list and leaves its key out of an object. Whole numbers beyond 64 bits, which
    /// are identifiers as a rule, and numbers beyond what a double can be are kept as the text that they are. Of two equal
    /// keys the last counts.
    public mutating func value() throws(JSONError) -> Metadata.Value? {
        skipSpace()
        // Most values are strings.
        if offset < bytes.count, bytes[offset] == 0x22 { return .string(try string()) }
        switch try peek() {
        case .string: return .string(try string())
        case .literal: return try literal().map(Metadata.Value.boolean)
        case .number:
            let text = String(decoding: bytes[try skipNumber()], as: UTF8.self)
            if let integer = Int(text) { return .integer(integer) }
            let isWhole = !text.utf8.contains { ".eE".utf8.contains($0) }
            guard !isWhole, let number = Double(text), number.isFinite else { return .string(text) }
            return .number(number)
        case .array:
            try beginArray()
            var values: [Metadata.Value] = []
            while try nextElement(first: values.isEmpty) { values.append(try value() ?? "") }
            return .list(values)
        case .object:
            try beginObject()
            var members = JSONMembers()
            var first = true
            while let key = try nextKey(first: first) {
                first = false
                let name = try content(of: key)
                members.set(name, try value())
            }
            return .record(members.take())
        }
    }

    /// Requires that nothing but white space follows.
    public mutating func finish() throws(JSONError) {
        skipSpace()
        guard offset == bytes.count else {
            throw JSONError(offset: offset, problem: "expected nothing after the value")
        }
    }
}

/// Where and why bytes are not JSON.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Bytes from the start of the buffer.
    public let offset: Int
    public let problem: String

    public init(offset: Int, problem: String) {
        self.offset = offset
        self.problem = problem
    }

    public var description: String { "not JSON: \(problem)" }
}
