/// A module of stages, as a value: nothing is registered by import and nothing is found by scanning.
public protocol Plugin: Sendable {
    /// The module's name.
    var name: String { get }
    /// The module's version; part of the fingerprint of every stage in it.
    var version: String { get }
    var stages: [any Stage.Type] { get }
    /// Programs that open what the module's indexers write.
    var readers: [any IndexReader.Type] { get }
    /// Forms of archives and compressed files that inputs may have.
    var containers: [any Container.Type] { get }
}

extension Plugin {
    public var readers: [any IndexReader.Type] { [] }
    public var containers: [any Container.Type] { [] }
}
