/// Compares the documents of two runs.
struct DocumentComparison {
    let old: RecordedRun
    let new: RecordedRun
    let pipeline: PipelineComparison
    let inputs: InputComparison
    let limit: Int
    let oldSide: RunComparison.Side
    let newSide: RunComparison.Side
    private let oldInputs: RecordedInputs
    private let newInputs: RecordedInputs
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
        oldInputs = RecordedInputs(old)
        newInputs = RecordedInputs(new)
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
        let pairing = pairing(before, after)
        for key in before.keys where pairing.partner(ofOld: key) == nil {
            documents.removed.add(item(key, in: before, isOld: true), limit)
        }
        for key in after.keys {
            guard let entry = after.entries[key] else { continue }
            guard let partner = pairing.partner(ofNew: key), let other = before.entries[partner]
            else {
                documents.added.add(item(key, in: after, isOld: false), limit)
                continue
            }
            if other.hashes == entry.hashes {
                documents.same += 1
            } else {
                documents.changed.add(
                    RunComparison.Item(
                        id: key.id, title: entry.title ?? other.title, resource: entry.resource,
                        oldKey: partner, newKey: key), limit)
            }
        }
        if !documents.isSame { try await explain(&documents, before, after, pairing) }
        return documents
    }

    private func pairing(_ before: DocumentCensus, _ after: DocumentCensus) -> DocumentPairing {
        let isCutAlike = pipeline.pairs.contains { $0.old == 0 && $0.new == 0 && $0.isSame }
        return DocumentPairing(before, after) { resource in
            guard isCutAlike, let name = oldInputs.name(of: resource) else { return false }
            return newInputs.name(of: resource) == name && oldInputs[name] == newInputs[name]
        }
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
        _ after: DocumentCensus, _ pairing: DocumentPairing
    ) async throws {
        try await openTracers()
        var places: [DocumentPlace] = []
        for item in documents.all {
            for (key, census) in [(item.oldKey, before), (item.newKey, after)] {
                if let key, let entry = census.entries[key] { places.append(entry.place(of: key)) }
            }
        }
        let oldLives = try oldTracer?.lives(of: places) ?? [:]
        let attribution = CauseFinder(
            old: old, new: new, pipeline: pipeline,
            oldInputs: oldInputs, newInputs: newInputs,
            oldTracer: oldTracer, newTracer: newTracer,
            hasOldCorpus: hasSameCorpus(oldTracer, oldInputs),
            hasNewCorpus: hasSameCorpus(newTracer, newInputs),
            oldLives: oldLives, newLives: try newTracer?.lives(of: places) ?? [:],
            formerEnds: try formerEnds(of: documents.added.first, oldLives, before, after, pairing),
            whyNot: RunComparison.Side.reason(oldSide.remake)
                ?? RunComparison.Side.reason(newSide.remake))
        try documents.changed.updateEach { item in
            guard let oldKey = item.oldKey, let newKey = item.newKey,
                let mine = before.entries[oldKey], let theirs = after.entries[newKey]
            else { return }
            item.old = try content(oldKey, mine, oldSide, documents.isRemade, attribution.oldLives)
            item.new = try content(
                newKey, theirs, newSide, documents.isRemade, attribution.newLives)
            attribution.explain(
                &item, mine.place(of: oldKey), mine.hashes, theirs.place(of: newKey), theirs.hashes)
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

    /// Whether the surveys of a run find again what they found.
    private func hasSameCorpus(_ tracer: LifeTracer?, _ inputs: RecordedInputs) -> Bool {
        guard let tracer, !tracer.runner.plan.surveys.isEmpty else { return true }
        return inputs.areSame(as: tracer.inputs)
    }

    /// What documents that have come back were merged into, as far as the old run's documents tell.
    private func formerEnds(
        of added: [RunComparison.Item], _ lives: [DocumentPlace: TracedLife],
        _ before: DocumentCensus, _ after: DocumentCensus, _ pairing: DocumentPairing
    ) throws -> [DocumentPlace: FormerSurvivors.End] {
        guard let oldTracer, !hasSameCorpus(oldTracer, oldInputs),
            case .success(let exported) = oldSide.exported
        else { return [:] }
        var back: [DocumentPlace: TracedLife] = [:]
        for item in added {
            guard let key = item.newKey, let place = after.entries[key]?.place(of: key),
                let life = lives[place], life.isKept
            else { continue }
            back[place] = life
        }
        if back.isEmpty { return [:] }
        let survivors = before.keys.compactMap { key in
            before.entries[key].flatMap { entry in
                let partner = pairing.partner(ofOld: key).flatMap { after.entries[$0] }
                return partner?.hashes == entry.hashes ? nil : (key: key, entry: entry)
            }
        }
        return try FormerSurvivors(oldTracer, back).ends(among: survivors) {
            try exported.content(at: $0.place)
        }
    }

    private func content(
        _ key: DocumentCensus.Key, _ entry: DocumentCensus.Entry, _ side: RunComparison.Side,
        _ isRemade: Bool, _ lives: [DocumentPlace: TracedLife]
    ) throws -> DocumentContent? {
        if !isRemade, case .success(let exported) = side.exported {
            return try exported.content(at: entry.place)
        }
        return lives[entry.place(of: key)]?.result.map { DocumentContent($0) }
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
