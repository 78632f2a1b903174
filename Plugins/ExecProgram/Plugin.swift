public import Quern

/// Stages that are programs in any language.
public struct ExecProgramPlugin: Plugin {
    public let name = "ExecProgram"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [ExecCleaner.self, ExecTagger.self]

    public init() {}
}
