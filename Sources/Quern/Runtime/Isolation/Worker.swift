#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A worker process: runs stages over slices for the process that started it.
///
/// It makes the same plan as its parent, is asked for segments over its standard input, and answers
/// over its standard output. What stages print goes to standard error. It ends when its parent does.
public struct Worker {
    /// The number of the descriptor under which it finds the shared memory.
    static let markDescriptor: Int32 = 3

    private let channel: WorkerChannel
    private let mark: WorkMark

    /// Takes over the process's standard streams; must come before anything is printed.
    ///
    /// - Throws: ``RunFailure`` when no parent is there.
    public init() throws {
        var status = stat()
        guard fstat(Self.markDescriptor, &status) == 0, status.st_nlink == 0 else {
            throw Self.stranded
        }
        guard let mark = try? WorkMark(Self.markDescriptor) else { throw Self.stranded }
        self.mark = mark
        close(Self.markDescriptor)
        channel = try WorkerChannel()
        // A core file of every crash would cost more than the crash.
        var none = rlimit()
        #if os(Linux)
            setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        #else
            setrlimit(RLIMIT_CORE, &none)
        #endif
    }

    private static let stranded = RunFailure(
        description: "'quern worker' is started by 'quern run --isolate', never by hand")

    /// Answers requests until the parent has no more.
    public func serve(_ plan: Plan) throws {
        try channel.write(WorkerAnswer.ready(plan: plan.workIdentity).bytes)
        let memory = ProcessMemory()
        var findings: [Int: any SurveySummary] = [:]
        while let bytes = try channel.read() {
            switch try WorkerRequest(bytes) {
            case .findings(let stage, let found):
                guard let cleaner = plan.stages[stage].stage as? any SurveyCleaner else { continue }
                findings[stage] = try SurveySummaryBox(found, for: cleaner)
            case .advance(let advance):
                var runner = ChainRunner(
                    plan: plan,
                    inventory: Inventory(
                        files: [],
                        inputs: advance.inputs, slices: [], sliceSize: SliceSize()),
                    recordLimit: advance.recordLimit, memory: SegmentMemory(limit: 0))
                runner.findings = findings
                runner.watch = WorkWatch(
                    mark, excluding: advance.exclusions, resources: advance.inputs.map(\.resource),
                    plan: plan, single: advance.single, memory: memory)
                let answer: WorkerAnswer
                do { answer = try runner.answer(advance) } catch { answer = .failed("\(error)") }
                try channel.write(answer.bytes)
            }
        }
    }
}

extension ChainRunner {
    fileprivate func answer(_ advance: WorkerRequest.Advance) throws -> WorkerAnswer {
        let slice = advance.slice
        let sources = try readableSources(of: slice)
        let coder = SegmentCoder(plan: plan, inventory: inventory, slice: slice)
        var segment = Segment(ledger: emptyLedger)
        if let given = advance.segment {
            segment = try coder.decode(given, sources: sources, into: emptyLedger)
        } else {
            try parse(slice, sources: sources, into: &segment)
        }
        let end = advance.stages.upperBound
        try work(
            on: &segment, of: slice, stages: max(1, advance.stages.lowerBound)..<max(1, end))
        var survey: [UInt8]?
        if end < plan.stages.count, plan.stages[end].needsSurvey {
            survey = try self.survey(&segment, for: plan.stages[end]).bytes
        }
        watch?.finish()
        return .advanced(
            advance.returnsSegment ? coder.encode(segment, sources: sources) : nil, survey: survey)
    }

    /// The bytes of every part of a slice; of those that cannot be read or are too large, none.
    func readableSources(of slice: Slice) throws -> [[UInt8]] {
        try slice.parts.map { part in
            let input = inventory.inputs[part.input]
            return !input.isReadable || refuses(part)
                ? [] : try ResourceReader.bytes(part.range, of: input)
        }
    }
}

extension SegmentCoder {
    func encode(_ segment: Segment, sources: [[UInt8]]) -> EncodedSegment {
        EncodedSegment(
            account: encodeAccount(of: segment),
            documents: encodeDocuments(of: segment, sources: sources),
            isRepeatable: segment.isRepeatable)
    }

    func decode(
        _ encoded: EncodedSegment, sources: [[UInt8]], into ledger: Ledger
    ) throws -> Segment {
        var segment = try encoded.account.withUnsafeBytes {
            try decodeAccount($0, into: ledger).segment
        }
        segment.documents = try encoded.documents.withUnsafeBytes {
            try decodeDocuments($0, sources: sources)
        }
        segment.sources = sources
        segment.isRepeatable = encoded.isRepeatable
        return segment
    }
}

extension Plan {
    /// What a parent and its workers must have in common: all that decides about results, and the
    /// labels under which they stand.
    var workIdentity: String {
        Fingerprint.sha256(
            Array((stages.map(\.label) + [fingerprint]).joined(separator: "\n").utf8))
    }

    /// The stages that may take only so much for a document; they need worker processes, which can
    /// be ended.
    public var limitedStages: [PlannedStage] { stages.filter { !$0.limits.isEmpty } }
}
