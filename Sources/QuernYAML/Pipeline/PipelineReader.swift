public import Quern

/// Reads a pipeline file, puts in its variables and fragments, and says everything that is wrong
/// with the form of it in one go.
///
/// Whether the stages exist and take their parameters is not its business: stage names and
/// parameters are handed over as nodes with their places.
public struct PipelineReader: Sendable {
    /// Values that replace the defaults of `vars:`, as `--set name=value` gives them; of two for
    /// one name the last counts.
    public var settings: [(name: String, value: String)]
    public var files: FileAccess
    /// What `${env.NAME}` reads.
    public var environment: @Sendable (_ name: String) -> String?

    /// Reads from disk and the process's environment unless told otherwise.
    public init(
        settings: [(name: String, value: String)] = [], files: FileAccess = .disk,
        environment: (@Sendable (_ name: String) -> String?)? = nil
    ) {
        self.settings = settings
        self.files = files
        self.environment = environment ?? processEnvironment
    }

    /// Reads the pipeline at a path.
    public func read(path: String) throws(Diagnostics) -> PipelineDeclaration {
        var session = ReadingSession(self)
        guard let bytes = session.bytes(of: path, called: "pipeline", usedAt: nil) else {
            throw session.allErrors()
        }
        return try read(SourceFile(path: path, bytes: bytes))
    }

    /// Reads a pipeline that is in memory; its fragments are looked for beside its path.
    public func read(_ file: SourceFile) throws(Diagnostics) -> PipelineDeclaration {
        var session = ReadingSession(self)
        let declaration = session.pipeline(file)
        guard let declaration, session.errors.isEmpty else { throw session.allErrors() }
        return declaration
    }

    /// Reads the pipeline at a path as far as it can be read.
    ///
    /// The declaration can be checked against the stages even when there are errors, so that a user
    /// sees all of them at once; it must not be run then.
    public func load(path: String) -> (declaration: PipelineDeclaration?, errors: [Diagnostic]) {
        var session = ReadingSession(self)
        guard let bytes = session.bytes(of: path, called: "pipeline", usedAt: nil) else {
            return (nil, session.allErrors().all)
        }
        let declaration = session.pipeline(SourceFile(path: path, bytes: bytes))
        return (declaration, session.errors.isEmpty ? [] : session.allErrors().all)
    }
}
