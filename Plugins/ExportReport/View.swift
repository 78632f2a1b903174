/// What a template may show, by name. Text is escaped on the way in, once and for all.
///
/// The template engine's own escaping goes by `Character`, so that a quotation mark with a combining accent
/// after it is not the sign that it looks for, and gets through as it is: a hole that hostile
/// documents could use. This one goes by scalars.
struct View {
    private(set) var slots: [String: Any]

    enum Slot {
        case text(String)
        case number(Int)
        case flag(Bool)
        case list([View])
        /// Markup of our own making.
        case markup(String)
    }

    init(_ slots: [String: Slot]) {
        self.slots = slots.mapValues { slot in
            switch slot {
            case .text(let text): Self.escaped(text)
            case .number(let number): Self.grouped(number)
            case .flag(let flag): flag
            case .list(let views): views.map(\.slots)
            case .markup(let markup): markup
            }
        }
    }

    /// For HTML text and for attribute values in double or single quotes.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "'": result.append(contentsOf: "&#39;".unicodeScalars)
            case "\n", "\t": result.append(scalar)
            // HTML has no place for control characters and noncharacters.
            case _
            where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                || scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value):
                result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// 1234567 → 1,234,567
    static func grouped(_ number: Int) -> String {
        var digits = Array(String(number.magnitude))
        var index = digits.count - 3
        while index > 0 {
            digits.insert(",", at: index)
            index -= 3
        }
        return (number < 0 ? "−" : "") + String(digits)
    }

    /// 1234567 → 1.2 MB
    static func bytes(_ count: Int) -> String {
        if count < 1000 { return "\(count) B" }
        var value = Double(count)
        for unit in ["kB", "MB", "GB", "TB"] {
            value /= 1000
            if value < 99.95 {
                let tenths = Int((value * 10).rounded())
                return "\(tenths / 10).\(tenths % 10) \(unit)"
            }
            if value < 999.5 || unit == "TB" { return "\(grouped(Int(value.rounded()))) \(unit)" }
        }
        return ""
    }

    /// The beginning of a text on one line, at most so many scalars, cut between words where that
    /// is possible.
    static func excerpt(_ text: String, _ length: Int) -> String {
        var line = String.UnicodeScalarView()
        var count = 0
        var lastSpace: (index: String.UnicodeScalarView.Index, count: Int)?
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                if count > 0, line.last != " " {
                    lastSpace = (line.endIndex, count)
                    line.append(" ")
                    count += 1
                }
                continue
            }
            if count >= length {
                if let lastSpace, lastSpace.count > length / 2 {
                    line.removeSubrange(lastSpace.index...)
                }
                return String(line) + "…"
            }
            line.append(scalar)
            count += 1
        }
        if line.last == " " { line.removeLast() }
        return String(line)
    }
}
