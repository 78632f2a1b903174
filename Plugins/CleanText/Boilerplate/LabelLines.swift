internal import Quern
internal import QuernPatterns

/// Lines that are nothing but labels of page controls.
///
/// Scraped pages run their controls together (`PrintE-mailBookmark and Share`), so labels may
/// follow each other with separators between them or with nothing, and labels of different rules may
/// stand on one line. At every place the longest label is taken and never reconsidered, which keeps
/// matching linear.
struct LabelLines: Sendable {
    struct Label {
        var text: String
        /// The label as an expression.
        var pattern: String
        var rule: Int
        var place: LinePlace
        var location: SourceLocation?
    }

    private var pattern: Pattern?
    private var places: [Int: LinePlace] = [:]
    /// Whether some labels count only at the top or the end.
    private(set) var dependsOnPlace = false

    /// What may stand before, between and after labels: white space, punctuation that menus use,
    /// and symbols. A colon is not among them, because "Name:" alone on a line is a speaker.
    private static let separator =
        #"[\s\p{Zs}\p{So}\p{Sm}\x{200B}|/\\·•∙,;&_\-–—…()\[\]{}*"'‘’“”‹›«»←→↑↓]"#

    init() {}

    init(_ labels: [Label]) throws(Diagnostics) {
        guard !labels.isEmpty else { return }
        places = Dictionary(
            labels.map { ($0.rule, $0.place) }, uniquingKeysWith: { first, _ in first })
        dependsOnPlace = labels.contains { $0.place != .anywhere }
        // Longer labels first; of equal ones that of the rule that may remove it anywhere, then
        // that of the earlier rule.
        let sorted = labels.enumerated().sorted { a, b in
            (-a.element.text.utf8.count, a.element.place == .anywhere ? 0 : 1, a.offset)
                < (-b.element.text.utf8.count, b.element.place == .anywhere ? 0 : 1, b.offset)
        }.map(\.element)
        // Grouped by the first letter, so that a line is not compared with every label.
        var groups: [(key: String, patterns: [String])] = []
        var known: Set<String> = []
        for label in sorted where known.insert(label.text.lowercased()).inserted {
            let key = Self.groupKey(label.text)
            let part = "\(label.pattern)(*MARK:\(label.rule))"
            if let index = groups.firstIndex(where: { $0.key == key }) {
                groups[index].patterns.append(part)
            } else {
                groups.append((key, [part]))
            }
        }
        // A definition can begin with any letter, so it is tried before "T" and the like.
        groups = groups.filter(\.key.isEmpty) + groups.filter { !$0.key.isEmpty }
        let alternatives = groups.map { group in
            (group.key.isEmpty ? "" : "(?=\(group.key))") + "(?:"
                + group.patterns.joined(separator: "|") + ")"
        }
        let source =
            "\\G\(Self.separator)*+(?>\(alternatives.joined(separator: "|")))\(Self.separator)*+"
        do throws(Pattern.SyntaxError) {
            pattern = try Pattern(source, ignoresCase: true)
        } catch {
            // One of them alone gives the better message.
            for label in labels {
                do throws(Pattern.SyntaxError) {
                    _ = try Pattern(label.pattern)
                } catch {
                    throw Diagnostics(
                        PatternText.syntaxError(label.pattern, error, at: label.location))
                }
            }
            throw Diagnostics(PatternText.syntaxError(source, error, at: labels[0].location))
        }
    }

    private static func groupKey(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, first.isASCII, first.properties.isAlphabetic
        else {
            return ""
        }
        return String(first).lowercased()
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

    func matcher() -> Matcher? { pattern.map { Matcher(matcher: $0.matcher(), places: places) } }

    struct Matcher {
        fileprivate let matcher: Pattern.Matcher
        fileprivate let places: [Int: LinePlace]

        /// The rule that removes a line made of labels; nil when it is none, or when no label
        /// of it counts at this place.
        func rule(
            of bytes: UnsafeBufferPointer<UInt8>, line range: Range<Int>, at place: LinePlace
        ) throws -> Int? {
            let line = UnsafeBufferPointer(rebasing: bytes[range])
            var start = 0
            var shortest = Int.max
            var joins = false
            var found: Int?
            while start < line.count {
                guard try matcher.match(line, from: start), let whole = matcher.range(0),
                    !whole.isEmpty, let rule = matcher.mark.flatMap({ Int($0) })
                else { return nil }
                if start > 0, Self.isLetter(line[start - 1]), Self.isLetter(line[start]) {
                    // "PrintE-mail" is two labels, "printing" is none.
                    guard (0x41...0x5A).contains(line[start]) || line[start] >= 0x80 else {
                        return nil
                    }
                    joins = true
                }
                shortest = min(shortest, whole.count)
                if joins, shortest < 2 { return nil }
                if found == nil, counts(rule, at: place) { found = rule }
                start = whole.upperBound
            }
            return found
        }

        private func counts(_ rule: Int, at place: LinePlace) -> Bool {
            switch (places[rule], place) {
            case (.anywhere, _), (.edges, .top), (.edges, .end), (.top, .top), (.end, .end): true
            default: false
            }
        }

        private static func isLetter(_ byte: UInt8) -> Bool {
            (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
        }
    }
}
