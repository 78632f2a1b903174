import Quern

/// Turns a summary and a ledger into what the template shows.
struct Page {
    let summary: Summary
    let title: String
    let description: String?
    let stages: [String]
    let ledger: Ledger
    let top: Int

    var view: View {
        let timeline = Timeline(summary.days)
        let sections: [(name: String, heading: String, views: [View])] = [
            ("when", "When", timeline.view.map { [$0] } ?? []),
            ("what", "What", ConceptTables(summary, top: top).concepts),
            ("who", "Who and where", ConceptTables(summary, top: top).names),
            ("sources", "Sources", sources.map { [$0] } ?? []),
        ]
        var slots: [String: View.Slot] = [
            "style": .markup(Style.sheet), "title": .text(title), "facts": .list(facts(timeline)),
            "hasDescription": .flag(!(description ?? "").isEmpty),
            "description": .text(description ?? ""),
            "stages": .list(stages.map { View(["stage": .text($0)]) }),
            "undated": .list(
                summary.undated == 0
                    ? []
                    : [
                        View([
                            "number": .number(summary.undated),
                            "isOne": .flag(summary.undated == 1),
                        ])
                    ]),
            "notes": .list(notes.map { View(["note": .text($0)]) }),
        ]
        for section in sections {
            slots[section.name] = .list(section.views)
            slots["has" + section.name.prefix(1).uppercased() + section.name.dropFirst()] =
                .flag(!section.views.isEmpty)
        }
        slots.merge(LedgerTables(ledger, summary).slots) { _, new in new }
        slots.merge(listing) { _, new in new }
        return View(slots)
    }

    private func facts(_ timeline: Timeline) -> [View] {
        var facts = [
            (View.grouped(summary.documents), summary.documents == 1 ? "document" : "documents"),
            (View.bytes(summary.bytes), "of text"),
        ]
        if let (first, last) = timeline.span {
            facts.append((first == last ? first : "\(first) – \(last)", "dates"))
        }
        if !summary.sources.entries.isEmpty {
            let count = summary.sources.entries.count
            facts.append(
                (
                    View.grouped(count) + (summary.sources.lost > 0 ? "+" : ""),
                    count == 1 ? "source" : "sources"
                ))
        }
        let removed = ledger.rows.reduce(0) {
            $0 + $1.edits.values.reduce(0) { $0 + $1.bytesRemoved }
        }
        if removed > 0 { facts.append((View.bytes(removed), "of text removed")) }
        let gone = ledger.rows.reduce(0) { $0 + $1.droppedTotal + $1.merged }
        if gone > 0 {
            facts.append((View.grouped(gone), gone == 1 ? "document dropped" : "documents dropped"))
        }
        return facts.map { View(["value": .text($0.0), "what": .text($0.1)]) }
    }

    private var sources: View? {
        let ranked = summary.sources.entries.sorted {
            $0.value != $1.value
                ? $0.value > $1.value : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        }
        guard let most = ranked.first?.value else { return nil }
        let without = summary.documents - ranked.reduce(0) { $0 + $1.value } - summary.sources.lost
        return View([
            "rows": .list(
                ranked.prefix(top).map {
                    View([
                        "name": .text($0.key), "count": .number($0.value),
                        "bar": .markup(Chart.bar($0.value, of: most)),
                    ])
                }),
            "isCut": .flag(ranked.count > top), "rest": .number(ranked.count - top),
            "isPartly": .flag(without > 0), "without": .number(without),
        ])
    }

    /// What the figures leave out.
    private var notes: [String] {
        var notes: [String] = []
        func note(_ lost: Int, _ what: String) {
            if lost > 0 { notes.append("\(View.grouped(lost)) \(what)") }
        }
        note(
            summary.named.lost,
            "mentions are of things beyond the first 50,000 that the corpus names, and are not counted."
        )
        note(
            summary.months.lost,
            "counts by month are beyond the first 200,000 and are missing from the tables by date, though not from their totals."
        )
        note(
            summary.days.lost,
            "documents have a day beyond the first 20,000 different ones and are missing from the timeline."
        )
        note(summary.sources.lost, "documents have a source beyond the first 5,000 different ones.")
        note(
            summary.gone.lost,
            "dropped documents have a reason beyond the first 1,000 and give no examples here.")
        return notes
    }

    private var listing: [String: View.Slot] {
        let rows = summary.listed.map { document in
            View([
                "documentTitle": .text(document.title.isEmpty ? "(no title)" : document.title),
                "documentDate": .text(document.date), "documentSource": .text(document.source),
                "documentID": .text(document.id), "documentExcerpt": .text(document.excerpt),
            ])
        }
        let more = summary.documents - rows.count
        return [
            "documents": .list(rows), "hasDocuments": .flag(!rows.isEmpty),
            "listed": .number(rows.count),
            "total": .number(summary.documents), "more": .number(more), "hasMore": .flag(more > 0),
            "isEmpty": .flag(summary.documents == 0),
        ]
    }
}
