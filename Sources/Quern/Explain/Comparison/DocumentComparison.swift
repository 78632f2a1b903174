/// Compares the documents of two runs.
struct DocumentComparison {
    let old: RecordedRun
    let new: RecordedRun
    let pipeline: PipelineComparison
    let inputs: InputComparison
    let limit: Int
    let oldSide: RunComparison.Side
    let newSide: RunComparison.Side
    private var oldTracer: LifeTracer?
    private var newTracer: LifeTracer?

    init(
        old: RecordedRun, new: RecordedRun, pipeline: PipelineComparison, inputs: InputComparison,
        limit: Int, oldSide: RunComparison.Side, newSide: RunComparison.Side
    ) {
        self.old = old
        self.new = new
        self.pipeline = pipeline
        self.inputs = inputs
        self.limit = limit
        self.oldSide = oldSide
        self.newSide = newSide
    }

    /// - Throws: ``RunFailure`` with the reason why documents cannot be compared.
    mutating func documents() async throws -> RunComparison.Documents {
        var documents = RunComparison.Documents()
        let (before, after): (DocumentCensus, DocumentCensus)
        if case .success(let mine) = oldSide.exported, case .success(let theirs) = newSide.exported
        {
            before = try mine.census()
            after = try theirs.census()
        } else {
            (before, after) = try await remade()
            documents.isRemade = true
        }
        for key in before.keys where after.entries[key] == nil {
            documents.removed.add(item(key, in: before, isOld: true), limit)
        }
        for key in after.keys {
            guard let entry = after.entries[key] else { continue }
            guard let other = before.entries[key] else {
                documents.added.add(item(key, in: after, isOld: false), limit)
                continue
            }
            if other.hashes == entry.hashes {
                documents.same += 1
            } else {
                documents.changed.add(
                    RunComparison.Item(
                        id: key.id, title: entry.title ?? other.title, resource: entry.resource,
                        oldKey: key,
                        newKey: key), limit)
            }
        }
        if !documents.isSame { try await explain(&documents, before, after) }
        return documents
    }

    private func item(
        _ key: DocumentCensus.Key, in census: DocumentCensus, isOld: Bool
    ) -> RunComparison.Item {
        let entry = census.entries[key]
        return RunComparison.Item(
            id: key.id, title: entry?.title, resource: entry?.resource ?? "",
            oldKey: isOld ? key : nil, newKey: isOld ? nil : key)
    }

    // MARK: Making documents again

    private mutating func remade() async throws -> (DocumentCensus, DocumentCensus) {
        for (name, side) in [("first", oldSide), ("second", newSide)] {
            if let reason = RunComparison.Side.reason(side.remake) {
                let missing = RunComparison.Side.reason(side.exported)
                throw RunFailure(
                    description: """
                        the documents of the \(name) run are not at hand, because \
                        \(missing ?? "the other run exports none"), and cannot be made again: \(reason)
                        """)
            }
        }
        try await openTracers()
        guard let oldTracer, let newTracer else { return (DocumentCensus(), DocumentCensus()) }
        for (name, run, tracer) in [("first", old, oldTracer), ("second", new, newTracer)] {
            let gone = run.record.inputs.filter { tracer.inputs[$0.path] != $0.sha256 }
            guard gone.isEmpty else {
                throw RunFailure(
                    description: """
                        the runs do not both export whole documents, and those of the \(name) run cannot be made \
                        again: '\(gone[0].path)'\(gone.count > 1 ? " and \(gone.count - 1) more inputs" : "") \
                        changed since
                        """)
            }
        }
        return (try await census(oldTracer, oldSide), try await census(newTracer, newSide))
    }

    private func census(
        _ tracer: LifeTracer, _ side: RunComparison.Side
    ) async throws -> DocumentCensus {
        guard case .success(let remake) = side.remake else { return DocumentCensus() }
        let executor = SliceExecutor(
            workers: remake.options.workers, byteBudget: remake.options.memory.bytes / 16)
        var census = DocumentCensus()
        let runner = tracer.runner
        try await executor.run(
            runner.inventory.slices,
            work: {
                try runner.segment(of: $0, upTo: runner.plan.chain.upperBound).documents.map {
                    DocumentContent($0)
                }
            }, consume: { contents in for content in contents { census.add(content) } })
        return census
    }

    private mutating func openTracers() async throws {
        if oldTracer == nil, case .success(let remake) = oldSide.remake {
            oldTracer = try? await LifeTracer(
                remake.plan, options: remake.options, recorded: old.inputHashes)
        }
        if newTracer == nil, case .success(let remake) = newSide.remake {
            newTracer = try? await LifeTracer(
                remake.plan, options: remake.options, recorded: new.inputHashes)
        }
    }

    // MARK: Causes

    private mutating func explain(
        _ documents: inout RunComparison.Documents, _ before: DocumentCensus,
        _ after: DocumentCensus
    ) async throws {
        try await openTracers()
        var places: [DocumentPlace] = []
        for item in documents.all {
            for (key, census) in [(item.oldKey, before), (item.newKey, after)] {
                if let key, let entry = census.entries[key] { places.append(entry.place(of: key)) }
            }
        }
        let attribution = CauseFinder(
            old: old, new: new, pipeline: pipeline,
            oldTracer: oldTracer, newTracer: newTracer,
            oldLives: try oldTracer?.lives(of: places) ?? [:],
            newLives: try newTracer?.lives(of: places) ?? [:],
            whyNot: RunComparison.Side.reason(oldSide.remake)
                ?? RunComparison.Side.reason(newSide.remake))
        try documents.changed.updateEach { item in
            guard let key = item.newKey, let mine = before.entries[key],
                let theirs = after.entries[key]
            else { return }
            item.old = try content(key, mine, oldSide, documents.isRemade, attribution.oldLives)
            item.new = try content(key, theirs, newSide, documents.isRemade, attribution.newLives)
            attribution.explain(
                &item, mine.place(of: key), mine.hashes, theirs.place(of: key), theirs.hashes)
        }
        documents.removed.updateEach { item in
            guard let key = item.oldKey, let mine = before.entries[key] else { return }
            attribution.explain(&item, mine.place(of: key), mine.hashes, nil, nil)
        }
        documents.added.updateEach { item in
            guard let key = item.newKey, let theirs = after.entries[key] else { return }
            attribution.explain(&item, nil, nil, theirs.place(of: key), theirs.hashes)
        }
    }

    private func content(
        _ key: DocumentCensus.Key, _ entry: DocumentCensus.Entry, _ side: RunComparison.Side,
        _ isRemade: Bool, _ lives: [DocumentPlace: TracedLife]
    ) throws -> DocumentContent? {
        if !isRemade, case .success(let exported) = side.exported {
            return try exported.content(at: entry.place)
        }
        return lives[entry.place(of: key)]?.last.document.map { DocumentContent($0) }
    }
}

extension DocumentCensus.Entry {
    func place(of key: DocumentCensus.Key) -> DocumentPlace {
        DocumentPlace(
            id: key.id, resource: resource, start: range.lowerBound, end: range.upperBound)
    }
}

extension RunComparison.Documents {
    var all: [RunComparison.Item] { added.first + removed.first + changed.first }
}

extension RunComparison.List {
    mutating func add(_ item: RunComparison.Item, _ limit: Int) {
        count += 1
        if first.count < limit { first.append(item) }
    }

    mutating func updateEach(_ body: (inout RunComparison.Item) throws -> Void) rethrows {
        for index in first.indices { try body(&first[index]) }
    }
}
