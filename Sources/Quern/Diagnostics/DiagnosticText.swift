/// Renders diagnostics for people: place, message, source line, caret, hints.
public struct DiagnosticText: Sendable {
    /// Whether ANSI colours are wanted; only ever on a terminal.
    public let colour: Bool

    public init(colour: Bool) { self.colour = colour }

    public func render(_ diagnostic: Diagnostic) -> String {
        var lines = header(
            diagnostic.location, diagnostic.severity.rawValue, diagnostic.message,
            style: diagnostic.severity == .error
                ? "31" : diagnostic.severity == .warning ? "33" : "36")
        for hint in diagnostic.hints { lines.append("  " + hint) }
        for related in diagnostic.related {
            lines += header(related.location, "note", related.message, style: "36")
        }
        return lines.joined(separator: "\n")
    }

    private func header(
        _ location: SourceLocation?, _ word: String, _ message: String, style: String
    ) -> [String] {
        let label = paint(word + ":", "1;" + style)
        guard let location else { return ["\(label) \(message)"] }
        let place = "\(location.file.path):\(location.line):\(location.column):"
        return [paint(place, "1") + " \(label) \(message)"] + excerpt(location, style: style)
    }

    /// The source line with a caret line; long lines are cut around the caret.
    private func excerpt(_ location: SourceLocation, style: String) -> [String] {
        let scalars = Array(location.lineText.unicodeScalars)
        guard !scalars.isEmpty else { return [] }
        let caret = location.column - 1
        let first = caret > 70 ? caret - 50 : 0
        let last = min(scalars.count, first + 100)
        let shown = scalars[min(first, last)..<last]
        var text = first > 0 ? "…" : ""
        var pad = first > 0 ? " " : ""
        for (index, scalar) in shown.enumerated() {
            let visible = Self.isControl(scalar) && scalar != "\t" ? "\u{FFFD}" : scalar
            text.unicodeScalars.append(visible)
            if first + index < caret {
                // Tabs stay tabs, so that the caret stands below its character; wide
                // characters take two columns on a terminal.
                pad += scalar == "\t" ? "\t" : Self.isWide(scalar) ? "  " : " "
            }
        }
        if last < scalars.count { text += "…" }
        let width = max(1, min(location.width, last - caret))
        let mark = "^" + String(repeating: "~", count: max(0, width - 1))
        let number = String(location.line)
        let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
        return ["\(gutter) | \(text)", "      | \(pad)\(paint(mark, "1;" + style))"]
    }

    private func paint(_ text: String, _ style: String) -> String {
        colour ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            || (0x202A...0x202E).contains(scalar.value)
            || (0x2066...0x2069).contains(scalar.value)
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
