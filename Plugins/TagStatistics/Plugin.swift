public import Quern

/// The module's stages.
public struct TagStatisticsPlugin: Plugin {
    public let name = "TagStatistics"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [StatsTagger.self, ReadabilityTagger.self]

    public init() {}
}
