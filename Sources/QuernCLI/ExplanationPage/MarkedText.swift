import Quern

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

    var html: String {
        if entries.isEmpty { return "<p>No stage changed the text.</p>" }
        let rows = entries.enumerated().map { number, entry in
            """
            <li id="\(anchor(number))" class="c\(number % Self.colours)"><span class="number">\(number + 1)</span> \
            <strong>\(HTML.isolated(entry.rule.name))</strong>\
            \(entry.rule.reason.isEmpty ? "" : " – \(HTML.isolated(entry.rule.reason))") \
            <span class="soft"><code>\(HTML.escaped(entry.stage))</code>, \(HTML.grouped(entry.edits)) \(entry.edits == 1 ? "edit" : "edits")</span></li>
            """
        }
        return """
            <p class="key"><del class="sample">Struck out</del> was removed, <ins class="sample">underlined</ins> was put in. \
            Point at a mark, or go to it with the Tab key, for its rule; its number is that of the rule below.</p>
            <ol class="legend" aria-label="Rules that changed the text">
            \(rows.joined(separator: "\n"))
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

    var html: String {
        var html =
            "<div class=\"text\" role=\"region\" aria-label=\"Original text with changes\" tabindex=\"0\">"
        for mark in marks {
            switch mark.kind {
            case .kept: html += HTML.escaped(mark.text)
            case .removed: html += element("del", mark, "removed")
            case .added: html += element("ins", mark, "put in")
            }
        }
        return html + "</div>"
    }

    private func element(_ element: String, _ mark: Mark, _ verb: String) -> String {
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
            <\(element) tabindex="0" class="c\(last % RuleLegend.colours)" title="\(HTML.escaped(tip))" data-tip="\(HTML.escaped(tip))" \
            aria-describedby="\(mark.rules.map(legend.anchor).joined(separator: " "))">\(Self.visible(text))\
            <sup aria-hidden="true">\(last + 1)</sup>\(Self.visible(ending))</\(element)>
            """
    }

    /// White space alone, or what has no shape at all, would be a mark that nobody sees.
    private static func visible(_ text: String) -> String {
        guard text.utf8.count <= 64, text.unicodeScalars.allSatisfy(isInvisible) else {
            return HTML.escaped(text)
        }
        var shown = ""
        for scalar in text.unicodeScalars {
            let sign: String
            switch scalar {
            case "\n": sign = "↵"
            case "\r": sign = "CR"
            case "\t": sign = "→"
            case " ": sign = "·"
            default: sign = "°"
            }
            shown += "<span class=\"sign\">\(sign)</span>" + (scalar == "\n" ? "\n" : "")
        }
        return shown
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return properties.isWhitespace || properties.generalCategory == .format
            || properties.generalCategory == .control
    }
}
