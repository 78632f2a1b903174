import Quern

/// `quern why --format html`: one page, complete in itself, without scripts or requests.
struct ExplanationPage {
    private let findings: Explainer.Findings
    private let pipeline: String

    init(_ findings: Explainer.Findings, pipeline: String) {
        self.findings = findings
        self.pipeline = pipeline
    }

    var html: String {
        let title = findings.explanations.first.map { $0.title ?? $0.id.text } ?? "no document"
        let body =
            findings.explanations.enumerated().map { index, explanation in
                DocumentSection(explanation, number: index + 1).html
            }.joined(separator: "\n") + records
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(HTML.escaped(title)) – why</title>
            <style>
            \(ExplanationStyle.sheet)
            </style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the document</a>
            <main id="main">
            \(body)
            </main>
            <footer>Made by <code>quern why</code> (\(QuernVersion.current)) from pipeline \(HTML.isolated(pipeline)).</footer>
            </body>
            </html>
            """
    }

    /// Records that gave no document.
    private var records: String {
        let lines =
            findings.quarantined.map { record in
                """
                <li>\(HTML.isolated(record.resource)), line \(record.line), bytes \(record.range.lowerBound)–\(record.range.upperBound): \
                in quarantine, because <code>\(HTML.escaped(record.stage))</code> failed: \(HTML.isolated(record.error))</li>
                """
            }
            + findings.skipped.map { one in
                "<li>\(HTML.isolated(one.resource)) gave no document: \(HTML.isolated(one.reason))</li>"
            }
        if lines.isEmpty { return "" }
        return """

            <section aria-label="Records without a document">
            <h2>Records that gave no document</h2>
            <ul>
            \(lines.joined(separator: "\n"))
            </ul>
            </section>
            """
    }
}

/// One document: its fate, its original text with marks, its stages.
private struct DocumentSection {
    private let explanation: Explanation
    private let prefix: String
    private let legend: RuleLegend

    init(_ explanation: Explanation, number: Int) {
        self.explanation = explanation
        prefix = "d\(number)"
        legend = RuleLegend(explanation, prefix: prefix)
    }

    var html: String {
        let origin = explanation.origin
        return """
            <article aria-labelledby="\(prefix)-title">
            <header>
            <p class="kicker">The life of a document</p>
            <h1 id="\(prefix)-title">\(HTML.isolated(explanation.title ?? "(no title)"))</h1>
            <p class="fate \(fateClass)">\(fate)</p>
            <dl class="facts">
            <div><dt>id</dt><dd><code>\(HTML.escaped(explanation.id.text))</code></dd></div>
            <div><dt>from</dt><dd>\(HTML.isolated(origin.resource.name)), line \(HTML.grouped(origin.line)), bytes \(HTML.grouped(origin.range.lowerBound))–\(HTML.grouped(origin.range.upperBound))</dd></div>
            <div><dt>SHA-256</dt><dd><code>\(HTML.escaped(origin.resource.sha256))</code></dd></div>
            </dl>
            </header>
            <section aria-labelledby="\(prefix)-original">
            <h2 id="\(prefix)-original">The original, marked</h2>
            \(legend.html)
            \(MarkedText(explanation, legend).html)
            </section>
            <section aria-labelledby="\(prefix)-stages">
            <h2 id="\(prefix)-stages">Stage by stage</h2>
            <ol class="stages">
            \(explanation.steps.map { StepItem($0).html }.joined(separator: "\n"))
            </ol>
            </section>
            </article>
            """
    }

    private var fateClass: String { if case .kept = explanation.fate { "kept" } else { "gone" } }

    private var fate: String {
        switch explanation.fate {
        case .kept:
            return
                "Kept: \(HTML.grouped(explanation.document.text.utf8.count)) bytes of text from \(HTML.grouped(explanation.origin.range.count)) bytes of source."
        case .divided(let parts):
            let stage = "<code>\(HTML.escaped(explanation.lastStep?.stage ?? ""))</code>"
            return
                "Divided by \(stage) into \(HTML.grouped(parts.count)) documents, from <code>\(HTML.escaped(parts.first?.text ?? ""))</code> on."
        case .quarantined(let record):
            return
                "In quarantine: <code>\(HTML.escaped(record.stage))</code> failed: \(HTML.isolated(record.error))"
        case .dropped(let dropped):
            let stage = "<code>\(HTML.escaped(dropped.stage))</code>"
            let detail = dropped.detail.isEmpty ? "" : " (\(HTML.isolated(dropped.detail)))"
            guard let survivor = dropped.survivor else {
                return "Dropped by \(stage): \(HTML.isolated(dropped.reason))\(detail)."
            }
            var text =
                "Merged by \(stage): \(HTML.isolated(dropped.reason))\(detail), in favour of <code>\(HTML.escaped(survivor.text))</code>"
            if let found = explanation.survivor {
                text +=
                    " – \(HTML.isolated(found.title ?? "(no title)")), from \(HTML.isolated(found.origin.resource.name)), line \(HTML.grouped(found.origin.line))"
                if !found.isKept { text += ", which was not kept either" }
            }
            return text + "."
        }
    }
}
