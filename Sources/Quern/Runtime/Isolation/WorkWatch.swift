/// Watches stages at work: notes every call before it is made, and refuses documents that are excluded.
///
/// With a mark it is used by one thread, that of a worker process; without one, by any.
final class WorkWatch: @unchecked Sendable {
    private let mark: WorkMark?
    private let exclusions: [Exclusion]
    private let parts: [ObjectIdentifier: Int]
    private let memory: ProcessMemory?
    /// By stage, the memory that it may take.
    private let limits: [ByteSize?]
    /// The stage whose limit is in force.
    private var stage = -1
    /// The batch stages that are asked about one document at a time.
    private let single: Set<Int>

    /// - Parameters:
    ///   - mark: where calls are noted.
    ///   - resources: by the number under which places name them.
    init(
        _ mark: WorkMark?, excluding exclusions: [Exclusion], resources: [Resource], plan: Plan,
        single: Set<Int> = [], memory: ProcessMemory? = nil
    ) {
        self.mark = mark
        self.exclusions = exclusions
        parts = Dictionary(
            resources.enumerated().map { ($1.file, $0) }, uniquingKeysWith: { $1 })
        self.single = single
        self.memory = memory
        limits = plan.stages.map(\.limits.memory)
    }

    /// - Throws: ``StageError`` for a document that the stage is not to be given.
    func begin(_ document: Document, stage: Int) throws { try begin(place(document, stage)) }

    /// - Throws: ``StageError`` for a record that the parser is not to be given.
    func begin(record range: Range<Int>, of resource: Resource, line: Int) throws {
        try begin(
            WorkMark.Place(
                stage: 0, part: part(of: resource), line: line, range: range, document: 0))
    }

    /// Notes that a batch stage is asked about many documents.
    func begin(batchOf stage: Int) { mark?.begin(.batch(of: stage), memory: 0) }

    func end() { mark?.end() }

    /// All stages are done; what comes now is the runtime's own.
    func finish() {
        stage = -1
        AllocationLimit.set(nil, over: memory)
    }

    /// Whether a stage is not to be given a document.
    func excludes(_ document: Document, stage: Int) -> Bool {
        if exclusions.isEmpty { return false }
        let place = place(document, stage)
        return exclusions.contains { $0.place == place }
    }

    /// Whether a batch stage is to be asked about one document at a time.
    func asksSingly(_ stage: Int) -> Bool { single.contains(stage) }

    private func begin(_ place: WorkMark.Place) throws {
        if !exclusions.isEmpty, let found = exclusions.first(where: { $0.place == place }) {
            throw StageError(found.message)
        }
        guard let mark else { return }
        if place.stage != stage {
            stage = place.stage
            AllocationLimit.set(limits[stage], over: memory)
        }
        mark.begin(place, memory: limits[stage] == nil ? 0 : memory?.resident ?? 0)
    }

    private func place(_ document: Document, _ stage: Int) -> WorkMark.Place {
        WorkMark.Place(
            stage: stage, part: part(of: document.origin.resource), line: document.origin.line,
            range: document.origin.range, document: WorkMark.Place.hash(document.id))
    }

    private func part(of resource: Resource) -> Int { parts[resource.file] ?? 0 }
}

extension WorkMark.Place {
    static func hash(_ id: DocumentID) -> UInt64 {
        var text = id.text
        return text.withUTF8 { Fingerprint.fast(UnsafeRawBufferPointer($0)) }
    }
}
