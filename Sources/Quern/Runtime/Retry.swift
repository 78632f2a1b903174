internal import Synchronization

/// What a run has done that tries failed documents again.
///
/// Parsers are left alone: what is stored of theirs depends on a record's bytes, and other bytes are another slice. Where time,
/// memory or a program made one fail, nothing is stored (``StageError/isRepeatable``), and every run tries again.
final class Retry: Sendable {
    private let tried = Mutex<Set<String>>([])

    /// A value of the store that is now this run's own.
    func noteTried(_ key: StoreKey) { tried.withLock { _ = $0.insert(key.path) } }

    /// Whether a segment holds documents that this run has yet to try again.
    func concerns(_ segment: Segment, _ key: StoreKey, _ plan: Plan) -> Bool {
        let parser = plan.parser.label
        return segment.quarantined.contains { $0.stage != parser }
            && !tried.withLock { $0.contains(key.path) }
    }
}

extension ChainRunner {
    /// A stored segment with its failed documents tried again, and stored in its place.
    ///
    /// - Returns: nil when they cannot be tried alone, because stages before the last have failed; the slice must
    ///   then go through those again.
    func again(
        _ stored: Segment, of slice: Slice, upTo point: Int, _ sources: inout [[UInt8]]?
    ) throws -> Segment? {
        let stage = plan.stages[point - 1]
        let parser = plan.parser.label
        guard point > 1,
            stored.quarantined.allSatisfy({ $0.stage == stage.label || $0.stage == parser })
        else { return nil }
        // The stages before are done for the whole slice: a document that failed is kept as text alone.
        let before = try segment(of: slice, upTo: point - 1, &sources)
        let failed = Set(
            stored.quarantined.filter { $0.stage == stage.label }.map(PlaceInSlice.init))
        var tried = Segment(ledger: emptyLedger)
        tried.documents = before.documents.filter { failed.contains(PlaceInSlice($0)) }
        guard tried.documents.count == failed.count else { return nil }
        try advance(&tried, of: slice, stages: (point - 1)..<point)

        var merged = stored
        let order = Dictionary(
            before.documents.enumerated().map { (PlaceInSlice($1), $0) },
            uniquingKeysWith: { first, _ in first })
        merged.replace(failed: failed.count, by: tried, at: stage, order: order)
        merged.isRepeatable = tried.isRepeatable
        try store(&merged, of: slice, upTo: point)
        return merged
    }
}

/// What tells the documents of a slice apart.
private struct PlaceInSlice: Hashable {
    let id: DocumentID?
    let resource: String
    let start: Int

    init(_ document: Document) {
        id = document.id
        resource = document.origin.resource.name
        start = document.origin.range.lowerBound
    }

    init(_ document: DroppedDocument) {
        id = document.id
        resource = document.origin.resource.name
        start = document.origin.range.lowerBound
    }

    init(_ record: QuarantinedRecord) {
        id = record.id
        resource = record.resource
        start = record.range.lowerBound
    }
}

extension Segment {
    /// Puts what became of failed documents where it belongs, so that the segment is what it would be had they
    /// never failed.
    fileprivate mutating func replace(
        failed: Int, by tried: Segment, at stage: PlannedStage, order: [PlaceInSlice: Int]
    ) {
        func sorted<Element>(_ elements: [Element], _ place: (Element) -> PlaceInSlice)
            -> [Element]
        {
            let ranked = elements.map { (order[place($0)] ?? .max, $0) }
            return ranked.enumerated().sorted {
                ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
            }.map(\.element.1)
        }
        documents = sorted(documents + tried.documents) { PlaceInSlice($0) }
        // Earlier stages come first in both lists.
        dropped =
            dropped.filter { $0.stage != stage.label }
            + sorted(dropped.filter { $0.stage == stage.label } + tried.dropped) {
                PlaceInSlice($0)
            }
        quarantined = quarantined.filter { $0.stage != stage.label } + tried.quarantined

        let positions = Dictionary(
            order.compactMap { place, position in place.id.map { ($0, position) } },
            uniquingKeysWith: min)
        var row = ledger.rows[stage.position]
        row.documentsIn -= failed
        row.quarantined -= failed
        let examples = row.edits.merging(tried.ledger.rows[stage.position].edits) { mine, theirs in
            var both = mine
            both.examples = (mine.examples + theirs.examples).enumerated().sorted {
                (positions[$0.element.document] ?? .max, $0.offset)
                    < (positions[$1.element.document] ?? .max, $1.offset)
            }.map(\.element)
            return both
        }.mapValues { Array($0.examples.prefix(Ledger.EditTally.exampleLimit)) }
        ledger.rows[stage.position] = row
        ledger.merge(tried.ledger)
        for (rule, examples) in examples {
            ledger.rows[stage.position].edits[rule]?.examples = examples
        }
    }
}
