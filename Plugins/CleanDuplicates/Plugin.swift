public import Quern

/// Cleaners that look at documents that occur more than once.
public struct CleanDuplicatesPlugin: Plugin {
    public let name = "CleanDuplicates"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [DuplicatesCleaner.self]

    public init() {}
}
