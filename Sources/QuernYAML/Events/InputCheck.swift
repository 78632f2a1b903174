import Quern

/// What is checked before libyaml sees a byte: size, encoding, and the directives that would cost
/// it quadratic time.
struct InputCheck {
    /// Where the text starts: 3 behind a byte order mark, else 0.
    private(set) var start = 0
    private(set) var isASCII = true

    init(_ file: SourceFile, limits: YAMLLimits) throws(Diagnostics) {
        let bytes = file.bytes
        guard bytes.count <= limits.bytes else {
            throw Diagnostics(Self.tooLong(file, limits.bytes))
        }
        if let wide = Self.wideEncoding(bytes) {
            throw Diagnostics(
                .error(
                    "the file is encoded in \(wide), but YAML files are read as UTF-8",
                    at: SourceLocation(file: file, offset: 0),
                    hints: ["save the file as UTF-8"]))
        }
        do {
            let text = try UTF8Span(validating: bytes.span)
            isASCII = text.isKnownASCII || bytes.allSatisfy { $0 < 0x80 }
        } catch {
            throw Diagnostics(Self.invalid(file, at: error.byteOffsets.lowerBound))
        }
        start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        try checkDirectives(file, limits)
    }

    private static func tooLong(_ file: SourceFile, _ limit: Int) -> Diagnostic {
        .error(
            "the file has more than \(limit) bytes, the most that a YAML file may have",
            at: SourceLocation(file: file, offset: 0),
            hints: ["split the file, or give the data in another format"])
    }

    private static func invalid(_ file: SourceFile, at offset: Int) -> Diagnostic {
        let byte = hexadecimal(UInt32(file.bytes[offset]), digits: 2)
        return .error(
            "the file is not valid UTF-8: byte 0x\(byte) at offset \(offset)",
            at: SourceLocation(file: file, offset: offset, length: 1),
            hints: ["save the file as UTF-8"])
    }

    private static func wideEncoding(_ bytes: [UInt8]) -> String? {
        let first = Array(bytes.prefix(4))
        if first == [0xFF, 0xFE, 0, 0] || first == [0, 0, 0xFE, 0xFF] { return "UTF-32" }
        if first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF]) {
            return "UTF-16"
        }
        // Without a mark: ASCII in UTF-16 has a zero in every other byte.
        if first.count == 4 {
            if first[0] == 0, first[1] != 0, first[2] == 0, first[3] != 0 { return "UTF-16" }
            if first[0] != 0, first[1] == 0, first[2] != 0, first[3] == 0 { return "UTF-16" }
        }
        return nil
    }

    /// Directives stand before a document, one a line, with blank lines and comments between them.
    private func checkDirectives(_ file: SourceFile, _ limits: YAMLLimits) throws(Diagnostics) {
        let bytes = file.bytes
        var inRow = 0
        var line = start
        while line < bytes.count {
            let end = bytes[line...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
            switch line < end ? bytes[line] : 0x0A {
            case UInt8(ascii: "%"):
                inRow += 1
                let location = SourceLocation(file: file, offset: line, length: end - line)
                if inRow > limits.directives {
                    throw Diagnostics(
                        .error(
                            "more than \(limits.directives) lines in a row start with '%'",
                            at: location,
                            hints: ["'%' starts a directive, which no declaration needs"]))
                }
                if end - line > limits.directiveBytes {
                    throw Diagnostics(
                        .error(
                            "a line that starts with '%' has more than \(limits.directiveBytes)"
                                + " bytes",
                            at: location,
                            hints: ["'%' starts a directive, which no declaration needs"]))
                }
            case 0x0A, UInt8(ascii: "#"), UInt8(ascii: " "), 0x09: break
            default: inRow = 0
            }
            line = end + 1
        }
    }
}

/// A number in hexadecimal, upper case, filled with zeros.
func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
