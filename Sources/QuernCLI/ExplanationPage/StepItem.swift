import Quern

/// What one stage did, as an item of the page's list.
struct StepItem {
    private let step: Explanation.Step

    init(_ step: Explanation.Step) { self.step = step }

    var html: String {
        var parts = ["<h3><code>\(HTML.escaped(step.stage))</code>\(remark)</h3>"]
        if !step.scores.isEmpty { parts.append(scores) }
        if !step.metadata.isEmpty { parts.append(metadata) }
        for (verb, layers) in [("added", step.added), ("lost with its text", step.lost)] {
            for layer in layers { parts.append(annotations(layer, verb)) }
        }
        if !step.edits.isEmpty { parts.append(edits) }
        let state = step.outcome != .handedOn ? "gone" : step.isQuiet ? "quiet" : "busy"
        return "<li class=\"\(state)\">\(parts.joined(separator: "\n"))</li>"
    }

    private var remark: String {
        if !step.isApplied {
            return
                " <span class=\"soft\">not applied: <code>\(HTML.escaped(step.condition ?? ""))</code> does not hold</span>"
        }
        switch step.outcome {
        case .dropped: return " <span class=\"alarm\">dropped the document</span>"
        case .merged: return " <span class=\"alarm\">merged the document into another one</span>"
        case .quarantined: return " <span class=\"alarm\">failed</span>"
        case .divided:
            return
                " <span class=\"soft\">divided the document into \(HTML.grouped(step.division?.parts.count ?? 0))</span>"
        case .handedOn: break
        }
        if let division = step.division, let number = division.number {
            return
                " <span class=\"soft\">part \(HTML.grouped(number)) of \(HTML.grouped(division.parts.count))</span>"
        }
        if step.kind == .index || step.kind == .export {
            return " <span class=\"soft\">took the document</span>"
        }
        return step.isQuiet ? " <span class=\"soft\">nothing changed</span>" : ""
    }

    private var scores: String {
        let items = step.scores.map { score in
            let limits = score.limits.map { limit in
                let text =
                    "\(limit.isMet ? "" : limit.isLeast ? "below " : "above ")\(limit.parameter) \(ScoreText.number(limit.value))"
                return limit.isMet
                    ? HTML.escaped(text) : "<span class=\"alarm\">\(HTML.escaped(text))</span>"
            }
            return
                "<li><strong>\(HTML.escaped(score.name)) \(ScoreText.number(score.value))</strong>\(limits.isEmpty ? "" : " – ")\(limits.joined(separator: ", "))</li>"
        }
        return "<ul class=\"plain\" aria-label=\"Scores\">\(items.joined())</ul>"
    }

    private var metadata: String {
        let rows = step.metadata.map { change in
            func cell(_ value: Metadata.Value?) -> String {
                value.map { HTML.isolated($0.plainText) } ?? "<span class=\"soft\">nothing</span>"
            }
            let value =
                change.old == nil
                ? cell(change.new) : "<del>\(cell(change.old))</del> <ins>\(cell(change.new))</ins>"
            return "<tr><th scope=\"row\">\(HTML.isolated(change.name))</th><td>\(value)</td></tr>"
        }
        return """
            <div class="scroll"><table><caption>Metadata</caption><tbody>
            \(rows.joined(separator: "\n"))
            </tbody></table></div>
            """
    }

    private func annotations(_ layer: Explanation.LayerChange, _ verb: String) -> String {
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
        let items = counts.map { text, count in
            "<li>\(HTML.isolated(text))\(count > 1 ? " <span class=\"soft\">×\(count)</span>" : "")</li>"
        }
        return """
            <details><summary>\(HTML.isolated(layer.layer)): \(HTML.grouped(layer.texts.count)) \(verb)</summary>
            <ul class="tags">\(items.joined())</ul></details>
            """
    }

    private var edits: String {
        let items = step.excerpts.map { excerpt, range in
            let rules = step.edits[range].placesByRule.map {
                "\($0.rule.name), bytes \(ExplanationText.text($0.places))"
            }
            let parts = excerpt.parts.map { part in
                switch part.kind {
                case .same: HTML.escaped(part.text)
                case .removed: "<del>\(HTML.escaped(part.text))</del>"
                case .added: "<ins>\(HTML.escaped(part.text))</ins>"
                }
            }
            return """
                <li><p class="soft">\(HTML.escaped(rules.joined(separator: "; ")))</p>\
                <p class="diff">\(excerpt.isCutBefore ? "…" : "")\(parts.joined())\(excerpt.isCutAfter ? "…" : "")</p></li>
                """
        }
        return """
            <details><summary>\(HTML.grouped(step.edits.count)) \(step.edits.count == 1 ? "edit" : "edits") of the text</summary>
            <ul class="edits">
            \(items.joined(separator: "\n"))
            </ul></details>
            """
    }
}
