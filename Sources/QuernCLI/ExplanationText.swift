import Quern

/// The life of a document, for people.
struct ExplanationText {
    private let explanation: Explanation
    private var lines: [String] = []

    init(of explanation: Explanation) {
        self.explanation = explanation
        lines.append("\(explanation.id)  \(explanation.title ?? "(no title)")")
        lines.append(
            "  from \(Self.place(explanation.origin)), SHA-256 \(explanation.origin.resource.sha256.prefix(16))…"
        )
        for (index, step) in explanation.steps.enumerated() { add(step, index + 1) }
        fate()
    }

    var text: String { lines.joined(separator: "\n") }

    /// A record that gave no document.
    static func text(_ record: QuarantinedRecord) -> String {
        """
        \(record.resource), line \(record.line), bytes \(record.range.lowerBound)–\(record.range.upperBound)
          in quarantine: '\(record.stage)' failed: \(record.error)
        """
    }

    static func place(_ origin: Origin) -> String {
        "\(origin.resource.name), line \(origin.line), bytes \(origin.range.lowerBound)–\(origin.range.upperBound)"
            + (origin.decoding.map { ", decoded (\($0))" } ?? "")
    }

    private mutating func add(_ step: Explanation.Step, _ number: Int) {
        lines += ["", "  \(number). \(step.stage)\(remark(step))"]
        for score in step.scores { lines.append("     scored   \(ScoreText.judged(score))") }
        if let division = step.division, let number = division.number, let source = division.source
        {
            lines.append(
                "     part     \(number) of \(division.parts.count), from bytes \(source.lowerBound)–\(source.upperBound)"
            )
        }
        for (excerpt, edits) in step.excerpts { add(excerpt, step.edits[edits]) }
        for field in step.metadata {
            switch (field.old, field.new) {
            case (nil, let new?): lines.append("     set      \(field.name): \(Self.shown(new))")
            case (let old?, let new?):
                lines.append(
                    "     changed  \(field.name): \(Self.shown(old)) → \(Self.shown(new))")
            default: lines.append("     unset    \(field.name)")
            }
        }
        for layer in step.added { lines.append("     tagged   \(Self.shown(layer))") }
        for layer in step.lost {
            lines.append("     untagged \(Self.shown(layer)), with the text that went")
        }
    }

    private func remark(_ step: Explanation.Step) -> String {
        if !step.isApplied {
            return " — not applied: its 'when' does not hold (\(step.condition ?? ""))"
        }
        switch step.outcome {
        case .dropped: return " — dropped the document"
        case .merged: return " — merged the document into another one"
        case .quarantined: return " — failed"
        case .divided:
            let count = step.division?.parts.count ?? 0
            return " — divided the document into \(count)"
        case .handedOn: break
        }
        if step.kind == .index || step.kind == .export { return " — took the document" }
        return step.isQuiet ? " — nothing changed" : ""
    }

    /// Neighbouring edits: where they were and which rules made them, and below it the words.
    private mutating func add(_ excerpt: WordDiff.Excerpt, _ edits: ArraySlice<Explanation.Edit>) {
        for (rule, places) in edits.placesByRule {
            let reason = rule.reason.isEmpty ? "" : " — \(rule.reason)"
            let unit = explanation.origin.unitOfEdits
            lines.append("     \(unit) \(Self.text(places)), rule \(rule.name)\(reason)")
        }
        lines.append("       " + WordDiffText.line(excerpt))
    }

    private mutating func fate() {
        lines.append("")
        let document = explanation.document
        switch explanation.fate {
        case .kept:
            lines.append(
                "  kept: \(document.text.utf8.count) bytes of text from \(explanation.origin.range.count) bytes of source"
            )
        case .dropped(let dropped):
            let detail = dropped.detail.isEmpty ? "" : " (\(dropped.detail))"
            let how = dropped.survivor == nil ? "dropped" : "merged"
            lines.append("  \(how) by '\(dropped.stage)': \(dropped.reason)\(detail)")
            let deciding = explanation.lastStep?.scores.filter {
                $0.decides == .keeping && !$0.isMet
            }
            for score in deciding ?? [] { lines.append("    \(ScoreText.judged(score))") }
            if let survivor = dropped.survivor { add(survivor) }
        case .divided(let parts):
            let stage = explanation.lastStep?.stage ?? ""
            lines.append(
                "  divided by '\(stage)': its parts are the documents \(Explanation.listed(parts))")
        case .quarantined(let record):
            lines.append("  in quarantine: '\(record.stage)' failed: \(record.error)")
            let takers = explanation.steps.filter {
                ($0.kind == .index || $0.kind == .export) && $0.isApplied && $0.outcome == .handedOn
            }
            if !takers.isEmpty {
                lines.append(
                    "    taken by \(takers.map { "'\($0.stage)'" }.joined(separator: ", "))")
            }
        }
    }

    private mutating func add(_ id: DocumentID) {
        guard let survivor = explanation.survivor else {
            lines.append("    in favour of \(id), which is not among the inputs any more")
            return
        }
        lines.append("    in favour of \(id)  \(survivor.title ?? "(no title)")")
        lines.append(
            "      from \(Self.place(survivor.origin))\(survivor.ending)"
        )
    }

    /// `12–20, 31–40`
    static func text(_ places: [Range<Int>]) -> String {
        places.map { "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: ", ")
    }

    private static func shown(_ value: Metadata.Value) -> String {
        if case .string(let text) = value { return quoted(text) }
        return JSONWriter.text { $0.value(value) }
    }

    private static func shown(_ layer: Explanation.LayerChange) -> String {
        var counts: [(text: String, count: Int)] = []
        var places: [String: Int] = [:]
        for text in layer.texts {
            if let index = places[text] {
                counts[index].count += 1
            } else {
                places[text] = counts.count
                counts.append((text, 1))
            }
        }
        let shown = counts.prefix(12).map {
            $0.count == 1 ? quoted($0.text, 40) : "\(quoted($0.text, 40)) ×\($0.count)"
        }
        let more = counts.count > 12 ? ", and \(counts.count - 12) more" : ""
        return "\(layer.layer): \(layer.texts.count) — \(shown.joined(separator: ", "))\(more)"
    }

    /// A text on one line, with its ends when it is long.
    static func quoted(_ text: String, _ limit: Int = 100) -> String {
        let scalars = Array(text.unicodeScalars)
        guard scalars.count > limit else { return JSONWriter.text { $0.string(text) } }
        let head = String(String.UnicodeScalarView(scalars.prefix(limit * 2 / 3)))
        let tail = String(String.UnicodeScalarView(scalars.suffix(limit / 3)))
        return JSONWriter.text { $0.string("\(head) … \(tail)") }
    }
}

extension Origin {
    /// What the places of edits count.
    var unitOfEdits: String { decoding == nil ? "bytes" : "decoded bytes" }
}

extension ArraySlice<Explanation.Edit> {
    /// The rules in the order of their first edits, each with the bytes of the resource that it touched; what
    /// joins is one range.
    var placesByRule: [(rule: Rule, places: [Range<Int>])] {
        var rules: [(rule: Rule, places: [Range<Int>])] = []
        for edit in self {
            let index = rules.firstIndex { $0.rule == edit.rule } ?? rules.count
            if index == rules.count { rules.append((edit.rule, [])) }
            for place in edit.source {
                if let last = rules[index].places.last, last.upperBound == place.lowerBound {
                    rules[index].places[rules[index].places.count - 1] =
                        last.lowerBound..<place.upperBound
                } else {
                    rules[index].places.append(place)
                }
            }
        }
        return rules
    }
}
