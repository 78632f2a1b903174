/// Partial results that are small enough to be kept: a slice whose partials are all in the store need not be
/// read at all.
extension ChainRunner {
    private func partialKey(_ slice: Slice, _ segment: StoreKey, _ stage: PlannedStage) -> StoreKey {
        StoreKey(.partial) { json in
            json.key("segment")
            json.string(segment.digest)
            json.key("stage")
            json.string(stage.fingerprint)
            // An exporter may write where a document came from.
            json.key("places")
            json.array { json in
                for part in slice.parts {
                    let resource = inventory.inputs[part.input].resource
                    json.array { json in
                        json.string(resource.sha256)
                        json.integer(part.range.lowerBound)
                        json.integer(part.firstLine)
                    }
                }
            }
        }
    }

    /// What a slice gives to all folds, when all of it is in the store.
    func storedFold(of slice: Slice, _ key: StoreKey) throws -> FoldedSlice? {
        guard let store, !plan.folds.isEmpty, let version = version(of: key) else { return nil }
        var partials: [any Sendable] = []
        var rows: [(Int, [UInt8])] = []
        for position in plan.folds {
            let stage = plan.stages[position]
            guard let fold = stage.stage as? any FoldingStage, let type = Self.storable(fold),
                let sections = store.read(partialKey(slice, key, stage)), sections.count == 3,
                sections[0] == version
            else { return nil }
            guard let partial = try? Self.decode(type, sections[2]) else { return nil }
            partials.append(partial)
            rows.append((position, sections[1]))
        }
        guard let account = storedAccount(of: slice, key) else { return nil }
        var segment = account.segment
        for (position, bytes) in rows {
            do {
                try bytes.withUnsafeBytes { buffer in
                    var decoder = ByteDecoder(buffer)
                    try segment.ledger.rows[position].decode(from: &decoder)
                }
            } catch { return nil }
        }
        return FoldedSlice(
            partials: partials, ledger: segment.ledger, quarantined: segment.quarantined,
            documents: account.documents, bytes: slice.byteCount)
    }

    /// Keeps the partials of those folds that can have them kept.
    func store(_ partials: [any Sendable], _ ledger: Ledger, of slice: Slice, _ key: StoreKey) {
        guard let store, let version = version(of: key) else { return }
        for (position, partial) in zip(plan.folds, partials) {
            guard let partial = partial as? any Storable else { continue }
            let key = partialKey(slice, key, plan.stages[position])
            if store.read(key, sections: 1)?.first == version { continue }
            var row = ByteEncoder()
            ledger.rows[position].encode(to: &row)
            var encoder = ByteEncoder()
            partial.encode(to: &encoder)
            store.write(key, [version, row.bytes, encoder.bytes])
        }
    }

    private static func storable(_ fold: some FoldingStage) -> (any Storable.Type)? {
        func partial<S: FoldingStage>(_ fold: S) -> (any Storable.Type)? {
            S.Partial.self as? any Storable.Type
        }
        return partial(fold)
    }

    private static func decode<Value: Storable>(_ type: Value.Type, _ bytes: [UInt8]) throws -> Value
    {
        try bytes.withUnsafeBytes { buffer in
            var decoder = ByteDecoder(buffer)
            let value = try Value(from: &decoder)
            guard decoder.isAtEnd else { throw DamagedBytes(offset: bytes.count) }
            return value
        }
    }
}
