import Quern

/// The account of the run: what every stage did, and what became of the documents.
struct LedgerTables {
    private let ledger: Ledger
    private let summary: Summary

    init(_ ledger: Ledger, _ summary: Summary) {
        self.ledger = ledger
        self.summary = summary
    }

    var slots: [String: View.Slot] {
        let removals = ledger.rows.filter { !$0.edits.isEmpty }.map(edits)
        let quarantined = ledger.rows.filter { $0.quarantined > 0 }
        let drops = self.drops
        return [
            "ledger": .list(ledger.rows.map(row)), "hasLedger": .flag(!ledger.rows.isEmpty),
            "balances": .flag(ledger.imbalances.isEmpty),
            "hasMade": .flag(ledger.rows.contains { $0.made > 0 }),
            "removals": .list(removals), "hasRemovals": .flag(!removals.isEmpty),
            "drops": .list(drops), "hasDrops": .flag(!drops.isEmpty),
            "quarantined": .list(
                quarantined.map {
                    View([
                        "stage": .text($0.stage), "number": .number($0.quarantined),
                        "isOne": .flag($0.quarantined == 1),
                    ])
                }),
            "hasQuarantined": .flag(!quarantined.isEmpty),
        ]
    }

    private func row(_ row: Ledger.Row) -> View {
        var notes: [String] = []
        if row.records > 0 {
            notes.append("\(View.grouped(row.records)) \(row.records == 1 ? "record" : "records")")
        }
        if row.made > 0 { notes.append("\(View.grouped(row.made)) made by division") }
        let edits = row.edits.values.reduce(0) { $0 + $1.edits }
        if edits > 0 { notes.append("\(View.grouped(edits)) \(edits == 1 ? "edit" : "edits")") }
        for (layer, count) in Self.sorted(row.annotations) {
            notes.append("\(View.grouped(count)) in \(layer)")
        }
        for (name, count) in Self.sorted(row.counts) {
            notes.append("\(View.grouped(count)) \(name)")
        }
        return View([
            "stage": .text(row.stage), "in": .number(row.documentsIn),
            "out": .number(row.documentsOut),
            "droppedCount": .number(row.droppedTotal), "noneDropped": .flag(row.droppedTotal == 0),
            "mergedCount": .number(row.merged), "noneMerged": .flag(row.merged == 0),
            "quarantinedCount": .number(row.quarantined),
            "noneQuarantined": .flag(row.quarantined == 0),
            "rowNotes": .text(notes.joined(separator: ", ")),
        ])
    }

    private static func sorted(_ counts: [String: Int]) -> [(key: String, value: Int)] {
        counts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }

    /// What the rules of one stage did, those that removed most first.
    private func edits(_ row: Ledger.Row) -> View {
        let rules = row.edits.sorted {
            $0.value.bytesRemoved != $1.value.bytesRemoved
                ? $0.value.bytesRemoved > $1.value.bytesRemoved
                : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        }
        return View([
            "stage": .text(row.stage),
            "rules": .list(
                rules.map { rule, tally in
                    View([
                        "rule": .text(rule), "hasReason": .flag(!tally.reason.isEmpty),
                        "ruleReason": .text(tally.reason), "edits": .number(tally.edits),
                        "editedDocuments": .number(tally.documents),
                        "removedBytes": .text(View.bytes(tally.bytesRemoved)),
                        "hasExamples": .flag(!tally.examples.isEmpty),
                        "oneExample": .flag(tally.examples.count == 1),
                        "exampleCount": .number(tally.examples.count),
                        "examples": .list(
                            tally.examples.map {
                                View([
                                    "exampleText": .text(View.excerpt($0.text, 200)),
                                    "exampleDocument": .text($0.document.text),
                                ])
                            }),
                    ])
                }),
        ])
    }

    /// Dropped and merged documents by stage and reason, in the order of the stages.
    private var drops: [View] {
        var views: [View] = []
        for row in ledger.rows {
            let reasons = row.dropped.sorted {
                $0.value != $1.value
                    ? $0.value > $1.value : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
            }
            for (reason, count) in reasons {
                let cause = Summary.Cause(stage: row.stage, reason: reason, isMerge: false)
                views.append(drop(cause, reason, count))
            }
            let merges = summary.gone.entries.filter { $0.key.stage == row.stage && $0.key.isMerge }
            for (cause, examples) in merges.sorted(by: {
                $0.key.reason.utf8.lexicographicallyPrecedes($1.key.reason.utf8)
            }) {
                views.append(drop(cause, "merged: \(cause.reason)", examples.count))
            }
        }
        return views
    }

    private func drop(_ cause: Summary.Cause, _ reason: String, _ count: Int) -> View {
        let examples = summary.gone[cause]?.first ?? []
        return View([
            "stage": .text(cause.stage), "reason": .text(reason), "number": .number(count),
            "isOne": .flag(count == 1), "shown": .number(examples.count),
            "isCut": .flag(!examples.isEmpty && examples.count < count),
            "hasGone": .flag(!examples.isEmpty),
            "gone": .list(
                examples.map { example in
                    View([
                        "goneTitle": .text(example.title.isEmpty ? "(no title)" : example.title),
                        "goneID": .text(example.id), "hasDetail": .flag(!example.detail.isEmpty),
                        "goneDetail": .text(example.detail),
                        "hasSurvivor": .flag(!example.survivor.isEmpty),
                        "survivor": .text(example.survivor),
                    ])
                }),
        ])
    }
}
