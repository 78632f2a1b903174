import Quern
import QuernHTML

/// What one stage did, as an item of the page's list.
struct StepItem {
    private let step: Explanation.Step
    private let origin: Origin

    /// - Parameter origin: that of the document.
    init(_ step: Explanation.Step, of origin: Origin) {
        self.step = step
        self.origin = origin
    }

    var html: HTML {
        var parts: [HTML] = ["<h3><code>\(exactly: step.stage)</code>\(remark)</h3>"]
        if !step.scores.isEmpty { parts.append(scores) }
        if !step.metadata.isEmpty { parts.append(metadata) }
        for (verb, layers) in [("added", step.added), ("lost with its text", step.lost)] {
            for layer in layers { parts.append(annotations(layer, verb)) }
        }
        if !step.edits.isEmpty { parts.append(edits) }
        let state = step.outcome != .handedOn ? "gone" : step.isQuiet ? "quiet" : "busy"
        return "<li class=\"\(state)\">\(parts, separator: "\n")</li>"
    }

    private var remark: HTML {
        if !step.isApplied {
            return
                " <span class=\"soft\">not applied: <code>\(exactly: step.condition ?? "")</code> does not hold</span>"
        }
        switch step.outcome {
        case .dropped: return " <span class=\"alarm\">dropped the document</span>"
        case .merged: return " <span class=\"alarm\">merged the document into another one</span>"
        case .quarantined: return " <span class=\"alarm\">failed</span>"
        case .divided:
            return
                " <span class=\"soft\">divided the document into \(grouped: step.division?.parts.count ?? 0)</span>"
        case .handedOn: break
        }
        if let division = step.division, let number = division.number {
            return
                " <span class=\"soft\">part \(grouped: number) of \(grouped: division.parts.count)</span>"
        }
        if step.kind == .index || step.kind == .export {
            return " <span class=\"soft\">took the document</span>"
        }
        return step.isQuiet ? " <span class=\"soft\">nothing changed</span>" : .empty
    }

    private var scores: HTML {
        let items: [HTML] = step.scores.map { score in
            let limits: [HTML] = score.limits.map { limit in
                let text =
                    "\(limit.isMet ? "" : limit.isLeast ? "below " : "above ")\(limit.parameter) \(ScoreText.number(limit.value))"
                return limit.isMet
                    ? "\(exactly: text)" : "<span class=\"alarm\">\(exactly: text)</span>"
            }
            return
                "<li><strong>\(exactly: score.name) \(ScoreText.number(score.value))</strong>\(limits.isEmpty ? "" : " – ")\(limits, separator: ", ")</li>"
        }
        return "<ul class=\"plain\" aria-label=\"Scores\">\(items)</ul>"
    }

    private var metadata: HTML {
        let rows: [HTML] = step.metadata.map { change in
            func cell(_ value: Metadata.Value?) -> HTML {
                guard let value else { return "<span class=\"soft\">nothing</span>" }
                return "\(isolated: value.plainText)"
            }
            let value: HTML =
                change.old == nil
                ? cell(change.new) : "<del>\(cell(change.old))</del> <ins>\(cell(change.new))</ins>"
            return "<tr><th scope=\"row\">\(isolated: change.name)</th><td>\(value)</td></tr>"
        }
        return """
            <div class="scroll"><table><caption>Metadata</caption><tbody>
            \(lines: rows)\
            </tbody></table></div>
            """
    }

    private func annotations(_ layer: Explanation.LayerChange, _ verb: String) -> HTML {
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
        let items: [HTML] = counts.map { text, count in
            "<li>\(isolated: text)\(if: count > 1, " <span class=\"soft\">×\(count)</span>")</li>"
        }
        return """
            <details><summary>\(isolated: layer.layer): \(grouped: layer.texts.count) \(verb)</summary>
            <ul class="tags">\(items)</ul></details>
            """
    }

    private var edits: HTML {
        let items: [HTML] = step.excerpts.map { excerpt, range in
            let rules = step.edits[range].placesByRule.map {
                "\($0.rule.name), \(origin.unitOfEdits) \(ExplanationText.text($0.places))"
            }
            let parts: [HTML] = excerpt.parts.map { part in
                switch part.kind {
                case .same: "\(exactly: part.text)"
                case .removed: "<del>\(exactly: part.text)</del>"
                case .added: "<ins>\(exactly: part.text)</ins>"
                }
            }
            return """
                <li><p class="soft">\(exactly: rules.joined(separator: "; "))</p>\
                <p class="diff">\(excerpt.isCutBefore ? "…" : "")\(parts)\(excerpt.isCutAfter ? "…" : "")</p></li>
                """
        }
        return """
            <details><summary>\(grouped: step.edits.count) \(step.edits.count == 1 ? "edit" : "edits") of the text</summary>
            <ul class="edits">
            \(items, separator: "\n")
            </ul></details>
            """
    }
}
