import Quern
import QuernYAML

/// The plan of a run that has been recorded, made again.
struct RecordedPlan {
    let plan: Plan
    /// Whether the pipeline's files have changed since, so that the copies in the run directory were read.
    let isFromCopies: Bool
    /// Plans declarations like this one, with files of the same contents.
    let planner: Planner
    /// How worker processes with this plan are started.
    let workerProgram: WorkerProgram
}

extension RecordedRun {
    /// Plans the run again: from the pipeline file when that is still the same, or else from the copies that the
    /// run keeps of it and of all that it reads.
    ///
    /// Names, labels and inputs are those of the run, whichever is read.
    ///
    /// - Parameter project: the folder that the recorded names of inputs are relative to, when the run
    ///   lies apart from its project; without it, where the run found them.
    /// - Throws: ``RunFailure`` when neither gives the pipeline that was run, naming what differs.
    func plan(project: String? = nil) throws -> RecordedPlan {
        if project == nil, let plan = try? planFromDisk(), isUnchanged(plan) {
            return RecordedPlan(
                plan: plan, isFromCopies: false, planner: planner(),
                workerProgram: workerProgram(of: pipelineFile))
        }
        guard !record.copies.isEmpty else {
            throw RunFailure(
                description: """
                    '\(pipelineFile)' or a file that it reads has changed since this run, and the run keeps no \
                    copy of it; bring the old files back
                    """)
        }
        let plan: Plan
        let planner: Planner
        do { (plan, planner) = try planFromCopies(project: project) } catch let error as Diagnostics
        {
            let first = error.all.first?.message ?? "it cannot be read"
            throw RunFailure(
                description: "the run's copy of '\(pipelineFile)' cannot be planned: \(first)")
        }
        let differences = differences(from: plan)
        guard differences.isEmpty else {
            throw RunFailure(
                description: """
                    this program does not give the pipeline of the run, which was made with Quern \
                    \(record.quern): \(differences.joined(separator: "; "))
                    """)
        }
        let copy = record.copies.first { $0.role == .pipeline }?.path ?? ""
        return RecordedPlan(
            plan: plan, isFromCopies: true, planner: planner,
            workerProgram: workerProgram(of: path(copy)))
    }

    private func workerProgram(of file: String) -> WorkerProgram {
        PipelineOptions.workerProgram(
            of: file, settings: variables.map { "\($0.name)=\($0.value)" })
    }

    /// Whether a plan says what the run's did, to the letter: labels and descriptions stand in outputs.
    private func isUnchanged(_ plan: Plan) -> Bool {
        guard plan.fingerprint == fingerprint,
            Fingerprint.sha256(plan.declaration.file.bytes) == pipelineHash
        else { return false }
        return plan.stages.map(\.label) == record.stages.map(\.label)
    }

    private func planFromDisk() throws -> Plan {
        var declaration = try PipelineReader(settings: variables).read(path: pipelineFile)
        declaration.inputs = inputs
        return try planner().plan(declaration)
    }

    private func planFromCopies(project: String?) throws -> (Plan, Planner) {
        let saved = try savedFiles()
        let file = project.map { Path.join($0, Path.name(pipelineFile)) } ?? pipelineFile
        let home = Path.absolute(Path.directory(file))
        @Sendable func copy(_ path: String) -> [UInt8]? {
            let path = Path.absolute(path)
            return saved[Path.relative(path, to: home)] ?? saved[path]
        }
        let reader = PipelineReader(
            settings: variables,
            files: FileAccess(read: { path in
                guard let bytes = copy(path) else {
                    throw FileAccess.Failure("the run keeps no copy of it", isMissing: true)
                }
                return bytes
            }))
        var declaration = try reader.read(path: file)
        declaration.inputs = inputs
        if let project {
            declaration.inputs = record.inputs.map {
                InputDeclaration(pattern: $0.path, baseDirectory: project)
            }
        }
        let main = record.copies.first { $0.role == .pipeline }?.path ?? ""
        let copiedHome = Path.absolute(Path.join(directory, Path.directory(main)))
        let planner = Planner(
            registry: CommandEnvironment.registry, reader: { try YAML.node(of: $0) },
            files: { path throws(FileError) in
                if let bytes = copy(path) { return bytes }
                return try POSIXFile.read(path)
            },
            // Programs are started where the copies lie.
            folder: { path in
                let place = Path.join(copiedHome, Path.relative(Path.absolute(path), to: home))
                return POSIXFile.exists(place) ? place : path
            })
        return (try planner.plan(declaration), planner)
    }

    private func planner() -> Planner {
        Planner(registry: CommandEnvironment.registry, reader: { try YAML.node(of: $0) })
    }
}
