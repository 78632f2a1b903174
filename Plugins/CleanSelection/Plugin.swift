public import Quern

/// Cleaners that look at which documents a corpus keeps, and in what pieces.
public struct CleanSelectionPlugin: Plugin {
    public let name = "CleanSelection"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [
        ChunkDivider.self, DropCleaner.self, KeepCleaner.self, SampleCleaner.self,
    ]

    public init() {}
}
