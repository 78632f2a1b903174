/// Where segments come from: memory, the store, or the slice itself.
extension ChainRunner {
    /// The segment of a slice after the stages before `stage`.
    func segment(of slice: Slice, upTo stage: Int) throws -> Segment {
        var sources: [[UInt8]]?
        return try segment(of: slice, upTo: stage, &sources)
    }

    /// - Parameter sources: the bytes of the slice's parts, once they have been read.
    func segment(
        of slice: Slice, upTo stage: Int, _ sources: inout [[UInt8]]?
    ) throws -> Segment {
        if let kept = memory.take(slice: slice.index, upTo: stage) { return kept }
        return try madeSegment(of: slice, upTo: stage, &sources)
    }

    /// The segment, made from the furthest that the slice has come already.
    func madeSegment(
        of slice: Slice, upTo stage: Int, _ sources: inout [[UInt8]]?
    ) throws -> Segment {
        var (segment, start) = try nearest(slice, upTo: stage, &sources)
        for point in plan.keptPoints + [stage] where point > start && point <= stage {
            try advance(&segment, of: slice, stages: start..<point)
            start = point
            if plan.keptPoints.contains(point) { try store(&segment, of: slice, upTo: point) }
        }
        return segment
    }

    /// Runs stages over a slice: here, or in a worker process.
    func advance(
        _ segment: inout Segment, of slice: Slice, stages: Range<Int>
    ) throws {
        if let pool {
            segment = try advance(
                stages.lowerBound == 0 ? nil : segment, of: slice, stages: stages, in: pool)
            for stage in stages {
                let row = segment.ledger.rows[stage]
                effort.add(stage == 0 ? row.documentsOut : row.documentsIn, at: stage)
            }
            return
        }
        let begin = ThreadClock.now
        defer { segment.cost += ThreadClock.now - begin }
        if stages.lowerBound == 0 {
            try parse(
                slice, sources: segment.sources.isEmpty ? nil : segment.sources, into: &segment)
        }
        try work(on: &segment, of: slice, stages: max(1, stages.lowerBound)..<stages.upperBound)
    }

    /// The furthest that the slice has come already; 0 when it is not parsed yet.
    private func nearest(
        _ slice: Slice, upTo stage: Int, _ sources: inout [[UInt8]]?
    ) throws -> (segment: Segment, start: Int) {
        for point in plan.keptPoints.reversed() where point <= stage {
            if point < stage, let kept = memory.take(slice: slice.index, upTo: point) {
                return (kept, point)
            }
            if let stored = try stored(slice, upTo: point, &sources) { return (stored, point) }
        }
        var segment = Segment(ledger: emptyLedger)
        if store != nil, observer == nil, sources == nil, isKeyed(slice) {
            sources = try self.sources(of: slice)
        }
        segment.sources = sources ?? []
        return (segment, 0)
    }

    // MARK: Keys

    /// Whether the store has a name for what is made of a slice.
    ///
    /// It has none when an input cannot be read, or is too large to be read at all; such a slice costs nothing.
    private func isKeyed(_ slice: Slice) -> Bool {
        slice.parts.allSatisfy { inventory.inputs[$0.input].isReadable && !refuses($0) }
    }

    /// The bytes of every part of a slice.
    private func sources(of slice: Slice) throws -> [[UInt8]] {
        try slice.parts.map {
            try ResourceReader.bytes($0.range, of: inventory.inputs[$0.input])
        }
    }

    /// The largest file that is named by its SHA-256 when a slice holds all of it; slices of larger ones are
    /// named by their own hash, because that of the file comes late.
    static let wholeFileLimit = 8 << 20

