public import Quern

/// As a parameter, a pattern is compiled while the file is read that gives it.
extension Pattern: ParameterValue {
    public static var parameterType: ParameterType { .pattern }

    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> Self? {
        guard let text = String.decode(node, as: name, into: &report) else { return nil }
        do throws(SyntaxError) {
            return try Self(text)
        } catch {
            report.append(
                .error(
                    "\(name) is no regular expression: \(error.message)",
                    at: place(of: error.offset, in: text, node.location)))
            return nil
        }
    }

    /// Where a byte of a value stands in its file; the whole value when escapes or line breaks
    /// make the file read otherwise.
    private static func place(
        of offset: Int, in text: String, _ whole: SourceLocation
    ) -> SourceLocation {
        let bytes = whole.file.bytes
        var start = whole.offset
        if start < bytes.count, bytes[start] == 0x22 || bytes[start] == 0x27 { start += 1 }
        let end = start + text.utf8.count
        guard end <= bytes.count, bytes[start..<end].elementsEqual(text.utf8) else { return whole }
        // What is missing at the end is shown at the last character.
        return SourceLocation(
            file: whole.file, offset: start + min(offset, max(0, text.utf8.count - 1)), length: 1)
    }

    public var canonical: Metadata.Value? { .string(source) }
}
