/// Stages that look at all documents of a slice together.
extension ChainRunner {
    func clean<C: BatchCleaner>(
        _ segment: inout Segment, _ stage: PlannedStage, batch cleaner: C
    ) throws {
        let context = StageContext(label: stage.label)
        var answers = try answers(of: cleaner, stage, to: segment.documents, in: context)
        try clean(&segment, stage) { document, context in
            try cleaner.clean(&document, with: try answers.next(for: document), in: context)
        }
        segment.ledger.rows[stage.position].counts.merge(
            context.counters.counts, uniquingKeysWith: +)
    }

    func tag<T: BatchTagger>(
        _ segment: inout Segment, _ stage: PlannedStage, batch tagger: T
    ) throws {
        let context = StageContext(label: stage.label)
        var answers = try answers(of: tagger, stage, to: segment.documents, in: context)
        try tag(&segment, stage) { document, tags, context in
            try tagger.tag(
                document, with: try answers.next(for: document), into: &tags, in: context)
        }
        segment.ledger.rows[stage.position].counts.merge(
            context.counters.counts, uniquingKeysWith: +)
    }

    private func answers<S: BatchStage>(
        of batch: S, _ stage: PlannedStage, to documents: [Document],
        in context: StageContext
    ) throws -> BatchAnswers<S.Answer> {
        let layers = stage.layers
        let wanted = documents.filter {
            (stage.condition?.holds(for: $0) ?? true)
                && !(watch?.excludes($0, stage: stage.position) ?? false)
        }.map {
            var document = $0
            return document.seeing(only: layers) { $0 }
        }
        // A stage need not know that there can be slices without documents.
        guard !wanted.isEmpty else { return BatchAnswers([], to: []) }
        let answers: [Result<S.Answer, any Error>]
        do {
            answers = try watched(wanted, stage) { try batch.answers(to: $0, in: context) }
        } catch let error as StageError {
            throw RunFailure(description: "'\(stage.label)' failed: \(error)")
        }
        guard answers.count == wanted.count else {
            throw RunFailure(
                description: """
                    '\(stage.label)' failed: it was given \(wanted.count) documents and gave \(answers.count) \
                    answers; this is a fault of the stage
                    """)
        }
        context.counters.commit()
        return BatchAnswers(answers, to: wanted)
    }

    /// Asks for all answers together; one by one in a worker process, when the one before it did not live
    /// to give them.
    private func watched<Answer>(
        _ documents: [Document], _ stage: PlannedStage,
        _ answers: ([Document]) throws -> [Answer]
    ) throws -> [Answer] {
        guard let watch else { return try answers(documents) }
        defer { watch.end() }
        if !watch.asksSingly(stage.position) {
            watch.begin(batchOf: stage.position)
            return try answers(documents)
        }
        var all: [Answer] = []
        for document in documents {
            try watch.begin(document, stage: stage.position)
            let answer = try answers([document])
            // Whatever is wrong with the number of answers is found out by who asks.
            if answer.count != 1 { return all + answer }
            all += answer
        }
        return all
    }
}

/// Hands out the answers of a stage, in the order of the documents.
private struct BatchAnswers<Answer> {
    private let answers: [Result<Answer, any Error>]
    private let documents: [Document]
    private var position = 0

    init(_ answers: [Result<Answer, any Error>], to documents: [Document]) {
        self.answers = answers
        self.documents = documents
    }

    /// Passes over documents that are not dealt with, because they have brought a worker down.
    mutating func next(for document: Document) throws -> Answer {
        while documents[position].id != document.id
            || documents[position].origin.range != document.origin.range
        {
            position += 1
        }
        defer { position += 1 }
        return try answers[position].get()
    }
}
