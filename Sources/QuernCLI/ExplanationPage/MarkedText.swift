import Quern
import QuernHTML

/// The rules that changed a document, each with its number, colour and place in the legend.
struct RuleLegend {
    private let rules: AppliedRules
    private let prefix: String
    static let colours = 6

    init(_ explanation: Explanation, prefix: String) {
        rules = AppliedRules(of: explanation)
        self.prefix = prefix
    }

    var entries: [AppliedRules.Entry] { rules.entries }

    func numbers(of edits: [Explanation.EditNumber]) -> [Int] { rules.numbers(of: edits) }

    func anchor(_ number: Int) -> String { "\(prefix)-rule-\(number + 1)" }

    var html: HTML {
        if entries.isEmpty { return "<p>No stage changed the text.</p>" }
        let rows: [HTML] = entries.enumerated().map { number, entry in
            let reason: HTML = " – \(isolated: entry.rule.reason)"
            return """
                <li id="\(anchor(number))" class="c\(number % Self.colours)"><span class="number">\(number + 1)</span> \
                <strong>\(isolated: entry.rule.name)</strong>\(if: !entry.rule.reason.isEmpty, reason) \
                <span class="soft"><code>\(exactly: entry.stage)</code>, \(grouped: entry.edits) \(entry.edits == 1 ? "edit" : "edits")</span></li>
                """
        }
        return """
            <p class="key"><del class="sample">Struck out</del> was removed, <ins class="sample">underlined</ins> was put in. \
            Point at a mark, or go to it with the Tab key, for its rule; its number is that of the rule below.</p>
            <ol class="legend" aria-label="Rules that changed the text">
            \(lines: rows)\
            </ol>
            """
    }
}

/// The first text with what was removed and put in.
struct MarkedText {
    private let explanation: Explanation
    private let legend: RuleLegend

    init(_ explanation: Explanation, _ legend: RuleLegend) {
        self.explanation = explanation
        self.legend = legend
    }

    /// A run of the text, or of what was put into it, that the same rules touched.
    private struct Mark {
        let kind: Explanation.Passage.Kind
        /// The rules by their numbers in the legend.
        let rules: [Int]
        var text: String
    }

    private var marks: [Mark] {
        var marks: [Mark] = []
        for passage in explanation.passages {
            let rules = legend.numbers(of: passage.edits)
            if let last = marks.last, last.kind == passage.kind, last.rules == rules {
                marks[marks.count - 1].text += passage.text
            } else {
                marks.append(Mark(kind: passage.kind, rules: rules, text: passage.text))
            }
        }
        return marks
    }

    var html: HTML {
        let passages: [HTML] = marks.map { mark in
            switch mark.kind {
            case .kept: "\(exactly: mark.text)"
            case .removed: element("del", mark, "removed")
            case .added: element("ins", mark, "put in")
            }
        }
        return """
            <div class="text" role="region" aria-label="Original text with changes" tabindex="0">\(passages)</div>
            """
    }

    private func element(_ element: HTML, _ mark: Mark, _ verb: String) -> HTML {
        // The last rule is the one that made what is shown.
        guard let last = mark.rules.last else {
            return "<\(element)>\(Self.visible(mark.text))</\(element)>"
        }
        let rules = mark.rules.map { number -> String in
            let entry = legend.entries[number]
            let reason = entry.rule.reason.isEmpty ? "" : " – \(entry.rule.reason)"
            return "\(number + 1) \(entry.rule.name)\(reason) (\(entry.stage))"
        }
        let tip = "\(verb) by \(rules.joined(separator: "; then by "))"
        // The number stands on the line of the text that was removed, before a line break at its end.
        let breaks = mark.text.utf8.reversed().prefix { $0 == 0x0A || $0 == 0x0D }.count
        let text = String(decoding: mark.text.utf8.dropLast(breaks), as: UTF8.self)
        let ending = String(decoding: mark.text.utf8.suffix(breaks), as: UTF8.self)
        return """
            <\(element) tabindex="0" class="c\(last % RuleLegend.colours)" title="\(exactly: tip)" data-tip="\(exactly: tip)" \
            aria-describedby="\(mark.rules.map(legend.anchor).joined(separator: " "))">\(Self.visible(text))\
            <sup aria-hidden="true">\(last + 1)</sup>\(Self.visible(ending))</\(element)>
            """
    }

    /// White space alone, or what has no shape at all, would be a mark that nobody sees.
    private static func visible(_ text: String) -> HTML {
        guard text.utf8.count <= 64, text.unicodeScalars.allSatisfy(isInvisible) else {
            return "\(exactly: text)"
        }
        return "\(text.unicodeScalars.map(sign))"
    }

    private static func sign(_ scalar: Unicode.Scalar) -> HTML {
        let sign =
            switch scalar {
            case "\n": "↵"
            case "\r": "CR"
            case "\t": "→"
            case " ": "·"
            default: "°"
            }
        return "<span class=\"sign\">\(sign)</span>\(scalar == "\n" ? "\n" : "")"
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return properties.isWhitespace || properties.generalCategory == .format
            || properties.generalCategory == .control
    }
}
