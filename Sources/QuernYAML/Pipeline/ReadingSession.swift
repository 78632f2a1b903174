import Quern

/// The reading of one pipeline file and its fragments.
///
/// Errors are collected here; whoever finds one reads on as well as it can.
struct ReadingSession {
    let settings: [(name: String, value: String)]
    let files: FileAccess
    let environment: @Sendable (String) -> String?
    private(set) var errors = ErrorList(limit: YAMLLimits().errors)
    /// An error of a fragment is found at each of its uses and said once.
    private var said: Set<Diagnostic> = []
    /// The files, in the order in which they were read.
    private var order: [ObjectIdentifier: Int] = [:]
    /// Fragments that were read, by normalized path; nil for those that could not be.
    var fragments: [String: Fragment?] = [:]
    /// The files that are being read, from the pipeline to the innermost fragment.
    var chain: [Link] = []

    var stages: [StageDeclaration] = []
    /// Entries of `stages:` so far.
    var entries = 0
    /// See ``PipelineLimits/work``.
    var work = 0
    /// Bytes of text that variables made.
    var variableBytes = 0
    /// Whether a limit was passed, so that reading on makes no sense.
    private(set) var isStopped = false

    /// A file in the chain of uses.
    struct Link {
        let normalizedPath: String
        /// The path in the `use:` that led here; nil for the pipeline.
        let usedAt: SourceLocation?
    }

    /// A fragment as it was read.
    struct Fragment {
        let file: SourceFile
        let node: Node
    }

    init(_ reader: PipelineReader) {
        settings = reader.settings
        files = reader.files
        environment = reader.environment
    }

    // MARK: Errors

    mutating func report(_ error: Diagnostic) {
        if isStopped || !said.insert(error).inserted { return }
        if errors.isFull { isStopped = true } else { errors.add(error) }
    }

    /// Reports an error and ends the reading.
    mutating func stop(_ error: Diagnostic) {
        report(error)
        isStopped = true
    }

    /// All errors, file by file and in file order.
    func allErrors() -> Diagnostics {
        let all = errors.diagnostics?.all ?? []
        // What has no place, such as a setting, comes first; errors of one place keep their order.
        let ranked = all.enumerated().map { position, error in
            let file = error.location.map { order[ObjectIdentifier($0.file)] ?? Int.max }
            return (file ?? -1, error.location?.offset ?? 0, position, error)
        }
        let sorted = ranked.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map { $0.3 }
        let rest: [Diagnostic] =
            errors.isFull && isStopped
            ? [.error("the reading stopped after \(errors.limit) errors")] : []
        return Diagnostics(sorted + rest)
    }

    // MARK: Files

    /// Reads a YAML file and puts its errors to the others.
    mutating func node(of file: SourceFile) -> Node? {
        order[ObjectIdentifier(file)] = order.count
        do {
            return try YAML.node(of: file)
        } catch {
            for one in error.all { report(one) }
            return nil
        }
    }

    /// The bytes of a file, or nil after saying why there are none.
    mutating func bytes(
        of path: String, called kind: String, usedAt location: SourceLocation?
    ) -> [UInt8]? {
        let failure: FileAccess.Failure
        do {
            return try files.read(path)
        } catch let error as FileAccess.Failure {
            failure = error
        } catch {
            failure = FileAccess.Failure(String(describing: error))
        }
        var hints: [String] = []
        if failure.isMissing {
            let folder = Path.directory(path)
            let near = Suggestion.closest(to: Path.name(path), among: files.names(folder))
            if let near { hints.append("did you mean '\(Path.joinAsWritten(folder, near))'?") }
            if location != nil {
                hints.append("paths are relative to the file that they stand in")
            }
        }
        report(
            .error(
                "\(kind) \(quoted(path)) cannot be read: \(failure.reason)", at: location,
                hints: hints))
        return nil
    }
}
