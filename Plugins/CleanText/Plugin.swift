public import Quern

/// The module's stages.
public struct CleanTextPlugin: Plugin {
    public let name = "CleanText"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [
        BoilerplateCleaner.self,
        CaptionsCleaner.self,
        DuplicateParagraphsCleaner.self,
        ForeignScriptCleaner.self,
        HeadlineCleaner.self,
        LengthCleaner.self,
        LinesCleaner.self,
        RecurringLinesCleaner.self,
        RedactCleaner.self,
        ReplaceCleaner.self,
        UnicodeCleaner.self,
        WhitespaceCleaner.self,
    ]

    public init() {}
}
