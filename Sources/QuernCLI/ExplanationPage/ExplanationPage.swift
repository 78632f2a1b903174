import Quern
import QuernHTML

/// `quern why --format html`: one page, complete in itself, without scripts or requests.
struct ExplanationPage {
    private let findings: Explainer.Findings
    private let pipeline: String

    init(_ findings: Explainer.Findings, pipeline: String) {
        self.findings = findings
        self.pipeline = pipeline
    }

    var html: HTML {
        let title = findings.explanations.first.map { $0.title ?? $0.id.text } ?? "no document"
        let documents = findings.explanations.enumerated().map { index, explanation in
            DocumentSection(explanation, number: index + 1).html
        }
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(exactly: title) – why</title>
            <style>
            \(HTML(markup: ExplanationStyle.sheet))
            </style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the document</a>
            <main id="main">
            \(documents, separator: "\n")\(records)
            </main>
            <footer>Made by <code>quern why</code> (\(QuernVersion.current)) from pipeline \(isolated: pipeline).</footer>
            </body>
            </html>
            """
    }

    /// Records that gave no document.
    private var records: HTML {
        let quarantined: [HTML] = findings.quarantined.map { record in
            """
            <li>\(isolated: record.resource), line \(record.line), bytes \(record.range.lowerBound)–\(record.range.upperBound): \
            in quarantine, because <code>\(exactly: record.stage)</code> failed: \(isolated: record.error)</li>
            """
        }
        let skipped: [HTML] = findings.skipped.map { one in
            "<li>\(isolated: one.resource) gave no document: \(isolated: one.reason)</li>"
        }
        if quarantined.isEmpty, skipped.isEmpty { return .empty }
        return """

            <section aria-label="Records without a document">
            <h2>Records that gave no document</h2>
            <ul>
            \(lines: quarantined + skipped)\
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

    var html: HTML {
        let origin = explanation.origin
        return """
            <article aria-labelledby="\(prefix)-title">
            <header>
            <p class="kicker">The life of a document</p>
            <h1 id="\(prefix)-title">\(isolated: explanation.title ?? "(no title)")</h1>
            <p class="fate \(fateClass)">\(fate)</p>
            <dl class="facts">
            <div><dt>id</dt><dd><code>\(exactly: explanation.id.text)</code></dd></div>
            <div><dt>from</dt><dd>\(isolated: origin.resource.name), line \(grouped: origin.line), bytes \(grouped: origin.range.lowerBound)–\(grouped: origin.range.upperBound)</dd></div>
            <div><dt>SHA-256</dt><dd><code>\(exactly: origin.resource.sha256)</code></dd></div>
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
            \(explanation.steps.map { StepItem($0, of: explanation.origin).html }, separator: "\n")
            </ol>
            </section>
            </article>
            """
    }

    private var fateClass: String { if case .kept = explanation.fate { "kept" } else { "gone" } }

    private var fate: HTML {
        switch explanation.fate {
        case .kept:
            return
                "Kept: \(grouped: explanation.document.text.utf8.count) bytes of text from \(grouped: explanation.origin.range.count) bytes of source."
        case .divided(let parts):
            let stage = explanation.lastStep?.stage ?? ""
            return
                "Divided by <code>\(exactly: stage)</code> into \(grouped: parts.count) documents, from <code>\(exactly: parts.first?.text ?? "")</code> on."
        case .quarantined(let record):
            return
                "In quarantine: <code>\(exactly: record.stage)</code> failed: \(isolated: record.error)"
        case .dropped(let dropped):
            let detail: HTML = dropped.detail.isEmpty ? .empty : " (\(isolated: dropped.detail))"
            let cause: HTML =
                "by <code>\(exactly: dropped.stage)</code>: \(isolated: dropped.reason)\(detail)"
            guard let survivor = dropped.survivor else { return "Dropped \(cause)." }
            return
                "Merged \(cause), in favour of <code>\(exactly: survivor.text)</code>\(survivorNote)."
        }
    }

    /// What is known of the document that stands for this one.
    private var survivorNote: HTML {
        guard let found = explanation.survivor else { return .empty }
        return """
             – \(isolated: found.title ?? "(no title)"), from \(isolated: found.origin.resource.name), \
            line \(grouped: found.origin.line)\(found.ending)
            """
    }
}
