/// A request's head: method, path, query and header fields, as RFC 9112 has them, read strictly.
///
/// What browsers never send (line folding, bare line feeds, absolute targets, bodies with GET) is refused, so that
/// nothing has two readings.
struct HTTPRequest: Sendable {
    let method: String
    /// Decoded; begins with a slash.
    let path: String
    /// As it was sent, which is what answers are remembered under.
    let target: String
    let query: [(name: String, value: String)]
    /// Names in lower case.
    let fields: [(name: String, value: String)]
    /// Whether the connection stays open afterwards.
    let keepsAlive: Bool

    /// Why a head is refused.
    struct Problem: Error, Hashable {
        let status: Int
        let text: String
    }

    static let fieldLimit = 100
    static let parameterLimit = 100

    /// The first value of a parameter; nil when it is missing.
    subscript(parameter: String) -> String? {
        query.first { $0.name == parameter }?.value
    }

    func values(of parameter: String) -> [String] {
        query.filter { $0.name == parameter }.map(\.value)
    }

    func field(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// - Parameter head: everything before the empty line, without the line end of the last field.
    init(_ head: some Collection<UInt8>) throws(Problem) {
        let lines = try Self.lines(of: Array(head))
        guard let first = lines.first else { throw Self.bad("there is no request line") }
        let words = first.split(separator: 0x20, omittingEmptySubsequences: false)
        guard words.count == 3, Self.isToken(words[0]), !words[1].isEmpty else {
            throw Self.bad("the request line is not 'METHOD TARGET HTTP/1.1'")
        }
        let version = String(decoding: words[2], as: UTF8.self)
        guard version == "HTTP/1.1" || version == "HTTP/1.0" else {
            throw Problem(status: 505, text: "this server speaks HTTP/1.1")
        }
        method = String(decoding: words[0], as: UTF8.self)
        guard words[1].first == UInt8(ascii: "/"), words[1].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { throw Self.bad("the target is no path") }
        target = String(decoding: words[1], as: UTF8.self)
        let parts = words[1].split(
            separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
        path = try Self.decoded(parts[0], plusIsSpace: false)
        query = parts.count == 2 ? try Self.parameters(parts[1]) : []
        fields = try Self.fields(lines.dropFirst())

        let hosts = fields.count { $0.name == "host" }
        if hosts > 1 || (hosts == 0 && version == "HTTP/1.1") {
            throw Self.bad("there must be one Host")
        }
        if fields.contains(where: {
            $0.name == "transfer-encoding" || ($0.name == "content-length" && $0.value != "0")
        }) {
            throw Problem(status: 413, text: "requests have no body here")
        }
        let connection =
            fields.first { $0.name == "connection" }?.value.asciiLowercased ?? ""
        keepsAlive =
            version == "HTTP/1.1"
            ? !connection.contains("close") : connection.contains("keep-alive")
    }

    private static func bad(_ text: String) -> Problem { Problem(status: 400, text: text) }

    private static func lines(of head: [UInt8]) throws(Problem) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        var index = 0
        while index < head.count {
            let byte = head[index]
            if byte == 0x0D, index + 1 < head.count, head[index + 1] == 0x0A {
                lines.append(head[start..<index])
                index += 2
                start = index
            } else if byte == 0x0A || byte == 0x0D || byte == 0 {
                throw bad("a line does not end as lines do")
            } else {
                index += 1
            }
        }
        lines.append(head[start...])
        return lines
    }

    private static func fields(
        _ lines: ArraySlice<ArraySlice<UInt8>>
    ) throws(Problem) -> [(name: String, value: String)] {
        if lines.count > fieldLimit {
            throw Problem(status: 431, text: "there are more than \(fieldLimit) header fields")
        }
        var fields: [(name: String, value: String)] = []
        for line in lines {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
                isToken(line[..<colon])
            else { throw bad("a header field is not 'name: value'") }
            let value = line[(colon + 1)...].trimmingBlanks
            guard value.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
                throw bad("a header field has a control character")
            }
            fields.append(
                (
                    String(decoding: line[..<colon], as: UTF8.self).asciiLowercased,
                    String(decoding: value, as: UTF8.self)
                ))
        }
        return fields
    }

    private static func isToken(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.isEmpty
            && bytes.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
    }

    private static func parameters(
        _ query: ArraySlice<UInt8>
    ) throws(Problem) -> [(name: String, value: String)] {
        let pairs = query.split(separator: UInt8(ascii: "&"))
        if pairs.count > parameterLimit {
            throw bad("there are more than \(parameterLimit) parameters")
        }
        var parameters: [(name: String, value: String)] = []
        for pair in pairs {
            let parts = pair.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.count == 2 ? try decoded(parts[1], plusIsSpace: true) : ""
            parameters.append((try decoded(parts[0], plusIsSpace: true), value))
        }
        return parameters
    }

    /// Percent-encoded bytes as text; what is no hexadecimal or no UTF-8 is refused.
    private static func decoded(
        _ bytes: ArraySlice<UInt8>, plusIsSpace: Bool
    ) throws(Problem) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "%") {
                guard index + 2 < bytes.endIndex, let high = digit(bytes[index + 1]),
                    let low = digit(bytes[index + 2])
                else { throw bad("a '%' is not followed by two hexadecimal digits") }
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(plusIsSpace && byte == UInt8(ascii: "+") ? 0x20 : byte)
                index += 1
            }
        }
        guard let text = String(validating: result, as: UTF8.self) else {
            throw bad("the target is no UTF-8")
        }
        return text
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

extension ArraySlice<UInt8> {
    /// Without blanks and tabs at its ends.
    fileprivate var trimmingBlanks: ArraySlice<UInt8> {
        var slice = self
        while let first = slice.first, first == 0x20 || first == 0x09 { slice.removeFirst() }
        while let last = slice.last, last == 0x20 || last == 0x09 { slice.removeLast() }
        return slice
    }
}

extension String {
    /// ASCII letters in lower case; no others change.
    var asciiLowercased: String {
        String(
            decoding: utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
