/// The account of a run: for every stage, what went in and what became of it.
///
/// For every stage, documents in + made = out + dropped + merged + quarantined. The runtime checks it when the
/// run ends and fails the run when it does not hold.
public struct Ledger: Sendable {
    public struct Row: Sendable {
        /// The stage's label, such as `clean: length`.
        public internal(set) var stage: String
        public internal(set) var kind: StageKind
        public var documentsIn = 0
        public var documentsOut = 0
        /// Documents that came out beyond those that went in, because one was divided into several.
        public var made = 0
        /// Dropped documents by reason.
        public var dropped: [String: Int] = [:]
        public var merged = 0
        public var quarantined = 0
        /// Records that the parser read; 0 for other kinds.
        public var records = 0
        /// What rules did to texts, by rule.
        public var edits: [String: EditTally] = [:]
        /// Annotations written, by layer.
        public var annotations: [String: Int] = [:]
        /// What the stage counted itself.
        public var counts: [String: Int] = [:]

        /// Documents for which the stage's `when:` did not hold: they are among those that came out, and the stage
        /// did nothing to them, nor wrote them.
        public var passedOver: Int { counts[Ledger.passedOver] ?? 0 }
        public var droppedTotal: Int { dropped.values.reduce(0, +) }
        /// The documents that are not accounted for; 0 in a ledger that balances.
        public var imbalance: Int {
            documentsIn + made - documentsOut - droppedTotal - merged - quarantined
        }

        package init(stage: String, kind: StageKind) {
            self.stage = stage
            self.kind = kind
        }
    }

    /// What one rule did.
    public struct EditTally: Sendable {
        public var reason: String
        public var edits = 0
        /// Bytes of text taken away.
        public var bytesRemoved = 0
        /// Documents in which the rule did something.
        public var documents = 0
        /// The first few removed texts, in the order of the corpus.
        public var examples: [Example] = []

        public struct Example: Sendable {
            public let document: DocumentID
            public let text: String
        }

        static let exampleLimit = 5
        /// Examples are cut to this many bytes.
        static let exampleLength = 200
    }

    /// The count of documents that a stage's condition passed over.
    package static let passedOver = "when: does not hold"

    public internal(set) var rows: [Row]

    package init(stages: [(label: String, kind: StageKind)]) {
        rows = stages.map { Row(stage: $0.label, kind: $0.kind) }
    }

    /// Adds the account of a part of the same pipeline; parts come in slice order.
    package mutating func merge(_ other: Ledger) {
        for index in rows.indices { rows[index].merge(other.rows[index]) }
    }

    /// The stages that do not balance.
    public var imbalances: [Row] { rows.filter { $0.imbalance != 0 } }

    /// The first stage that was not given what the one before it handed on; indexers and exporters are
    /// all given what the last stage before them did.
    public var brokenLink: Row? {
        var handedOn = rows.first?.documentsOut ?? 0
        for row in rows.dropFirst() {
            if row.documentsIn != handedOn { return row }
            if row.kind == .clean || row.kind == .tag { handedOn = row.documentsOut }
        }
        return nil
    }
}

extension Ledger.Row {
    mutating func merge(_ other: Ledger.Row) {
        documentsIn += other.documentsIn
        documentsOut += other.documentsOut
        made += other.made
        merged += other.merged
        quarantined += other.quarantined
        records += other.records
        dropped.merge(other.dropped, uniquingKeysWith: +)
        annotations.merge(other.annotations, uniquingKeysWith: +)
        counts.merge(other.counts, uniquingKeysWith: +)
        edits.merge(other.edits) { mine, theirs in
            var sum = mine
            sum.edits += theirs.edits
            sum.bytesRemoved += theirs.bytesRemoved
            sum.documents += theirs.documents
            let room = Ledger.EditTally.exampleLimit - sum.examples.count
            sum.examples += theirs.examples.prefix(max(0, room))
            return sum
        }
    }
}
