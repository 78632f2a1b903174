/// The ledger as `run.json`, `quern.lock` and `quern run --format json` have it: an object a stage.
extension Ledger: RecordValue {
    static func schema(_ form: RecordForm) -> JSONSchema { [Row].schema(form) }

    func write(to json: inout JSONWriter, as form: RecordForm) { rows.write(to: &json, as: form) }

    /// The account as JSON, a member a stage.
    public func write(to json: inout JSONWriter) { write(to: &json, as: .record) }

    static func read(_ value: Metadata.Value, at path: String) throws(RecordProblem) -> Ledger {
        var ledger = Ledger(stages: [])
        ledger.rows = try [Row].read(value, at: path)
        return ledger
    }
}

extension Ledger.Row: Recorded {
    init() { self.init(stage: "", kind: .parse) }

    static let fields: [RecordField<Ledger.Row>] = [
        RecordField("stage", "The stage's label.", \.stage),
        RecordField("kind", "The stage's kind.", \.kind),
        RecordField("in", "Documents that it was given.", \.documentsIn),
        RecordField("out", "Documents that it handed on.", \.documentsOut),
        RecordField(
            "made", "Documents beyond those that it was given, of which it made several each.",
            \.made, written: { $0.made > 0 }),
        RecordField("dropped", "Documents that it dropped, by reason.", \.dropped),
        RecordField("merged", "Documents that it found to be another one's duplicate.", \.merged),
        RecordField("quarantined", "Documents on which it failed.", \.quarantined),
        RecordField(
            "records", "Records that it read; parsers only.", \.records,
            written: { $0.kind == .parse }),
        RecordField(
            "edits", "What its rules did to texts, by rule.", \.edits,
            written: { !$0.edits.isEmpty }),
        RecordField(
            "annotations", "Annotations that it wrote, by layer.", \.annotations,
            written: { !$0.annotations.isEmpty }),
        RecordField(
            "counts", "What it counted itself.", \.counts, written: { !$0.counts.isEmpty }),
    ]
}

extension Ledger.EditTally: Recorded {
    init() { self.init(reason: "") }

    static let fields: [RecordField<Ledger.EditTally>] = [
        RecordField("edits", "How many edits.", \.edits),
        RecordField("documents", "In how many documents.", \.documents),
        RecordField("bytes_removed", "How many bytes of text they took away.", \.bytesRemoved),
        RecordField(
            "reason", "What the rule is for.", \.reason, written: { !$0.reason.isEmpty }),
    ]
}
