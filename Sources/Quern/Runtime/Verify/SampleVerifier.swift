/// Verifies some documents of a run: only the slices that hold them are worked on, and of files with one
/// document a line their lines are compared.
///
/// The sample is the same every time: the documents whose identities have the smallest hashes. Surveys are made
/// over the whole corpus, as a stage with one decides by all documents.
struct SampleVerifier {
    let verifier: Verifier
    let plan: Plan
    let scratch: ScratchDirectory

    /// The lines of the sample in one file, by identity; two records that are equal share one.
    private typealias Lines = [String: [DocumentLine]]

    func compare(_ count: Int, into verification: inout Verification) async throws {
        var recorded: [String: Lines] = [:]
        var ids: Set<String>?
        for output in verifier.run.record.outputs {
            let path = Path.join(verifier.run.directory, output.path)
            let hasDocuments =
                output.path.hasSuffix(".jsonl") && output.path != RunDirectory.quarantineFile
            let lines =
                hasDocuments ? try Self.lines(ofFileAt: path, sample: count, ids: ids) : nil
            if let lines {
                recorded[output.path] = lines
                ids = ids ?? Set(lines.keys)
            } else {
                verification.outputs.append(
                    .init(
                        output.path, .cannot, "it has no document a line; verify without --sample"))
            }
        }
        guard let ids else {
            verification.obstacles.append(
                "no output has one document a line with its id, so a sample cannot be compared; verify without --sample"
            )
            return
        }
        let origins = recorded.values.flatMap(\.values).joined().map(\.origin)
        let folder = try await remake(ids, origins: origins, files: Set(recorded.keys))
        for output in verifier.run.record.outputs {
            guard let old = recorded[output.path] else { continue }
            let path = Path.join(folder, output.path)
            let new = try Self.lines(ofFileAt: path, sample: nil, ids: ids) ?? [:]
            verification.outputs.append(
                compare(output.path, old, new, cause: &verification.cause))
        }
        verification.sampled = ids.count
        if let cause = verification.cause, cause.stage == nil,
            let found = try await StageTrace(plan, options: verifier.options(scratch.file("none")))
                .firstDifference(near: origins.compactMap(\.self).first)
        {
            verification.cause = found
        }
    }

    private func compare(
        _ path: String, _ old: Lines, _ new: Lines, cause: inout Verification.Cause?
    ) -> Verification.Output {
        var different = 0
        for (id, lines) in Ledger.sorted(old) {
            let now = new[id] ?? []
            if now.map(\.bytes) == lines.map(\.bytes) { continue }
            different += 1
            guard cause == nil else { continue }
            var found = Verification.Cause(document: id, place: lines.first?.place)
            found.explanation = "the document does not come out as it is recorded"
            let pair = zip(lines, now).first { $0.bytes != $1.bytes }
            if let pair,
                let difference = ValueDifference(.record(pair.0.value), .record(pair.1.value))
            {
                found.field = difference.path
                found.values = (difference.old, difference.new)
            }
            cause = found
        }
        let documents = MethodsText.count(old.count, "document")
        return different == 0
            ? .init(path, .identical, "in \(documents)")
            : .init(path, .differs, "\(MethodsText.number(different)) of \(documents) differ")
    }

    /// Works on the slices that hold documents of the sample, and writes these alone.
    ///
    /// - Returns: the folder with the files.
    private func remake(
        _ ids: Set<String>, origins: [(resource: String, range: Range<Int>)?],
        files wanted: Set<String>
    ) async throws -> String {
        let options = verifier.options(scratch.file("run"))
        let files = try Inputs(of: plan.declaration).files
        var inventory = try await Inventory.take(
            files, for: plan, size: options.sliceSize, workers: options.workers)
        try await inventory.readTheRest()
        var runner = ChainRunner(
            plan: plan, inventory: inventory, recordLimit: options.recordLimit,
            memory: SegmentMemory(limit: options.memory.bytes / 4))
        let executor = SliceExecutor(workers: options.workers)
        try await runner.survey(with: executor) { _, _ in }
        // Where lines do not say where they came from, every slice may hold them.
        let known = origins.compactMap(\.self)
        let slices =
            known.count < origins.count
            ? inventory.slices
            : inventory.slices.filter { slice in
                known.contains { slice.holds($0.resource, $0.range, of: inventory) }
            }
        let staging = try StagingDirectory(runDirectory: options.outputDirectory)
        let context = OutputContext(
            pipeline: plan.name, pipelineDescription: plan.declaration.description,
            stages: plan.stages.map { .init(kind: $0.kind, name: $0.name, label: $0.label) },
            ledger: runner.emptyLedger, directory: staging)
        let folds = try plan.folds.compactMap { position -> SampleFold? in
            let stage = plan.stages[position]
            guard stage.outputPaths.contains(where: wanted.contains) else { return nil }
            return try SampleFold(stage, in: context)
        }
        let shared = runner
        let end = plan.chain.upperBound
        try await executor.run(
            slices,
            work: { slice in
                try shared.segment(of: slice, upTo: end).documents.filter {
                    ids.contains($0.id.text)
                }
            },
            consume: { documents in for fold in folds { try fold.add(documents) } })
        for fold in folds { try fold.finish(in: context) }
        _ = try staging.finishFiles()
        return staging.path
    }

    /// The lines of some documents.
    ///
    /// - Parameters:
    ///   - sample: how many to choose; all without it.
    ///   - ids: the documents, when they have been chosen already.
    /// - Returns: nil when the file does not have one document a line.
    private static func lines(
        ofFileAt path: String, sample: Int?, ids: Set<String>?
    ) throws -> Lines? {
        guard let reader = try? LineReader(path: path) else { return nil }
        var kept: [(hash: UInt64, line: DocumentLine)] = []
        while let bytes = try reader.next() {
            guard let line = DocumentLine(bytes) else { return nil }
            if let ids {
                if ids.contains(line.id) { kept.append((0, line)) }
                continue
            }
            kept.append((Fingerprint.fast(Array(line.id.utf8)), line))
            if let sample, kept.count > 4 * sample + 64 { choose(sample, of: &kept) }
        }
        if let sample, ids == nil { choose(sample, of: &kept) }
        return Lines(grouping: kept.map(\.line), by: \.id)
    }

    /// Keeps the documents with the smallest hashes; lines of one identity stay together.
    private static func choose(_ count: Int, of lines: inout [(hash: UInt64, line: DocumentLine)]) {
        let hashes = Set(lines.map(\.hash)).sorted()
        guard hashes.count > count, count > 0 else { return }
        lines.removeAll { $0.hash > hashes[count - 1] }
    }
}

/// One indexer or exporter that is given documents of a sample.
private final class SampleFold {
    private let driver: any OpenFold
    private let partial: ([Document]) throws -> any Sendable

    /// Nil for a stage that is no fold.
    init?(_ stage: PlannedStage, in context: OutputContext) throws {
        guard let fold = stage.stage as? any FoldingStage else { return nil }
        func open<S: FoldingStage>(_ fold: S) throws -> (
            any OpenFold, ([Document]) throws -> any Sendable
        ) {
            (
                try FoldDriver(fold, stage, in: context),
                { documents in
                    let wanted = documents.filter {
                        stage.condition?.holds(for: $0) ?? true
                    }
                    return try fold.partial(
                        of: FoldSlice(documents: wanted, dropped: []),
                        in: StageContext(label: stage.label))
                }
            )
        }
        (driver, partial) = try open(fold)
    }

    func add(_ documents: [Document]) throws { try driver.add(try partial(documents)) }
    func finish(in context: OutputContext) throws { try driver.finish(in: context) }
}
