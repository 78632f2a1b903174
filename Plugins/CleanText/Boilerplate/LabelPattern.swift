internal import Quern
internal import QuernPatterns

/// Makes one expression of many labels, for lines that are nothing but labels.
///
/// Scraped pages run their controls together (`PrintE-mailBookmark and Share`), so labels may
/// follow each other with separators between them or with nothing. Longer labels are tried first
/// and never reconsidered, which keeps matching linear.
enum LabelPattern {
    /// What may stand before, between and after labels: white space, punctuation that menus use,
    /// and symbols. A colon is not among them, because "Name:" alone on a line is a speaker.
    static let separator =
        #"[\s\p{Zs}\p{So}\p{Sm}\x{200B}|/\\·•∙,;&_\-–—…()\[\]{}*"'‘’“”‹›«»←→↑↓]"#

    static func expression(
        _ labels: [PatternText], _ definitions: PatternDefinitions
    ) throws(Diagnostics) -> String {
        var texts: [String] = []
        let sorted = labels.enumerated().sorted {
            ($1.element.text.utf8.count, $0.offset) < ($0.element.text.utf8.count, $1.offset)
        }
        for (_, label) in sorted {
            texts.append(try definitions.expanded(PatternText(escaped(label.text), at: label.location)))
        }
        // The first label stands first in the expression, so that its first bytes are known.
        let any = "(?>" + texts.joined(separator: "|") + ")"
        return "(?:\(separator)*+\(any))++\(separator)*+"
    }

    /// The label as an expression: `#` is a number, space is any white space, `%{name}` stays.
    static func escaped(_ label: String) -> String {
        var pattern = ""
        var inDefinition = false
        var previous: Unicode.Scalar = " "
        for scalar in label.unicodeScalars {
            defer { previous = scalar }
            if inDefinition {
                pattern.unicodeScalars.append(scalar)
                if scalar == "}" { inDefinition = false }
                continue
            }
            switch scalar {
            case "#": pattern += #"\d[\d,.]*+[kKmM]?+"#
            case "%": pattern += "%"
            case "{" where previous == "%":
                pattern += "{"
                inDefinition = true
            case " ": pattern += #"[\s\p{Zs}]++"#
            case "'", "’": pattern += "['’]"
            case "\\", "^", "$", ".", "|", "?", "*", "+", "(", ")", "[", "]", "{", "}", "-":
                pattern += "\\"
                pattern.unicodeScalars.append(scalar)
            default: pattern.unicodeScalars.append(scalar)
            }
        }
        return pattern
    }
}
