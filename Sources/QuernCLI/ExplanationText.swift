import Quern

/// The life of a document, for people.
struct ExplanationText {
    private let explanation: Explanation
    private var lines: [String] = []

    init(of explanation: Explanation) {
        self.explanation = explanation
        head()
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

    private mutating func head() {
        let document = explanation.document
        let origin = explanation.origin
        lines.append("\(explanation.id)  \(document.metadata.title ?? "(no title)")")
        lines.append(
            "  from \(origin.resource.name), line \(origin.line), bytes \(origin.range.lowerBound)–\(origin.range.upperBound), SHA-256 \(origin.resource.sha256.prefix(16))…"
        )
    }

    private mutating func add(_ step: Explanation.Step, _ number: Int) {
        let isQuiet =
            step.edits.isEmpty && step.metadata.isEmpty && step.removedMetadata.isEmpty
            && step.annotations.isEmpty
        lines.append("")
        let remark: String
        if !step.isApplied {
            remark = " — not applied: its 'when' does not hold"
        } else if case .dropped(let dropped) = explanation.fate, dropped.stage == step.stage {
            remark = " — dropped the document"
        } else {
            remark = isQuiet ? " — nothing changed" : ""
        }
        lines.append("  \(number). \(step.stage)\(remark)")
        for edit in step.edits { add(edit) }
        for field in step.metadata {
            lines.append("     set      \(field.name): \(Self.shown(field.value))")
        }
        for name in step.removedMetadata { lines.append("     unset    \(name)") }
        for layer in step.annotations {
            var counts: [(text: String, count: Int)] = []
            for text in layer.texts {
                if let index = counts.firstIndex(where: { $0.text == text }) {
                    counts[index].count += 1
                } else {
                    counts.append((text, 1))
                }
            }
            let shown = counts.prefix(12).map {
                $0.count == 1
                    ? Self.quoted($0.text, 40) : "\(Self.quoted($0.text, 40)) ×\($0.count)"
            }
            let more = counts.count > 12 ? ", and \(counts.count - 12) more" : ""
            lines.append(
                "     tagged   \(layer.layer): \(layer.texts.count) — \(shown.joined(separator: ", "))\(more)"
            )
        }
    }

    private mutating func add(_ edit: Explanation.Edit) {
        let place =
            "bytes "
            + edit.source.map { "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: ", ")
        let reason = edit.rule.reason.isEmpty ? "" : " — \(edit.rule.reason)"
        if edit.after.isEmpty {
            lines.append(
                "     removed  \(Self.quoted(edit.before))  \(place), rule \(edit.rule.name)\(reason)"
            )
        } else {
            lines.append(
                "     changed  \(Self.quoted(edit.before)) → \(Self.quoted(edit.after))  \(place), rule \(edit.rule.name)\(reason)"
            )
        }
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
            let survivor = dropped.survivor.map { ", in favour of \($0)" } ?? ""
            lines.append("  dropped by '\(dropped.stage)': \(dropped.reason)\(detail)\(survivor)")
        case .quarantined(let record):
            lines.append("  in quarantine: '\(record.stage)' failed: \(record.error)")
        }
    }

    private static func shown(_ value: Metadata.Value) -> String {
        if case .string(let text) = value { return quoted(text) }
        return JSONWriter.text { $0.value(value) }
    }

    /// A text on one line, with its ends when it is long.
    private static func quoted(_ text: String, _ limit: Int = 100) -> String {
        let scalars = Array(text.unicodeScalars)
        guard scalars.count > limit else { return JSONWriter.text { $0.string(text) } }
        let head = String(String.UnicodeScalarView(scalars.prefix(limit * 2 / 3)))
        let tail = String(String.UnicodeScalarView(scalars.suffix(limit / 3)))
        return JSONWriter.text { $0.string("\(head) … \(tail)") }
    }
}
