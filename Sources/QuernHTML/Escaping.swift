extension HTML.StringInterpolation {
    /// Appends a text with references for what would be markup.
    ///
    /// - Parameter exactly: see ``appendInterpolation(exactly:)``.
    mutating func append(_ text: String, exactly: Bool) {
        let scalars = text.unicodeScalars
        // What needs no escaping is appended in runs.
        var start = scalars.startIndex
        var index = start
        while index < scalars.endIndex {
            let next = scalars.index(after: index)
            if let replacement = Self.replacement(of: scalars[index], exactly: exactly) {
                markup += text[start..<index]
                markup += replacement
                start = next
            }
            index = next
        }
        markup += text[start...]
    }

    /// What stands for a scalar that cannot stand itself; nil where it can.
    private static func replacement(of scalar: Unicode.Scalar, exactly: Bool) -> String? {
        switch scalar.value {
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x26: "&amp;"
        case 0x22: "&quot;"
        case 0x27: "&#39;"
        case 0x09, 0x0A, 0x20..<0x7F: nil
        case 0x0D where exactly: "&#13;"
        case ..<0x20, 0x7F: "\u{FFFD}"
        case _ where exactly: nil
        case 0x80..<0xA0, 0xFDD0...0xFDEF: "\u{FFFD}"
        case let value where value & 0xFFFE == 0xFFFE: "\u{FFFD}"
        default: nil
        }
    }
}
