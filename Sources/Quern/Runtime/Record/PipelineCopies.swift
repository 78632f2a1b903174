/// The files of a pipeline as a run keeps them: the pipeline file, its fragments, and what its stages read.
///
/// They lie below `pipeline/` in the same places to each other as the originals, so that the copy can be
/// run as it is, and so that a run can be verified after its pipeline has been edited.
struct PipelineCopies {
    static let folder = "pipeline"
    /// Larger files are named by their hash alone: a run directory is no place for models.
    static let sizeLimit = 16 << 20
    /// Where files go that the pipeline names by an absolute path, or that lie far from it.
    private static let outside = "_outside"
    /// How far above the pipeline's folder a file may lie to be kept in its place.
    private static let upLimit = 4

    struct File {
        var copy: RecordedCopy
        let bytes: [UInt8]
        /// Whether the original is a program.
        let isExecutable: Bool
    }

    private(set) var files: [File] = []

    init(of plan: Plan) {
        let declaration = plan.declaration
        var sources = [Source(declaration.file, .pipeline)]
        sources += declaration.fragments.map { Source($0, .fragment) }
        for stage in plan.stages { sources += stage.files.compactMap(Source.init) }
        let home = Path.absolute(declaration.baseDirectory)
        var seen: Set<String> = []
        sources = sources.filter { seen.insert($0.path).inserted }

        let ups = sources.map { Self.ups(Path.relative($0.path, to: home)) }
        let reach = zip(sources, ups).filter { !$0.isAbsolute && $1 <= Self.upLimit }.map(\.1)
        let depth = min(reach.max() ?? 0, home.split(separator: "/").count)
        let root = "/" + home.split(separator: "/").dropLast(depth).joined(separator: "/")
        for (source, up) in zip(sources, ups) {
            let isNear = !source.isAbsolute && up <= depth
            let place =
                isNear ? Path.relative(source.path, to: root) : Self.outside + source.path
            var copy = RecordedCopy()
            copy.path = "\(Self.folder)/\(place)"
            copy.sha256 = Fingerprint.sha256(source.bytes)
            copy.size = source.bytes.count
            copy.role = source.role
            copy.original =
                source.isAbsolute ? source.path : Path.relative(source.path, to: home)
            files.append(
                File(
                    copy: copy, bytes: source.bytes,
                    isExecutable: source.role == .resource
                        && POSIXFile.isExecutable(source.path)))
        }
    }

    private static func ups(_ path: String) -> Int {
        path.split(separator: "/").prefix { $0 == ".." }.count
    }

    private struct Source {
        /// Absolute.
        let path: String
        let bytes: [UInt8]
        let role: RecordedCopy.Role
        /// Whether the pipeline itself says so.
        let isAbsolute: Bool

        init(_ file: SourceFile, _ role: RecordedCopy.Role) {
            path = Path.absolute(file.path)
            bytes = file.bytes
            self.role = role
            isAbsolute = false
        }

        /// Nil for a file that is secret or too large, or that is no longer what the stage read.
        init?(_ file: StageFile) {
            guard !file.isSecret, file.resource.size <= PipelineCopies.sizeLimit,
                let bytes = try? POSIXFile.read(file.path),
                Fingerprint.sha256(bytes) == file.resource.sha256
            else { return nil }
            path = Path.absolute(file.path)
            self.bytes = bytes
            role = .resource
            isAbsolute = file.declaredPath.hasPrefix("/")
        }
    }
}

extension RecordedRun {
    /// The copies of the pipeline's files, by where the originals were: relative to the pipeline's folder, or
    /// absolute.
    ///
    /// - Throws: ``RunFailure`` when a copy is missing or has been changed.
    public func savedFiles() throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for copy in record.copies {
            guard OutputPath.isInside(copy.path) else { continue }
            let path = Path.join(directory, copy.path)
            let bytes: [UInt8]
            do throws(FileError) { bytes = try POSIXFile.read(path) } catch {
                throw RunFailure(
                    description:
                        "the run's copy '\(path)' of '\(copy.original)' cannot be read: \(error.cause)"
                )
            }
            guard Fingerprint.sha256(bytes) == copy.sha256 else {
                throw RunFailure(
                    description: """
                        the run's copy '\(path)' of '\(copy.original)' has been changed since the run; its \
                        SHA-256 was \(copy.sha256) and is \(Fingerprint.sha256(bytes))
                        """)
            }
            files[copy.original] = bytes
        }
        return files
    }

    /// What differs between the stages of the run and those of a plan, in words; empty when the plan gives
    /// the same results.
    public func differences(from plan: Plan) -> [String] {
        if plan.fingerprint == fingerprint { return [] }
        let stages = plan.stages.map(RecordedStage.init)
        let difference = PipelineDifference(from: record.stages, to: stages)
        let changed = zip(stages, difference.stages).flatMap { stage, reasons in
            reasons.map { "'\(stage.label)': \($0)" }
        }
        return changed + difference.removed.map { "'\($0)' is gone" }
    }
}
