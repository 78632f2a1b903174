public import Quern

/// Inputs that are compressed or lie in archives.
public struct ReadArchivesPlugin: Plugin {
    public let name = "ReadArchives"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = []
    public let containers: [any Container.Type] = [
        GzipContainer.self, ZstdContainer.self, ZIPContainer.self, TarContainer.self,
        CompressedContainer.self,
    ]

    public init() {}
}