    /// The hashes of a slice's parts; reads them when nobody knows them yet.
    private func contents(
        of slice: Slice, _ sources: inout [[UInt8]]?
    ) throws -> [String] {
        if let known = keys.contents(slice.index) { return known }
        let isWhole = slice.parts.allSatisfy {
            $0.isWholeResource && $0.range.count <= Self.wholeFileLimit
        }
        let contents: [String]
        if isWhole {
            contents = slice.parts.map { inventory.inputs[$0.input].resource.sha256 }
        } else if slice.parts.allSatisfy({ $0.content != nil }) {
            contents = slice.parts.compactMap(\.content)
        } else {
            let bytes = try sources ?? self.sources(of: slice)
            sources = bytes
            contents = bytes.map { $0.withUnsafeBytes { Fingerprint.content($0) } }
        }
        keys.note(contents, of: slice.index)
        return contents
    }

    /// The name of a slice's segment after the stages before `stage`; nil when it has none.
    func key(
        of slice: Slice, upTo stage: Int, _ sources: inout [[UInt8]]?
    ) throws -> StoreKey? {
        guard store != nil, observer == nil, isKeyed(slice) else { return nil }
        let contents = try contents(of: slice, &sources)
        var decisions: [(Int, String)] = []
        for survey in plan.surveys where survey < stage {
            guard let decided = try self.decisions(of: survey, for: slice) else { return nil }
            decisions.append((survey, decided))
        }
        let dependsOnPlace = (plan.parser.stage as? any Parser)?.dependsOnPlace ?? false
        return StoreKey(.segment) { json in
            json.key("chain")
            json.array { json in
                for planned in plan.stages[..<stage] { json.string(planned.fingerprint) }
            }
            json.key("decisions")
            json.array { json in for decided in decisions { json.string(decided.1) } }
            // What is too large to be read depends on the memory that a run may use; in most slices nothing is.
            json.key("record_limit")
            json.integer(slice.byteCount > recordLimit ? recordLimit : 0)
            json.key("parts")
            json.array { json in
                for (part, content) in zip(slice.parts, contents) {
                    json.array { json in
                        // A document's identity comes from its resource's name.
                        json.string(inventory.inputs[part.input].resource.name)
                        json.string(content)
                        json.integer(part.range.count)
                        json.boolean(part.isWholeResource)
                        json.boolean(part.range.lowerBound == 0)
                        let input = inventory.inputs[part.input]
                        json.string(input.resource.mediaType.essence)
                        if !input.header.isEmpty {
                            json.string(Fingerprint.hex(Fingerprint.fast(input.header)))
                        }
                        if let finding = input.finding, !finding.isEmpty {
                            json.string(Fingerprint.hex(Fingerprint.fast(finding)))
                        }
                        if dependsOnPlace {
                            json.integer(part.range.lowerBound)
                            json.integer(part.firstLine)
                        }
                    }
                }
            }
        }
    }

    /// Notes what a slice stands on, so that `quern gc` keeps the earlier points too: the next edit may go back to
    /// them.
    func noteUse(of slice: Slice) throws {
        guard let store else { return }
        var sources: [[UInt8]]?
        for point in plan.keptPoints.dropLast() {
            if let key = try key(of: slice, upTo: point, &sources) { store.use(key) }
        }
    }

    // MARK: Segments

    func coder(_ slice: Slice) -> SegmentCoder {
        SegmentCoder(plan: plan, inventory: inventory, slice: slice)
    }

    private func stored(
        _ slice: Slice, upTo stage: Int, _ sources: inout [[UInt8]]?
    ) throws -> Segment? {
        guard let store, let key = try key(of: slice, upTo: stage, &sources),
            let sections = store.read(key), sections.count == 2
        else { return nil }
        let bytes = try sources ?? self.sources(of: slice)
        sources = bytes
        do {
            var (segment, count) = try sections[0].withUnsafeBytes {
                try coder(slice).decodeAccount($0, into: emptyLedger)
            }
            segment.documents = try sections[1].withUnsafeBytes {
                try coder(slice).decodeDocuments($0, sources: bytes)
            }
            guard segment.documents.count == count else { throw DamagedBytes(offset: 0) }
            segment.sources = bytes
            if let retry, retry.concerns(segment, key, plan) {
                return try again(segment, of: slice, upTo: stage, &sources)
            }
            return segment
        } catch is DamagedBytes {
            store.damaged(key)
            return nil
        }
    }

