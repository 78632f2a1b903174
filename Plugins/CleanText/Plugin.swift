public import Quern

/// The module's stages.
public struct CleanTextPlugin: Plugin {
    public let name = "CleanText"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [
        UnicodeCleaner.self,
        WhitespaceCleaner.self,
        LengthCleaner.self,
        ReplaceCleaner.self,
    ]

    public init() {}
}
