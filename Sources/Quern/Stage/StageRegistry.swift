/// The stages that a binary knows, from the plugins that were passed to it.
public struct StageRegistry: Sendable {
    public struct Entry: Sendable {
        public let type: any Stage.Type
        public let plugin: any Plugin
        public let kind: StageKind
        public let name: String
        /// `clean: length`
        public let label: String

        init(_ type: any Stage.Type, of plugin: any Plugin) {
            self.type = type
            self.plugin = plugin
            kind = type.kind
            name = type.description.name
            label = "\(kind.rawValue): \(name)"
        }

        public var parameters: [ParameterDescription] { ParameterSet(of: type.init()).descriptions }
    }

    /// Sorted by kind, then name.
    public let entries: [Entry]
    public let plugins: [any Plugin]

    /// No stages at all.
    public static let empty = StageRegistry()

    private init() {
        entries = []
        plugins = []
    }

    /// - Throws: ``Diagnostics`` when two stages have one name.
    public init(_ plugins: [any Plugin]) throws(Diagnostics) {
        var entries: [Entry] = []
        var owners: [String: any Plugin] = [:]
        var problems: [Diagnostic] = []
        for plugin in plugins {
            for type in plugin.stages {
                let entry = Entry(type, of: plugin)
                if let other = owners[entry.label] {
                    problems.append(
                        .error(
                            "two plugins have a stage '\(entry.label)': '\(other.name)' and '\(plugin.name)'",
                            hints: ["leave one of the plugins out, or rename the stage"]))
                }
                owners[entry.label] = plugin
                entries.append(entry)
            }
        }
        if !problems.isEmpty { throw Diagnostics(problems) }
        let order = StageKind.allCases
        self.entries = entries.sorted {
            ($0.kind == $1.kind)
                ? $0.name < $1.name
                : order.firstIndex(of: $0.kind)! < order.firstIndex(of: $1.kind)!
        }
        self.plugins = plugins
    }

    public func entry(_ kind: StageKind, _ name: String) -> Entry? {
        entries.first { $0.kind == kind && $0.name == name }
    }

    /// The names of a kind's stages.
    public func names(_ kind: StageKind) -> [String] {
        entries.filter { $0.kind == kind }.map(\.name)
    }

    public var readers: [any IndexReader.Type] { plugins.flatMap(\.readers) }
    public var containers: [any Container.Type] { plugins.flatMap(\.containers) }
}
