/// A document that a stage is not to be given again, because it brought a worker process down.
struct Exclusion: Sendable, Hashable {
    var place: WorkMark.Place
    /// What the quarantine says.
    var message: String
}

/// Watches a worker's own work: notes every call of a stage, and refuses those that are excluded.
///
/// Used by one thread.
final class WorkWatch: @unchecked Sendable {
    private let mark: WorkMark
    private let exclusions: [Exclusion]
    private let resources: [Resource]
    private var last = 0
    private let memory: ProcessMemory?
    /// By stage, the memory that it may take.
    private let limits: [ByteSize?]
    /// The stage whose limit is in force.
    private var stage = -1
    /// The batch stages that are asked about one document at a time.
    private let single: Set<Int>

    init(
        _ mark: WorkMark, excluding exclusions: [Exclusion], resources: [Resource], plan: Plan,
        single: Set<Int>, memory: ProcessMemory?
    ) {
        self.mark = mark
        self.exclusions = exclusions
        self.resources = resources
        self.single = single
        self.memory = memory
        limits = plan.stages.map(\.limits.memory)
    }

    /// - Throws: ``StageError`` for a document that the stage is not to be given.
    func begin(_ document: Document, stage: Int) throws { try begin(place(document, stage)) }

    /// Whether a stage is not to be given a document.
    func excludes(_ document: Document, stage: Int) -> Bool {
        if exclusions.isEmpty { return false }
        let place = place(document, stage)
        return exclusions.contains { $0.place == place }
    }

    private func place(_ document: Document, _ stage: Int) -> WorkMark.Place {
        var id = document.id.text
        let hash = id.withUTF8 { Fingerprint.fast(UnsafeRawBufferPointer($0)) }
        return WorkMark.Place(
            stage: stage, part: part(of: document.origin.resource), line: document.origin.line,
            range: document.origin.range, document: hash)
    }

    /// Whether a batch stage is to be asked about one document at a time.
    func asksSingly(_ stage: Int) -> Bool { single.contains(stage) }

    /// Notes that a batch stage is asked about many documents.
    func begin(batchOf stage: Int) { mark.begin(.batch(of: stage), memory: 0) }

    /// - Throws: ``StageError`` for a record that the parser is not to be given.
    func begin(record range: Range<Int>, of resource: Resource, line: Int) throws {
        try begin(
            WorkMark.Place(
                stage: 0, part: part(of: resource), line: line, range: range, document: 0))
    }

    func end() { mark.end() }

    /// All stages are done; what comes now is the runtime's own.
    func finish() {
        stage = -1
        AllocationLimit.set(nil, over: memory)
    }

    private func begin(_ place: WorkMark.Place) throws {
        if !exclusions.isEmpty, let found = exclusions.first(where: { $0.place == place }) {
            throw StageError(found.message)
        }
        if place.stage != stage {
            stage = place.stage
            AllocationLimit.set(limits[stage], over: memory)
        }
        mark.begin(place, memory: limits[stage] == nil ? 0 : memory?.resident ?? 0)
    }

    /// Documents come in the order of the parts, nearly always.
    private func part(of resource: Resource) -> Int {
        for step in resources.indices {
            let index = (last + step) % resources.count
            if resources[index] === resource {
                last = index
                return index
            }
        }
        return 0
    }
}
