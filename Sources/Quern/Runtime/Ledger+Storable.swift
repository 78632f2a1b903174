/// How the account of a segment is stored: without labels, which a pipeline may change at any time.
extension Ledger {
    /// Writes the rows up to the last one that says something: a segment knows nothing of the stages behind
    /// it, and must not be another one when there is one more of them.
    func encode(to encoder: inout ByteEncoder) {
        let end = rows.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
        encoder.list(rows[..<end]) { encoder, row in row.encode(to: &encoder) }
    }

    /// Reads an account into a ledger whose first stages are the same.
    mutating func decode(from decoder: inout ByteDecoder) throws {
        let count = try decoder.count()
        guard count <= rows.count else { throw DamagedBytes(offset: 0) }
        for index in 0..<count { try rows[index].decode(from: &decoder) }
    }
}

extension Ledger.Row {
    /// Whether no document and no record has been counted.
    fileprivate var isEmpty: Bool {
        documentsIn == 0 && documentsOut == 0 && made == 0 && merged == 0 && quarantined == 0
            && records == 0
            && dropped.isEmpty && annotations.isEmpty && counts.isEmpty && edits.isEmpty
    }

    func encode(to encoder: inout ByteEncoder) {
        for count in [documentsIn, documentsOut, made, merged, quarantined, records] {
            encoder.count(count)
        }
        for counts in [dropped, annotations, counts] {
            encoder.list(Ledger.sorted(counts)) { encoder, entry in
                encoder.name(entry.name)
                encoder.count(entry.value)
            }
        }
        encoder.list(Ledger.sorted(edits)) { encoder, entry in
            encoder.name(entry.name)
            entry.value.encode(to: &encoder)
        }
    }

    mutating func decode(from decoder: inout ByteDecoder) throws {
        documentsIn = try decoder.count()
        documentsOut = try decoder.count()
        made = try decoder.count()
        merged = try decoder.count()
        quarantined = try decoder.count()
        records = try decoder.count()
        func counts(_ decoder: inout ByteDecoder) throws -> [String: Int] {
            var counts: [String: Int] = [:]
            for _ in 0..<(try decoder.length()) {
                let name = try decoder.name()
                counts[name] = try decoder.count()
            }
            return counts
        }
        dropped = try counts(&decoder)
        annotations = try counts(&decoder)
        self.counts = try counts(&decoder)
        for _ in 0..<(try decoder.length()) {
            let rule = try decoder.name()
            edits[rule] = try Ledger.EditTally(from: &decoder)
        }
    }
}

extension Ledger.EditTally: Storable {
    public func encode(to encoder: inout ByteEncoder) {
        encoder.name(reason)
        for count in [edits, bytesRemoved, documents] { encoder.count(count) }
        encoder.list(examples) { encoder, example in
            encoder.text(example.document.text)
            encoder.text(example.text)
        }
    }

    public init(from decoder: inout ByteDecoder) throws {
        self.init(reason: try decoder.name())
        edits = try decoder.count()
        bytesRemoved = try decoder.count()
        documents = try decoder.count()
        examples = try decoder.list { decoder in
            let document = DocumentID(try decoder.text())
            return Example(document: document, text: try decoder.text())
        }
    }
}
