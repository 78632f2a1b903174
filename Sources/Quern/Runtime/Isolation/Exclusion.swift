/// A document that a stage is not to be given again, because it brought a worker process down.
struct Exclusion: Sendable, Hashable {
    var place: WorkMark.Place
    /// What the quarantine says.
    var message: String
}

/// The documents of a slice that have brought workers down; parts are numbered by input.
struct SliceFaults: Sendable {
    /// Once, which may have been somebody else's doing.
    private var suspects: Set<WorkMark.Place> = []
    /// Twice.
    private(set) var exclusions: [Exclusion] = []
    /// The batch stages that have brought workers down, by position.
    private(set) var single: Set<Int> = []

    /// Notes that a worker went down at a place.
    ///
    /// - Returns: false when it should not have been there any more.
    mutating func note(_ place: WorkMark.Place, _ message: @autoclosure () -> String) -> Bool {
        if suspects.insert(place).inserted { return true }
        if exclusions.contains(where: { $0.place == place }) { return false }
        exclusions.append(Exclusion(place: place, message: message()))
        return true
    }

    /// Has a batch stage asked about one document at a time from now on.
    ///
    /// - Returns: whether that is new.
    mutating func tellApart(at stage: Int) -> Bool { single.insert(stage).inserted }
}

extension WorkWatch {
    /// Refuses what a recorded run gave up, so that its work can be looked at again in this process.
    ///
    /// - Parameter records: the quarantine of the run; documents on which a stage itself failed fail again.
    convenience init?(refusing records: [QuarantinedRecord], plan: Plan, inputs: [InventoriedInput])
    {
        var byName: [String: Int] = [:]
        for (index, input) in inputs.enumerated() { byName[input.resource.name] = index }
        let exclusions = records.compactMap { record -> Exclusion? in
            guard WorkerLoss.isMessage(record.message), let input = byName[record.resource],
                let stage = plan.stages.first(where: { $0.label == record.stage })
            else { return nil }
            let place = WorkMark.Place(
                stage: stage.position, part: input, line: record.line, range: record.range,
                document: record.id.map(WorkMark.Place.hash) ?? 0)
            return Exclusion(place: place, message: record.message)
        }
        if exclusions.isEmpty { return nil }
        self.init(nil, excluding: exclusions, resources: inputs.map(\.resource), plan: plan)
    }
}

extension RecordedRun {
    /// The documents and records in the quarantine of the run, without their texts.
    package func quarantined() throws -> [QuarantinedRecord] {
        let path = Path.join(directory, RunDirectory.quarantineFile)
        guard POSIXFile.exists(path) else { return [] }
        let bytes = try POSIXFile.read(path)
        return bytes.split(separator: 0x0A).compactMap { line in
            line.withUnsafeBytes { buffer -> QuarantinedRecord? in
                var scanner = JSONScanner(buffer)
                guard let record = try? scanner.value()?.record,
                    let stage = record["stage"]?.string, let error = record["error"]?.string,
                    let resource = record["resource"]?.string, let line = record["line"]?.integer,
                    let start = record["start"]?.integer, let end = record["end"]?.integer,
                    start <= end
                else { return nil }
                return QuarantinedRecord(
                    id: record["id"]?.string.map { DocumentID($0) }, resource: resource,
                    range: start..<end, line: line, stage: stage, message: error, text: nil)
            }
        }
    }
}
