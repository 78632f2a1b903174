public import Quern

/// Cleaners that look at the quality of texts.
public struct CleanQualityPlugin: Plugin {
    public let name = "CleanQuality"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [
        RepetitionCleaner.self, QualityCleaner.self, C4Cleaner.self, FineWebCleaner.self,
    ]

    public init() {}
}
