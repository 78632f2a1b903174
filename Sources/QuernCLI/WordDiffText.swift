import Quern

/// Word diffs on one line: `grinds [-rice-]{+wheat+} all day`, as `git diff --word-diff` has them.
enum WordDiffText {
    /// Longer changes are shown by their ends.
    private static let limit = 160

    static func line(_ excerpt: WordDiff.Excerpt) -> String {
        let text = excerpt.parts.map { part in
            switch part.kind {
            case .same: visible(part.text)
            case .removed: "[-\(shortened(part.text))-]"
            case .added: "{+\(shortened(part.text))+}"
            }
        }
        return (excerpt.isCutBefore ? "…" : "") + text.joined() + (excerpt.isCutAfter ? "…" : "")
    }

    private static func shortened(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        guard scalars.count > limit * 3 / 2 else { return visible(text) }
        let head = String(String.UnicodeScalarView(scalars.prefix(limit * 2 / 3)))
        let tail = String(String.UnicodeScalarView(scalars.suffix(limit / 4)))
        let left = scalars.count - limit * 2 / 3 - limit / 4
        return "\(visible(head)) …(\(left) characters)… \(visible(tail))"
    }

    /// What would break the line, or cannot be seen, as JSON has it.
    static func visible(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": shown.append(contentsOf: "\\n".unicodeScalars)
            case "\r": shown.append(contentsOf: "\\r".unicodeScalars)
            case "\t": shown.append(contentsOf: "\\t".unicodeScalars)
            case " ": shown.append(scalar)
            default:
                let properties = scalar.properties
                switch properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator,
                    .privateUse, .unassigned:
                    let digits = String(scalar.value, radix: 16, uppercase: true)
                    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
                    shown.append(contentsOf: "\\u{\(padded)}".unicodeScalars)
                default: shown.append(scalar)
                }
            }
        }
        return String(shown)
    }
}
