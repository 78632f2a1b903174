import Quern
import QuernHTML

/// The page about a corpus, made of its summary and the run's ledger.
struct Page {
    let summary: Summary
    let title: String
    let description: String?
    let stages: [String]
    let ledger: Ledger
    let top: Int

    var html: HTML {
        let timeline = Timeline(summary.days)
        let sections = self.sections(timeline)
        return """
            <!DOCTYPE html>
            <html lang="en">
            \(head)
            <body>
            <a class="skip" href="#main">Skip to the report</a>
            \(masthead(timeline))
            <nav aria-label="Sections">
            <ul>
            \(lines: sections.map(\.link))\
            </ul>
            </nav>
            <main id="main">
            \(sections.map(\.html))\
            </main>
            \(footer)
            </body>
            </html>

            """
    }

    private func sections(_ timeline: Timeline) -> [Section] {
        let tables = ConceptTables(summary, top: top)
        return [
            .when(timeline, undated: summary.undated), .what(tables.concepts), .who(tables.names),
            .sources(summary, top: top), .ledger(ledger), .removed(ledger),
            .dropped(ledger, summary), .quarantine(ledger), .documents(summary),
        ]
    }

    private var head: HTML {
        """
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(title) – corpus report</title>
        <style>
        \(HTML(markup: Style.sheet))
        </style>
        </head>
        """
    }

    private func masthead(_ timeline: Timeline) -> HTML {
        let lede: [HTML] = [description ?? ""].filter { !$0.isEmpty }.map { text in
            "<p class=\"lede\"><bdi>\(text)</bdi></p>"
        }
        let facts: [HTML] = facts(timeline).map { fact in
            "<div><dt>\(fact.what)</dt><dd>\(fact.value)</dd></div>"
        }
        return """
            <header class="masthead">
            <p class="kicker">Corpus report</p>
            <h1><bdi>\(title)</bdi></h1>
            \(lines: lede)\
            <dl class="facts">
            \(lines: facts)\
            </dl>
            </header>
            """
    }

    private func facts(_ timeline: Timeline) -> [(value: HTML, what: String)] {
        var facts: [(value: HTML, what: String)] = [
            ("\(grouped: summary.documents)", summary.documents == 1 ? "document" : "documents"),
            ("\(bytes: summary.bytes)", "of text"),
        ]
        if let (first, last) = timeline.span {
            facts.append((first == last ? "\(first)" : "\(first) – \(last)", "dates"))
        }
        let sources = summary.sources
        if !sources.entries.isEmpty {
            let count = sources.entries.count
            facts.append(
                (
                    "\(grouped: count)\(sources.lost > 0 ? "+" : "")",
                    count == 1 ? "source" : "sources"
                ))
        }
        let removed = ledger.rows.reduce(0) {
            $0 + $1.edits.values.reduce(0) { $0 + $1.bytesRemoved }
        }
        if removed > 0 { facts.append(("\(bytes: removed)", "of text removed")) }
        let gone = ledger.rows.reduce(0) { $0 + $1.droppedTotal + $1.merged }
        if gone > 0 {
            facts.append(
                ("\(grouped: gone)", gone == 1 ? "document dropped" : "documents dropped"))
        }
        return facts
    }

    private var footer: HTML {
        let stages: [HTML] = stages.map { "<code>\($0)</code> " }
        return """
            <footer>
            \(lines: notes)\
            <p>Made by the pipeline <bdi>\(title)</bdi>: \(stages)</p>
            <p>Texts are measured in bytes of UTF-8. The same figures for programs are in <code>run.json</code> and <code>ledger.csv</code> beside this page.</p>
            </footer>
            """
    }

    /// What the figures leave out.
    private var notes: [HTML] {
        let losses: [(count: Int, what: String)] = [
            (
                summary.named.lost,
                "mentions are of things beyond the first 50,000 that the corpus names, and are not counted."
            ),
            (
                summary.months.lost,
                "counts by month are beyond the first 200,000 and are missing from the tables by date, though not from their totals."
            ),
            (
                summary.days.lost,
                "documents have a day beyond the first 20,000 different ones and are missing from the timeline."
            ),
            (
                summary.sources.lost,
                "documents have a source beyond the first 5,000 different ones."
            ),
            (
                summary.gone.lost,
                "dropped documents have a reason beyond the first 1,000 and give no examples here."
            ),
        ]
        return losses.filter { $0.count > 0 }.map { "<p>\(grouped: $0.count) \($0.what)</p>" }
    }
}
