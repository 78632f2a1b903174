/// Counts what rules do to texts while one stage works on one slice; used by one thread.
///
/// Edits count when the stage is done with the document, so that a document on which it fails leaves no
/// trace.
package final class EditCollector: @unchecked Sendable {
    // Asked several times for every document, by one thread, so accesses are not checked.

    @exclusivity(unchecked) private(set) var tallies: [String: Ledger.EditTally] = [:]
    @exclusivity(unchecked) private var pending: [Work] = []

    /// What a stage did to a document.
    private struct Work {
        let document: DocumentID
        /// As it was before the first step.
        var text: String
        let steps: ArraySlice<History.Step>

        /// Goes on to the text before a step.
        mutating func advance(from start: inout Int, to place: Int) {
            while start < place {
                if let next = try? steps[start].edits.apply(to: &text) { text = next }
                start += 1
            }
        }
    }

    package init() {}

    /// Notes what has been done to the document at hand since it had so many steps behind it, and this text.
    func note(_ document: borrowing Document, since steps: Int, _ text: String) {
        guard document.history.steps.count > steps else { return }
        pending.append(
            Work(document: document.id, text: text, steps: document.history.steps[steps...]))
    }

    /// The stage is done with the document.
    func commit() {
        if pending.isEmpty { return }
        for work in pending { count(work) }
        pending.removeAll(keepingCapacity: true)
    }

    /// The stage has failed on the document.
    func discard() { if !pending.isEmpty { pending.removeAll(keepingCapacity: true) } }

    private func count(_ work: Work) {
        var work = work
        var reached = work.steps.startIndex
        for place in work.steps.indices {
            let edits = work.steps[place].edits
            var byRule = [(edits: Int, bytes: Int)](repeating: (0, 0), count: edits.rules.count)
            for edit in edits.edits {
                byRule[Int(edit.rule)].edits += 1
                byRule[Int(edit.rule)].bytes += Int(edit.end - edit.start)
            }
            for (index, rule) in edits.rules.enumerated() where byRule[index].edits > 0 {
                var tally = tallies[rule.name] ?? Ledger.EditTally(reason: rule.reason)
                tally.edits += byRule[index].edits
                tally.bytesRemoved += byRule[index].bytes
                tally.documents += 1
                if tally.examples.count < Ledger.EditTally.exampleLimit, !rule.isConfidential {
                    // The text before a later step is made only where an example is wanted of it.
                    work.advance(from: &reached, to: place)
                    addExamples(edits, rule: index, work.text, work.document, to: &tally)
                }
                tallies[rule.name] = tally
            }
        }
    }

    private func addExamples(
        _ edits: TextEdits, rule: Int, _ text: String, _ document: DocumentID,
        to tally: inout Ledger.EditTally
    ) {
        let utf8 = text.utf8
        for edit in edits.edits where Int(edit.rule) == rule && edit.end > edit.start {
            let length = min(Int(edit.end - edit.start), Ledger.EditTally.exampleLength)
            let start = utf8.index(utf8.startIndex, offsetBy: Int(edit.start))
            // A cut inside a character would show as U+FFFD.
            var end = utf8.index(start, offsetBy: length)
            while end < utf8.endIndex, utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
            let removed = String(decoding: utf8[start..<end], as: UTF8.self)
            if removed.utf8.allSatisfy({ $0 <= 0x20 }) { continue }
            tally.examples.append(.init(document: document, text: removed))
            if tally.examples.count == Ledger.EditTally.exampleLimit { return }
            // One example a document is enough.
            return
        }
    }
}
