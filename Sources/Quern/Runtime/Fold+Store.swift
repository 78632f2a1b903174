/// Partial results that are small enough to be kept: a slice for which all folds have theirs need not be read at
/// all.
extension ChainRunner {
    /// The name of what all folds make of a slice.
    private func foldDigest(_ slice: Slice, _ segment: StoreKey) -> String {
        StoreKey(.folds) { json in
            json.key("segment")
            json.string(segment.digest)
            json.key("stages")
            json.array { json in
                for stage in plan.stages[plan.folds] { json.string(stage.fingerprint) }
            }
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
        }.digest
    }

    /// The types of the folds' partial results, when all of them can be kept.
    private var storablePartials: [any Storable.Type]? {
        func partial<S: FoldingStage>(_ fold: S) -> (any Storable.Type)? {
            S.Partial.self as? any Storable.Type
        }
        let types = plan.stages[plan.folds].map { stage in
            (stage.stage as? any FoldingStage).flatMap { partial($0) }
        }
        return types.isEmpty || types.contains { $0 == nil } ? nil : types.compactMap(\.self)
    }

    /// What a slice gives to all folds, when the last run has left it.
    func storedFold(of slice: Slice, _ key: StoreKey) -> FoldedSlice? {
        // What was made of failed documents may be no longer true.
        guard retry == nil, let keptFolds, let types = storablePartials else { return nil }
        let digest = foldDigest(slice, key)
        guard let bytes = keptFolds.value(digest) else { return nil }
        let found = try? bytes.withUnsafeBytes { buffer in
            var decoder = ByteDecoder(buffer)
            let account = try decoder.data().withUnsafeBytes {
                try coder(slice).decodeAccount($0, into: emptyLedger)
            }
            let partials = try types.map { try Self.decode($0, try decoder.data()) }
            guard decoder.isAtEnd else { throw DamagedBytes(offset: bytes.count) }
            return FoldedSlice(
                partials: partials, ledger: account.segment.ledger,
                quarantined: account.segment.quarantined, documents: account.documents,
                bytes: slice.byteCount)
        }
        if found != nil {
            keptFolds.keep(bytes, as: digest, slice: slice.index)
            // The segment was not looked at, but the run stands on it.
            store?.use(key)
        }
        return found
    }

    /// Keeps the partials of a slice, if all of them can be kept.
    ///
    /// - Parameter segment: with the ledger's rows of the folds.
    func keep(_ partials: [any Sendable], of segment: Segment, _ slice: Slice, _ key: StoreKey) {
        guard let keptFolds, storablePartials != nil else { return }
        var encoder = ByteEncoder()
        encoder.data(coder(slice).encodeAccount(of: segment))
        for case let partial as any Storable in partials {
            var one = ByteEncoder()
            partial.encode(to: &one)
            encoder.data(one.bytes)
        }
        keptFolds.keep(encoder.bytes, as: foldDigest(slice, key), slice: slice.index)
    }

    private static func decode<Value: Storable>(_ type: Value.Type, _ bytes: [UInt8]) throws
        -> Value
    {
        try bytes.withUnsafeBytes { buffer in
            var decoder = ByteDecoder(buffer)
            let value = try Value(from: &decoder)
            guard decoder.isAtEnd else { throw DamagedBytes(offset: bytes.count) }
            return value
        }
    }
}
