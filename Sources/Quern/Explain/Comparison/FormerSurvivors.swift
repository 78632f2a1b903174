/// Finds out what documents were merged into in a run whose inputs are no longer what they were.
///
/// The survivors of that time can no longer be made, but those that the run kept are among its documents. So the stage is shown these
/// together with the documents that have come back, and asked once more.
struct FormerSurvivors {
    /// How a document ended in the run.
    struct End {
        /// The stage's position.
        let stage: Int
        let reason: String
        let survivor: DocumentID
    }

    /// How many documents are surveyed at a time.
    private static let batchSize = 512

    private let runner: ChainRunner
    /// The documents that have come back, and their lives in the run's chain on the inputs as they are now.
    private let lives: [DocumentPlace: TracedLife]

    init(_ tracer: LifeTracer, _ lives: [DocumentPlace: TracedLife]) {
        var runner = tracer.runner
        runner.findings = [:]
        self.runner = runner
        self.lives = lives
    }

    /// - Parameters:
    ///   - survivors: what may have been survivors, in the order of the run.
    ///   - content: what the run wrote of one.
    func ends(
        among survivors: [(key: DocumentCensus.Key, entry: DocumentCensus.Entry)],
        _ content: (DocumentCensus.Entry) throws -> DocumentContent
    ) throws -> [DocumentPlace: End] {
        var ends: [DocumentPlace: End] = [:]
        let ids = Set(survivors.map(\.key.id))
        for position in runner.plan.surveys {
            let stage = runner.plan.stages[position]
            guard let cleaner = stage.stage as? any SurveyCleaner else { continue }
            let back = returned(to: position).filter { ends[$0.place] == nil }
            guard !back.isEmpty else { continue }
            var asking = runner
            asking.findings[position] = try survey(
                by: cleaner, at: stage, back.map(\.document), survivors, content)
            var segment = Segment(documents: back.map(\.document), ledger: runner.emptyLedger)
            try asking.clean(&segment, stage, survey: cleaner)
            for dropped in segment.dropped {
                guard let survivor = dropped.survivor, ids.contains(survivor.text) else { continue }
                ends[DocumentPlace(dropped.id, dropped.origin)] = End(
                    stage: position, reason: dropped.reason, survivor: survivor)
            }
        }
        return ends
    }

    /// The documents as the stage is given them, in the order of the input; not what parts are made of later.
    private func returned(to stage: Int) -> [(place: DocumentPlace, document: Document)] {
        lives.compactMap { place, life in
            guard let document = life.states[stage - 1].document, document.id.text == place.id
            else { return nil }
            return (place: place, document: document)
        }.sorted {
            Self.areInOrder(
                ($0.place.resource, $0.place.start), ($1.place.resource, $1.place.start))
        }
    }

    private static func areInOrder(_ a: (String, Int), _ b: (String, Int)) -> Bool {
        a.0 == b.0 ? a.1 < b.1 : Path.areInOrder(a.0, b.0)
    }

    private func survey(
        by cleaner: some SurveyCleaner, at stage: PlannedStage, _ back: [Document],
        _ survivors: [(key: DocumentCensus.Key, entry: DocumentCensus.Entry)],
        _ content: (DocumentCensus.Entry) throws -> DocumentContent
    ) throws -> SurveySummaryBox {
        var merged = SurveySummaryBox(begunBy: cleaner, in: runner.surveySpace)
        var segment = Segment(ledger: runner.emptyLedger)
        func surveyBatch() throws {
            merged.merge(try runner.survey(&segment, for: stage))
            segment.documents = []
        }
        var back = back[...]
        for (_, entry) in survivors {
            while let next = back.first,
                Self.areInOrder(
                    (next.origin.resource.name, next.origin.range.lowerBound),
                    (entry.resource, entry.range.lowerBound))
            {
                segment.documents.append(next)
                back.removeFirst()
            }
            segment.documents.append(Document(try content(entry)))
            if segment.documents.count >= Self.batchSize { try surveyBatch() }
        }
        segment.documents += back
        try surveyBatch()
        return try merged.concluded(by: cleaner)
    }
}

extension Document {
    /// A document as a run wrote it, without annotations, and with nothing known of its source.
    fileprivate init(_ content: DocumentContent) {
        self.init(
            id: DocumentID(content.id),
            origin: Origin(
                resource: Resource(name: content.resource, sha256: "", size: 0),
                range: content.range, line: 1),
            text: content.text, sourceMap: SourceMap(verbatim: content.text.utf8.count),
            metadata: content.metadata)
    }
}
