/// What a pipeline file says, after variables and fragments have been put in, before it is checked
/// against the stages that exist.
///
/// Everything keeps the place it came from. Paths are as written; they are resolved against
/// ``StageDeclaration/baseDirectory``, the folder of the file that the stage stands in, so that a
/// fragment's lexicons are found beside the fragment.
public struct PipelineDeclaration: Sendable {
    /// The version of the file format; 1.
    public var version: Int
    public var name: String
    public var description: String?
    public var inputs: [InputDeclaration]
    public var stages: [StageDeclaration]
    /// Every variable with the value that was used, in order of declaration.
    public var variables: [(name: String, value: String)]
    /// `max_errors:`
    public var maxErrors: ErrorLimit?
    public var file: SourceFile
    /// The fragments that `use:` has put in, each once, sorted by path.
    public var fragments: [SourceFile] = []
    /// The folder of the pipeline file, absolute or relative to the working directory.
    public var baseDirectory: String

    public init(
        version: Int = 1, name: String, description: String? = nil,
        inputs: [InputDeclaration] = [], stages: [StageDeclaration] = [],
        variables: [(name: String, value: String)] = [], file: SourceFile, baseDirectory: String
    ) {
        self.version = version
        self.name = name
        self.description = description
        self.inputs = inputs
        self.stages = stages
        self.variables = variables
        self.file = file
        self.baseDirectory = baseDirectory
    }
}

/// One entry of `inputs:`: a path or a pattern with `*`, `?`, `[a-z]`, `{a,b}` and `**`.
public struct InputDeclaration: Sendable {
    public var pattern: String
    public var baseDirectory: String
    public var location: SourceLocation?

    public init(pattern: String, baseDirectory: String, location: SourceLocation? = nil) {
        self.pattern = pattern
        self.baseDirectory = baseDirectory
        self.location = location
    }
}

/// One entry of `stages:`.
public struct StageDeclaration: Sendable {
    public var kind: StageKind
    public var kindLocation: SourceLocation
    public var name: String
    public var nameLocation: SourceLocation
    /// `as:`, another label for this stage in ledgers and messages.
    public var label: Node?
    /// `on_error:`
    public var onError: Node?
    /// `when:`
    public var when: Node?
    /// `deadline:`, `memory:` and `keep:`, which are the stage's own when it has a parameter of that name.
    public var execution: [Node.Entry]
    /// Everything else, still untyped.
    public var parameters: [Node.Entry]
    public var baseDirectory: String

    public init(
        kind: StageKind, kindLocation: SourceLocation, name: String, nameLocation: SourceLocation,
        label: Node? = nil, onError: Node? = nil, when: Node? = nil,
        execution: [Node.Entry] = [], parameters: [Node.Entry] = [], baseDirectory: String
    ) {
        self.kind = kind
        self.kindLocation = kindLocation
        self.name = name
        self.nameLocation = nameLocation
        self.label = label
        self.onError = onError
        self.when = when
        self.execution = execution
        self.parameters = parameters
        self.baseDirectory = baseDirectory
    }
}
