import Quern

/// The lab's stages.
public struct LabPlugin: Plugin {
    public let name = "LabStages"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [HedgesTagger.self, ReadingListExporter.self]

    public init() {}
}
