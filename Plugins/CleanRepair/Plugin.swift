public import Quern

/// Cleaners that look at text that was damaged on its way.
public struct CleanRepairPlugin: Plugin {
    public let name = "CleanRepair"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [MojibakeCleaner.self]

    public init() {}
}
