/// Runs single documents through a plan again, watching.
public struct Explainer: Sendable {
    private let plan: Plan
    private let options: RunOptions
    private let recorded: [String: String]?

    /// - Parameter recorded: the inputs that the run had, SHA-256 by name; what else the patterns of the
    ///   pipeline match by now is passed over. Nil for all.
    public init(_ plan: Plan, options: RunOptions, recorded: [String: String]? = nil) {
        self.plan = plan
        self.options = options
        self.recorded = recorded
    }

    /// What was found under a name.
    public struct Findings: Sendable {
        /// How the name was understood; nil when nothing was found.
        public var match: NameMatch?
        /// The documents that the name may mean, the first few of ``count``.
        public var candidates: [Candidate] = []
        public var count = 0
        /// The document's life, when the name means one; several when several records have one identity.
        public var explanations: [Explanation] = []
        /// Records of a file so named that gave no document.
        public var quarantined: [QuarantinedRecord] = []
        /// Why a file so named gave no document, when it gave none.
        public var skipped: [(resource: String, reason: String)] = []
        /// Inputs that are not what they were in the run.
        public var changedInputs: [String] = []
        public var missingInputs: [String] = []

        public var isEmpty: Bool { match == nil && quarantined.isEmpty && skipped.isEmpty }
    }

    /// Explains the document that a name means: a path, a file name with or without extension, an id, the
    /// beginning of one, or else words of the text.
    ///
    /// - Parameter limit: how many candidates are listed when the name means several documents.
    public func explain(_ name: String, limit: Int) async throws -> Findings {
        guard let parser = plan.parser.stage as? any Parser else { return Findings() }
        var findings = Findings()
        let files = try Inputs(of: plan.declaration).files.filter {
            recorded?[$0.name] != nil || recorded == nil
        }
        let executor = SliceExecutor(
            workers: options.workers, byteBudget: options.memory.bytes / 16)
        let named = Inputs.File.named(name, among: files)
        let finder: ChainRunner
        var corpus = Corpus(plan: plan, files: files, parser: parser, options: options)
        if !named.isEmpty {
            var part = Corpus(plan: plan, files: named, parser: parser, options: options)
            finder = try await part.runner()
            try await list(finder, of: name, executor, limit, into: &findings)
        } else {
            finder = try await corpus.runner()
            try await find(DocumentSearch(name, limit: limit), &corpus, executor, into: &findings)
        }
        note(finder.inventory, in: &findings)
        if let recorded {
            let here = Set(files.map(\.name))
            findings.missingInputs = recorded.keys.filter { !here.contains($0) }.sorted()
        }
        let isOne =
            findings.count == findings.candidates.count
            && findings.candidates.allSatisfy { $0.id == findings.candidates[0].id }
        // Equal records have one identity.
        guard findings.count > 0, isOne || findings.match == .id else { return findings }
        // With surveys, the other documents of the corpus have a say.
        let surveyed = plan.surveys.isEmpty ? [:] : try await corpus.surveyed(executor)
        for candidate in findings.candidates {
            findings.explanations += try watch(candidate, surveyed, finder)
        }
        // A part that the chain does not make.
        if findings.explanations.isEmpty {
            findings.match = nil
            findings.candidates = []
        }
        for index in findings.explanations.indices {
            guard case .dropped(let dropped) = findings.explanations[index].fate,
                let survivor = dropped.survivor
            else { continue }
            findings.explanations[index].survivor = try await find(
                survivor, &corpus, surveyed, executor)
        }
        return findings
    }

    private func note(_ inventory: Inventory, in findings: inout Findings) {
        guard let recorded else { return }
        findings.changedInputs = inventory.files.filter {
            recorded[$0.name] != $0.sha256
        }.map(\.name)
    }

    // MARK: Finding

    /// Lists all documents of some files, or of the members of archives that the name means.
    private func list(
        _ runner: ChainRunner, of name: String, _ executor: SliceExecutor, _ limit: Int,
        into findings: inout Findings
    ) async throws {
        // A file of one record is parsed alone, so that what it gave is known.
        let members = runner.inventory.inputs.indices.filter {
            let input = runner.inventory.inputs[$0]
            return input.isMember
                && (input.resource.name == name || input.resource.name.hasSuffix("/" + name))
        }
        var slices = runner.inventory.slices
        if !members.isEmpty {
            for index in slices.indices {
                slices[index].parts.removeAll { !members.contains($0.input) }
            }
            slices.removeAll(where: \.parts.isEmpty)
        }
        slices =
            slices.flatMap { slice in
                slice.parts.allSatisfy { !runner.framing(of: $0).isResource }
                    ? [slice] : slice.parts.map { Slice(index: slice.index, parts: [$0]) }
            }
        var list = CandidateList(limit: limit)
        var quarantined: [QuarantinedRecord] = []
        var skipped: [(resource: String, reason: String)] = []
        try await executor.run(
            slices,
            work: { slice in
                var found = CandidateList(limit: limit)
                var segment = try runner.segment(of: slice, upTo: 1)
                for document in segment.documents { found.add(document, in: slice) }
                segment.documents = []
                return (found, segment, slice)
            },
            consume: { found, segment, slice in
                list.merge(found)
                quarantined += segment.quarantined.prefix(max(0, limit - quarantined.count))
                let names = slice.parts.map { runner.inventory.inputs[$0.input].resource.name }
                for (reason, _) in segment.ledger.rows[0].dropped.sorted(by: { $0.key < $1.key }) {
                    skipped.append((names.joined(separator: ", "), reason))
                }
            })
        findings.candidates = list.all
        findings.count = list.count
        findings.quarantined = quarantined
        if list.count > 0 { findings.match = .file } else { findings.skipped = skipped }
    }

