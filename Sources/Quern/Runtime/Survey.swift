/// A summary whose type only its stage knows.
struct SurveySummaryBox: SurveySummary {
    private var summary: any SurveySummary

    init() { summary = NoSummary() }
    init(_ summary: some SurveySummary) { self.summary = summary }

    mutating func merge(_ other: SurveySummaryBox) {
        if summary is NoSummary {
            summary = other.summary
        } else {
            // In place: a copy of the corpus's summary for every slice would cost the square of its size.
            summary.merge(ifAlike: other.summary)
        }
    }

    func withSummary<C: SurveyCleaner>(of cleaner: C, _ body: (C.Summary) throws -> Void) throws {
        try body(summary as? C.Summary ?? C.Summary())
    }

    /// An empty summary of the whole corpus.
    init(begunBy cleaner: some SurveyCleaner, in space: SurveySpace) {
        self.init(cleaner.begin(in: space))
    }

    func concluded(by cleaner: some SurveyCleaner) throws -> SurveySummaryBox {
        func conclude<C: SurveyCleaner>(_ cleaner: C) throws -> SurveySummaryBox {
            SurveySummaryBox(try cleaner.conclude(summary as? C.Summary ?? C.Summary()))
        }
        return try conclude(cleaner)
    }
}

extension SurveySummary {
    fileprivate mutating func merge(ifAlike other: any SurveySummary) {
        if let other = other as? Self { merge(other) }
    }
}

struct NoSummary: SurveySummary {
    init() {}
    mutating func merge(_ other: NoSummary) {}
    func encode(to encoder: inout ByteEncoder) {}
    init(from decoder: inout ByteDecoder) throws {}
}

extension SurveySummaryBox {
    func encode(to encoder: inout ByteEncoder) { summary.encode(to: &encoder) }

    init(from decoder: inout ByteDecoder) throws { throw DamagedBytes(offset: 0) }

    /// Reads a summary of the type that its stage has.
    init(_ bytes: [UInt8], for cleaner: some SurveyCleaner) throws {
        func decode<C: SurveyCleaner>(_ cleaner: C) throws -> SurveySummaryBox {
            try bytes.withUnsafeBytes { buffer in
                var decoder = ByteDecoder(buffer)
                let summary = try C.Summary(from: &decoder)
                guard decoder.isAtEnd else { throw DamagedBytes(offset: bytes.count) }
                return SurveySummaryBox(summary)
            }
        }
        self = try decode(cleaner)
    }

    var bytes: [UInt8] {
        var encoder = ByteEncoder()
        encode(to: &encoder)
        return encoder.bytes
    }

    /// What these findings mean for a slice, as a hash.
    func decisions(of cleaner: some SurveyCleaner, for slice: SurveySummaryBox) -> String {
        func decide<C: SurveyCleaner>(_ cleaner: C) -> [UInt8]? {
            guard let corpus = summary as? C.Summary, let slice = slice.summary as? C.Summary else {
                return nil
            }
            var encoder = ByteEncoder()
            return cleaner.decisions(given: corpus, for: slice, into: &encoder)
                ? encoder.bytes : nil
        }
        return Fingerprint.sha256(decide(cleaner) ?? bytes)
    }
}

extension ChainRunner {
    /// Summarises one slice for the survey of a stage, and keeps its segment for when it is wanted.
    func summary(of slice: Slice, for stage: PlannedStage) throws -> SurveySummaryBox {
        if let stored = try storedSummary(of: slice, for: stage) { return stored }
        var segment = try segment(of: slice, upTo: stage.position)
        if let pool, segment.survey == nil {
            segment = try advance(
                segment, of: slice, stages: stage.position..<stage.position, in: pool)
        }
        let summary = try segment.survey ?? survey(&segment, for: stage)
        if segment.isRepeatable { try store(summary, of: slice, for: stage) }
        segment.sources = []
        segment.survey = nil
        guard slice.index >= firstWanted else { return summary }
        // With a store, a segment that is not in memory is read from there, and never made again.
        if store != nil || pool != nil || segment.isWorthKeeping {
            memory.keep(segment, slice: slice.index, upTo: stage.position)
        }
        return summary
    }

    /// What the survey of a stage says of a segment.
    func survey(_ segment: inout Segment, for stage: PlannedStage) throws -> SurveySummaryBox {
        func summarise<C: SurveyCleaner>(_ cleaner: C) throws -> SurveySummaryBox {
            var summary = C.Summary()
            try forEachSurveyed(&segment, by: stage) { document, context in
                try cleaner.survey(document, into: &summary, in: context)
            }
            return SurveySummaryBox(summary)
        }
        guard let cleaner = stage.stage as? any SurveyCleaner else { return SurveySummaryBox() }
        return try summarise(cleaner)
    }

    /// Shows a stage what it sees of every document of a segment that it is to know before it decides.
    ///
    /// A document on which it fails is met again, and quarantined, when it is cleaned.
    func forEachSurveyed(
        _ segment: inout Segment, by stage: PlannedStage,
        _ body: (Document, StageContext) throws -> Void
    ) throws {
        let context = StageContext(label: stage.label)
        let layers = stage.layers
        for index in segment.documents.indices
        where stage.condition?.holds(for: segment.documents[index]) ?? true {
            do {
                try watch?.begin(segment.documents[index], stage: stage.position)
                defer { watch?.end() }
                try segment.documents[index].seeing(only: layers) { try body($0, context) }
            } catch let error as CancellationError {
                throw error
            } catch {}
        }
    }
}