    func store(_ segment: inout Segment, of slice: Slice, upTo stage: Int) throws {
        var sources: [[UInt8]]? = segment.sources.isEmpty ? nil : segment.sources
        // What is made while documents are refused is not what a run would make.
        guard let store, watch == nil, segment.isRepeatable,
            let key = try key(of: slice, upTo: stage, &sources)
        else { return }
        let bytes = try sources ?? self.sources(of: slice)
        segment.sources = bytes
        let coder = coder(slice)
        store.write(
            key,
            [
                coder.encodeAccount(of: segment),
                coder.encodeDocuments(of: segment, sources: bytes),
            ])
        retry?.noteTried(key)
    }

    /// The account of a slice's final segment, without its documents.
    func storedAccount(of slice: Slice, _ key: StoreKey) -> (segment: Segment, documents: Int)? {
        guard let account = store?.read(key, sections: 1)?.first else { return nil }
        let decoded = try? account.withUnsafeBytes {
            try coder(slice).decodeAccount($0, into: emptyLedger)
        }
        if let retry, let decoded, retry.concerns(decoded.segment, key, plan) { return nil }
        return decoded
    }

    /// What tells one result under a key from another: a segment whose failed documents were tried again has the
    /// same key, and what was made of the old one is not to be taken for what the new one gives.
    func version(of key: StoreKey) -> [UInt8]? {
        guard let account = store?.read(key, sections: 1)?.first else { return nil }
        var encoder = ByteEncoder()
        encoder.fixed(Fingerprint.fast(account))
        return encoder.bytes
    }

    // MARK: Surveys

    private func surveyKey(
        _ slice: Slice, _ stage: PlannedStage
    ) throws -> (key: StoreKey, segment: StoreKey)? {
        var sources: [[UInt8]]?
        guard let segment = try key(of: slice, upTo: stage.position, &sources) else { return nil }
        let key = StoreKey(.survey) { json in
            json.key("segment")
            json.string(segment.digest)
            json.key("stage")
            json.string(stage.fingerprint)
            guard let cleaner = stage.stage as? any SurveyCleaner, cleaner.surveyDependsOnPlace
            else { return }
            json.key("places")
            json.array { json in
                for part in slice.parts { json.integer(part.range.lowerBound) }
            }
        }
        return (key, segment)
    }

    func storedSummary(of slice: Slice, for stage: PlannedStage) throws -> SurveySummaryBox? {
        guard let store, let cleaner = stage.stage as? any SurveyCleaner,
            let (key, segment) = try surveyKey(slice, stage),
            let sections = store.read(key), sections.count == 2,
            sections[0] == version(of: segment),
            retry == nil || storedAccount(of: slice, segment) != nil
        else { return nil }
        do { return try SurveySummaryBox(sections[1], for: cleaner) } catch {
            store.damaged(key)
            return nil
        }
    }

    func store(
        _ summary: SurveySummaryBox, of slice: Slice, for stage: PlannedStage
    ) throws {
        guard let store, watch == nil, let (key, segment) = try surveyKey(slice, stage),
            let version = version(of: segment)
        else { return }
        store.write(key, [version, summary.bytes])
    }

    /// What the survey of a stage decided about a slice; nil when that is not known.
    private func decisions(of position: Int, for slice: Slice) throws -> String? {
        if let known = keys.decisions(slice.index, position) { return known }
        let stage = plan.stages[position]
        guard let cleaner = stage.stage as? any SurveyCleaner,
            let found = findings[position] as? SurveySummaryBox,
            let summary = try storedSummary(of: slice, for: stage)
        else { return nil }
        let decided = found.decisions(of: cleaner, for: summary)
        keys.note(decided, of: slice.index, position)
        return decided
    }
}