    private func find(
        _ search: DocumentSearch, _ corpus: inout Corpus, _ executor: SliceExecutor,
        into findings: inout Findings
    ) async throws {
        var runner = try await corpus.runner()
        var matches = DocumentSearch.Matches(limit: search.limit)
        let parsing = runner
        try await executor.run(
            runner.inventory.slices, work: { try search.parsed($0, parsing) },
            consume: { matches.merge($0) })
        if matches.best == nil {
            // The words may be what cleaning has made of the text.
            runner.findings = plan.surveys.isEmpty ? [:] : try await corpus.surveyed(executor)
            let cleaning = runner
            try await executor.run(
                runner.inventory.slices, work: { try search.cleaned($0, cleaning) },
                consume: { matches.merge($0) })
        }
        guard let (match, list) = matches.best else { return }
        findings.match = match
        findings.candidates = list.all
        findings.count = list.count
    }

    /// Finds a document by its id and follows it.
    private func find(
        _ survivor: DocumentID, _ corpus: inout Corpus, _ surveyed: [Int: any SurveySummary],
        _ executor: SliceExecutor
    ) async throws -> Explanation.Survivor? {
        let runner = try await corpus.runner()
        var list = CandidateList(limit: 1)
        try await executor.run(
            runner.inventory.slices,
            work: { slice in
                var found = CandidateList(limit: 1)
                for document in try runner.segment(of: slice, upTo: 1).documents
                where document.id == survivor || document.id.mayBecome(survivor.text) {
                    found.add(document, as: survivor, in: slice)
                }
                return found
            }, consume: { list.merge($0) })
        guard let candidate = list.all.first,
            let life = try watch(candidate, surveyed, runner).first
        else { return nil }
        return .init(id: life.id, title: life.title, origin: life.origin, fate: life.fate)
    }

    // MARK: Watching

    /// Runs the slice of a document, or only its file, and tells what happens to the document.
    private func watch(
        _ candidate: Candidate, _ surveyed: [Int: any SurveySummary], _ runner: ChainRunner
    ) throws -> [Explanation] {
        var runner = runner
        runner.findings = surveyed
        let log = ObservationLog(plan: plan) {
            ($0.id == candidate.id || $0.id.mayBecome(candidate.id.text))
                && $0.origin.range == candidate.origin.range
                && $0.origin.resource.file == candidate.origin.resource.file
        }
        runner.observer = { log.note($0) }
        var slice = candidate.slice
        if slice.parts.allSatisfy({ runner.framing(of: $0).isResource }) {
            slice.parts.removeAll {
                runner.inventory.inputs[$0.input].resource.file != candidate.origin.resource.file
            }
        }
        try log.handOut { _ = try runner.folded(slice) }
        return log.explanations.filter { $0.id == candidate.id }
    }
}

/// Some inputs of a plan, read when they are wanted.
///
/// What runs have left in the store about the inputs and their surveys is used; segments are not, because they
/// hold no observations.
struct Corpus {
    let plan: Plan
    let files: [Inputs.File]
    let parser: any Parser
    let options: RunOptions
    private var made: ChainRunner?
    private var findings: [Int: any SurveySummary]?

    init(plan: Plan, files: [Inputs.File], parser: any Parser, options: RunOptions) {
        self.plan = plan
        self.files = files
        self.parser = parser
        self.options = options
    }

    /// The store of earlier runs; one that is not there would be of no use.
    private var storeDirectory: String? {
        options.storeDirectory.flatMap { POSIXFile.isFolder($0) ? $0 : nil }
    }

    func openStore() -> SegmentStore? {
        storeDirectory.flatMap { try? SegmentStore(directory: $0) }
    }

    /// A runner over these inputs, which knows nothing of surveys.
    mutating func runner() async throws -> ChainRunner {
        if let made { return made }
        var inventory = try await Inventory.take(
            files, for: plan, size: options.sliceSize, workers: options.workers,
            cache: storeDirectory.map { InputCache(store: $0, isTrusted: !options.rehashes) })
        try await inventory.readTheRest()
        var runner = ChainRunner(
            plan: plan, inventory: inventory, recordLimit: options.recordLimit,
            memory: SegmentMemory(limit: 0))
        if let records = try options.recordedRun?.quarantined() {
            runner.watch = WorkWatch(refusing: records, plan: plan, inputs: inventory.inputs)
        }
        made = runner
        return runner
    }

    /// What the surveys of the plan find in these inputs.
    mutating func surveyed(_ executor: SliceExecutor) async throws -> [Int: any SurveySummary] {
        if let findings { return findings }
        var runner = try await runner()
        runner.store = openStore()
        try await runner.survey(with: executor) { _, _ in }
        _ = runner.store?.finishWriting()
        findings = runner.findings
        return runner.findings
    }
}
